import { describe, expect, test } from 'vitest';
import { documentOf, type Event } from './support.ts';

const stream = await documentOf('media-stream');
const streamSid = 'MZ18ad3ab5a668481ce02b83e7395059f0';
const [accountSid, callSid] = ['AC8a3e1b5f0c9d4e2a7b6f1d0c3e5a9b48', 'CA5f2d7c1e9b8a4063d1e7f9a2b4c6d8e0'];
const CONNECTED = { event: 'connected', protocol: 'Call', version: '1.0.0' };

/** A `start` with other members in its body. */
function start(more: object = {}, sequenceNumber: unknown = '1'): object {
  return {
    event: 'start',
    sequenceNumber,
    start: {
      accountSid,
      streamSid,
      callSid,
      tracks: ['inbound'],
      mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
      customParameters: {},
      ...more,
    },
    streamSid,
  };
}

function media(sequenceNumber: unknown, chunk: unknown, timestamp: unknown, track = 'inbound'): object {
  return { event: 'media', sequenceNumber, media: { track, chunk, timestamp, payload: 'f/7+' }, streamSid };
}

const mark = (sequenceNumber: string, name: string): object => ({
  event: 'mark',
  sequenceNumber,
  streamSid,
  mark: { name },
});
const stop = (sequenceNumber: string): object => ({
  event: 'stop',
  sequenceNumber,
  stop: { accountSid, callSid },
  streamSid,
});
const play = { event: 'media', streamSid, media: { payload: 'f/7+' } };
const playMark = (name: string): object => ({ event: 'mark', streamSid, mark: { name } });
const clear = { event: 'clear', streamSid };

describe('a frame of Media Streams', () => {
  test.each([
    ['the first', CONNECTED, 'connected'],
    ['the start', start(), 'start'],
    ['parameters are strings', start({ customParameters: { caller: '+15550100', retry: '2' } }), 'start'],
    ['parameters that are numbers', start({ customParameters: { retry: 2 } }), 'invalid start'],
    ['no parameters at all', start({ customParameters: undefined }), 'start'],
    ['both tracks', start({ tracks: ['inbound', 'outbound'] }), 'start'],
    ['tracks as TwiML names them', start({ tracks: ['inbound_track'] }), 'invalid start'],
    [
      'a rate that is a string',
      start({ mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: '8000', channels: 1 } }),
      'invalid start',
    ],
    [
      'the placeholder of the reference, two short',
      start({ callSid: `CA${'X'.repeat(30)}` }),
      'invalid start',
    ],
    ['a count that is a number', start({}, 1), 'invalid start'],
    ['counters and times are strings', media('3', '1', '5'), 'media'],
    ['the other track', media('3', '1', '5', 'outbound'), 'media'],
    ['counters that are numbers', media(3, 1, 5), 'invalid media'],
    ['a chunk that is a number', media('3', 1, '5'), 'invalid media'],
    ['a timestamp that is a number', media('3', '1', 5), 'invalid media'],
    ['a track with its suffix', media('3', '1', '5', 'inbound_track'), 'invalid media'],
    [
      'a key, where the track has its suffix',
      { event: 'dtmf', streamSid, sequenceNumber: '5', dtmf: { track: 'inbound_track', digit: '1' } },
      'dtmf',
    ],
    [
      'a key with the track of media',
      { event: 'dtmf', streamSid, sequenceNumber: '5', dtmf: { track: 'inbound', digit: '1' } },
      'invalid dtmf',
    ],
    ['the echo of a mark', mark('4', 'my label'), 'mark'],
    ['an echo without its count', playMark('a'), 'invalid mark'],
    ['the end', stop('5'), 'stop'],
    ['an end without its body', { event: 'stop', sequenceNumber: '5', streamSid }, 'invalid stop'],
    ['a close, which does not exist', { event: 'close', streamSid }, 'unknown-message'],
  ])('of Twilio, %s, is %j as %s', (_what, frame, want) => {
    expect(stream.read('client', frame)).toBe(want);
  });

  test.each([
    ['audio', play, 'play'],
    ['audio of any length', { ...play, media: { payload: '/w==' } }, 'play'],
    ['audio before the start', { ...play, streamSid: null }, 'invalid play'],
    ['audio without its stream', { event: 'media', media: { payload: 'f/7+' } }, 'invalid play'],
    ['audio with a track', { ...play, media: { payload: 'f/7+', track: 'outbound' } }, 'invalid play'],
    ['audio with a count', { ...play, sequenceNumber: '1' }, 'invalid play'],
    ['audio that is no base64', { ...play, media: { payload: 'not base64!' } }, 'invalid play'],
    ['a mark', playMark('a'), 'playMark'],
    ['a mark of any name', playMark('item_CgXW4Mn0bQ:480 ✓'), 'playMark'],
    ['a mark without its object', { event: 'mark', streamSid }, 'invalid playMark'],
    ['a clear', clear, 'clear'],
    ['a clear with a body', { ...clear, clear: {} }, 'invalid clear'],
    ['an end of its own', { event: 'stop', streamSid }, 'unknown-message'],
    ['a frame of binary', new Uint8Array([127, 254]), 'binary-frame'],
    ['no JSON', 'hello', 'not-json'],
  ])('of the server, %s, is %j as %s', (_what, frame, want) => {
    expect(stream.read('server', frame)).toBe(want);
  });

  test('may have its properties in any order', () => {
    const [sid, rest] = [{ streamSid, event: 'dtmf' }, { sequenceNumber: '5' }];
    const digit = { dtmf: { digit: '#', track: 'inbound_track' } };
    expect(stream.read('client', { ...digit, ...rest, ...sid })).toBe('dtmf');
    expect(stream.read('client', { ...sid, ...rest, ...digit })).toBe('dtmf');
  });
});

