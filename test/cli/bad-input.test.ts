import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CliRun } from '../support/cli.ts';
import { runCli } from '../support/cli.ts';

const CHAT = 'asyncapi/chat/asyncapi.yaml';
const SESSION = `asyncapi: 3.0.0
info: { title: Two, version: 1.0.0 }
channels:
  talk:
    address: /
    messages:
      ask: { payload: { type: object, properties: { type: { const: ask } }, required: [type] } }
      answer: { payload: { type: object, properties: { type: { const: answer } }, required: [type] } }
    x-session: { version: 1, exchanges: { question: { steps: [STEPS] } } }
operations:
  hear: { action: receive, channel: { $ref: '#/channels/talk' }, messages: [{ $ref: '#/channels/talk/messages/ask' }] }
  say: { action: send, channel: { $ref: '#/channels/talk' }, messages: [{ $ref: '#/channels/talk/messages/answer' }] }
`;

/** Files that are wrong in one way each. */
const FILES: Readonly<Record<string, string>> = {
  'broken.yaml': 'asyncapi: 3.0.0\ninfo: {title: [\n',
  'list.yaml': '- 1\n- 2\n',
  'openapi.yaml': 'openapi: 3.1.0\ninfo: {title: A, version: 1.0.0}\npaths: {}\n',
  'old.yaml': 'asyncapi: 2.6.0\ninfo: {title: A, version: 1.0.0}\nchannels: {}\n',
  'unknown.yaml': SESSION.replace('STEPS', '{ client: ask }, { server: anser, within: 1s }'),
  'direction.yaml': SESSION.replace('STEPS', '{ server: ask }, { client: answer, within: 1s }'),
  'typo.yaml': SESSION.replace('STEPS', '{ client: ask }, { server: answer, whithin: 1s }'),
  'claims.yaml': 'features: [dmtf]\n',
  'talk.jsonl': `${JSON.stringify({ colloquy: 'recording/1', document: 'chat', channel: 'chat', started: '2026-11-21T10:00:00Z' })}\n`,
  'target.yaml': 'credentials:\n  token: { jwt: { secret: s, algoritm: HS256 } }\n',
};

let folder = '';
const web = createServer((_, response) => response.end('hello'));
let webPort = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  webPort = (web.address() as AddressInfo).port;
});

afterAll(() => {
  web.close();
  rmSync(folder, { recursive: true });
});

/** Runs a command line in which `@` stands for the folder of wrong files and `PORT` for a port that speaks plain HTTP. */
function run(line: string): Promise<CliRun> {
  const words = line
    .split(' ')
    .map((word) => word.replace('@', `${folder}/`).replace('PORT', String(webPort)));
  return runCli(words);
}

describe('a wrong document', () => {
  test.each([
    { given: 'check @none.yaml', want: /none\.yaml/, code: 2 },
    { given: 'mock @none.yaml', want: /none\.yaml/, code: 2 },
    { given: 'test @none.yaml --url ws://127.0.0.1:1', want: /none\.yaml/, code: 2 },
    { given: 'generate @none.yaml --out @out', want: /none\.yaml/, code: 2 },
    { given: 'check @broken.yaml', want: /broken\.yaml:\d+:\d+/, code: 2 },
    { given: 'check @list.yaml', want: /AsyncAPI/, code: 2 },
    { given: 'check @openapi.yaml', want: /OpenAPI[\s\S]*asyncapi/, code: 2 },
    { given: 'check @old.yaml', want: /convert/, code: 2 },
    { given: 'mock @old.yaml', want: /convert/, code: 2 },
    { given: 'check @unknown.yaml', want: /unknown\.yaml:\d+:\d+[\s\S]*anser[\s\S]*answer/, code: 1 },
    { given: 'mock @unknown.yaml', want: /unknown\.yaml:\d+:\d+[\s\S]*anser/, code: 2 },
    { given: 'check @direction.yaml', want: /direction\.yaml:\d+:\d+/, code: 1 },
    { given: 'check @typo.yaml', want: /typo\.yaml:\d+:\d+[\s\S]*whithin[\s\S]*within/, code: 1 },
  ])('($given) is told with its place and what to do', async ({ given, want, code }) => {
    const done = await run(given);
    expect(done.stdout + done.stderr).toMatch(want);
    expect(done.code).toBe(code);
    expect(done.stdout + done.stderr).not.toMatch(/\n {4}at |bug in colloquy/);
  });
});

describe('a door that does not open', () => {
  test.each([
    { given: `mock ${CHAT} --port PORT`, want: /port/i },
    { given: `mock ${CHAT} --port 70000`, want: /65535/ },
    { given: `mock ${CHAT} --port abc`, want: /whole number/ },
    { given: `mock ${CHAT} --feature dmtf`, want: /no feature dmtf/ },
    { given: `mock ${CHAT} --side client --url ws://127.0.0.1:1 --feature dmtf`, want: /no feature dmtf/ },
    { given: `test ${CHAT} --url ws://127.0.0.1:1 --auth off --feature dmtf`, want: /no feature dmtf/ },
    {
      given: `monitor ${CHAT} --listen 0 --upstream ws://127.0.0.1:1 --feature dmtf`,
      want: /no feature dmtf/,
    },
    { given: `verify ${CHAT} @talk.jsonl --feature dmtf`, want: /no feature dmtf/ },
    {
      given: `replay ${CHAT} @talk.jsonl --url ws://127.0.0.1:1 --target @claims.yaml`,
      want: /no feature dmtf/,
    },
    { given: `doctor ws://127.0.0.1:1 --document ${CHAT} --target @claims.yaml`, want: /no feature dmtf/ },
    { given: `test ${CHAT} --url ws://127.0.0.1:1 --auth off`, want: /127\.0\.0\.1:1/ },
    { given: `test ${CHAT} --url ws://127.0.0.1:PORT --auth off`, want: /HTTP/ },
    { given: `test ${CHAT} --url ws://127.0.0.1:PORT`, want: /credentials:/ },
    { given: `test ${CHAT} --url ws://127.0.0.1:PORT --target @none.yaml`, want: /none\.yaml/ },
    {
      given: `test ${CHAT} --url ws://127.0.0.1:PORT --target @target.yaml`,
      want: /target\.yaml:\d+[\s\S]*algoritm/,
    },
    { given: `test ${CHAT} --url http://127.0.0.1:PORT`, want: /ws:\/\// },
    { given: `test ${CHAT} --url ws://127.0.0.1:PORT --auth off --report prety`, want: /pretty/ },
  ])('($given) ends with 2 and says why', async ({ given, want }) => {
    const done = await run(given);
    expect(done.stdout + done.stderr).toMatch(want);
    expect(done.code).toBe(2);
    expect(done.stdout + done.stderr).not.toMatch(/\n {4}at |bug in colloquy/);
  });
});
