// The command line as a few files: `cli/main.js` and, beside it, `chunks/`, for each command what it needs of src and of the
// small libraries. A start that looks up and compiles three hundred files of a module or two takes twice as long as all else.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Large, and loaded by few commands on demand: they stay in `node_modules`. */
const LEFT_OUT = [
  '@asyncapi/converter',
  '@asyncapi/parser',
  '@faker-js/faker',
  'json-schema-to-typescript',
  'node-forge',
];

/** Puts the command line's files into the folder of a build, over what tsc made of `cli/main.ts`. */
export async function bundleCli(folder) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { 'cli/main': 'src/cli/main.ts' },
    outdir: folder,
    // As deep as `cli/`: a file that is found from here is found from there.
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: LEFT_OUT,
    // For libraries that are CommonJS and ask for modules of Node.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    legalComments: 'inline',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'chunks/LICENSES.txt'), licenses(Object.keys(metafile.inputs)));
}

/** The licences of the libraries that are in the files. */
function licenses(inputs) {
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  return [...packages].sort().map(licenseOf).join('\n');
}

function licenseOf(path) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file)))
    throw new Error(`${name} comes without its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n\n---\n`;
}