/** A call that has begun, and goes on. */
function call(...events: readonly Event[]): string[] {
  const begun: readonly Event[] = [
    { t: 0, client: CONNECTED },
    { t: 10, client: start() },
  ];
  const at = Math.max(10, ...events.map(({ t }) => t));
  return stream.judge([...begun, ...events], at + 100);
}

/** A hundredth of a second of voice more each time. */
function voice(count: number, from = 2): Event[] {
  return Array.from({ length: count }, (_, n) => ({
    t: 20 + 20 * n,
    client: media(String(from + n), String(n + 1), String(20 * n)),
  }));
}

describe('a stream of Media Streams', () => {
  test('is a call from its first frame to its last', () => {
    const end: Event[] = [
      { t: 20 + 20 * 15, client: stop('17') },
      { t: 340, close: 'server', code: 1000 },
    ];
    expect(call(...voice(15), ...end)).toEqual([]);
  });

  test('counts as numbers count: 10 follows 9', () => {
    const [odd] = voice(12).slice(-1);
    expect(odd).toMatchObject({ client: { sequenceNumber: '13', media: { chunk: '12' } } });
    expect(call(...voice(12))).toEqual([]);
  });

  test.each<[string, Event[], string[]]>([
    ['a count left out', voice(3, 3), ['client warn bidirectional/caller-audio/media~with']],
    [
      'chunks that begin with 0',
      [{ t: 20, client: media('2', '0', '0') }],
      ['client warn bidirectional/caller-audio/media~with'],
    ],
    [
      'echoes of one name twice, in any number',
      [
        { t: 20, server: playMark('a') },
        { t: 21, server: playMark('a') },
        { t: 30, client: mark('2', 'a') },
        { t: 31, client: mark('3', 'a') },
      ],
      [],
    ],
    [
      'an echo of a mark that nobody set',
      [{ t: 30, client: mark('2', 'b') }],
      ['client fail bidirectional/frames/unexpected/mark'],
    ],
    [
      'marks that come back when they are cleared',
      [
        { t: 20, server: play },
        { t: 21, server: playMark('a') },
        { t: 22, server: clear },
        { t: 23, client: mark('2', 'a') },
      ],
      [],
    ],
    [
      'audio for another call',
      [{ t: 20, server: { ...play, streamSid: 'MZ09b8cf03c456dd46eb8ddeb78207ee77' } }],
      ['server fail bidirectional/playback/play~same'],
    ],
    [
      'audio without its stream',
      [{ t: 20, server: { ...play, streamSid: null } }],
      ['server fail bidirectional/playback/play~schema'],
    ],
    [
      'an invented stop',
      [{ t: 20, server: { event: 'stop', streamSid } }],
      ['server warn bidirectional/undocumented/stop'],
    ],
    ['a server that hangs up', [{ t: 20, close: 'server', code: 1000 }], []],
    [
      'a server that hangs up with another code',
      [{ t: 20, close: 'server', code: 4000 }],
      ['server fail bidirectional/close'],
    ],
  ])('with %s', (_what, events, want) => {
    expect(call(...events).sort()).toEqual(want);
  });

  test('owes its close after the end, as a SHOULD', () => {
    const events: Event[] = [
      { t: 0, client: CONNECTED },
      { t: 10, client: start() },
      { t: 20, client: stop('2') },
    ];
    expect(stream.judge(events, 60_000)).toEqual(['server warn bidirectional/hang-up/close']);
  });

  test('asks for a signature over the URL', () => {
    expect(stream.contract.securitySchemes['signature']).toMatchObject({
      signature: { hmac: 'sha1', over: '{url}', encoding: 'base64' },
    });
  });
});
