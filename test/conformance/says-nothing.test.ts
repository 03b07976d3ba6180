import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst } from './support.ts';

/** What a run says of a server that says nothing whatever comes, and takes any path. */
async function causesOf(exchange: string): Promise<string[]> {
  const { contract } = await contractOf({
    client: { ask: {} },
    server: { answer: {} },
    session: `version: 1
exchanges:
  question: ${exchange}
faults:
  nowhere: {when: path-unknown, then: {http: 404}}
  rubbish: {when: not-json, then: {close: 1008}}`,
  });
  await using peer = await startSmallPeer(() => () => undefined);
  const { causes } = await runAgainst(contract, peer.url);
  return causes.map(({ id, text }) => `${id}: ${text}`);
}

const ACCEPTED = expect.stringMatching(
  /^t\/faults\/nowhere\/.*: the upgrade was accepted, expected HTTP 404/,
);

test('a server that owes an answer and says nothing at all is told so, and what else is wrong of its upgrade', async () => {
  expect(await causesOf('{steps: [{client: ask}, {server: answer, within: 1s}]}')).toEqual([
    't/question/answer: the subject accepts the socket and sends nothing at all. (1 more check shows it)',
    ACCEPTED,
  ]);
});

test('a server that owes no message breaks other promises', async () => {
  expect(await causesOf('{steps: [{client: ask}]}')).toEqual([
    ACCEPTED,
    expect.stringMatching(/^t\/faults\/rubbish\/not-json: the reaction never came/),
  ]);
});
