import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { generate } from '../../src/generate/index.ts';
import { statementKinds, typecheck } from './typecheck.ts';

/** What each text tries to get out of, and to run on the way. */
const EVIL = {
  'a comment': `*/ globalThis.hacked = 1; /*`,
  'a line comment': `x\nglobalThis.hacked = 1;\r\u2028globalThis.hacked = 1;\u2029\u0085`,
  'a text in single quotes': `'; globalThis.hacked = 1; '`,
  'a text in double quotes': `"; globalThis.hacked = 1; "`,
  'a template': '`; globalThis.hacked = 1; `${globalThis.hacked = 1}',
  'an escape': `\\'; globalThis.hacked = 1; //\\`,
  'a page': '</script><script>globalThis.hacked = 1</script><img src=x onerror=alert(1)>',
  'a comment of a page': '--> <script>globalThis.hacked = 1</script> <!--',
  'a folder': '../../../../../../tmp/hacked',
  'a prototype': '__proto__',
  'nothing at all': '\u0000\u0007\ufeff\u202e',
} as const;

/** A document that says this wherever a document may say anything. */
function documentOf(evil: string): object {
  const about = { title: evil, summary: evil, description: evil };
  const payload = {
    type: 'object',
    ...about,
    required: [evil, 'type'],
    properties: {
      type: { const: `${evil}!`, description: evil },
      [evil]: { enum: [evil, 'x'], description: evil, default: evil },
      text: { type: 'string', description: evil, examples: [evil] },
    },
  };
  const message = {
    ...about,
    name: evil,
    payload,
    examples: [{ name: evil, payload: { type: `${evil}!`, [evil]: evil } }],
  };
  const part = evil.replaceAll('~', '~0').replaceAll('/', '~1');
  return {
    asyncapi: '3.0.0',
    info: { title: evil, version: evil, description: evil },
    defaultContentType: 'application/json',
    servers: {
      [evil]: {
        host: 'localhost:1',
        protocol: 'ws',
        ...about,
        security: [{ $ref: '#/components/securitySchemes/key' }],
      },
    },
    channels: {
      [evil]: {
        address: '/{where}',
        ...about,
        parameters: { where: { description: evil, enum: [evil, 'b'], default: evil } },
        messages: {
          [evil]: message,
          ask: {
            ...message,
            payload: { ...payload, properties: { ...payload.properties, type: { const: 'ask' } } },
          },
        },
        bindings: {
          ws: {
            query: {
              type: 'object',
              required: [evil],
              properties: { [evil]: { type: 'string', description: evil } },
            },
          },
        },
        'x-session': {
          version: 1,
          states: ['open'],
          exchanges: {
            ask: {
              summary: evil,
              description: evil,
              spec: evil,
              steps: [
                { client: 'ask', with: { '/text': evil } },
                { server: evil, within: '5s' },
              ],
            },
          },
          faults: { bad: { when: 'not-json', description: evil, then: { send: evil, close: 4000 } } },
        },
      },
    },
    operations: {
      ask: {
        action: 'receive',
        ...about,
        channel: { $ref: `#/channels/${part}` },
        messages: [{ $ref: `#/channels/${part}/messages/ask` }],
      },
      tell: {
        action: 'send',
        ...about,
        channel: { $ref: `#/channels/${part}` },
        messages: [{ $ref: `#/channels/${part}/messages/${part}` }],
      },
    },
    components: {
      securitySchemes: {
        key: { type: 'httpApiKey', in: 'query', name: evil, description: evil, 'x-credential': evil },
      },
    },
  };
}

async function contractOf(evil: string): Promise<Contract> {
  const { contract, diagnostics } = await compileText(JSON.stringify(documentOf(evil)), {
    file: `${evil}.yaml`,
  });
  if (contract === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return contract;
}

let folder = '';
beforeAll(() => {
  mkdirSync('.colloquy', { recursive: true });
  folder = mkdtempSync(resolve('.colloquy/hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(EVIL))('a text that tries to leave %s', (_, evil) => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await generate(await contractOf(evil));
  });

  it('names no file', () => {
    expect([...files.keys()].sort()).toEqual([
      ...['client.ts', 'conformance.test.ts', 'contract.json', 'mock.ts', 'reference.md', 'runtime.d.ts'],
      ...['runtime.js', 'types.ts', 'validators.d.ts', 'validators.js'],
    ]);
  });

  it('becomes no code: the files declare and import, and compile under the strictest flags', () => {
    const code = [...files].filter(([path]) => /\.[jt]s$/.test(path) && !path.includes('conformance'));
    const kinds = new Set(code.flatMap(([, text]) => statementKinds(text)));
    expect([...kinds].filter((kind) => !DECLARATIONS.has(kind))).toEqual([]);
    expect(typecheck(new Map(code.filter(([path]) => path !== 'mock.ts')))).toEqual([]);
  });

  it('does nothing when the client is loaded', async () => {
    const at = mkdtempSync(join(folder, 'x'));
    for (const [path, text] of files) writeFileSync(join(at, path), text);
    const outfile = join(at, 'bundle.mjs');
    await build({
      entryPoints: [join(at, 'client.ts')],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'silent',
    });
    const loaded = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as object;
    expect(Object.keys(loaded).filter((name) => name.endsWith('Client'))).toHaveLength(1);
    expect('hacked' in globalThis).toBe(false);
  });

  it('is no markup on the reference page', () => {
    const shown = files.get('reference.md')?.replace(/<!--.*?-->|^```json\n.*?^```$/gms, '');
    expect(shown).not.toMatch(/<script|<img/);
  });
});

const DECLARATIONS = new Set([
  ...['ClassDeclaration', 'FunctionDeclaration', 'ImportDeclaration', 'InterfaceDeclaration'],
  // `const name = …`, of which the text is data, and AJV's `validate.evaluated = …`
  ...[
    'TypeAliasDeclaration',
    'VariableStatement',
    'FirstStatement',
    'ExpressionStatement',
    'ExportDeclaration',
  ],
]);
