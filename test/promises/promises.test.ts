import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { promisesOf, scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from './support.ts';

async function promised(session: string): Promise<Record<string, string>> {
  const { contract, channel } = await contractOf({
    client: { ask: {} },
    server: { hello: {}, part: { id: { type: 'string' }, n: { type: 'integer' } }, end: {} },
    session,
  });
  const server = promisesOf(contract, channel).filter(({ side }) => side === 'server');
  return Object.fromEntries(server.map(({ id, level, text }) => [id, `${level}: ${text}`]));
}

describe('a promise', () => {
  test.each([
    {
      steps: '{server: hello, within: 2s}',
      at: 'at: a, ',
      id: 't/x/hello',
      want: 'MUST: When the session enters `a`, the server sends `hello`.',
    },
    {
      steps: '{client: ask}, {server: end, within: 1500ms}',
      id: 't/x/end~within',
      want: 'SHOULD: After `ask`, `end` of the server comes within 1.5 s.',
    },
    {
      steps: '{client: ask}, {server: end, within: 1s, level: MUST}',
      id: 't/x/end~within',
      want: 'MUST: After `ask`, `end` of the server comes within 1 s.',
    },
    {
      steps: '{client: ask}, {server: end, within: 1s, level: MAY}',
      id: 't/x/end~within',
      want: 'MAY: After `ask`, `end` of the server comes within 1 s.',
    },
    {
      steps: "{client: ask}, {server: part, times: '1..*', within: 20ms}, {server: end, within: 1s}",
      id: 't/x/part',
      want: 'MUST: After `ask`, the server sends `part`, 1 times or more.',
    },
    {
      steps: '{client: ask}, {server: part, within: 1s, with: {/n: $n}}',
      id: 't/x/part~with',
      want: 'MUST: `part` of the server has the owed value at `/n`.',
    },
    {
      steps: '{client: ask}, {server: part, within: 1s}',
      at: 'key: /id, ',
      id: 't/x/part~key',
      want: 'MUST: `part` carries the key of its x at `/id`.',
    },
    {
      steps: '{client: ask}, {server: {close: [1000, 1005]}, within: 1s}',
      id: 't/x/close~code',
      want: 'MUST: The server closes with 1000 or without a code, not otherwise.',
    },
    {
      steps: '{client: ask}, {server: end, within: 1s}',
      at: "many: '*', ",
      id: 't/x/ask~many',
      want: 'MUST: The server takes several x at once, as it takes one alone.',
    },
    {
      steps: '{client: ask}, {server: end, within: 1s}',
      id: 't/frames/unexpected/end',
      want: 'MUST: The server sends `end` only where an exchange takes it.',
    },
  ])('$id: $want', async ({ steps, at, id, want }) => {
    const all = await promised(`version: 1\nstates: [a]\nexchanges:\n  x: {${at ?? ''}steps: [${steps}]}`);
    expect(all[id]).toBe(want);
  });

  test('of a fault tells its reactions apart by the values that they owe', async () => {
    const all = await promised(`version: 1
exchanges:
  x: {steps: [{client: ask}, {server: end, within: 1s}]}
faults:
  f:
    when: not-json
    then: [{send: part, with: {/n: 1, /id: $uuid}}, {send: part, with: {/n: 2}, close: 1008}]`);
    expect(all['t/faults/f/not-json']).toBe(
      'MUST: When the client sends `{`, the server sends `part` with 1 at `/n` or sends `part` with 2 at `/n` and closes with 1008.',
    );
  });

  test('points to its line of the document', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { end: {} },
      session:
        'version: 1\nexchanges:\n  x:\n    steps:\n      - client: ask\n      - {server: end, within: 1s}',
    });
    const promise = promisesOf(contract, channel).find(({ id }) => id === 't/x/end');
    expect(promise?.location).toMatchObject({
      file: 't.yaml',
      pointer: '/channels/t/x-session/exchanges/x/steps/1',
    });
  });

  test('has an id that no other of its side has', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { end: {}, hello: {} },
      session: `version: 1
exchanges:
  x: {steps: [{client: ask}, {oneOf: {a: [{server: end}], b: [{server: hello}, {server: end}]}}]}
faults:
  f: {when: [not-json, unknown-message], then: [{send: end}, {close: 1008}]}`,
    });
    const server = promisesOf(contract, channel).filter(({ side }) => side === 'server');
    expect(new Set(server.map(({ id }) => id)).size).toBe(server.length);
  });
});

const ASYNCAPI = new URL('../../asyncapi/', import.meta.url);
const PROTOCOLS = readdirSync(ASYNCAPI);

describe('the ids of our documents are pinned', () => {
  test.each(PROTOCOLS)('%s', async (name) => {
    const contract = await loadContract(fileURLToPath(new URL(`${name}/asyncapi.yaml`, ASYNCAPI)));
    const ids = contract.channels.map((channel) => ({
      scenarios: scenariosOf(contract, channel, { subject: 'server' }).map(({ id }) => id),
      checks: promisesOf(contract, channel).map(({ id, side, level }) => `${side} ${level} ${id}`),
    }));
    await expect(`${JSON.stringify(ids, null, 2)}\n`).toMatchFileSnapshot(`pinned/${name}.json`);
  });
});
