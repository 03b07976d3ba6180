import { expect, it } from 'vitest';
import { readScript } from '../../src/mock/index.ts';
import { contractOf } from '../promises/support.ts';
import { findingsOf, house, problemsOf } from './support.ts';

const { contract } = await contractOf({
  client: { ask: {}, stop: {} },
  server: { start: {}, chunk: {}, end: {}, stopped: {} },
  session: `version: 1
exchanges:
  answer:
    steps:
      - {client: ask}
      - {server: start, within: 5s}
      - {server: chunk, times: 0..*}
      - {server: end, within: 5s}
    abort: [{client: stop}, {server: stopped, within: 5s}]`,
});
const { mock: start, talk } = house();

const STREAM = [{ send: 'start' }, { send: 'chunk' }, { wait: '20ms' }, { send: 'chunk' }, { send: 'end' }];
const ON_STOP = { on: 'stop', do: [{ wait: '40ms' }, { send: 'stopped' }] };

it.each([
  { what: 'in the middle, and the mock answers the abort', do: STREAM, rules: [] },
  { what: 'while it waits', do: [{ send: 'start' }, { send: 'chunk' }, { await: 'ask' }], rules: [] },
  { what: 'when it has said all that it says', do: STREAM.slice(0, 2), rules: [] },
  { what: 'and another one answers the abort', do: STREAM, rules: [ON_STOP] },
])('a script whose dialogue is aborted goes no further: $what', async ({ do: acts, rules }) => {
  const script = readScript({ rules: [{ on: 'ask', times: 1, do: acts }, ...rules] });
  const mock = await start(contract, { auth: 'off', script });
  const client = await talk(mock.url);
  client.say({ type: 'ask' });
  await client.until('chunk');
  client.say({ type: 'stop' });
  expect((await client.until('stopped')).map(({ type }) => type)).toEqual(['stopped']);
  // What is asked now is answered by the mock itself, and nothing of the script comes in between.
  client.say({ type: 'ask' });
  const answer = (await client.until('end')).map(({ type }) => type);
  expect(answer).toEqual(['start', ...answer.slice(1, -1).map(() => 'chunk'), 'end']);
  expect(findingsOf(mock.events, 'server')).toEqual([]);
  expect(problemsOf(mock.events)).toEqual([]);
});
