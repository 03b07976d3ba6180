import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { expect } from 'vitest';
import WebSocket from 'ws';
import { AgentClient } from '../../../generated/agent/client.ts';
import { AiChatClient } from '../../../generated/ai-chat/client.ts';
import { ChatClient } from '../../../generated/chat/client.ts';
import type { SocketMaker } from '../../../generated/chat/runtime.js';
import { ConversationsClient } from '../../../generated/conversations/client.ts';
import { EchoClient } from '../../../generated/echo/client.ts';
import { BidirectionalClient } from '../../../generated/media-stream/client.ts';
import { contract as mediaStream } from '../../../generated/media-stream/mock.ts';
import { RealtimeClient } from '../../../generated/realtime/client.ts';
import { SECRET } from '../../support/subject.ts';

/** What the bridge checks the carrier's signature with. */
const AUTH_TOKEN = 'dev-token';

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

/** Two questions at once, and a ping. */
export async function holdChat(url: string): Promise<void> {
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

/** Two questions at once. */
export async function holdEcho(url: string): Promise<void> {
  const client = new EchoClient({ url, socket });
  await client.open();
  const answers = await Promise.all(['one', 'two'].map((text) => client.echo(text)));
  expect(answers.map(({ echo }) => echo)).toEqual(['one', 'two']);
  await client.close();
}

/** Two turns, and a ping. */
export async function holdConversation(url: string): Promise<void> {
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

/** One question. */
export async function holdAiChat(url: string): Promise<void> {
  const client = new AiChatClient({
    ...{ url, socket, parameters: { client_id: 'client-1' } },
    credentials: { token },
  });
  await client.open();
  expect(await kinds(client.turn({ content: 'hello' }))).toContain('ai_response');
  await client.close();
}

/** A ping and a tool of the agent's, then a turn of the user's. */
export async function holdAgent(url: string): Promise<void> {
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
  client.contextualUpdate({ text: 'The user looks at the third picture.' });
  expect(await kinds(client.turnUserMessage({ text: 'hello' }))).toContain('agent_response');
  await client.close();
  expect(await client.closed).toMatchObject({ code: 1000 });
}

/** A call: the caller speaks, what is played is marked, a key is pressed, the caller hangs up. */
export async function holdStream(url: string): Promise<void> {
  const client = new BidirectionalClient({
    ...{
      url,
      socket,
      credentials: { signature: createHmac('sha1', AUTH_TOKEN).update(url).digest('base64') },
    },
    opening: { connected: { version: '1.0.0' }, start: spoken('start') },
  });
  const marked: string[] = [];
  client.onMark(({ mark, streamSid }) => {
    marked.push(mark.name);
    return { mark, streamSid };
  });
  await client.open();
  expect(client.state).toBe('streaming');
  client.callerAudio(spoken('media'));
  await expect.poll(() => marked).toHaveLength(1);
  client.keypad(spoken('dtmf'));
  await client.hangUp(spoken('stop'));
  expect(await client.closed).toMatchObject({ faults: [] });
}

/** A client's message as the document shows it, without what the client counts itself. */
function spoken(name: string): never {
  const message = mediaStream.channels[0]?.messages.find((one) => one.name === name);
  return { ...(message?.examples[0]?.payload as object), sequenceNumber: undefined } as never;
}

/** Settings, an item, and an answer to it; an answer that is stopped. */
export async function holdRealtime(url: string): Promise<void> {
  const client = new RealtimeClient({
    ...{ url, socket, query: { model: 'gpt-realtime-2.1' } },
    credentials: { apiKey: 'sk-test' },
  });
  await client.open();
  const settings = { instructions: 'Be brief.', output_modalities: ['text' as const] };
  const updated = await client.update({ session: { type: 'realtime', ...settings } });
  expect(updated).toMatchObject({ type: 'session.updated' });
  const content = [{ type: 'input_text' as const, text: 'Good day.' }];
  const item = { id: 'item_of_mine', type: 'message' as const, role: 'user' as const, content };
  const added = await kinds(client.addItem({ item }));
  expect(added).toEqual(['conversation.item.added', 'conversation.item.done']);
  const said = await kinds(client.response());
  expect([said[0], said.at(-1)]).toEqual(['response.created', 'response.done']);
  const stop = new AbortController();
  const stopped = client.response(undefined, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(stopped.end).rejects.toThrow('enough');
  await client.close();
}
