import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileText } from '../../src/compile/index.ts';

const SCHEMA = JSON.parse(readFileSync('schemas/x-session.schema.json', 'utf8')) as object;
const validate = new Ajv({ strict: false }).compile(SCHEMA);

/** Together they use every keyword. */
const DOCUMENTS = ['graphql-transport-ws', 'market-feed', 'quiz-room', 'team-events', 'voice-line'];
const LONG = process.env['COLLOQUY_LONG'] === '1';

/** What stands where something else should. */
const INTRUDERS: readonly unknown[] = [null, 42, -1, 'no such thing', true, [], {}, ['no such thing'], [42]];

type Path = readonly (string | number)[];

/** Every place in a value, the value itself included. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, child] of entries) yield* placesIn(child, [...path, key]);
}

/** A copy in which something else stands at a place. */
function replaced(value: unknown, path: Path, intruder: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return intruder;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inside = copy as Record<string | number, unknown>;
  inside[key] = replaced(inside[key], rest, intruder);
  return copy;
}

test.each(DOCUMENTS)(
  'what the schema refuses in %s, the compiler refuses too, and says where',
  async (name) => {
    const document = parse(readFileSync(`examples/${name}/asyncapi.yaml`, 'utf8')) as {
      channels: Record<string, { 'x-session': unknown }>;
    };
    const [[id, channel] = []] = Object.entries(document.channels);
    if (id === undefined || channel === undefined) throw new Error('no channel');
    const spoilt = [...placesIn(channel['x-session'])].flatMap((path) =>
      INTRUDERS.map((intruder) => ({ path, intruder })),
    );
    const some = spoilt.filter((_, index) => LONG || index % 40 === 0);
    const taken: string[] = [];
    for (const { path, intruder } of some) {
      const session = replaced(channel['x-session'], path, intruder);
      if (validate(session)) continue;
      const text = JSON.stringify({ ...document, channels: { [id]: { ...channel, 'x-session': session } } });
      const { diagnostics } = await compileText(text, { file: 'document.json' });
      const found = diagnostics.some(
        ({ severity, at }) => severity === 'error' && at?.pointer?.includes('/x-session') === true,
      );
      if (!found) taken.push(`/${path.join('/')}: ${JSON.stringify(intruder)}`);
    }
    expect(taken).toEqual([]);
  },
  600_000,
);
