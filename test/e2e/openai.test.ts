import { connect } from 'node:net';
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import type { RealtimeServerEvent } from 'openai/resources/realtime/realtime';
import { afterEach, describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { MockOptions } from '../../src/mock/index.ts';
import { house } from '../mock/support.ts';
import { against, Heard, type Played } from '../support/played.ts';

const contract = await loadContract('asyncapi/realtime/asyncapi.yaml');
const { mock: start } = house();
const KEY = 'sk-test-0123456789';

type EventOf<Type extends RealtimeServerEvent['type']> = Extract<RealtimeServerEvent, { type: Type }>;

const open: Talk[] = [];
afterEach(() => {
  for (const talk of open.splice(0)) talk.realtime.close();
});

/** A conversation that the client of OpenAI holds. */
class Talk {
  readonly realtime: OpenAIRealtimeWS;
  readonly errors: string[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #events = new Heard<RealtimeServerEvent>();
  #read = 0;

  constructor(mock: Played, apiKey = KEY) {
    const { port } = new URL(mock.url);
    // The client dials `wss` alone: TLS is left out below it.
    const createConnection = (() => connect(Number(port), '127.0.0.1')) as never;
    const client = new OpenAI({ apiKey, baseURL: `https://127.0.0.1:${port}/v1` });
    this.realtime = new OpenAIRealtimeWS(
      { model: 'gpt-realtime-2.1', options: { createConnection } },
      client,
    );
    this.realtime.on('event', this.#events.take);
    this.realtime.on('error', ({ error, message }) => this.errors.push(error?.code ?? message));
    this.closed = new Promise((resolve) => {
      this.realtime.socket.on('close', (code, reason) => {
        resolve({ code, reason: String(reason) });
      });
    });
    open.push(this);
  }

  get heard(): readonly RealtimeServerEvent[] {
    return this.#events.all;
  }

  /** Reads on to the next event of this type. */
  async next<Type extends RealtimeServerEvent['type']>(type: Type): Promise<EventOf<Type>> {
    const found = await this.#events.first((event) => event.type === type, this.#read);
    this.#read = this.heard.indexOf(found) + 1;
    return found as EventOf<Type>;
  }
}

async function talkWith(options: MockOptions = {}): Promise<{ mock: Played; talk: Talk }> {
  const mock = await start(contract, { auth: { accept: [KEY] }, ...options });
  return { mock, talk: new Talk(mock) };
}

const types = (talk: Talk): string[] => talk.heard.map(({ type }) => type);

describe('the client of OpenAI Realtime, against the mock', () => {
  test('opens a session and sets it', async () => {
    const { mock, talk } = await talkWith();
    const { session } = await talk.next('session.created');
    talk.realtime.send({ type: 'session.update', session: { type: 'realtime', instructions: 'Be brief.' } });
    await talk.next('session.updated');
    expect(session).toMatchObject({ type: 'realtime', object: 'realtime.session' });
    expect(mock.journal[0]?.data).toBe('/v1/realtime?model=gpt-realtime-2.1');
    expect(against(mock)).toEqual([]);
  });

  test('asks in text and is answered in text, piece by piece', async () => {
    const { mock, talk } = await talkWith();
    await talk.next('session.created');
    talk.realtime.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'When do you open?' }] },
    });
    await talk.next('conversation.item.done');
    talk.realtime.send({ type: 'response.create', response: { output_modalities: ['text'] } });
    const { response } = await talk.next('response.done');
    const pieces = talk.heard.flatMap((event) =>
      event.type === 'response.output_text.delta' ? event.delta : [],
    );
    const whole = talk.heard.find((event) => event.type === 'response.output_text.done');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(whole?.text);
    expect(response).toMatchObject({ status: 'completed', output: [{ content: [{ text: whole?.text }] }] });
    expect(against(mock)).toEqual([]);
  });

  test('hears a voice, and its words beside it', async () => {
    const { mock, talk } = await talkWith();
    await talk.next('session.created');
    talk.realtime.send({ type: 'response.create' });
    await talk.next('response.done');
    expect(types(talk)).toEqual(
      expect.arrayContaining(['response.output_audio.delta', 'response.output_audio_transcript.delta']),
    );
    const said = talk.heard.flatMap((event) =>
      event.type === 'response.output_audio_transcript.delta' ? event.delta : [],
    );
    const whole = talk.heard.find((event) => event.type === 'response.output_audio_transcript.done');
    expect(said.join('')).toBe(whole?.transcript);
    expect(against(mock)).toEqual([]);
  });

  test('is asked to call a function, and is answered after its result', async () => {
    const { mock, talk } = await talkWith();
    await talk.next('session.created');
    talk.realtime.send({
      type: 'response.create',
      response: {
        tools: [
          {
            type: 'function',
            name: 'get_opening_hours',
            description: 'When the shop is open on a day.',
            parameters: { type: 'object', required: ['day'], properties: { day: { type: 'string' } } },
          },
        ],
        tool_choice: 'required',
      },
    });
    const { call_id, name, arguments: given } = await talk.next('response.function_call_arguments.done');
    expect([name, given]).toEqual(['get_opening_hours', '{"day":"Saturday"}']);
    await talk.next('response.done');
    talk.realtime.send({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id, output: '{"opens":"10:00"}' },
    });
    await talk.next('conversation.item.done');
    talk.realtime.send({ type: 'response.create' });
    await talk.next('response.done');
    const items = talk.heard.flatMap((event) =>
      event.type === 'response.output_item.added' ? event.item.id : [],
    );
    expect(new Set(items).size).toBe(2);
    expect(against(mock)).toEqual([]);
  });

  test('stops an answer', async () => {
    const { mock, talk } = await talkWith({ pace: { firstTokenMs: 20, intervalMs: 200, jitter: 0 } });
    await talk.next('session.created');
    talk.realtime.send({ type: 'response.create' });
    await talk.next('response.output_audio.delta');
    talk.realtime.send({ type: 'response.cancel' });
    const { response } = await talk.next('response.done');
    expect(response.status).toBe('cancelled');
    expect(against(mock)).toEqual([]);
  });

  test('is told what was wrong with an event, and goes on', async () => {
    const { talk } = await talkWith();
    await talk.next('session.created');
    talk.realtime.send({ type: 'session.update', session: {} } as never);
    await talk.next('error');
    talk.realtime.socket.send('{');
    await talk.next('error');
    expect(talk.errors).toHaveLength(2);
    talk.realtime.send({ type: 'input_audio_buffer.clear' });
    await talk.next('input_audio_buffer.cleared');
  });

  test('is let in with a wrong key, told so, and closed with 3000', async () => {
    const mock = await start(contract, { auth: { accept: [KEY] } });
    const talk = new Talk(mock, 'sk-wrong');
    await talk.next('error');
    expect(await talk.closed).toMatchObject({ code: 3000 });
    expect(types(talk)).toEqual(['error']);
  });
});
