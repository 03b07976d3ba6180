// Writes generated/<protocol>/ for every asyncapi/<protocol>/asyncapi.yaml, through the template of the AsyncAPI Generator; or with
// --check compares what stands there with what the command line writes.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const documents = readdirSync(join(root, 'asyncapi'))
  .map((name) => ({ document: `asyncapi/${name}/asyncapi.yaml`, out: `generated/${name}` }))
  .filter(({ document }) => existsSync(join(root, document)));

function isCurrent({ document, out }) {
  const args = ['dist/cli/main.js', 'generate', document, '--out', out, '--check'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

async function writeAll() {
  const { default: Generator } = await import('@asyncapi/generator');
  process.chdir(root);
  for (const { document, out } of documents) {
    const options = { templateParams: { document }, forceWrite: true };
    await new Generator(join(root, 'template'), out, options).generateFromFile(document);
    process.stdout.write(`${out}\n`);
  }
}

if (!isCheck) await writeAll();
else if (documents.filter((each) => !isCurrent(each)).length > 0) {
  process.stdout.write('generated/ is not what asyncapi/ says: `npm run generate` writes it again\n');
  process.exitCode = 1;
}
