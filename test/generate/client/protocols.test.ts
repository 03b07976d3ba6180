import { describe, expect, it } from 'vitest';
import { startMock as agentMock } from '../../../generated/agent/mock.ts';
import { startMock as aiChatMock } from '../../../generated/ai-chat/mock.ts';
import { startMock as chatMock } from '../../../generated/chat/mock.ts';
import { startMock as conversationsMock } from '../../../generated/conversations/mock.ts';
import { startMock as echoMock } from '../../../generated/echo/mock.ts';
import { startMock as mediaMock } from '../../../generated/media-stream/mock.ts';
import { startMock as realtimeMock } from '../../../generated/realtime/mock.ts';
import type { Mock, MockEvent } from '../../../src/mock/index.ts';
import {
  holdAgent,
  holdAiChat,
  holdChat,
  holdConversation,
  holdEcho,
  holdRealtime,
  holdStream,
} from './conversations.ts';

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
