import { describe, expect, test } from 'vitest';
import { fromHar, isHar } from '../../src/recording/index.ts';

/** One WebSocket as browsers with a DevTools protocol export it: times in seconds, sometimes in milliseconds. */
function harOf(messages: readonly object[], more: object = {}): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      entries: [
        { startedDateTime: '2026-11-20T10:00:00.000Z', request: { url: 'https://example.com/' } },
        {
          startedDateTime: '2026-11-20T10:00:01.000Z',
          request: {
            url: 'wss://example.com/chat?token=secret',
            headers: [{ name: 'Origin', value: 'https://example.com' }],
          },
          response: { status: 101 },
          _resourceType: 'websocket',
          _webSocketMessages: messages,
          ...more,
        },
      ],
    },
  });
}

const T = Date.parse('2026-11-20T10:00:01.000Z');
const MESSAGES = [
  { type: 'receive', time: T / 1000 + 0.25, opcode: 1, data: '{"type":"connection"}' },
  { type: 'send', time: T / 1000 + 0.5, opcode: 2, data: 'AQI=' },
];

describe('a HAR file', () => {
  test('is a recording without closes and control frames', () => {
    const { recording, diagnostics } = fromHar(harOf(MESSAGES));
    expect(diagnostics).toEqual([]);
    expect(recording).toEqual({
      header: {
        colloquy: 'recording/1',
        document: '',
        channel: '',
        started: '2026-11-20T10:00:01.000Z',
      },
      events: [
        {
          t: 0,
          socket: 1,
          event: 'upgrade',
          url: 'wss://example.com/chat?token=secret',
          headers: { origin: 'https://example.com' },
        },
        { t: 250, socket: 1, event: 'open', status: 101 },
        { t: 250, socket: 1, event: 'frame', from: 'server', text: '{"type":"connection"}' },
        { t: 500, socket: 1, event: 'frame', from: 'client', base64: 'AQI=' },
        { t: 500, socket: 1, event: 'end' },
      ],
      control: false,
    });
  });

  test('may have its times in milliseconds', () => {
    const messages = MESSAGES.map((message) => ({ ...message, time: message.time * 1000 }));
    expect(fromHar(harOf(messages)).recording).toEqual(fromHar(harOf(MESSAGES)).recording);
  });

  test('with a refused upgrade says so', () => {
    const { recording } = fromHar(harOf([], { response: { status: 401 } }));
    expect(recording?.events.map(({ event }) => event)).toEqual(['upgrade', 'refused', 'end']);
  });

  test.each([
    { given: 'nothing', want: 'the file is no HAR file' },
    { given: '{"log":{}}', want: 'the file is no HAR file' },
    { given: '{"log":{"entries":[{}]}}', want: 'none of the 1 requests is a WebSocket' },
    { given: '{"log":{"entries":[null, 3]}}', want: 'none of the 2 requests is a WebSocket' },
  ])('that holds no socket is told so: $given', ({ given, want }) => {
    const { recording, diagnostics } = fromHar(given);
    expect(recording).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(want);
  });

  test.each([
    { given: harOf([]), want: true },
    { given: `\ufeff { "log" : {}}`, want: true },
    { given: '{"colloquy":"recording/1"}', want: false },
    { given: '', want: false },
  ])('is known by its beginning: $want', ({ given, want }) => {
    expect(isHar(given)).toBe(want);
  });
});
