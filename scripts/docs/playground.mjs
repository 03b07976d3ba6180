// The playground's bundle: src/playground and all that it needs as one classic script. What only Node has, or what only a mock with an option of its own loads, is left out: it is behind an
// `import()` that a page never reaches.
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** Loaded on demand by what a page does not do. */
const LEFT_OUT = /\/ws\.ts$|\/credentials\/index\.ts$|^@faker-js\/faker|^ajv\/|^ajv-formats\//;

const leaveOut = {
  name: 'leave out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LEFT_OUT }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is not in the playground`)})`,
    }));
  },
};

/** The bundle's text, how many bytes of it come from each file, and what it would import from outside. */
export async function bundlePlayground() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/playground/main.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'inline',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [leaveOut],
  });
  const [output] = Object.values(metafile.outputs);
  return {
    text: outputFiles[0].text,
    imports: output.imports.map(({ path }) => path),
    inputs: Object.fromEntries(
      Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
    ),
  };
}
