import { describe, expect, test } from 'vitest';
import { DEFAULT_TARGET, parseTarget } from '../../src/credentials/index.ts';

const WHOLE = `
url: ws://127.0.0.1:3001
subject: server
channel: chat
parameters: {client_id: probe-1}
headers: {X-Tenant: t1}
query: {v: 2}
origin: http://localhost
tls: {ca: ca.pem, insecure: true, serverName: chat.test}
authentication: off
credentials:
  token: {jwt: {secret: $SECRET, algorithm: HS384, claims: {userId: u1}}}
  apiKey: {value: $API_KEY, expired: old, forbidden: other}
features: [dtmf]
stimuli: {refused: {chat: {content: ""}}}
timeScale: 0.5
patience: 20s
concurrency: 4
probe: {rate: true}
knownFailing: [chat/*]
skip: [chat/faults/*]
`;

describe('a target file', () => {
  test('is read whole, with values from the environment', () => {
    const { target, diagnostics } = parseTarget(WHOLE, 'target.yaml', { SECRET: 's3cret', API_KEY: 'k' });
    expect(diagnostics).toEqual([]);
    expect(target).toEqual({
      ...DEFAULT_TARGET,
      url: 'ws://127.0.0.1:3001',
      channel: 'chat',
      parameters: { client_id: 'probe-1' },
      headers: { 'X-Tenant': 't1' },
      query: { v: '2' },
      origin: 'http://localhost',
      tls: { ca: 'ca.pem', insecure: true, serverName: 'chat.test' },
      authentication: false,
      credentials: {
        token: { jwt: { secret: 's3cret', algorithm: 'HS384', claims: { userId: 'u1' } } },
        apiKey: { value: 'k', expired: 'old', forbidden: 'other' },
      },
      features: ['dtmf'],
      stimuli: { refused: { chat: { content: '' } } },
      timeScale: 0.5,
      patienceMs: 20_000,
      concurrency: 4,
      probe: { rate: true, size: false, credentials: true },
      knownFailing: ['chat/*'],
      skip: ['chat/faults/*'],
    });
  });

  test('may be empty', () => {
    expect(parseTarget('', 'target.yaml', {}).target).toEqual(DEFAULT_TARGET);
  });

  test('starts the subject with a command and what says that it is ready', () => {
    const { target } = parseTarget('command: [node, server.js]\nready: {port: 3001}', 't.yaml', {});
    expect(target?.start).toEqual({ command: ['node', 'server.js'], ready: { port: 3001 } });
  });

  test('gives a command what it names of the environment', () => {
    const text = "command: [node, client.js, '{url}', $TOKEN]\nsubject: client";
    const { target } = parseTarget(text, 't.yaml', { TOKEN: 'good' });
    expect(target?.start?.command).toEqual(['node', 'client.js', '{url}', 'good']);
    const { diagnostics } = parseTarget(text, 't.yaml', {});
    expect(diagnostics).toEqual([expect.objectContaining({ message: 'the environment has no TOKEN' })]);
  });

  test.each([
    [
      'a typo',
      'url: ws://x\ncredentails: {}',
      { line: 2, column: 1, message: 'credentails is no key here', hint: 'did you mean credentials?' },
    ],
    [
      'a typo in a credential',
      'credentials:\n  token: {valeu: x}',
      { line: 2, column: 11, message: 'valeu is no key here' },
    ],
    ['a wrong switch', 'authentication: maybe', { message: 'on or off is expected here' }],
    ['a time scale out of range', 'timeScale: 100', { message: 'a number from 0.02 to 20 is expected here' }],
    ['a bad duration', 'patience: soon', { message: 'a duration is expected here' }],
    [
      'an algorithm that cannot be minted',
      'credentials: {t: {jwt: {secret: x, algorithm: RS256}}}',
      { message: 'RS256 cannot be minted' },
    ],
    ['a jwt without a secret', 'credentials: {t: {jwt: {claims: {}}}}', { message: 'a jwt needs a secret' }],
    [
      'a command without ready',
      'command: [node]',
      { message: 'a command needs ready, which says when it listens' },
    ],
    [
      'a place to listen that is no text',
      'listen: {toString: x}',
      { message: 'a port, or host and port, is expected here' },
    ],
    ['a list in place of a mapping', '- url: x', { message: 'a target file is a mapping' }],
    ['broken YAML', 'url: [', { line: 1 }],
  ])('says where %s is', (_, text, want) => {
    const { target, diagnostics } = parseTarget(text, 'target.yaml', {});
    const [first] = diagnostics;
    expect(target).toBeUndefined();
    expect({ ...first, ...first?.at }).toMatchObject(want);
  });

  test('names a missing variable and never shows a secret', () => {
    const { diagnostics } = parseTarget('credentials: {k: {value: $MISSING, expired: $THERE}}', 't.yaml', {
      THERE: 'hush',
    });
    expect(diagnostics.map((d) => d.message)).toEqual(['the environment has no MISSING']);
    expect(JSON.stringify(diagnostics)).not.toContain('hush');
  });
});
