import { Conversation } from '@elevenlabs/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { loadContract } from '../../src/compile/index.ts';
import type { MockOptions } from '../../src/mock/index.ts';
import { house } from '../mock/support.ts';
import { against, Heard, type Played } from '../support/played.ts';

const contract = await loadContract('asyncapi/agent/asyncapi.yaml');
const { mock: start } = house();

type Options = Parameters<typeof Conversation.startSession>[0];

beforeEach(() => {
  // The client wants the browser's own, which Node 20 has not; and it says on the console what it was told.
  vi.stubGlobal('WebSocket', WebSocket);
  for (const word of ['warn', 'error'] as const) vi.spyOn(console, word).mockReturnValue();
});

/** An agent that greets, and does what a test adds. */
function agent(options: MockOptions = {}): Promise<Played> {
  return start(contract, {
    auth: 'off',
    features: ['client-tools', 'mcp-tools', 'text-streaming'],
    // The client loses what comes before it has read the metadata.
    pace: { latencyMs: 20, firstTokenMs: 2, intervalMs: 2 },
    ...options,
  });
}

function callTo(mock: Played, more: Partial<Options> = {}): Promise<Conversation> {
  const { host } = new URL(mock.url);
  return Conversation.startSession({
    agentId: 'x',
    origin: `ws://${host}`,
    textOnly: true,
    ...more,
  } as Options);
}

async function over(mock: Played): Promise<void> {
  while (mock.sessions.length > 0) await new Promise((resolve) => setTimeout(resolve, 2));
}

const CHAT = { type: 'user_message', text: 'My boiler shows error 17. What can I do?' };

