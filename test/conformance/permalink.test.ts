import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { docsFolder, permalink } from '../../src/conformance/permalink.ts';
import { documentPages } from '../../src/generate/index.ts';
import { promisesOf } from '../../src/promises/index.ts';
import { startChatPeer } from './chat-peer.ts';
import { contractOf, runAgainst } from './support.ts';

describe('the folder of the published pages', () => {
  test.each([
    ['https://docs.example.com/chat/', 'https://docs.example.com/chat/'],
    ['https://docs.example.com/chat', 'https://docs.example.com/chat/'],
    ['https://docs.example.com/chat/promises.html?x=1#y', 'https://docs.example.com/chat/'],
    ['file:///srv/site/chat/index.html', 'file:///srv/site/chat/'],
  ])('of %s is %s', (given, folder) => {
    expect(docsFolder(given)).toBe(folder);
  });

  test.each(['', 'chat', 'javascript:alert(1)', 'ws://docs.example.com/'])('is not %j', (given) => {
    expect(() => docsFolder(given)).toThrow(/is no address of pages/);
  });
});

const docs = docsFolder('https://docs.example.com/chat');

test('every check of a report leads to its promise on the page', async () => {
  await using peer = await startChatPeer({ token: true, defect: 'undocumented' });
  const skip = ['chat/faults/expired-token/*'];
  const report = await runAgainst(await contractOf('chat.yaml'), peer.url, { docs, skip });
  const [other, listed] = [false, true].map((is) =>
    report.checks.filter((check) => (check.docs !== undefined) === is),
  );
  expect(listed?.length).toBeGreaterThan(20);
  for (const check of listed ?? []) expect(check.docs).toBe(permalink(docs, check.id));
  // What the document does not promise stands on no page.
  expect(other?.map(({ id }) => id)).toEqual(['chat/undocumented/news']);
});

test.each(['chat', 'agent', 'echo'])('the pages of %s have a place for each promise', async (name) => {
  const contract = await loadContract(`asyncapi/${name}/asyncapi.yaml`);
  const { pages } = documentPages({ contract, files: new Map() });
  const page = pages.find(({ path }) => path.endsWith('/promises.html'));
  const ids = new Set([...(page?.body.text ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const lost = contract.channels
    .flatMap((channel) => promisesOf(contract, channel))
    .filter(({ id }) => !ids.has(decodeURIComponent(new URL(permalink(docs, id)).hash.slice(1))));
  expect(lost.map(({ id }) => id)).toEqual([]);
});
