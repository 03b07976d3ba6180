import { EventEmitter } from 'node:events';

import { describe, expect, test } from 'vitest';

import type { Host, Stream } from '../../src/cli/output.ts';
import { createIo } from '../../src/cli/output.ts';

/** A process that only remembers. */
function fakeHost(env: Host['env'] = {}, isTTY = false) {
  const events = new EventEmitter();
  const exits: number[] = [];
  const written: string[] = [];
  const streams = { stdout: new EventEmitter(), stderr: new EventEmitter() };
  const stream = (from: EventEmitter): Stream => ({
    isTTY,
    write: (text) => written.push(text) > 0,
    on: (event, listener) => from.on(event, listener),
  });
  const host: Host = {
    stdout: stream(streams.stdout),
    stderr: stream(streams.stderr),
    env,
    cwd: () => '/here',
    on: (event, listener) => events.on(event, listener),
    exit: (code) => exits.push(code),
  };
  return { host, events, exits, written, streams };
}

describe('colours', () => {
  test.each([
    { env: {}, isTTY: false, want: false },
    { env: {}, isTTY: true, want: true },
    { env: { NO_COLOR: '1' }, isTTY: true, want: false },
    { env: { NO_COLOR: '' }, isTTY: true, want: true },
    { env: { TERM: 'dumb' }, isTTY: true, want: false },
    { env: { FORCE_COLOR: '1' }, isTTY: false, want: true },
    { env: { FORCE_COLOR: '0' }, isTTY: true, want: false },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, isTTY: true, want: false },
  ])('with $env on a terminal ($isTTY): $want', ({ env, isTTY, want }) => {
    const { out } = createIo(fakeHost(env, isTTY).host);
    expect(out.paint.red('x') !== 'x').toBe(want);
  });
});

describe('a stop', () => {
  test('is asked for by the first signal, and made by the second', () => {
    const { host, events, exits } = fakeHost();
    const stop = createIo(host).interrupt();
    events.emit('SIGINT', 'SIGINT');
    expect({ aborted: stop.aborted, exits }).toEqual({ aborted: true, exits: [] });
    events.emit('SIGTERM', 'SIGTERM');
    expect(exits).toEqual([143]);
  });

  test('is left to the system until a command asks to be told', () => {
    const { host, events } = fakeHost();
    const io = createIo(host);
    expect(events.listenerCount('SIGINT')).toBe(0);
    io.interrupt();
    io.interrupt();
    expect(events.listenerCount('SIGINT')).toBe(1);
  });
});

describe('a reader that goes away', () => {
  test('silences the stream and stops the command', () => {
    const { host, streams, written } = fakeHost();
    const io = createIo(host);
    io.out.write('a');
    streams.stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));
    io.out.write('b');
    expect({ written, aborted: io.interrupt().aborted }).toEqual({ written: ['a'], aborted: true });
  });

  test('is told from other trouble', () => {
    const { host, streams } = fakeHost();
    createIo(host);
    const trouble = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(() => streams.stdout.emit('error', trouble)).toThrow('no space');
  });
});