describe('the client of ElevenLabs, against the mock', () => {
  test('begins as the document says, with the subprotocol that it offered', async () => {
    const mock = await agent();
    const connected = new Heard<{ conversationId: string }>();
    const conversation = await callTo(mock, { onConnect: connected.take });
    await mock.received('conversation_initiation_client_data');
    const [open, first] = mock.journal.filter(({ from }) => from === 'client');
    expect(open?.data).toMatch(/^\/v1\/convai\/conversation\?agent_id=x&source=js_sdk&version=1\.25\.0$/);
    expect(first?.payload).toEqual({
      type: 'conversation_initiation_client_data',
      conversation_config_override: { agent: {}, tts: {}, conversation: { text_only: true } },
      source_info: { source: 'js_sdk', version: '1.25.0' },
    });
    expect(connected.all).toEqual([{ conversationId: conversation.getId() }]);
    await conversation.endSession();
    await over(mock);
    expect(against(mock)).toEqual([]);
  });

  test('is greeted, asks, is answered and hangs up', async () => {
    const mock = await agent();
    const messages = new Heard<{ message: string; role: string }>();
    const ended = new Heard<unknown>();
    const conversation = await callTo(mock, { onMessage: messages.take, onDisconnect: ended.take });
    await messages.first();
    conversation.sendUserMessage(CHAT.text);
    await messages.first((one) => messages.all.indexOf(one) > 0);
    conversation.sendContextualUpdate('The user is on the page of prices.');
    conversation.sendUserActivity();
    conversation.sendFeedback(true);
    await mock.received('feedback');
    await conversation.endSession();
    await over(mock);
    expect(messages.all.map(({ role }) => role)).toEqual(['agent', 'agent']);
    expect(ended.all).toEqual([{ reason: 'user' }]);
    expect(mock.journal.at(-1)).toMatchObject({ kind: 'close', from: 'client', code: 1000 });
    expect(against(mock)).toEqual([]);
  });

  test('answers each ping with its own id', async () => {
    const mock = await agent({
      entering: {
        async *live(session) {
          for (const event_id of [7, 8, 9]) {
            yield { type: 'ping', ping_event: { event_id, ping_ms: event_id === 7 ? null : 40 } };
            await session.wait(5);
          }
        },
      },
    });
    await callTo(mock);
    const ids: unknown[] = [];
    for (let left = 3; left > 0; left -= 1) ids.push((await mock.received('pong')).payload);
    expect(ids).toEqual([7, 8, 9].map((event_id) => ({ type: 'pong', event_id })));
    expect(against(mock)).toEqual([]);
  });

  test.each([
    ['is there', 'find_slots', '{"slot":"Friday 9:00"}', false],
    ['fails', 'broken', 'Client tool execution failed: no calendar', true],
    ['is not there', 'unheard_of', 'Client tool with name unheard_of is not defined on client', true],
  ])('returns one result for a tool that %s', async (_how, tool_name, result, is_error) => {
    const mock = await agent({
      entering: {
        async *live(session) {
          const { client_tool_call } = session.example('client_tool_call') as { client_tool_call: object };
          yield session.example('client_tool_call', { client_tool_call: { ...client_tool_call, tool_name } });
        },
      },
    });
    const clientTools = {
      find_slots: () => ({ slot: 'Friday 9:00' }) as never,
      broken: () => {
        throw new Error('no calendar');
      },
    };
    await callTo(mock, { clientTools });
    const { payload } = await mock.received('client_tool_result');
    expect(payload).toMatchObject({ type: 'client_tool_result', result, is_error });
    expect(against(mock)).toEqual([]);
  });

  test('returns a result also where none is wanted', async () => {
    const mock = await agent({
      entering: {
        async *live(session) {
          yield session.example('client_tool_call_unanswered');
        },
      },
    });
    await callTo(mock);
    expect((await mock.received('client_tool_result')).payload).toMatchObject({ is_error: true });
    expect(against(mock)).toEqual([]);
  });

  test('is asked for its approval of an MCP tool', async () => {
    const mock = await agent({
      entering: {
        async *live(session) {
          yield session.example('mcp_tool_call_loading');
        },
      },
    });
    const states = new Heard<{ state: string }>();
    await callTo(mock, { onMCPToolCall: states.take, onMCPToolApprovalRequest: () => Promise.resolve(true) });
    await states.first(({ state }) => state === 'success');
    expect(states.all.map(({ state }) => state)).toEqual(['loading', 'awaiting_approval', 'success']);
    expect((await mock.received('mcp_tool_approval_result')).payload).toMatchObject({ is_approved: true });
    expect(against(mock)).toEqual([]);
  });

  test('reads an answer piece by piece', async () => {
    const mock = await agent({
      on: {
        async *user_message(_message, session) {
          yield session.example('agent_chat_response_part_start');
          session.proceed();
        },
      },
    });
    const [parts, messages] = [new Heard<{ type: string; text: string }>(), new Heard<unknown>()];
    const conversation = await callTo(mock, {
      onAgentChatResponsePart: parts.take,
      onMessage: messages.take,
    });
    await messages.first();
    conversation.sendUserMessage(CHAT.text);
    await parts.first(({ type }) => type === 'stop');
    expect(parts.all[0]).toMatchObject({ type: 'start', text: '' });
    expect(parts.all.map(({ text }) => text).join('')).toMatch(/^\w+.* \w+/);
    expect(against(mock)).toEqual([]);
  });

  test('waits in the queue until it is admitted', async () => {
    const mock = await agent({
      entering: {
        async *started(session) {
          await session.wait(60);
          yield session.example('queue_status_waiting');
        },
      },
    });
    const debug = new Heard<{ type: string; event?: unknown }>();
    await callTo(mock, { onDebug: debug.take as never });
    await debug.first(() => debug.all.length > 1);
    expect(debug.all.map(({ type }) => type)).toEqual(['queue_status', 'queue_status']);
    expect(against(mock)).toEqual([]);
  });

  test('is sent away from the queue with 4300', async () => {
    const mock = await agent({
      entering: {
        async *started(session) {
          await session.wait(60);
          yield session.example('queue_status_waiting');
        },
      },
      mishap: {
        choose: ({ options }, usual) =>
          options.find(({ step }) => step.path.startsWith('queue/timed-out')) ?? usual,
      },
    });
    const ended = new Heard<unknown>();
    await callTo(mock, { onDisconnect: ended.take });
    expect(await ended.first()).toMatchObject({ reason: 'error', closeCode: 4300 });
    expect(against(mock)).toEqual([]);
  });

  test('ends the conversation itself when the agent ends the call', async () => {
    const mock = await agent({
      entering: {
        async *live(session) {
          const { agent_tool_response } = session.example('agent_tool_response') as {
            agent_tool_response: object;
          };
          yield {
            type: 'agent_tool_response',
            agent_tool_response: { ...agent_tool_response, tool_name: 'end_call', tool_type: 'system' },
          };
        },
      },
    });
    const ended = new Heard<unknown>();
    await callTo(mock, { onDisconnect: ended.take });
    expect(await ended.first()).toMatchObject({ reason: 'agent', context: { type: 'end_call' } });
    await over(mock);
    expect(mock.journal.at(-1)).toMatchObject({ kind: 'close', from: 'client', code: 1000 });
    expect(against(mock)).toEqual([]);
  });

  test('sets up a self-hosted orchestrator before it begins', async () => {
    const mock = await agent();
    const orchestrator = { url: mock.url, agentConfig: {} };
    await callTo(mock, { orchestrator } as never);
    await mock.received('conversation_initiation_client_data');
    const first = mock.journal.filter(({ from, kind }) => from === 'client' && kind === 'frame');
    expect(first.map(({ message }) => message)).toEqual([
      'enclave_setup_config',
      'conversation_initiation_client_data',
    ]);
    expect(against(mock)).toEqual([]);
  });
});

