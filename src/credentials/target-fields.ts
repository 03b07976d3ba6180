import { parseDuration } from './duration.ts';
import { isRecord } from './words.ts';
import type { CredentialFixture, JwtFixture, SubjectCommand, Target } from './target.ts';

/** What reading a target file needs of the file around a value. */
export interface Reading {
  error(pointer: string, message: string, hint?: string): void;
  unknown(pointer: string, word: string, known: readonly string[]): void;
  /** A text, with `$NAME` filled from the environment. */
  text(pointer: string, value: unknown): string | undefined;
}

type Field = (reading: Reading, pointer: string, value: unknown) => Partial<Target>;

/** One reader a key of the target file. That of `command` is given `{command, ready, subject}`, which belong together. */
export const FIELDS: Readonly<Record<string, Field>> = {
  url: (r, p, v) => defined('url', r.text(p, v)),
  command: (r, p, v) => defined('start', commandOf(r, p, v)),
  ready: () => ({}),
  fresh: (r, p, v) => switchOf(r, p, v, (fresh) => ({ fresh })),
  listen: (r, p, v) => defined('listen', listenOf(r, p, v)),
  subject: (r, p, v) =>
    v === 'server' || v === 'client' ? { subject: v } : fault(r, p, 'subject is server or client'),
  channel: (r, p, v) => defined('channel', r.text(p, v)),
  parameters: (r, p, v) => ({ parameters: texts(r, p, v) }),
  headers: (r, p, v) => ({ headers: texts(r, p, v) }),
  query: (r, p, v) => ({ query: texts(r, p, v) }),
  origin: (r, p, v) => defined('origin', r.text(p, v)),
  tls: (r, p, v) => ({ tls: tlsOf(r, p, v) }),
  authentication: (r, p, v) => switchOf(r, p, v, (authentication) => ({ authentication })),
  credentials: (r, p, v) => ({ credentials: members(r, p, v, credentialOf) }),
  features: (r, p, v) => ({ features: list(r, p, v) }),
  stimuli: (r, p, v) => ({
    stimuli: members(r, p, v, (_r, _p, each) => (isRecord(each) ? each : undefined)),
  }),
  timeScale: (r, p, v) => number(r, p, v, { min: 0.02, max: 20, use: (timeScale) => ({ timeScale }) }),
  patience: (r, p, v) => defined('patienceMs', durationOf(r, p, v)),
  concurrency: (r, p, v) => number(r, p, v, { min: 1, max: 1024, use: (concurrency) => ({ concurrency }) }),
  probe: (r, p, v) => ({ probe: probesOf(r, p, v) }),
  knownFailing: (r, p, v) => ({ knownFailing: list(r, p, v) }),
  skip: (r, p, v) => ({ skip: list(r, p, v) }),
};

function defined<K extends keyof Target>(key: K, value: Target[K] | undefined): Partial<Target> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Target>);
}

function fault(reading: Reading, pointer: string, message: string): Partial<Target> {
  reading.error(pointer, message);
  return {};
}

function members<T>(
  reading: Reading,
  ...[pointer, value, read]: [
    string,
    unknown,
    (reading: Reading, pointer: string, value: unknown) => T | undefined,
  ]
): Record<string, T> {
  if (!isRecord(value)) {
    reading.error(pointer, 'a mapping is expected here');
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const at = `${pointer}/${key}`;
      const made = read(reading, at, each);
      return made === undefined ? [] : [[key, made] as const];
    }),
  );
}

function texts(reading: Reading, pointer: string, value: unknown): Record<string, string> {
  return members(reading, pointer, value, (r, p, each) => r.text(p, each));
}

function list(reading: Reading, pointer: string, value: unknown): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  reading.error(pointer, 'a list of texts is expected here');
  return [];
}

function switchOf(
  reading: Reading,
  ...[pointer, value, use]: [string, unknown, (on: boolean) => Partial<Target>]
): Partial<Target> {
  if (value === true || value === 'on') return use(true);
  if (value === false || value === 'off') return use(false);
  return fault(reading, pointer, 'on or off is expected here');
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly use: (value: number) => Partial<Target>;
}

function number(reading: Reading, ...[pointer, value, range]: [string, unknown, Range]): Partial<Target> {
  if (typeof value === 'number' && value >= range.min && value <= range.max) return range.use(value);
  return fault(
    reading,
    pointer,
    `a number from ${String(range.min)} to ${String(range.max)} is expected here`,
  );
}

function durationOf(reading: Reading, pointer: string, value: unknown): number | undefined {
  const duration = typeof value === 'string' ? parseDuration(value) : undefined;
  if (duration === undefined) reading.error(pointer, 'a duration is expected here', '20s, 500ms, 1m');
  return duration;
}

