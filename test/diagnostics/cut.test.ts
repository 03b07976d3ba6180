import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { Transcript } from '../../src/conformance/transcript.ts';
import { cut } from '../../src/diagnostics/index.ts';
import { Journal } from '../../src/mock/journal.ts';
import { Timeline } from '../../src/monitor/timeline.ts';
import { createSession } from '../../src/session/index.ts';
import { onlyChannel } from '../support/engine.ts';

setFlagsFromString('--expose-gc');
const collectOnce = runInNewContext('gc') as () => void;

/** What a buffer held is given back beside the collection that found it dead, and for certain with the next one. */
function collectGarbage(): void {
  collectOnce();
  collectOnce();
}

const MEGABYTE = 2 ** 20;
const FRAMES = 64;

/** A text of a megabyte as it comes from a socket: with a number, so that no two are one. */
function big(number: number): string {
  return Buffer.from(`${String(number)} ${'x'.repeat(MEGABYTE)}`).toString();
}

/** Megabytes that are in use for each of some frames behind what is done with them; `kept` lives that long. */
function heldBy(kept: unknown, take: (number: number) => void): number {
  collectGarbage();
  const inUse = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external;
  const before = inUse();
  for (let number = 0; number < FRAMES; number += 1) take(number);
  collectGarbage();
  const held = (inUse() - before) / FRAMES / MEGABYTE;
  return kept === undefined ? 0 : held;
}

test('a cut text is as long as it should be, and no shorter one is changed', () => {
  expect([cut('abcdef', 3), cut('abc', 3), cut('', 3)]).toEqual(['abc', 'abc', '']);
});

test('what is cut from a text does not hold the rest of it', () => {
  const kept: string[] = [];
  expect(heldBy(kept, (number) => kept.push(cut(big(number), 100)))).toBeLessThan(0.5);
});

test('a journal holds the beginning of a large frame and no more', () => {
  const [texts, binaries] = [new Journal(FRAMES), new Journal(FRAMES)];
  const where = { kind: 'frame', session: 1, at: 0, from: 'client', message: '', findings: [] } as const;
  const ofTexts = heldBy(texts, (number) => texts.tell({ ...where, data: big(number) }));
  const ofBinaries = heldBy(binaries, (number) =>
    binaries.tell({ ...where, data: Buffer.from(big(number)) }),
  );
  expect(Math.max(ofTexts, ofBinaries)).toBeLessThan(0.5);
  expect([...texts.entries(), ...binaries.entries()].map(({ data }) => data?.length)).toEqual(
    Array.from({ length: 2 * FRAMES }, () => 64 * 1024),
  );
});

test('the timeline of a monitor holds the beginning of a large frame and no more', async () => {
  const timeline = new Timeline(await loadContract('test/session/traces/documents/chat.yaml'));
  const about = { socket: 1, at: 0, kind: 'frame', from: 'client', message: undefined } as const;
  const ofTexts = heldBy(timeline, (number) => timeline.see({ ...about, data: big(number) }));
  const ofBinaries = heldBy(timeline, (number) => timeline.see({ ...about, data: Buffer.from(big(number)) }));
  expect(Math.max(ofTexts, ofBinaries)).toBeLessThan(0.5);
  expect(timeline.timeline({ limit: 1000 })).toHaveLength(2 * FRAMES);
});

test('a finding holds what it quotes of a large frame and no more', async () => {
  const contract = await loadContract('test/session/traces/documents/chat.yaml');
  const session = createSession({ contract, channel: onlyChannel(contract) });
  session.open(0);
  const held = heldBy(session, (number) => {
    const data = JSON.stringify({ type: 'stream-token', messageId: 'none', token: big(number) });
    session.frame({ from: 'server', data }, number * 60_000);
  });
  expect(held).toBeLessThan(0.5);
  expect(session.end(FRAMES * 60_000).findings.length).toBeGreaterThanOrEqual(FRAMES);
});

test('a transcript holds what it quotes of a large frame and no more', () => {
  const transcript = new Transcript((text) => text);
  const held = heldBy(transcript, (number) =>
    transcript.frame(
      { at: number, from: 'server', data: big(number), opcode: 'text' },
      { findings: [], provoked: [] },
    ),
  );
  expect(held).toBeLessThan(0.5);
  expect(transcript.events).toHaveLength(FRAMES);
});
