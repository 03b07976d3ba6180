import { describe, expect, it } from 'vitest';
import { SignJWT } from 'jose';
import WebSocket from 'ws';
import { AgentClient } from '../../../generated/agent/client.ts';
import { startMock as agentMock } from '../../../generated/agent/mock.ts';
import { AiChatClient } from '../../../generated/ai-chat/client.ts';
import { startMock as aiChatMock } from '../../../generated/ai-chat/mock.ts';
import { ChatClient } from '../../../generated/chat/client.ts';
import { startMock as chatMock } from '../../../generated/chat/mock.ts';
import { ConversationsClient } from '../../../generated/conversations/client.ts';
import { startMock as conversationsMock } from '../../../generated/conversations/mock.ts';
import { EchoClient } from '../../../generated/echo/client.ts';
import { startMock as echoMock } from '../../../generated/echo/mock.ts';
import { BidirectionalClient } from '../../../generated/media-stream/client.ts';
import { contract as mediaStream, startMock as mediaMock } from '../../../generated/media-stream/mock.ts';
import { RealtimeClient } from '../../../generated/realtime/client.ts';
import { startMock as realtimeMock } from '../../../generated/realtime/mock.ts';
import type { SocketMaker } from '../../../generated/chat/runtime.js';
import type { Mock, MockEvent } from '../../../src/mock/index.ts';
import { describeNeeding } from '../../support/needs.ts';
import {
  CHAT_SUBJECTS,
  CONVERSATIONS_SUBJECTS,
  ECHO_SUBJECTS,
  SECRET,
  startSubject,
} from '../../support/subject.ts';

const socket: SocketMaker = (url, { protocols, headers }) => new WebSocket(url, protocols, { headers });

async function kinds(items: AsyncIterable<{ readonly type: string }>): Promise<string[]> {
  const all: string[] = [];
  for await (const { type } of items) all.push(type);
  return all;
}