function tlsOf(reading: Reading, pointer: string, value: unknown): Target['tls'] {
  if (!isRecord(value)) {
    reading.error(pointer, 'a mapping is expected here', 'tls: {ca: ca.pem}');
    return {};
  }
  for (const key of Object.keys(value))
    if (!['ca', 'insecure', 'serverName'].includes(key))
      reading.unknown(`${pointer}/${key}`, key, ['ca', 'insecure', 'serverName']);
  const ca = value['ca'] === undefined ? undefined : reading.text(`${pointer}/ca`, value['ca']);
  const serverName =
    value['serverName'] === undefined
      ? undefined
      : reading.text(`${pointer}/serverName`, value['serverName']);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(value['insecure'] === true ? { insecure: true } : {}),
    ...(serverName === undefined ? {} : { serverName }),
  };
}

const CREDENTIAL_KEYS = ['jwt', 'value', 'expired', 'forbidden', 'secret', 'username', 'password'] as const;

function credentialOf(reading: Reading, pointer: string, value: unknown): CredentialFixture | undefined {
  if (!isRecord(value)) {
    reading.error(
      pointer,
      'a credential is a mapping',
      '{value: $API_KEY} or {jwt: {secret: $SECRET, algorithm: HS256, claims: {}}}',
    );
    return undefined;
  }
  const made: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    const at = `${pointer}/${key}`;
    if (key === 'jwt') made['jwt'] = jwtOf(reading, at, each);
    else if ((CREDENTIAL_KEYS as readonly string[]).includes(key)) made[key] = reading.text(at, each);
    else reading.unknown(at, key, CREDENTIAL_KEYS);
  }
  return Object.fromEntries(Object.entries(made).filter(([, each]) => each !== undefined));
}

function jwtOf(reading: Reading, pointer: string, value: unknown): JwtFixture | undefined {
  const secret =
    isRecord(value) && value['secret'] !== undefined
      ? reading.text(`${pointer}/secret`, value['secret'])
      : undefined;
  if (!isRecord(value) || value['secret'] === undefined) {
    reading.error(
      pointer,
      'a jwt needs a secret',
      'jwt: {secret: $JWT_SECRET, algorithm: HS256, claims: {sub: probe}}',
    );
    return undefined;
  }
  const known = ['secret', 'algorithm', 'claims'];
  for (const key of Object.keys(value))
    if (!known.includes(key)) reading.unknown(`${pointer}/${key}`, key, known);
  if (secret === undefined) return undefined;
  const algorithm =
    value['algorithm'] === undefined
      ? 'HS256'
      : (reading.text(`${pointer}/algorithm`, value['algorithm']) ?? 'HS256');
  if (!/^HS(256|384|512)$/.test(algorithm))
    reading.error(
      `${pointer}/algorithm`,
      `${algorithm} cannot be minted`,
      'HS256, HS384 or HS512; give a ready token as value: for others',
    );
  return { secret, algorithm, claims: isRecord(value['claims']) ? value['claims'] : {} };
}

function probesOf(reading: Reading, pointer: string, value: unknown): Target['probe'] {
  const probes = { rate: false, size: false, credentials: true };
  if (!isRecord(value)) {
    reading.error(
      pointer,
      'a mapping is expected here',
      'probe: {rate: false, size: false, credentials: true}',
    );
    return probes;
  }
  for (const [key, each] of Object.entries(value)) {
    if (!Object.hasOwn(probes, key)) reading.unknown(`${pointer}/${key}`, key, Object.keys(probes));
    else if (typeof each !== 'boolean') reading.error(`${pointer}/${key}`, 'true or false is expected here');
    else probes[key as keyof typeof probes] = each;
  }
  return probes;
}

function commandOf(reading: Reading, pointer: string, value: unknown): SubjectCommand | undefined {
  const both = isRecord(value) ? value : {};
  const command = both['command'];
  const ready = isRecord(both['ready']) ? both['ready'] : {};
  const port = ready['port'];
  const line = ready['line'];
  if (!Array.isArray(command) || command.length === 0 || !command.every((part) => typeof part === 'string')) {
    reading.error(pointer, 'a command is a list of texts', 'command: ["node", "server.js"]');
    return undefined;
  }
  if (typeof port !== 'number' && typeof line !== 'string' && both['subject'] !== 'client') {
    reading.error(pointer, 'a command needs ready, which says when it listens', 'ready: {port: 3001}');
    return undefined;
  }
  return {
    command: command.flatMap((part, index) => reading.text(`${pointer}/${String(index)}`, part) ?? []),
    ready: { ...(typeof port === 'number' ? { port } : {}), ...(typeof line === 'string' ? { line } : {}) },
  };
}

/** A text, or a number that stands for one. */
function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function listenOf(reading: Reading, pointer: string, value: unknown): Target['listen'] {
  const [, host, text = ''] =
    /^(?:([^\s:]+|\[[^\]\s]+\]):)?(\d{1,5})$/.exec(isText(value) ? String(value) : '') ?? [];
  const port = Number(text);
  if (text !== '' && port <= 65_535) return { host: host ?? '127.0.0.1', port };
  reading.error(pointer, 'a port, or host and port, is expected here', 'listen: 127.0.0.1:3001');
  return undefined;
}
