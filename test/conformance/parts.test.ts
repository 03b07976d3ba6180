import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RunClock } from '../../src/conformance/clock.ts';
import { quoted } from '../../src/conformance/index.ts';
import { Slots } from '../../src/conformance/slots.ts';
import { Transcript } from '../../src/conformance/transcript.ts';

/** Keeps the process from running, as a busy machine does. */
function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('the clock', () => {
  test('dates what is read after a hold-up back to where it may have arrived', async () => {
    const clock = new RunClock();
    clock.expect();
    await pause(30);
    const before = clock.now();
    hold(120);
    expect(clock.arrival()).toBeLessThan(before + 20);
    expect(clock.now()).toBeGreaterThanOrEqual(before + 120);
    await pause(30);
    expect(clock.arrival()).toBeGreaterThan(before + 120);
    expect(clock.held).toBeGreaterThan(80);
    clock.stop();
  });

  test('sees a short hold-up while something is due, and a long one always', async () => {
    const clock = new RunClock();
    const heldIn = async (ms: number): Promise<number> => {
      const before = clock.held;
      await pause(30);
      hold(ms);
      await pause(120);
      return clock.held - before;
    };
    expect(await heldIn(150)).toBeGreaterThan(80);
    clock.expect();
    expect(await heldIn(50)).toBeGreaterThan(25);
    clock.expected();
    clock.stop();
  });

  test('is strained by a hold-up that is long, for what was under way and not too long a time', async () => {
    const clock = new RunClock();
    await pause(30);
    const began = { at: clock.now(), held: clock.held };
    const longAgo = { ...began, at: began.at - 60_000 };
    expect(clock.isStrained(began)).toBe(false);
    hold(200);
    await pause(30);
    expect(clock.isStrained(began)).toBe(true);
    expect(clock.isStrained(longAgo)).toBe(false);
    expect(clock.isStrained({ at: clock.now(), held: clock.held })).toBe(false);
    clock.stop();
  });
});

describe('slots', () => {
  test('let so many run at once, and others while they only wait', async () => {
    const slots = new Slots(2);
    let running = 0;
    let most = 0;
    const work = (parks: boolean): Promise<void> =>
      slots.run(async ({ park }) => {
        running += 1;
        most = Math.max(most, running);
        if (parks) park();
        await pause(10);
        running -= 1;
      });
    await Promise.all(Array.from({ length: 6 }, () => work(false)));
    expect(most).toBe(2);
    most = 0;
    await Promise.all(Array.from({ length: 6 }, () => work(true)));
    expect(most).toBe(6);
  });

  test('of one never let two run', async () => {
    const slots = new Slots(1);
    let running = 0;
    let most = 0;
    const work = (): Promise<void> =>
      slots.run(async ({ park }) => {
        running += 1;
        most = Math.max(most, running);
        park();
        await pause(5);
        running -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toBe(1);
  });

  test('are given back by work that fails', async () => {
    const slots = new Slots(1);
    await expect(slots.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(slots.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});

describe('a transcript', () => {
  const nothing = { findings: [], provoked: [] };

  test('keeps the first and the last of many events, and says how many are missing', () => {
    const transcript = new Transcript(String);
    for (let count = 0; count < 20_000; count += 1) {
      transcript.frame({ at: count, from: 'server', data: String(count), opcode: 'text' }, nothing);
    }
    const events = transcript.finish([]);
    expect(events.length).toBeLessThan(4100);
    expect(events[0]).toMatchObject({ text: '0' });
    expect(events.at(-1)).toMatchObject({ text: '19999' });
    const gaps = events.filter((event) => event.event === 'remark');
    const frames = events.filter((event) => event.event === 'frame');
    expect(gaps).toEqual([
      expect.objectContaining({ text: `${String(20_000 - frames.length)} events are left out here` }),
    ]);
  });

  test('cuts and redacts', () => {
    const transcript = new Transcript((text) => text.replaceAll('secret', '***'));
    transcript.frame({ at: 0, from: 'client', data: `secret${'x'.repeat(5000)}`, opcode: 'text' }, nothing);
    transcript.frame({ at: 0, from: 'client', data: new Uint8Array(4000), opcode: 'binary' }, nothing);
    const [text, bytes] = transcript.finish([]);
    expect(text).toMatchObject({ cut: 5006, text: expect.stringMatching(/^\*{3}x+$/) as unknown });
    expect(bytes).toMatchObject({ cut: 4000 });
  });
});

describe('a word in a command', () => {
  test.each([
    { given: 'chat/chat/base', want: 'chat/chat/base' },
    { given: 'chat/*', want: "'chat/*'" },
    { given: "it's", want: `'it'\\''s'` },
    { given: 'a b; rm -rf $HOME', want: "'a b; rm -rf $HOME'" },
  ])('$given is quoted for a shell', ({ given, want }) => {
    expect(quoted(given)).toBe(want);
  });
});
