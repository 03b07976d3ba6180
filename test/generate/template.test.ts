import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../support/cli.ts';

const DOCUMENTS = {
  'of one file': 'chat.yaml',
  'of several files': 'fleet/asyncapi.yaml',
};

let folder = '';
let library = '';

/** A scratch folder where the packed package lies beside its dependencies and the generator, as npm would install them. */
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'template-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  library = join(folder, 'node_modules/colloquy');
  mkdirSync(library, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', library, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {
    dependencies: object;
  };
  // What the generator transpiles a template to requires `source-map-support`, a dependency of its SDK that npm puts beside it.
  const generator = ['@asyncapi/generator', '@asyncapi/generator-react-sdk', 'source-map-support'];
  const wanted = [...Object.keys(dependencies), ...generator];
  for (const name of wanted) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  cpSync('asyncapi/chat/asyncapi.yaml', join(folder, 'chat.yaml'));
  cpSync('test/generate/documents/fleet', join(folder, 'fleet'), { recursive: true });
  writeFileSync(
    join(folder, 'generate.mjs'),
    `import Generator from '@asyncapi/generator';
     const [, , document, out, only] = process.argv;
     const templateParams = { document, ...(only && { only }) };
     await new Generator('./node_modules/colloquy/template', out, { templateParams, forceWrite: true }).generateFromFile(document);`,
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** What lies in a folder: names → text. */
function filesIn(path: string): Record<string, string> {
  const at = join(folder, path);
  return Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}

describe('the template of the AsyncAPI Generator, from the packed package', { timeout: 400_000 }, () => {
  it.each(Object.entries(DOCUMENTS))(
    'gives for a document %s what the command line gives, byte for byte',
    (_, document) => {
      run('generate.mjs', document, 'by-template');
      run('node_modules/colloquy/dist/cli/main.js', 'generate', document, '--out', 'by-command');
      expect(filesIn('by-template')).toEqual(filesIn('by-command'));
    },
  );

  it('writes only what it is asked for', () => {
    run('generate.mjs', 'chat.yaml', 'some', 'types, contract');
    expect(Object.keys(filesIn('some')).sort()).toEqual(['contract.json', 'types.ts']);
  });

  it.each(['../out.ts', '/tmp/out.ts', 'a/b.ts', '..', '', 'a\\b.ts', 'a\u0000.ts'])(
    'refuses the file name %j',
    (name) => {
      const { plainName } = createRequire(import.meta.url)('../../template/files.js') as {
        plainName(name: string): string;
      };
      expect(() => plainName(name)).toThrow('nothing is written');
    },
  );
});

describe('the package', () => {
  it('needs no generator: whoever installs it alone gets none', () => {
    const { dependencies } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    expect(Object.keys(dependencies)).not.toContain('@asyncapi/generator');
  });

  it('brings the template as it is written, nothing transpiled', () => {
    expect(
      readdirSync(join(library, 'template'))
        .filter((name) => name !== '__transpiled')
        .sort(),
    ).toEqual(['README.md', 'files.js', 'package.json', 'template']);
  });
});