const token = (): Promise<string> =>
  new SignJWT({ userId: 'u1', username: 'probe' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(SECRET));

async function holdChat(url: string): Promise<void> {
  const client = new ChatClient({ url, socket, credentials: { token } });
  await client.open();
  expect(client.state).toBe('ready');
  const ask = () => kinds(client.chat({ content: 'hello' }));
  const [one, two] = await Promise.all([ask(), ask()]);
  for (const seen of [one, two]) {
    expect([seen[0], seen.at(-1)]).toEqual(['stream-start', 'stream-end']);
    expect(seen.slice(1, -1).every((kind) => kind === 'stream-token')).toBe(true);
  }
  expect(await client.heartbeat({ timestamp: new Date().toISOString() })).toMatchObject({ type: 'pong' });
  await client.close();
  expect(await client.closed).toMatchObject({ code: 1000 });
}

async function holdEcho(url: string): Promise<void> {
  const client = new EchoClient({ url, socket });
  await client.open();
  const answers = await Promise.all(['one', 'two'].map((text) => client.echo(text)));
  expect(answers.map(({ echo }) => echo)).toEqual(['one', 'two']);
  await client.close();
}

async function holdConversation(url: string): Promise<void> {
  const client = new ConversationsClient({
    ...{ url, socket, parameters: { conversation_id: 'conv_1' } },
    credentials: { apiKey: 'dev-key-0001' },
  });
  await client.open();
  const answers = await Promise.all(['one', 'two'].map((content) => client.turn({ text: content })));
  expect(answers.map(({ type }) => type)).toEqual(['assistant_message', 'assistant_message']);
  expect(await client.heartbeat()).toMatchObject({ type: 'pong' });
  await client.close();
}

async function holdAiChat(url: string): Promise<void> {
  const client = new AiChatClient({ url, socket, parameters: { client_id: 'client-1' } });
  await client.open();
  expect(await kinds(client.turn({ content: 'hello' }))).toContain('ai_response');
  await client.close();
}

async function holdAgent(url: string): Promise<void> {
  const client = new AgentClient({ url, socket, query: { agent_id: 'agent_1' } });
  const called: string[] = [];
  client.onClientTool(({ client_tool_call: call }) => {
    called.push(call.tool_call_id);
    return { result: 'done', is_error: false };
  });
  const pinged = new Promise((resolve) => client.on('ping', resolve));
  await client.open();
  await pinged;
  await expect.poll(() => called).toHaveLength(1);
  expect(await kinds(client.turnUserMessage({ text: 'hello' }))).toContain('agent_response');
  await client.close();
}

async function holdStream(url: string): Promise<void> {
  const [example = {}] = exampleOf('start');
  const client = new BidirectionalClient({
    ...{ url, socket },
    opening: { connected: { version: '1.0.0' }, start: example as never },
  });
  const marked: string[] = [];
  client.onMark(({ mark, streamSid }) => {
    marked.push(mark.name);
    return { mark, streamSid };
  });
  await client.open();
  expect(client.state).toBe('streaming');
  const [media] = exampleOf('media');
  client.callerAudio(media as never);
  await expect.poll(() => marked).toHaveLength(1);
  await client.hangUp(exampleOf('stop')[0] as never);
  expect(await client.closed).toMatchObject({ faults: [] });
}

/** Payloads of a client's message as the document shows them, without what the client counts itself. */
function exampleOf(name: string): object[] {
  const message = mediaStream.channels[0]?.messages.find((one) => one.name === name);
  return (message?.examples ?? []).map(({ payload }) => ({
    ...(payload as object),
    sequenceNumber: undefined,
  }));
}

async function holdRealtime(url: string): Promise<void> {
  const client = new RealtimeClient({ url, socket });
  await client.open();
  const said = await kinds(client.response());
  expect([said[0], said.at(-1)]).toEqual(['response.created', 'response.done']);
  await client.close();
}

/** A mock of each document, how its conversation is held, and what the mock does of its own accord. */
const MOCKS: Readonly<
  Record<string, { start(options: MockSettings): Promise<Mock>; hold(url: string): Promise<void> }>
> = {
  chat: { start: chatMock, hold: holdChat },
  echo: { start: echoMock, hold: holdEcho },
  conversations: { start: conversationsMock, hold: holdConversation },
  'ai-chat': { start: aiChatMock, hold: holdAiChat },
  agent: {
    start: (options) =>
      agentMock({
        ...options,
        features: ['client-tools'],
        entering: {
          async *live(session) {
            yield session.example('client_tool_call');
            yield session.example('ping');
          },
        },
      }),
    hold: holdAgent,
  },
  'media-stream': {
    start: (options) =>
      mediaMock({
        ...options,
        entering: {
          async *streaming(session) {
            yield session.example('playMark');
          },
        },
      }),
    hold: holdStream,
  },
  realtime: { start: realtimeMock, hold: holdRealtime },
};

interface MockSettings {
  readonly auth: 'off';
  readonly timeScale: number;
  readonly report: (event: MockEvent) => void;
}

describe.each(Object.entries(MOCKS))('the generated client of %s', (_, { start, hold }) => {
  it('holds its conversation with the mock, which finds nothing wrong', async () => {
    const wrong: unknown[] = [];
    const report = (event: MockEvent): void => {
      // How soon the mock itself answers on a busy machine is not the client's affair.
      const isOurs = event.kind === 'finding' && event.finding.side === 'client';
      if (isOurs || event.kind === 'problem') wrong.push(event);
    };
    // The client keeps real time: a scaled mock would ask it to be quicker than the document does.
    await using mock = await start({ auth: 'off', timeScale: 1, report });
    await hold(mock.url);
    expect(wrong).toEqual([]);
  });
});

const SUBJECTS = [
  ['chat', 'ws', CHAT_SUBJECTS.ws, '', holdChat],
  ['chat', 'fastapi', CHAT_SUBJECTS.fastapi, '', holdChat],
  ['echo', 'fastapi', ECHO_SUBJECTS.fastapi, 'test-websocket', holdEcho],
  [
    'conversations',
    'fastapi',
    CONVERSATIONS_SUBJECTS.fastapi,
    'v1/ws/conversations/{conversation_id}',
    holdConversation,
  ],
] as const;

describeNeeding('python3-fastapi', 'the generated client and an independent server', () => {
  it.each(SUBJECTS)('hold the conversation of %s (%s)', async (_protocol, _stack, command, path, hold) => {
    await using subject = await startSubject(command, { timeScale: 0.1 });
    await hold(`${subject.url}${path}`);
  });
});
