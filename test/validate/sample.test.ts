import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/diagnostics/index.ts';
import { createReader, fabricate, mutation, mutations, sample } from '../../src/validate/index.ts';
import { definitions, schema } from './arbitrary.ts';
import { contractOf, messageNamed, object } from './support.ts';

describe('sample', () => {
  it('gives the valid examples in turn, whatever the seed', () => {
    const spec = {
      payload: object({ n: { type: 'integer' } }),
      examples: [{ n: 1 }, { n: 'bad' }, { n: 2 }],
    };
    const { contract, channel } = contractOf({ spec });
    const message = messageNamed(channel, 'spec');
    expect([0, 1, 2, -1].map((seed) => sample(contract, message, seed))).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 1 },
      { n: 2 },
    ]);
  });

  it('makes valid payloads from the schema, the same for the same seed', () => {
    fc.assert(
      fc.property(schema, fc.nat(), (payload, seed) => {
        const { contract, channel } = contractOf({ any: { payload } }, definitions);
        const message = messageNamed(channel, 'any');
        const value = sample(contract, message, seed);
        expect(createReader(contract, channel).validate(message, value)).toEqual([]);
        expect(fabricate(contract, message, seed)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('makes different payloads for different seeds', () => {
    const { contract, channel } = contractOf({
      any: { payload: object({ id: { type: 'string', format: 'uuid' } }) },
    });
    const message = messageNamed(channel, 'any');
    const seen = new Set(
      Array.from({ length: 50 }, (_, seed) => JSON.stringify(sample(contract, message, seed))),
    );
    expect(seen.size).toBe(50);
  });

  it('makes text for text messages and bytes for binary ones', () => {
    const line = { encoding: 'text', payload: { type: 'string', maxLength: 5 } } as const;
    const sound = { encoding: 'binary', payload: { type: 'string', contentEncoding: 'base64' } } as const;
    const { contract, channel } = contractOf({ line, sound, clip: { ...sound, examples: ['AQID'] } });
    expect(typeof sample(contract, messageNamed(channel, 'line'), 1)).toBe('string');
    expect(sample(contract, messageNamed(channel, 'sound'), 1)).toBeInstanceOf(Uint8Array);
    expect(sample(contract, messageNamed(channel, 'clip'), 1)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('says which message has no payload, and what to do', () => {
    const { contract, channel } = contractOf({
      none: { payload: { type: 'string', minLength: 3, maxLength: 2 } },
    });
    const make = (): unknown => sample(contract, messageNamed(channel, 'none'), 0);
    expect(make).toThrow(ToolError);
    expect(make).toThrow('no valid payload could be made for the message `none`');
  });
});

describe('mutations', () => {
  const text = { type: 'string' };
  const payload = object(
    {
      type: { const: 'chat' },
      version: { const: 1 },
      content: { type: 'string', minLength: 1, maxLength: 10 },
      mode: { enum: ['slow', 'fast'] },
      at: { type: 'string', format: 'date-time' },
      id: { type: 'string', pattern: '^msg_[a-z]+$' },
      score: { type: 'integer', minimum: 0, exclusiveMaximum: 10 },
      tags: { type: 'array', items: text, minItems: 1, maxItems: 3, uniqueItems: true },
      'note?': { type: ['string', 'null'] },
      user: object({ name: text }),
    },
    { additionalProperties: false },
  );
  const value = {
    ...{
      type: 'chat',
      version: 1,
      content: 'hi',
      mode: 'slow',
      at: '2025-01-01T00:00:00Z',
      id: 'msg_a',
      score: 3,
    },
    ...{ tags: ['x'], user: { name: 'Ada' } },
  };
  const { contract, channel } = contractOf({
    chat: { payload },
    ping: { payload: object({ type: { const: 'ping' } }) },
  });
  const message = messageNamed(channel, 'chat');
  const found = new Map(mutations(contract, message, value).map(({ id, payload: broken }) => [id, broken]));

  it('finds every fault that the schema can express, and no other', () => {
    expect([...found.keys()].sort()).toEqual(
      [
        ...['missing:/type', 'missing:/version', 'type:/version', 'null:/version', 'const:/version'],
        ...[
          'missing:/content',
          'type:/content',
          'null:/content',
          'limit:/content:minLength',
          'limit:/content:maxLength',
        ],
        ...['missing:/mode', 'type:/mode', 'null:/mode', 'enum:/mode'],
        ...[
          'missing:/at',
          'type:/at',
          'null:/at',
          'format:/at',
          'missing:/id',
          'type:/id',
          'null:/id',
          'pattern:/id',
        ],
        ...[
          'missing:/score',
          'type:/score',
          'null:/score',
          'limit:/score:minimum',
          'limit:/score:exclusiveMaximum',
        ],
        ...[
          'missing:/tags',
          'type:/tags',
          'null:/tags',
          'limit:/tags:minItems',
          'limit:/tags:maxItems',
          'unique:/tags',
        ],
        ...['type:/tags/0', 'null:/tags/0', 'type:/note', 'extra:/colloquy'],
        ...[
          'missing:/user',
          'type:/user',
          'null:/user',
          'missing:/user/name',
          'type:/user/name',
          'null:/user/name',
        ],
      ].sort(),
    );
  });

  it.each([
    ['missing:/user/name', { ...value, user: {} }],
    ['limit:/content:minLength', { ...value, content: '' }],
    ['limit:/content:maxLength', { ...value, content: 'hihihihihih' }],
    ['limit:/score:exclusiveMaximum', { ...value, score: 10 }],
    ['enum:/mode', { ...value, mode: 'colloquy_unknown' }],
    ['extra:/colloquy', { ...value, colloquy: 'colloquy' }],
  ])('%s breaks just that', (id, want) => {
    expect(found.get(id)).toEqual(want);
  });

  it('are invalid, read as their message, and the same every time', () => {
    fc.assert(
      fc.property(schema, fc.nat(), (inner, seed) => {
        const typed = object({ type: { const: 'a' }, only: true, inner });
        const made = contractOf(
          { a: { payload: typed }, b: { payload: object({ type: { const: 'b' } }) } },
          definitions,
        );
        const a = messageNamed(made.channel, 'a');
        const reader = createReader(made.contract, made.channel);
        const valid = sample(made.contract, a, seed);
        const all = mutations(made.contract, a, valid);
        for (const broken of all) {
          const reading = reader.read('client', JSON.stringify(broken.payload));
          expect({ id: broken.id, kind: reading.kind }).toEqual({ id: broken.id, kind: 'invalid-message' });
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(mutations(made.contract, a, valid)).toEqual(all);
        for (const one of all)
          expect(mutation(made.contract, a, { payload: valid, id: one.id })).toEqual(one);
        expect(all.map(({ id }) => id)).toContain('missing:/inner');
      }),
      { numRuns: 200 },
    );
  });

  it('of a message that no channel has need only be invalid', () => {
    const query = { ...message, name: '?', payload: object({ token: text }) };
    expect(mutations(contract, query, { token: 'x' }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['missing:/token']),
    );
  });

  it('of an invalid payload or a binary message are none', () => {
    expect(mutations(contract, message, { type: 'chat' })).toEqual([]);
    expect(mutation(contract, message, { payload: value, id: 'type:/nothing' })).toBeUndefined();
    const bytes = contractOf({ sound: { encoding: 'binary' } });
    expect(mutations(bytes.contract, messageNamed(bytes.channel, 'sound'), new Uint8Array(2))).toEqual([]);
  });

  it('that are another message of the same side by its schema are none', () => {
    const beat = object({ to: { const: 'hub' }, about: text });
    const rest = { allOf: [object({ to: text }), { not: beat }] };
    const said = { to: 'hub', about: 'all' };
    const alone = contractOf({ beat: { payload: beat } });
    const beside = contractOf({ beat: { payload: beat }, rest: { payload: rest } });
    const ids = ({ contract: made, channel }: typeof alone): string[] =>
      mutations(made, messageNamed(channel, 'beat'), said).map(({ id }) => id);
    expect(ids(alone)).toEqual(expect.arrayContaining(['missing:/to', 'missing:/about', 'type:/about']));
    expect(ids(beside)).toContain('missing:/to');
    expect(ids(beside).filter((id) => id.endsWith('/about'))).toEqual([]);
  });
});
