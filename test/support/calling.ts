import type { MockClient } from '../../src/mock/index.ts';

/** A client that the mock plays: one conversation after the other, until it is told to stop. */
export function callAgain(url: string, call: (url: string) => Promise<MockClient>): () => Promise<void> {
  let stopped = false;
  let current: MockClient | undefined;
  const calling = (async () => {
    while (!stopped) {
      current = await call(url).catch(() => undefined);
      await current?.ended;
    }
  })();
  return async () => {
    stopped = true;
    await current?.close();
    await calling;
  };
}
