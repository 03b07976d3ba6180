import { test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

const id = { id: { type: 'integer' } };
const error = { ...id, code: { type: 'integer' } };

/** One kind of error answers everything that goes wrong; its `id` says what it answers. */
const { contract } = await contractOf({
  client: { login: id, ask: id },
  server: { hello: id, answer: id, error },
  session: `version: 1
states: [opening, live]
exchanges:
  login:
    at: opening
    key: /id
    steps:
      - {client: login, within: 5s}
      - oneOf:
          in: [{server: hello, within: 5s, enter: live}]
          out: [{server: error, within: 5s, with: {/code: 1}}]
  question: {key: /id, steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  unknown: {when: unknown-message, then: {send: error, with: {/code: 2, /id: $first#/id}}}`,
});

test('a message that nobody knows has an id of its own', async () => {
  await using server = await startSmallPeer(({ say, after }) => (heard) => {
    if (heard?.['type'] === 'login') return after(40, () => say({ type: 'hello', id: heard['id'] }));
    if (heard?.['type'] === 'ask') return say({ type: 'answer', id: heard['id'] });
    say({ type: 'error', code: 2, id: heard?.['id'] });
  });
  const report = await runAgainst(contract, server.url, { only: ['t/faults/*'], timeScale: 0.2 });
  expectNoBlame(report);
});
