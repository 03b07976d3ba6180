// The pages of the programming interface, by TypeDoc from the doc comments of the built declarations: they say what the
// sources say, and are read in a third of the time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Application } from 'typedoc';

/** Writes them into `folder/api`. Throws where TypeDoc finds an error. */
export async function stageApi(root, folder) {
  const tsconfig = join(folder, 'api.tsconfig.json');
  const entry = join(root, 'dist/index.d.ts');
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  writeFileSync(
    tsconfig,
    JSON.stringify({
      compilerOptions: { ...compilerOptions, types: [], skipLibCheck: true },
      files: [entry],
    }),
  );
  const app = await Application.bootstrapWithPlugins({
    name: 'Programming interface',
    entryPoints: [entry],
    tsconfig,
    outputs: [{ name: 'markdown', path: join(folder, 'api') }],
    plugin: ['typedoc-plugin-markdown'],
    readme: 'none',
    skipErrorChecking: true,
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    logLevel: 'Error',
    entryFileName: 'index.md',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    outputFileStrategy: 'members',
    parametersFormat: 'list',
    interfacePropertiesFormat: 'list',
    useCodeBlocks: true,
    expandObjects: false,
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read dist/index.d.ts');
  await app.generateOutputs(project);
}
