import { describe, expect, test } from 'vitest';
import type { Recording } from '../../src/recording/index.ts';
import { formatRecording, frameContent, frameData, parseRecording } from '../../src/recording/index.ts';

const HEADER =
  '{"colloquy":"recording/1","document":"chat","channel":"chat","started":"2026-11-20T23:24:06.264Z"}';
const FRAME = '{"t":5.2,"socket":1,"event":"frame","from":"server","text":"{}"}';

const WHOLE: Recording = {
  header: {
    colloquy: 'recording/1',
    document: 'chat',
    channel: 'chat',
    started: '2026-11-20T23:24:06.264Z',
  },
  events: [
    {
      t: 0,
      socket: 1,
      event: 'upgrade',
      url: 'ws://127.0.0.1/?token=***',
      headers: { origin: 'http://localhost' },
    },
    { t: 0, socket: 1, event: 'cause', when: 'credential-missing' },
    { t: 3, socket: 1, event: 'open', status: 101, protocol: 'v1' },
    { t: 5.2, socket: 1, event: 'frame', from: 'server', text: '{"a":"\u2028"}' },
    { t: 6, socket: 1, event: 'frame', from: 'client', base64: 'AQI=' },
    { t: 7, socket: 1, event: 'frame', from: 'client', opcode: 'ping', base64: '' },
    {
      t: 8,
      socket: 2,
      event: 'upgrade',
      url: 'ws://127.0.0.1/',
      headers: {},
    },
    { t: 9, socket: 2, event: 'refused', status: 401, headers: { 'content-type': 'text/plain' }, body: 'no' },
    { t: 99, socket: 1, event: 'close', from: 'server', code: null, reason: '' },
    { t: 120, socket: 1, event: 'end' },
  ],
  control: true,
};

describe('a recording', () => {
  test('is the same after it was written and read', () => {
    expect(parseRecording(formatRecording(WHOLE))).toEqual({ recording: WHOLE, diagnostics: [] });
  });

  test('may have line ends of another system, empty lines and a byte order mark', () => {
    const text = `\ufeff${HEADER}\r\n\r\n${FRAME}\r\n`;
    expect(parseRecording(text).recording?.events).toHaveLength(1);
  });

  test('is put in order of time, the order inside one moment kept', () => {
    const at = (t: number, text: string): string =>
      JSON.stringify({ t, socket: 1, event: 'frame', from: 'client', text });
    const { recording } = parseRecording([HEADER, at(2, 'c'), at(1, 'a'), at(1, 'b')].join('\n'));
    expect(recording?.events.map((event) => (event.event === 'frame' ? event.text : ''))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('whose last line stops in its middle is read without it, with a warning', () => {
    const { recording, diagnostics } = parseRecording(`${HEADER}\n${FRAME}\n{"t":7,"sock`, 'a.jsonl');
    expect(recording?.events).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ severity: 'warning', at: { file: 'a.jsonl', line: 3 } }]);
  });

  test.each([
    { given: '', want: 'the file is empty' },
    { given: 'PNG', want: 'the first line is no JSON object' },
    { given: '{"colloquy":"recording/2"}', want: '`colloquy` is "recording/2", not "recording/1"' },
    { given: '{"colloquy":"recording/1"}', want: '`document` and `channel` are texts' },
    {
      given: HEADER.replace('2026-11-20T23:24:06.264Z', 'now'),
      want: '`started` is a date and time (RFC 3339)',
    },
    { given: `${HEADER}\n[]\n`, want: 'the line is no JSON object' },
    { given: `${HEADER}\nnope\n${FRAME}`, want: 'the line is no JSON object' },
    { given: `${HEADER}\n{"socket":1,"event":"end"}`, want: '`t` is a number of milliseconds' },
    { given: `${HEADER}\n{"t":1,"event":"end"}`, want: '`socket` is a whole number' },
    {
      given: `${HEADER}\n{"t":1,"socket":1,"event":"fin"}`,
      want: '`event` is "fin"; known are upgrade, cause',
    },
    { given: `${HEADER}\n{"t":1,"socket":1,"event":"__proto__"}`, want: '`event` is "__proto__"' },
    {
      given: `${HEADER}\n${FRAME.replace('server', 'peer')}`,
      want: '`from` is "peer"; it is "client" or "server"',
    },
    {
      given: `${HEADER}\n${FRAME.replace('"text":"{}"', '"text":1')}`,
      want: 'a frame has either `text` or `base64`',
    },
    { given: `${HEADER}\n${FRAME.replace('"text":"{}"', '"base64":"%"')}`, want: '`base64` is no Base64' },
    {
      given: `${HEADER}\n{"t":1,"socket":1,"event":"close","from":"client","code":1}`,
      want: '`code` is a close code',
    },
    {
      given: `${HEADER}\n{"t":1,"socket":1,"event":"cause","when":"bad-day"}`,
      want: '`when` is "bad-day"; known are',
    },
    {
      given: `${HEADER}\n{"t":1,"socket":1,"event":"refused","status":7}`,
      want: '`status` is an HTTP status',
    },
  ])('that is wrong is told so: $want', ({ given, want }) => {
    const { recording, diagnostics } = parseRecording(given);
    expect(recording).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'bad-recording', severity: 'error' });
    expect(diagnostics[0]?.message).toContain(want);
  });

  test('of another kind has a bounded number of diagnostics', () => {
    const text = `${HEADER}\n${'nonsense\n'.repeat(10_000)}`;
    expect(parseRecording(text).diagnostics.length).toBeLessThanOrEqual(20);
  });
});

describe('the content of a frame', () => {
  test.each([
    { data: 'text', opcode: 'text' as const, want: { text: 'text' } },
    { data: new Uint8Array([1, 2]), opcode: 'binary' as const, want: { base64: 'AQI=' } },
    { data: new Uint8Array([1]), opcode: 'ping' as const, want: { opcode: 'ping', base64: 'AQ==' } },
  ])('$opcode', ({ data, opcode, want }) => {
    expect(frameContent(data, opcode)).toEqual(want);
    const frame = { t: 0, socket: 1, event: 'frame', from: 'client', ...frameContent(data, opcode) } as const;
    expect(frameData(frame)).toEqual(data);
  });
});
