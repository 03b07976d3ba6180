import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { describeNeeding } from '../support/needs.ts';
import { CHAT_SUBJECTS, chatToken, startSubject } from '../support/subject.ts';

type Stack = keyof typeof CHAT_SUBJECTS;
interface Frame {
  readonly type: string;
  readonly messageId?: string;
}

/** Sends the frames one by one once greeted, and collects what comes until `enough` says so. */
async function converse(
  url: string,
  frames: readonly string[],
  enough: (seen: readonly Frame[]) => boolean,
): Promise<Frame[]> {
  const socket = new WebSocket(`${url}?token=${await chatToken()}`);
  const seen: Frame[] = [];
  const done = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('closed'));
    });
    socket.on('message', (data) => {
      const frame = JSON.parse((data as Buffer).toString()) as Frame;
      seen.push(frame);
      if (frame.type === 'connection') for (const text of frames) socket.send(text);
      if (enough(seen)) resolve();
    });
  });
  await done;
  socket.removeAllListeners('close');
  socket.terminate();
  return seen;
}

function behaves(stack: Stack): void {
  const command = CHAT_SUBJECTS[stack];
  const count = (seen: readonly Frame[], type: string): number =>
    seen.filter((frame) => frame.type === type).length;

  test('greets, streams two answers that interleave, and answers a ping between tokens', async () => {
    await using subject = await startSubject(command);
    const chat = JSON.stringify({ type: 'chat', content: 'hi' });
    const seen = await converse(
      subject.url,
      [chat, chat, '{"type":"ping"}'],
      (all) => count(all, 'stream-end') === 2,
    );
    expect(seen[0]?.type).toBe('connection');
    const [first, second] = [...new Set(seen.flatMap((frame) => frame.messageId ?? []))];
    const firstEnd = seen.findIndex((frame) => frame.type === 'stream-end');
    expect(seen.findIndex((frame) => frame.messageId === second)).toBeLessThan(firstEnd);
    expect(first).not.toBe(second);
    expect(seen.findIndex((frame) => frame.type === 'pong')).toBeLessThan(firstEnd);
  });

  test.each(['{', '{"type":"nope"}', '{"type":"chat"}', '[]'])(
    'answers the bad frame %s with one error and stays',
    async (bad) => {
      await using subject = await startSubject(command);
      const seen = await converse(subject.url, [bad, '{"type":"ping"}'], (all) => count(all, 'pong') === 1);
      expect(count(seen, 'error')).toBe(1);
    },
  );

  test('refuses a missing and a wrong token', async () => {
    await using subject = await startSubject(command);
    for (const query of ['', `?token=${await chatToken('other-secret')}`]) {
      const socket = new WebSocket(`${subject.url}${query}`);
      const refused = await Promise.race([
        once(socket, 'unexpected-response').then(
          ([, response]) => (response as { statusCode: number }).statusCode,
        ),
        once(socket, 'close').then(([code]) => code as number),
      ]);
      socket.on('error', () => undefined);
      expect([401, 1008]).toContain(refused);
    }
  });
}

describe('the chat subject on plain ws', () => {
  behaves('ws');
});

describeNeeding('python3-fastapi', 'the chat subject on FastAPI', () => {
  behaves('fastapi');
});
