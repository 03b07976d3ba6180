import { describe, it } from 'vitest';
import { describeNeeding } from '../../support/needs.ts';
import {
  AGENT_SUBJECTS,
  AI_CHAT_SUBJECTS,
  BRIDGE,
  CHAT_SUBJECTS,
  CONVERSATIONS_SUBJECTS,
  ECHO_SUBJECTS,
  REALTIME_SUBJECTS,
  startSubject,
} from '../../support/subject.ts';
import type { Command } from '../../support/subject.ts';
import {
  holdAgent,
  holdAiChat,
  holdChat,
  holdConversation,
  holdEcho,
  holdRealtime,
  holdStream,
} from './conversations.ts';

/** An independent server, where its socket is, and the conversation that is held with it. */
interface Held {
  readonly command: Command;
  readonly path: string;
  readonly hold: (url: string) => Promise<void>;
}

const ON_WS: Readonly<Record<string, Held>> = {
  chat: { command: CHAT_SUBJECTS.ws, path: '', hold: holdChat },
  agent: { command: AGENT_SUBJECTS.ws, path: 'v1/convai/conversation', hold: holdAgent },
  realtime: { command: REALTIME_SUBJECTS.ws, path: 'v1/realtime', hold: holdRealtime },
};

const ON_FASTAPI: Readonly<Record<string, Held>> = {
  chat: { command: CHAT_SUBJECTS.fastapi, path: '', hold: holdChat },
  echo: { command: ECHO_SUBJECTS.fastapi, path: 'test-websocket', hold: holdEcho },
  conversations: {
    command: CONVERSATIONS_SUBJECTS.fastapi,
    path: 'v1/ws/conversations/{conversation_id}',
    hold: holdConversation,
  },
  'ai-chat': {
    command: AI_CHAT_SUBJECTS.fastapi,
    path: 'ws/ai/ai-chat/{client_id}',
    hold: holdAiChat,
  },
};

const SCALE = 0.1;

async function converse({ command, path, hold }: Held): Promise<void> {
  await using subject = await startSubject(command, { timeScale: SCALE });
  await hold(`${subject.url}${path}`);
}

describe('the generated client and an independent server on ws', () => {
  it.each(Object.entries(ON_WS))('hold the conversation of %s', (_, held) => converse(held));

  it('hold the conversation of media-stream: a bridge, with a speech model that is as independent', async () => {
    await using model = await startSubject(REALTIME_SUBJECTS.ws, { timeScale: SCALE });
    const url = `${model.url}v1/realtime?model=gpt-realtime-2.1`;
    await converse({ command: [...BRIDGE, '--model', url], path: 'media-stream', hold: holdStream });
  });
});

describeNeeding('python3-fastapi', 'the generated client and an independent server on FastAPI', () => {
  it.each(Object.entries(ON_FASTAPI))('hold the conversation of %s', (_, held) => converse(held));
});
