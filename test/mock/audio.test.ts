import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { valueAt } from '../../src/contract/index.ts';
import {
  AudioSource,
  fromMulaw,
  lengthOf,
  parseAudioFormat,
  readWav,
  toMulaw,
} from '../../src/mock/audio.ts';
import { playClient, type ClientOptions, type MockClient } from '../../src/mock/index.ts';
import { listen, type Connection, type Listener } from '../../src/wire/index.ts';
import { Talk } from './support.ts';

/** A WAV file of one channel, 16 bits. */
function wav(rate: number, samples: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + 2 * samples.length, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(2 * rate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(2 * samples.length, 40);
  samples.forEach((sample, index) => bytes.writeInt16LE(sample, 44 + 2 * index));
  return bytes;
}

describe('audio', () => {
  it('knows G.711: the bytes of its table, and every byte there and back', () => {
    expect([0, -1, 32_767, -32_768, 1000].map(toMulaw)).toEqual([0xff, 0x7f, 0x80, 0x00, 0xce]);
    for (let byte = 0; byte < 256; byte += 1) {
      // Two bytes are zero: 0x7f is the negative one.
      if (byte !== 0x7f) expect(toMulaw(fromMulaw(byte))).toBe(byte);
    }
  });

  it('reads a WAV file and plays it again and again, at the rate that is asked for', () => {
    const sound = readWav(wav(16_000, [100, 200, 300, 400]));
    expect(sound).toEqual({ rate: 16_000, samples: Int16Array.from([100, 200, 300, 400]) });
    const source = new AudioSource({ format: { coding: 'pcm', rate: 8000 }, sound });
    const bytes = source.take(0.5);
    expect(Array.from(new Int16Array(bytes.buffer))).toEqual([100, 300, 100, 300]);
  });

  it('makes up a voice of two seconds, and two of silence', () => {
    const source = new AudioSource({ format: parseAudioFormat('mulaw/8000'), sound: 'tone' });
    const [spoken, silent] = [source.take(2000), source.take(2000)];
    expect(new Set(spoken).size).toBeGreaterThan(50);
    expect(new Set(silent)).toEqual(new Set([0xff]));
    expect(lengthOf(spoken.length, parseAudioFormat('mulaw/8000'))).toBe(2000);
  });

  it.each(['opus/48000', 'pcm', 'mulaw/8'])('does not know the format %s', (text) => {
    expect(() => parseAudioFormat(text)).toThrow('no audio format');
  });

  it.each([new Uint8Array(3), wav(8000, []), Buffer.from('RIFF....WAVE')])('does not play %j', (bytes) => {
    expect(() => readWav(bytes)).toThrow('no WAV file');
  });
});

describe('a line that plays what the peer sends', () => {
  let contract: Contract;
  beforeAll(async () => {
    contract = await loadContract(
      fileURLToPath(new URL('../../asyncapi/media-stream/asyncapi.yaml', import.meta.url)),
    );
  });

  /** The mock as the carrier that calls a server of ours. */
  async function called(
    options: Partial<ClientOptions>,
  ): Promise<{ server: Talk; client: MockClient; end(): Promise<void> }> {
    let accept: (connection: Connection) => void = () => {};
    const accepted = new Promise<Connection>((resolve) => (accept = resolve));
    const listener: Listener = await listen({ upgrade: () => ({ kind: 'accept', opened: accept }) });
    const client = await playClient(contract, {
      url: listener.url,
      channel: 'bidirectional',
      authentication: false,
      lastsMs: 5000,
      audio: { format: { coding: 'mulaw', rate: 8000 }, sound: 'tone' },
      playback: { marks: ['mark'], clear: ['clear'] },
      ...options,
    });
    const server = new Talk(await accepted);
    const end = async (): Promise<void> => {
      server.connection.terminate();
      await listener.close();
    };
    return { server, client, end };
  }

  /** Reads on until an event of this name. */
  async function until(server: Talk, event: string): Promise<Record<string, unknown>> {
    for (;;) {
      const message = await server.next();
      if (message['event'] === event) return message;
    }
  }

  it('sends frames of 20 ms of real audio', async () => {
    const { server, end } = await called({});
    const payloads: unknown[] = [];
    for (let count = 0; count < 3; count += 1)
      payloads.push(valueAt(await until(server, 'media'), '/media/payload'));
    expect(payloads.map((payload) => Buffer.from(String(payload), 'base64').length)).toEqual([160, 160, 160]);
    expect(new Set(payloads).size).toBe(3);
    await end();
  });

  it('returns a mark when the audio before it was played, and all at once when it is cleared', async () => {
    const { server, end } = await called({});
    const { streamSid } = await until(server, 'start');
    const say = (event: string, more: object): void => server.say({ event, streamSid, ...more });
    const play = (ms: number): void =>
      say('media', { media: { payload: Buffer.alloc(8 * ms, 0xff).toString('base64') } });
    const begin = performance.now();
    play(150);
    say('mark', { mark: { name: 'one' } });
    expect(valueAt(await until(server, 'mark'), '/mark/name')).toBe('one');
    expect(performance.now() - begin).toBeGreaterThanOrEqual(145);
    play(4000);
    say('mark', { mark: { name: 'two' } });
    say('mark', { mark: { name: 'three' } });
    say('clear', {});
    expect(valueAt(await until(server, 'mark'), '/mark/name')).toBe('two');
    expect(valueAt(await until(server, 'mark'), '/mark/name')).toBe('three');
    expect(performance.now() - begin).toBeLessThan(3500);
    await end();
  });
});
