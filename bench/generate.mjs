// Generation of everything from all seven documents, against json-schema-to-typescript alone on the same schemas: processor time.
// Usage: npm run build && node bench/generate.mjs [--quick] [--json]
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { loadContract } from '../dist/compile/index.js';
import { generate } from '../dist/generate/index.js';

const ROUNDS = process.argv.includes('--quick') ? 4 : 9;
const folder = fileURLToPath(new URL('../asyncapi/', import.meta.url));
const names = readdirSync(folder);

/** The processor's time that some work takes for all documents, ms: other programs on the machine do not count. */
async function cost(work) {
  // Anew each time: what was worked out of a contract once is kept with it.
  const contracts = await Promise.all(names.map((name) => loadContract(`${folder}${name}/asyncapi.yaml`)));
  const before = process.cpuUsage();
  for (const contract of contracts) await work(contract);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same schemas through the library alone, one call a document. */
async function typesAlone({ channels, definitions }) {
  const messages = channels.flatMap((channel) =>
    channel.messages
      .filter(({ encoding }) => encoding === 'json')
      .map(({ name, payload }) => [`${channel.name}_${name}`, payload]),
  );
  const all = structuredClone({ ...definitions, ...Object.fromEntries(messages) });
  await compile({ type: 'object', definitions: all }, 'Root', { unreachableDefinitions: true });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const [alone, whole] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) {
  alone.push(await cost(typesAlone));
  whole.push(await cost(generate));
}
const [bare, mock] = [median(alone), median(whole)];
const name = `everything for ${names.length} documents`;
const rows = [{ name, unit: 'ms of processor time', bare, mock, ratio: mock / bare, mark: 2 }];
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else
  console.log(
    `${name}: ${mock.toFixed(0)} ms, the types alone ${bare.toFixed(0)} ms: ${(mock / bare).toFixed(2)}`,
  );
