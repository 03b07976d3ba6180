import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance, verifyRecording } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { CredentialFixture } from '../../src/credentials/index.ts';
import { mintJwt } from '../../src/credentials/jwt.ts';
import type { RecordedEvent } from '../../src/recording/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Ways } from './small-peer.ts';

const GOOD = 'good-token';

/** A client that begins by showing a token; where it is no good, it is told so and may try again. */
async function contractWith({ isRequired }: { isRequired: boolean }): Promise<Contract> {
  const { contract } = await contractOf({
    client: { hi: { token: { type: 'string' } }, ask: {} },
    server: { welcome: {}, denied: {}, answer: {} },
    session: `version: 1
states: [outside, inside]
exchanges:
  login: {in: outside, many: 1, steps: [{client: hi}, {server: welcome, within: 2s, enter: inside}]}
  question: {in: inside, steps: [{client: ask}, {server: answer, within: 2s}]}
faults:
  no-token: {when: credential-missing, then: {send: denied}}
  bad-token: {when: credential-invalid, then: {send: denied}}`,
    more: `servers:
  s: {host: localhost, protocol: ws, security: [{$ref: '#/components/securitySchemes/token'}]}
components:
  securitySchemes:
    token: {type: httpApiKey, in: query, name: token, x-in: {message: hi, pointer: /token}}
`,
  });
  if (!isRequired) return contract;
  const text = JSON.stringify(contract).replace(
    '"required":["type"],"properties":{"type":{"const":"hi"}',
    '"required":["type","token"],"properties":{"type":{"const":"hi"}',
  );
  return JSON.parse(text) as Contract;
}

/** Lets in whoever shows the token, or anybody. */
const serve =
  (lax: boolean) =>
  ({ say }: Ways) => {
    let inside = false;
    return (heard: Readonly<Record<string, unknown>> | undefined): void => {
      if (heard?.['type'] === 'ask' && inside) return say({ type: 'answer' });
      if (heard?.['type'] !== 'hi') return;
      inside = lax || heard['token'] === GOOD;
      say({ type: inside ? 'welcome' : 'denied' });
    };
  };

async function reportOn(
  isRequired: boolean,
  lax = false,
): Promise<{ report: Report; contract: Contract; events: RecordedEvent[] }> {
  const contract = await contractWith({ isRequired });
  const events: RecordedEvent[] = [];
  await using peer = await startSmallPeer(serve(lax));
  const { url } = peer;
  const target = { ...DEFAULT_TARGET, url, timeScale: 0.1, credentials: { token: { value: GOOD } } };
  const report = await runConformance(contract, target, {
    record: (line) => void ('event' in line && events.push(line)),
  });
  return { report, contract, events };
}

function verdictsOf({ checks }: Report): Record<string, string> {
  const about = checks.filter(({ id }) => /^t\/faults\/[^~]*$/.test(id));
  return Object.fromEntries(about.map(({ id, verdict }) => [id.slice(9), verdict]));
}

describe('a credential that the client shows in the message it begins with', () => {
  test('is spoilt and left out, and a server that says so and lets it try again is right', async () => {
    const { report, contract, events } = await reportOn(false);
    expect(report.causes).toEqual([]);
    expect(verdictsOf(report)).toEqual({ 'no-token/missing': 'pass', 'bad-token/altered@token': 'pass' });
    const header = {
      colloquy: 'recording/1',
      document: 't',
      channel: 't',
      started: report.run.started,
    } as const;
    const recording = { header: { ...header, timeScale: report.run.timeScale }, events, control: true };
    expect(verifyRecording(contract, recording).causes).toEqual([]);
  });

  test('that gets anybody in is found out', async () => {
    const { report } = await reportOn(false, true);
    expect(verdictsOf(report)).toEqual({ 'no-token/missing': 'fail', 'bad-token/altered@token': 'fail' });
  });

  test('is not left out where no valid message is without it', async () => {
    const { report } = await reportOn(true);
    expect(report.causes).toEqual([]);
    expect(verdictsOf(report)).toEqual({
      'no-token/missing': 'not-applicable',
      'bad-token/altered@token': 'pass',
    });
  });

  test('is the good one on a random walk as well, whatever else is made up', async () => {
    const contract = await contractWith({ isRequired: true });
    await using peer = await startSmallPeer(serve(false));
    const credentials = { token: { value: GOOD } };
    const target = { ...DEFAULT_TARGET, url: peer.url, timeScale: 0.1, credentials };
    const report = await runConformance(contract, target, { fuzz: 12, only: ['t/fuzz/*'] });
    expect(report.causes).toEqual([]);
  });
});

describe('a client that shows a credential in a message', () => {
  /** What is said of a client that shows these tokens, one after the other, and what its report quotes. */
  async function judged(
    tokens: readonly string[],
    fixture?: CredentialFixture,
  ): Promise<{ verdict: string | undefined; causes: string[]; text: string | undefined; quoted: string }> {
    const contract = await contractWith({ isRequired: true });
    let last: WebSocket | undefined;
    let isOver = false;
    const dial = (url: string): void => {
      const client = new WebSocket(url);
      last = client;
      client.on('close', () => void (isOver || setTimeout(() => dial(url), 10)));
      client.on('error', () => undefined);
      client.on('open', () => {
        for (const token of tokens) client.send(JSON.stringify({ type: 'hi', token }));
      });
      client.on('message', (data: Buffer) => {
        if (String(data).includes('welcome')) client.send('{"type":"ask"}');
      });
    };
    const target = {
      ...DEFAULT_TARGET,
      subject: 'client',
      timeScale: 0.1,
      ...(fixture && { credentials: { token: fixture } }),
    } as const;
    const lines: string[] = [];
    const report = await runConformance(contract, target, {
      only: ['t/client/login/base', 't/handshake/*'],
      listening: dial,
      record: (line) => void lines.push(JSON.stringify(line)),
    });
    isOver = true;
    last?.terminate();
    return {
      verdict: report.checks.find(({ id }) => id === 't/handshake/credential')?.verdict,
      causes: report.causes.map(({ id }) => id),
      text: report.causes[0]?.text,
      quoted: `${JSON.stringify(report)}${lines.join('')}`,
    };
  }

  test('keeps its promise with the one that the target calls valid', async () => {
    const { verdict, causes, quoted } = await judged([GOOD], { value: GOOD });
    expect([verdict, causes]).toEqual(['pass', []]);
    expect(quoted).not.toContain(GOOD);
  });

  test('breaks it with another', async () => {
    const { causes, text, quoted } = await judged(['some-other-token'], { value: GOOD });
    expect(causes).toEqual(['t/handshake/credential']);
    expect(text).toMatch(/^the credential of `token` in `hi` is not the one that the target calls valid\./);
    expect(quoted).not.toContain('some-other-token');
  });

  test('is told of a token that another key has signed', async () => {
    const jwt = { secret: 'a-secret-of-thirty-two-characters', algorithm: 'HS256', claims: {} };
    const [good, other] = await Promise.all([
      mintJwt(jwt, 'valid', Date.now()),
      mintJwt(jwt, 'other-key', Date.now()),
    ]);
    expect((await judged([good], { jwt })).causes).toEqual([]);
    expect((await judged([other], { jwt })).causes).toEqual(['t/handshake/credential']);
  });

  test('may show any where the target has none', async () => {
    const { verdict, causes } = await judged(['anything']);
    expect([verdict, causes]).toEqual(['pass', []]);
  });

  test('is not said to show one where it shows none', async () => {
    const { verdict, causes } = await judged([], { value: GOOD });
    expect(verdict).not.toBe('pass');
    expect(causes).toEqual([]);
  });
});
