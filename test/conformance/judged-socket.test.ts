import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { RunClock } from '../../src/conformance/clock.ts';
import { JudgedSocket } from '../../src/conformance/judged-socket.ts';
import { memoryPair } from '../../src/wire/index.ts';
import { contractOf } from './support.ts';

/** Keeps the process from running, so that two timers fall due at once. */
function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** A socket to a server of the chat, and that server's end of it. */
async function judged() {
  const contract = await contractOf('chat.yaml');
  const [channel] = contract.channels;
  if (channel === undefined) throw new Error('the contract has no channel');
  const clock = new RunClock();
  onTestFinished(() => clock.stop());
  const socket = new JudgedSocket(
    {
      ...{
        contract,
        channel,
        clock,
        subject: 'server',
        features: [],
        timeScale: 1,
        epoch: 0,
        tape: undefined,
      },
      redact: (text) => text,
      signal: new AbortController().signal,
    },
    { started: clock.now(), roundTrip: 0, path: '/', autoPong: true },
  );
  const [ours, theirs] = memoryPair();
  socket.open(ours);
  return { socket, theirs };
}

test('a ping at the very end of a wait takes nothing from the next one', async () => {
  const { socket, theirs } = await judged();
  const until = socket.now() + 20;
  const waited = socket.wait(
    () => false,
    () => until,
  );
  // Comes in the turn of the loop in which the wait's own timer fires, before what that one leaves for later.
  setTimeout(() => theirs.ping(), 21);
  hold(40);
  await waited;
  const ended = socket.ended(socket.now() + 3000);
  await pause(30);
  const before = socket.now();
  theirs.close(1000);
  await ended;
  expect(socket.closing?.code).toBe(1000);
  expect(socket.now() - before).toBeLessThan(1000);
});

test('what is found after a ping is shown on the frame that it is about', async () => {
  const { socket, theirs } = await judged();
  const found: number[] = [];
  socket.listener = ({ findings }) => found.push(...findings.map(({ frame }) => frame ?? -1));
  theirs.ping();
  theirs.ping();
  theirs.send('{"type":"connection"}');
  await pause(20);
  const problems = found.map((frame) => socket.transcript.problemOf(frame));
  expect(problems).toEqual([expect.stringContaining('message')]);
});
