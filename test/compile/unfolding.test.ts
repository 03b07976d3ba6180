import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';

const DEEP = 30;

/** A document whose message holds the first of a row of schemas, each made of the next ones. */
function documentOf(schemas: Readonly<Record<string, unknown>>, bindings?: object): string {
  return JSON.stringify({
    asyncapi: '3.0.0',
    info: { title: 'schemas', version: '1.0.0' },
    defaultContentType: 'application/json',
    channels: {
      line: {
        address: '/',
        ...(bindings && { bindings }),
        messages: {
          ask: {
            payload: {
              type: 'object',
              required: ['type', 'about'],
              properties: { type: { const: 'ask' }, about: ref('S0') },
            },
          },
        },
        'x-session': { version: 1, exchanges: { question: { steps: [{ client: 'ask' }] } } },
      },
    },
    operations: {
      hear: {
        action: 'receive',
        channel: { $ref: '#/channels/line' },
        messages: [{ $ref: '#/channels/line/messages/ask' }],
      },
    },
    components: { schemas },
  });
}

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** A row of schemas, the last of which is plain. */
function row(link: (next: object) => object, length = DEEP, last: object = {}): Record<string, unknown> {
  const names = Array.from({ length }, (_, index) => [
    `S${String(index)}`,
    link(ref(`S${String(index + 1)}`)),
  ]);
  return { ...Object.fromEntries(names), [`S${String(length)}`]: { type: 'object', ...last } };
}

async function errorsIn(schemas: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { diagnostics } = await compileText(documentOf(schemas), { file: 'schemas.json' });
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

const TWICE: Readonly<Record<string, (next: object) => object>> = {
  'two properties': (next) => ({ type: 'object', required: ['a', 'b'], properties: { a: next, b: next } }),
  'two optional properties': (next) => ({ type: 'object', properties: { a: next, b: next } }),
  'one property, said twice': (next) => ({
    type: 'object',
    allOf: [{ properties: { a: next } }, { properties: { a: next } }],
  }),
  'two items': (next) => ({ type: 'array', minItems: 2, items: next }),
  'a tuple': (next) => ({ type: 'array', minItems: 2, items: [next, next] }),
  allOf: (next) => ({ allOf: [next, next] }),
  anyOf: (next) => ({ anyOf: [next, next] }),
  oneOf: (next) => ({ oneOf: [next, next] }),
  'a condition': (next) => ({ if: next, then: next, else: next }),
};

describe('references that multiply', () => {
  test.each(Object.entries(TWICE))('by %s are an error', async (_, link) => {
    expect(await errorsIn(row(link))).toEqual(['schema-unfolds']);
  });

  test('are one in a circle that may be left, too', async () => {
    const circle = { properties: { again: ref('S0') } };
    for (const name of ['two properties', 'anyOf', 'two items']) {
      const link = TWICE[name];
      expect(link && (await errorsIn(row(link, DEEP, circle))), name).toEqual(['schema-unfolds']);
    }
  });

  test('are none where they are few', async () => {
    for (const link of Object.values(TWICE)) expect(await errorsIn(row(link, 5))).toEqual([]);
  });
});

test('a list that has to be longer than anybody reads is an error', async () => {
  const schemas = { S0: { type: 'array', minItems: 1_000_000, items: { type: 'string' } } };
  expect(await errorsIn(schemas)).toEqual(['schema-unfolds']);
});

test('a grammar in which everything may hold everything is none', async () => {
  const kinds = Array.from({ length: 40 }, (_, index) => `S${String(index)}`);
  const kind = (name: string): object => ({
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { const: name },
      children: { type: 'array', items: { oneOf: kinds.map(ref) } },
    },
  });
  expect(await errorsIn(Object.fromEntries(kinds.map((name) => [name, kind(name)])))).toEqual([]);
});

test.each([300, 5000])('a row of %d schemas, each inside the one before, is an error', async (length) => {
  const link = (next: object): object => ({ type: 'object', properties: { next } });
  expect(await errorsIn(row(link, length))).toEqual(['schema-unfolds']);
});

test.each(['query', 'headers'])(
  'references that multiply in the %s of a channel are one, too',
  async (word) => {
    const link = TWICE['anyOf'] ?? ((next) => next);
    const ws = { [word]: { type: 'object', properties: { about: ref('S0') } } };
    const { diagnostics } = await compileText(documentOf(row(link), { ws }), { file: 'schemas.json' });
    const where = diagnostics.map(({ at }) => at?.pointer);
    expect(where).toContain(`/channels/line/bindings/ws/${word}`);
  },
);
