import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileText } from '../../src/compile/index.ts';

const SCHEMA = JSON.parse(readFileSync('schemas/x-session.schema.json', 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false }).compile(SCHEMA);

/** Every object schema in a schema, with where it stands. */
function* objects(node: unknown, at = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  const object = node as Record<string, unknown>;
  if (object['properties'] !== undefined) yield [at, object];
  for (const [key, child] of Object.entries(object)) yield* objects(child, `${at}/${key}`);
}

describe('the schema of x-session', () => {
  test('describes every keyword and closes every object', () => {
    const found = [...objects(SCHEMA)];
    expect(found.length).toBeGreaterThan(8);
    for (const [at, object] of found) {
      expect(object['additionalProperties'], at).toBe(false);
      for (const [key, property] of Object.entries(
        object['properties'] as Record<string, { description?: string }>,
      )) {
        expect(property.description, `${at}/${key}`).toBeTruthy();
      }
    }
  });

  const folders = ['test/session/traces/documents', 'asyncapi', 'examples'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );

  test.each(files)('accepts the session of %s', (file) => {
    const document = parse(readFileSync(file, 'utf8')) as {
      channels?: Record<string, Record<string, unknown>>;
    };
    for (const channel of Object.values(document.channels ?? {})) {
      if (channel['x-session'] === undefined) continue;
      expect(validate(channel['x-session']), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  const session = (more: Record<string, unknown>): Record<string, unknown> => ({ version: 1, ...more });
  const steps = [{ client: 'a' }, { server: 'b', within: '5s' }];
  const wrong: readonly (readonly [string, unknown])[] = [
    ['no version', {}],
    ['version 2', { version: 2 }],
    ['an unknown keyword', session({ exchange: {} })],
    ['a typo in a step', session({ exchanges: { x: { steps: [{ client: 'a', whithin: '5s' }] } } })],
    ['a typo in an exchange', session({ exchanges: { x: { steps, manny: 1 } } })],
    [
      'a typo in a fault',
      session({ faults: { x: { when: 'not-json', then: { ignore: true }, lvl: 'MUST' } } }),
    ],
    ['both at and in', session({ states: ['s'], exchanges: { x: { at: 's', in: 's', steps } } })],
    ['a bare duration', session({ exchanges: { x: { steps: [{ client: 'a', within: 5 }] } } })],
    ['a bad times', session({ exchanges: { x: { steps: [{ client: 'a', times: '1-3' }] } } })],
    ['one branch', session({ exchanges: { x: { steps: [{ oneOf: { a: steps } }] } } })],
    ['one element in all', session({ exchanges: { x: { steps: [{ all: [{ server: 'a' }] }] } } })],
    ['an empty list of steps', session({ exchanges: { x: { steps: [] } } })],
    ['a reserved close code', session({ exchanges: { x: { steps: [{ server: { close: 1004 } }] } } })],
    ['an unknown word of when', session({ faults: { x: { when: 'not-jason', then: { ignore: true } } } })],
    ['a pointer without a slash', session({ exchanges: { x: { key: 'id', steps } } })],
  ];

  test.each(wrong)('and the compiler refuse %s', async (_, written) => {
    expect(validate(written)).toBe(false);
    const document = {
      asyncapi: '3.0.0',
      info: { title: 't', version: '1' },
      servers: { s: { host: 'localhost', protocol: 'ws' } },
      channels: {
        c: {
          messages: { a: { payload: { type: 'object' } }, b: { payload: { type: 'string' } } },
          'x-session': written,
        },
      },
      operations: {
        r: {
          action: 'receive',
          channel: { $ref: '#/channels/c' },
          messages: [{ $ref: '#/channels/c/messages/a' }],
        },
        s: {
          action: 'send',
          channel: { $ref: '#/channels/c' },
          messages: [{ $ref: '#/channels/c/messages/b' }],
        },
      },
    };
    const { contract, diagnostics } = await compileText(JSON.stringify(document), { file: 'document.json' });
    expect(contract).toBeUndefined();
    expect(
      diagnostics.filter((d) => d.severity === 'error').every((d) => d.at?.pointer?.includes('x-session')),
    ).toBe(true);
  });
});
