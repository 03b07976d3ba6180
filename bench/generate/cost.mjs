// Prints the processor time, in ms, of everything (`whole`) or of the types alone (`alone`), for all documents, so many rounds.
// Usage: node bench/generate/cost.mjs whole|alone ROUNDS
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContract } from '../../dist/compile/index.js';
import { generate } from '../../dist/generate/index.js';

const folder = fileURLToPath(new URL('../../asyncapi/', import.meta.url));
const names = readdirSync(folder);
const work = { whole: generate, alone: typesAlone }[process.argv[2]];
const spent = [];
for (let round = 0; round < Number(process.argv[3]); round += 1) spent.push(await cost());
console.log(JSON.stringify({ documents: names.length, spent }));

/** Other programs on the machine do not count, nor does the reading of the documents. */
async function cost() {
  // Anew each time: what was worked out of a contract once is kept with it.
  const contracts = await Promise.all(names.map((name) => loadContract(`${folder}${name}/asyncapi.yaml`)));
  const before = process.cpuUsage();
  for (const contract of contracts) await work(contract);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same schemas through the library alone, one call a document; the library is loaded within the time, as ours loads it. */
async function typesAlone({ channels, definitions }) {
  const { compile } = await import('json-schema-to-typescript');
  const messages = channels.flatMap((channel) =>
    channel.messages
      .filter(({ encoding }) => encoding === 'json')
      .map(({ name, payload }) => [`${channel.name}_${name}`, payload]),
  );
  const all = structuredClone({ ...definitions, ...Object.fromEntries(messages) });
  await compile({ type: 'object', definitions: all }, 'Root', { unreachableDefinitions: true });
}