describe('the client of ElevenLabs, where its start is refused', () => {
  test.each([
    [1008, "Override for field 'first_message' is not allowed by config."],
    [3000, 'Request error'],
  ])('before the metadata with %i', async (closeCode, closeReason) => {
    const mock = await agent({
      entering: {
        async *opening(session) {
          await session.next('conversation_initiation_client_data');
          session.close(closeCode, closeReason);
        },
      },
    });
    await expect(callTo(mock)).rejects.toMatchObject({ closeCode, closeReason });
    await over(mock);
    expect(against(mock)).toEqual([]);
  });

  test('after the metadata: it has started, and is closed', async () => {
    const mock = await agent({
      entering: {
        async *started(session) {
          await session.wait(20);
          session.close(1008, 'Missing required dynamic variables in first message: {name}');
        },
      },
    });
    const ended = new Heard<unknown>();
    await callTo(mock, { onDisconnect: ended.take });
    expect(await ended.first()).toMatchObject({ reason: 'error', closeCode: 1008 });
    expect(against(mock)).toEqual([]);
  });

  test('with HTTP 401: no more than an unclean end is seen', async () => {
    const mock = await agent({ mishap: { refuse: () => 401 } });
    await expect(callTo(mock)).rejects.toMatchObject({ closeCode: 1006 });
    expect(against(mock)).toEqual([]);
  });

  test('not at all, only late: it waits', async () => {
    const mock = await agent({
      mishap: { delay: ({ step }) => (step.path.includes('conversation_initiation_metadata') ? 700 : 0) },
    });
    const begun = performance.now();
    await callTo(mock);
    expect(performance.now() - begun).toBeGreaterThan(600);
    expect(against(mock)).toEqual([]);
  });

  test('by another first frame: it never starts', async () => {
    const mock = await agent({
      mishap: {
        frames: ({ message, data }) =>
          message.name === 'conversation_initiation_metadata'
            ? ['{"type":"ping","ping_event":{"event_id":1,"ping_ms":null}}', data]
            : [data],
      },
    });
    const started = callTo(mock).then(() => 'started');
    await mock.received('conversation_initiation_client_data');
    const later = new Promise((resolve) => setTimeout(resolve, 300, 'not started'));
    expect(await Promise.race([started, later])).toBe('not started');
    expect(mock.journal.some(({ message }) => message === 'pong')).toBe(false);
  });
});
