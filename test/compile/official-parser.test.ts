import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { officialDiagnostics } from '../../src/compile/index.ts';

const documentWith = (reference: string): string =>
  JSON.stringify({
    asyncapi: '3.0.0',
    info: { title: 'Made', version: '1' },
    channels: { c: { address: '/', messages: { m: { payload: { $ref: reference } } } } },
  });

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'colloquy-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

test('nothing is fetched from the network', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end('{"type": "object"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const folder = await folderWith({ 'a.json': documentWith(`http://127.0.0.1:${String(port)}/schema.json`) });
  await officialDiagnostics(path.join(folder, 'a.json'));
  server.close();
  expect(asked).toEqual([]);
});

test('a file beside the document is read, one outside its folder is not', async () => {
  const schema = JSON.stringify({ Thing: { type: 'objekt' } });
  const folder = await folderWith({
    'own/inside.json': documentWith('./schema.json#/Thing'),
    'own/outside.json': documentWith('../schema.json#/Thing'),
    'own/schema.json': schema,
    'schema.json': schema,
  });
  const told = async (name: string): Promise<string> =>
    (await officialDiagnostics(path.join(folder, 'own', name))).map(({ message }) => message).join('\n');
  expect(await told('inside.json')).toContain('"type" property must be equal to one of the allowed values');
  expect(await told('outside.json')).toContain("'#/Thing' does not exist");
});

test('a failure of the parser itself is told without its stack', async () => {
  const folder = await folderWith({
    'a.json': `{"asyncapi": "3.0.0", "info": {"title": "a", "version": "1"}, "channels": {"hasOwnProperty": 1}}`,
  });
  const messages = (await officialDiagnostics(path.join(folder, 'a.json'))).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.join('\n')).not.toMatch(/\n\s+at /);
});
