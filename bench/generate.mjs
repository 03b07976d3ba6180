// Generation of everything from all seven documents, against json-schema-to-typescript alone on the same schemas: processor
// time, once in a process of its own, as a command is run, and again and again in one, as `--watch` does.
// Usage: npm run build && node bench/generate.mjs [--quick] [--json]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const quick = process.argv.includes('--quick');
const PROCESSES = quick ? 3 : 7;
const WARM = 8;
const ROUNDS = WARM + 7;
const program = fileURLToPath(new URL('generate/cost.mjs', import.meta.url));

let documents = 0;
function spent(what, rounds) {
  const printed = execFileSync(process.execPath, [program, what, String(rounds)], { encoding: 'utf8' });
  const measured = JSON.parse(printed);
  ({ documents } = measured);
  return measured.spent;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function row(when, processes, measure) {
  const [alone, whole] = [[], []];
  for (let turn = 0; turn < processes; turn += 1) {
    alone.push(measure('alone'));
    whole.push(measure('whole'));
  }
  const [bare, mock] = [median(alone), median(whole)];
  const name = `everything for ${documents} documents, ${when}`;
  return { name, unit: 'ms of processor time', bare, mock, ratio: mock / bare };
}

const rows = [
  { ...row('once in a process', PROCESSES, (what) => spent(what, 1)[0]), mark: 2 },
  row('again in the same process', quick ? 1 : 3, (what) => median(spent(what, ROUNDS).slice(WARM))),
];
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else
  for (const { name, bare, mock, ratio } of rows)
    console.log(`${name}: ${mock.toFixed(0)} ms, the types alone ${bare.toFixed(0)} ms: ${ratio.toFixed(2)}`);
