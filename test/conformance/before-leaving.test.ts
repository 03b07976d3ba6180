import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

/** The client itself leaves the first state, in which nothing but its login is served. */
const { contract } = await contractOf({
  client: { login: {}, ask: {} },
  server: { hello: {}, refused: {}, answer: {} },
  session: `version: 1
states: [fresh, waiting, live]
exchanges:
  login:
    at: fresh
    steps:
      - {client: login, within: 5s, enter: waiting}
      - {server: hello, within: 5s, enter: live}
  too-early: {in: fresh, steps: [{client: ask}, {server: refused, within: 1s}]}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 1s}]}`,
});

const serving =
  (early: 'refused' | 'answer') =>
  ({ say }: Ways): ((heard: Heard) => void) => {
    let isIn = false;
    return (heard) => {
      if (heard?.['type'] === 'ask') return say({ type: isIn ? 'answer' : early });
      isIn = true;
      say({ type: 'hello' });
    };
  };

test('what only a state of ours has is tried before we leave it', async () => {
  await using server = await startSmallPeer(serving('refused'));
  const report = await runAgainst(contract, server.url);
  expectNoBlame(report);
  const verdicts = ['too-early/refused', 'login/hello', 'question/answer'].map(
    (place) => report.checks.find(({ id }) => id === `t/${place}`)?.verdict,
  );
  expect(verdicts).toEqual(['pass', 'pass', 'pass']);
});

test('a server that serves there what it is to refuse is found', async () => {
  await using server = await startSmallPeer(serving('answer'));
  const report = await runAgainst(contract, server.url, { only: ['t/too-early/*'] });
  expect(report.causes.map((cause) => cause.id)).toEqual(['t/frames/unexpected/answer']);
});

/** A state that the client goes on from only when it has been played in, and one that the server may leave at any moment. */
const ending = await contractOf({
  client: { login: {}, ready: {}, ask: {}, leave: {}, exit: {} },
  server: { hello: {}, answer: {}, left: {}, refused: {} },
  session: `version: 1
states: [fresh, waiting, live, down]
exchanges:
  login:
    at: fresh
    steps:
      - {client: login, within: 5s, enter: waiting}
      - {server: hello, within: 5s, enter: live}
      - {client: ready, within: 5s}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 1s}]}
  leaving:
    in: live
    steps:
      - {client: leave, enter: down}
      - {server: left, within: 1s}
      - {client: exit, within: 20s}
      - {server: {close: 1000}, within: 1s}
  too-soon: {in: waiting, steps: [{client: ask}, {server: refused, within: 1s}]}
  too-late: {in: down, steps: [{client: ask}, {server: refused, within: 1s}]}`,
});

test('what ends the session waits, and nothing is tried that the server may read in its next state', async () => {
  await using server = await startSmallPeer(({ say, close }) => {
    let state = 'live';
    return (heard) => {
      const type = heard?.['type'];
      if (type === 'login') say({ type: 'hello' });
      if (type === 'ask') say({ type: state === 'live' ? 'answer' : 'refused' });
      if (type === 'exit') close(1000);
      if (type === 'leave') {
        state = 'down';
        say({ type: 'left' });
      }
    };
  });
  const report = await runAgainst(ending.contract, server.url);
  expectNoBlame(report);
  const verdicts = ['too-late/refused', 'too-soon/refused'].map(
    (place) => report.checks.find(({ id }) => id === `t/${place}`)?.verdict,
  );
  expect(verdicts).toEqual(['pass', 'not-exercised']);
});
