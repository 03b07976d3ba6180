import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { sample } from '../../src/validate/index.ts';
import { findingsOf, house, problemsOf, type Talk } from './support.ts';

const document = (name: string): Promise<Contract> =>
  loadContract(fileURLToPath(new URL(`../../asyncapi/${name}/asyncapi.yaml`, import.meta.url)));

let line: Contract;
let realtime: Contract;
beforeAll(async () => {
  line = await document('media-stream');
  realtime = await document('realtime');
});
const { mock: start, talk } = house();

/** 20 ms of µ-law: silence, or as loud as it gets. */
const SILENCE = Buffer.alloc(160, 0xff).toString('base64');
const SPEECH = Buffer.alloc(160, 0x00).toString('base64');

/** A message of a document's example, with other members. */
function made(contract: Contract, name: string): Record<string, unknown> {
  const message = contract.channels[0]?.messages.find((one) => one.name === name);
  if (!message) throw new Error(`no ${name}`);
  return sample(contract, message, 1) as Record<string, unknown>;
}

describe('who is interrupted', () => {
  it('stops the audio when somebody is heard, not at silence, and says so', async () => {
    const mock = await start(line, {
      auth: 'off',
      audio: { format: { coding: 'mulaw', rate: 8000 }, sound: 'tone' },
      begin: [{ begin: 'play', every: 20 }],
      interrupt: { on: ['media'], then: ['clear'] },
    });
    const client = await talk(mock.endpoints.find(({ channel }) => channel === 'bidirectional')?.url ?? '');
    client.say(made(line, 'connected'));
    client.say(made(line, 'start'));
    const media = made(line, 'media');
    const speak = (payload: string, chunk: number): void =>
      client.say({
        ...media,
        sequenceNumber: String(chunk + 1),
        media: { ...(media['media'] as object), chunk: String(chunk), payload },
      });
    await heard(client, 'event', 'media', 3);
    speak(SILENCE, 1);
    await heard(client, 'event', 'media', 3);
    speak(SPEECH, 2);
    await heard(client, 'event', 'clear', 1);
    const before = client.heard.length;
    speak(SPEECH, 3);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(client.heard.slice(before)).toEqual([]);
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('leaves out the rest of an answer, and ends it as the document says', async () => {
    const mock = await start(realtime, {
      auth: 'off',
      pace: { firstTokenMs: 1, intervalMs: 30, jitter: 0 },
      text: 'word '.repeat(200),
      interrupt: {
        on: ['input_audio_buffer.append'],
        then: ['input_audio_buffer.speech_started'],
      },
    });
    const client = await talk(mock.url, { protocols: ['realtime'] });
    await client.until('session.created');
    client.say({ type: 'response.create' });
    await client.until('response.output_audio_transcript.delta', 2);
    client.say({ type: 'input_audio_buffer.append', audio: SPEECH });
    await client.until('input_audio_buffer.speech_started');
    const rest = await client.until('response.done');
    expect(rest.map(({ type }) => type)).not.toContain('response.output_audio_transcript.delta');
    expect(rest.map(({ type }) => type)).toContain('response.output_audio.done');
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('stops at once where the document has an abort for it', async () => {
    const mock = await start(realtime, {
      auth: 'off',
      pace: { firstTokenMs: 1, intervalMs: 30, jitter: 0 },
      text: 'word '.repeat(200),
    });
    const client = await talk(mock.url, { protocols: ['realtime'] });
    await client.until('session.created');
    client.say({ type: 'response.create' });
    await client.until('response.output_audio_transcript.delta', 2);
    client.say({ type: 'response.cancel' });
    const rest = await client.until('response.done');
    expect(rest.filter(({ type }) => type === 'response.output_audio_transcript.delta').length).toBeLessThan(
      3,
    );
    expect(rest.at(-1)).toMatchObject({ response: { status: 'cancelled' } });
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('is refused where the document has no such message', async () => {
    await expect(start(line, { interrupt: { on: ['shout'], then: [] } })).rejects.toThrow('no message shout');
  });
});

/** Reads on until so many messages with this value have come. */
async function heard(client: Talk, member: string, value: string, times: number): Promise<void> {
  for (let left = times; left > 0;) if ((await client.next())[member] === value) left -= 1;
}
