import { OpenAIRealtimeWebSocket, RealtimeAgent, RealtimeSession, tool } from '@openai/agents-realtime';
import type { TransportEvent } from '@openai/agents-realtime';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRealtimeEvent } from '../../node_modules/@openai/agents-realtime/dist/openaiRealtimeEvents.js';
import { loadContract } from '../../src/compile/index.ts';
import type { MockOptions } from '../../src/mock/index.ts';
import { house } from '../mock/support.ts';
import { against, Heard, type Played } from '../support/played.ts';

const contract = await loadContract('asyncapi/realtime/asyncapi.yaml');
const [channel] = contract.channels;
const messages = channel?.messages ?? [];
const { mock: start } = house();

const open: RealtimeSession[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

/** The payload of a named example. */
function example(message: string, name: string): unknown {
  const found = messages.find((one) => one.name === message)?.examples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${message} has no example ${name}`);
  return found.payload;
}

/** A call of a function, from its first event to its last. */
const CALL = [
  example('response.created', 'tool-call'),
  example('response.output_item.added', 'tool-call'),
  example('response.function_call_arguments.delta', 'tool-call-1'),
  example('response.function_call_arguments.delta', 'tool-call-2'),
  example('response.function_call_arguments.done', 'tool-call'),
  example('response.output_item.done', 'tool-call'),
  example('response.done', 'tool-call'),
];

/** What this version of the SDK has no schema for: it hands it on as it came. */
const UNKNOWN = [
  'input_audio_buffer.timeout_triggered idle',
  'input_audio_buffer.timeout_triggered idle-again',
  'conversation.item.input_audio_transcription.completed by-duration',
  'conversation.item.input_audio_transcription.segment first',
  'conversation.item.input_audio_transcription.segment second',
  'input_audio_buffer.dtmf_event_received nine',
  'input_audio_buffer.dtmf_event_received hash',
  'conversation.item.created user-text',
  'conversation.item.created function-output',
  'response.mcp_call.failed lookup',
  'response.mcp_call.failed second',
];

/** A model that hears a turn in each piece of audio and answers the first; asked in writing it calls a function first. */
function model(options: MockOptions = {}): Promise<Played> {
  let [heard, asked] = [0, 0];
  return start(contract, {
    auth: 'off',
    on: {
      async *'input_audio_buffer.append'(_audio, session) {
        heard += 1;
        yield session.example('input_audio_buffer.speech_started');
        await session.wait(50);
        if (heard === 1) yield session.example('response.created');
      },
      async *'response.create'(_asked, session) {
        asked += 1;
        if (asked === 1) yield* CALL;
        else session.proceed();
      },
    },
    ...options,
  });
}

interface Talk {
  readonly session: RealtimeSession;
  readonly events: Heard<TransportEvent>;
  readonly errors: unknown[];
  readonly days: string[];
}

/** A voice agent of the SDK, connected. */
async function talkTo(mock: Played): Promise<Talk> {
  const days: string[] = [];
  const hours = tool({
    name: 'get_opening_hours',
    description: 'When the shop is open on a day.',
    parameters: z.object({ day: z.string() }),
    execute: ({ day }) => {
      days.push(day);
      return 'from ten';
    },
  });
  const agent = new RealtimeAgent({ name: 'shop', instructions: 'Be brief.', tools: [hours] });
  const transport = new OpenAIRealtimeWebSocket({ url: mock.url });
  const session = new RealtimeSession(agent, { transport, tracingDisabled: true });
  open.push(session);
  const events = new Heard<TransportEvent>();
  const errors: unknown[] = [];
  session.on('transport_event', events.take);
  session.on('error', (error) => errors.push(error));
  await session.connect({ apiKey: 'sk-test' });
  return { session, events, errors, days };
}

const is =
  (type: string) =>
  (event: TransportEvent): boolean =>
    event.type === type;

const EXAMPLES = messages
  .filter(({ senders }) => senders.includes('server'))
  .flatMap(({ name, examples }) =>
    examples.map((one) => ({ event: `${name} ${one.name}`, payload: one.payload })),
  );

describe('the Agents SDK of OpenAI, against the mock', () => {
  test.each(EXAMPLES)('reads $event', ({ event, payload }) => {
    const { data, isGeneric } = parseRealtimeEvent({ data: JSON.stringify(payload) } as never);
    expect(data).not.toBeNull();
    expect(isGeneric, event).toBe(UNKNOWN.includes(event));
  });

  test('holds a whole conversation by voice', async () => {
    const mock = await model({ pace: { firstTokenMs: 2, intervalMs: 30, jitter: 0 } });
    const { session, events, errors, days } = await talkTo(mock);
    await events.first(is('session.updated'));

    session.sendAudio(new ArrayBuffer(4800));
    await events.first(is('response.done'));
    const first = events.all.length;

    session.sendMessage('When do you open on Saturday?');
    await events.first(is('response.output_audio.delta'), first);
    expect(days).toEqual(['Saturday']);
    const { payload: output } = await mock.received('conversation.item.create');
    expect(output).toMatchObject({ item: { role: 'user' } });
    expect((await mock.received('conversation.item.create')).payload).toMatchObject({
      item: { type: 'function_call_output', output: 'from ten' },
    });

    const interrupted = events.all.length;
    session.sendAudio(new ArrayBuffer(4800));
    await events.first(is('conversation.item.truncated'), interrupted);
    await events.first(is('conversation.item.retrieved'), interrupted);
    const spoken = events.all.findLast(is('response.output_audio.delta')) as { item_id?: string } | undefined;
    expect((await mock.received('conversation.item.truncate')).payload).toMatchObject({
      item_id: spoken?.item_id,
      content_index: 0,
    });
    expect(errors).toEqual([]);
    expect(against(mock)).toEqual([]);
  });
});
