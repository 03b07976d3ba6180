import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET, parseTarget, targetTemplate } from '../../src/credentials/index.ts';
import { startChatPeer } from './chat-peer.ts';
import { FAILED, REPORT } from './reporters/reports.ts';
import { contractOf, runAgainst } from './support.ts';

function schemaOf(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Record<string, unknown>;
  return new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    formats: { 'date-time': true },
  }).compile(schema);
}

function errorsOf(validate: ValidateFunction, value: unknown): unknown {
  return validate(value) ? [] : validate.errors;
}

const contract = await contractOf('chat.yaml');

describe('the schema of reports', () => {
  const validate = schemaOf('report');

  test.each([
    { name: 'a whole report', report: REPORT },
    { name: 'a report of a failed run', report: FAILED },
  ])('accepts $name', ({ report }) => {
    expect(errorsOf(validate, JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  test.each([undefined, 'field-missing', 'dies-on-bad-frame', 'binary'] as const)(
    'accepts the report of a run against a server with the defect %s',
    async (defect) => {
      await using peer = await startChatPeer({ token: true, ...(defect === undefined ? {} : { defect }) });
      const report = await runAgainst(contract, peer.url, { undescribed: true, patienceMs: 2000 });
      expect(errorsOf(validate, JSON.parse(JSON.stringify(report)))).toEqual([]);
    },
  );

  test('accepts the report of a run that could not be made', async () => {
    const report = await runConformance(contract, {
      ...DEFAULT_TARGET,
      url: 'ws://127.0.0.1:1',
      authentication: false,
    });
    expect(errorsOf(validate, JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  test.each([
    {
      name: 'a verdict that there is not',
      given: { ...REPORT, checks: [{ ...REPORT.checks[0], verdict: 'failed' }] },
    },
    { name: 'a member that there is not', given: { ...REPORT, headlines: '' } },
    { name: 'a member too few', given: { ...REPORT, totals: {} } },
    { name: 'another version', given: { ...REPORT, colloquy: 'report/2' } },
    { name: 'an exit code that there is not', given: { ...REPORT, exitCode: 3 } },
  ])('refuses $name', ({ given }) => {
    expect(validate(JSON.parse(JSON.stringify(given)))).toBe(false);
  });
});

/** Target files; the parser and the schema say the same of each. */
const TARGETS = [
  { want: true, given: 'url: ws://127.0.0.1:3001' },
  { want: true, given: '{}' },
  { want: true, given: 'command: ["node", "server.js"]\nready: {port: 3001, line: listens}' },
  { want: true, given: 'credentials: {token: {jwt: {secret: s, algorithm: HS512, claims: {sub: a}}}}' },
  {
    want: true,
    given:
      'credentials: {key: {value: 7, expired: old, forbidden: other}, sig: {secret: s}, up: {username: a, password: b}}',
  },
  { want: true, given: 'authentication: off\npatience: 20s\nconcurrency: 8\ntimeScale: 0.5' },
  {
    want: true,
    given: 'probe: {rate: true, size: true, credentials: false}\nknownFailing: [a/*]\nskip: [b]',
  },
  { want: true, given: 'tls: {ca: ca.pem, insecure: false, serverName: x}\norigin: http://x\nquery: {a: 1}' },
  {
    want: true,
    given: 'stimuli: {refused: {chat: {content: ""}}}\nfeatures: [dtmf]\nsubject: server\nchannel: chat',
  },
  { want: true, given: 'parameters: {id: probe-1}\nheaders: {X-Tenant: t1}' },
  { want: false, given: 'ulr: ws://127.0.0.1:3001' },
  { want: false, given: 'subject: peer' },
  { want: false, given: 'command: node server.js\nready: {port: 1}' },
  { want: false, given: 'patience: 20' },
  { want: false, given: 'timeScale: 0' },
  { want: false, given: 'concurrency: 0' },
  { want: false, given: 'probe: {rates: true}' },
  { want: false, given: 'probe: {rate: "yes"}' },
  { want: false, given: 'credentials: {token: {jwt: {key: s}}}' },
  { want: false, given: 'credentials: {token: {jwt: {secret: s, algorithm: RS256}}}' },
  { want: false, given: 'credentials: {token: {vaule: s}}' },
  { want: false, given: 'authentication: maybe' },
  { want: false, given: 'tls: {certificate: x}' },
  { want: false, given: 'skip: all' },
  { want: false, given: '[]' },
];

describe('the schema of target files', () => {
  const validate = schemaOf('target');

  test.each(TARGETS)('agrees with the reader ($want): $given', ({ given, want }) => {
    expect(validate(parse(given)), JSON.stringify(validate.errors)).toBe(want);
    expect(parseTarget(given, 'target.yaml', {}).target !== undefined).toBe(want);
  });

  test.each(['server', 'client'] as const)('accepts what --init writes for a %s', (subject) => {
    const [channel] = contract.channels;
    if (channel === undefined) throw new Error('chat has no channel');
    const target: unknown = parse(targetTemplate(contract, channel, subject));
    expect(errorsOf(validate, target)).toEqual([]);
    expect(target).toMatchObject({ subject });
    expect(Object.hasOwn(target as object, 'url')).toBe(subject === 'server');
  });

  test('--init writes the features that only faults name too', () => {
    const [channel] = contract.channels;
    if (channel === undefined) throw new Error('chat has no channel');
    const { session } = channel;
    const faults = session.faults.map((fault) => ({ ...fault, feature: 'moderation' }));
    const text = targetTemplate(contract, { ...channel, session: { ...session, faults } }, 'server');
    expect(text).toContain('# features: [moderation]');
  });

  test('--init asks for a user name and a password where a scheme wants both', () => {
    const [channel] = contract.channels;
    if (channel === undefined) throw new Error('chat has no channel');
    const place = { in: 'header', name: 'Authorization', format: 'Basic {value}' } as const;
    const basic = { key: 'basic', type: 'http', credential: 'basic', place, location: channel.location };
    const secured = { ...contract, securitySchemes: { basic } };
    const text = targetTemplate(secured, { ...channel, security: ['basic'] }, 'server');
    expect(text).toContain('#   basic: {username: $USERNAME, password: $PASSWORD}');
  });

  test.each(['examples/chat-target.yaml'])('accepts %s', (file) => {
    expect(errorsOf(validate, parse(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the schema of recordings', () => {
  const validate = schemaOf('recording');
  const at = { t: 1, socket: 1 };

  test.each([
    { colloquy: 'recording/1', document: 'chat', channel: 'chat', started: '2026-11-20T23:24:06.264Z' },
    { ...at, event: 'upgrade', url: 'ws://x/', headers: { origin: 'http://x' } },
    { ...at, event: 'cause', when: 'credential-missing' },
    { ...at, event: 'open', status: 101, protocol: 'v1' },
    { ...at, event: 'refused', status: 401 },
    { ...at, event: 'frame', from: 'server', text: '{}' },
    { ...at, event: 'frame', from: 'client', opcode: 'ping', base64: '' },
    { ...at, event: 'close', from: 'server', code: null, reason: '' },
    { ...at, event: 'end' },
  ])('accepts the line $event', (line) => {
    expect(errorsOf(validate, line)).toEqual([]);
  });

  test.each([
    { ...at, event: 'frame', from: 'peer', text: '{}' },
    { ...at, event: 'frame', from: 'server', text: '{}', base64: '' },
    { ...at, event: 'frame', from: 'server' },
    { ...at, event: 'fin' },
    { t: 1, event: 'end' },
    { ...at, event: 'close', from: 'server', code: 1, reason: '' },
    { ...at, event: 'cause', when: 'bad-day' },
  ])('refuses %j', (line) => {
    expect(validate(line)).toBe(false);
  });
});
