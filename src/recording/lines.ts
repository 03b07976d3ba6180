import type { ConditionWord } from '../contract/index.ts';
import { UPGRADE_WORDS } from '../contract/index.ts';
import type { RecordedEvent, RecordingHeader } from './recording.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The header of a recording, or what is wrong with it. */
export function readHeader(value: unknown): RecordingHeader | string {
  if (!isFields(value)) return 'the first line is no JSON object';
  const { colloquy, document, channel, started, timeScale } = value;
  if (colloquy !== 'recording/1') return `\`colloquy\` is ${shown(colloquy)}, not "recording/1"`;
  if (typeof document !== 'string' || typeof channel !== 'string')
    return '`document` and `channel` are texts';
  if (typeof started !== 'string' || Number.isNaN(Date.parse(started)))
    return '`started` is a date and time (RFC 3339)';
  if (timeScale === undefined) return { colloquy, document, channel, started };
  if (typeof timeScale !== 'number' || !(timeScale >= 0.02 && timeScale <= 20))
    return '`timeScale` is a number from 0.02 to 20';
  return { colloquy, document, channel, started, timeScale };
}

/** One event of a recording, or what is wrong with it. */
export function readEvent(value: unknown): RecordedEvent | string {
  if (!isFields(value)) return 'the line is no JSON object';
  const { t, socket, event } = value;
  if (typeof t !== 'number' || !Number.isFinite(t)) return '`t` is a number of milliseconds';
  if (typeof socket !== 'number' || !Number.isInteger(socket) || socket < 0)
    return '`socket` is a whole number';
  const name = typeof event === 'string' ? event : '';
  const read = Object.hasOwn(EVENTS, name) ? EVENTS[name as RecordedEvent['event']] : undefined;
  if (read === undefined) return `\`event\` is ${shown(event)}; known are ${Object.keys(EVENTS).join(', ')}`;
  const rest = read(value);
  return typeof rest === 'string' ? rest : ({ t, socket, event: name, ...rest } as RecordedEvent);
}

type Read = (fields: Fields) => Fields | string;

const EVENTS: Readonly<Record<RecordedEvent['event'], Read>> = {
  upgrade: ({ url, headers }) => {
    if (typeof url !== 'string') return '`url` of an upgrade is a text';
    const fields = textsOf(headers);
    return fields === undefined ? '`headers` is a mapping of texts' : { url, headers: fields };
  },
  cause: ({ when }) =>
    UPGRADE_WORDS.some((word) => word === when)
      ? { when: when as ConditionWord }
      : `\`when\` is ${shown(when)}; known are ${UPGRADE_WORDS.join(', ')}`,
  open: ({ protocol }) => ({
    status: 101,
    ...(typeof protocol === 'string' && protocol !== '' ? { protocol } : {}),
  }),
  refused: ({ status, headers, body }) => {
    if (!isWhole(status, 100, 599)) return '`status` is an HTTP status';
    return { status, headers: textsOf(headers) ?? {}, body: typeof body === 'string' ? body : '' };
  },
  frame: readFrame,
  close: ({ from, code, reason }) => {
    if (!isSide(from)) return sideWords(from);
    if (code !== null && !isWhole(code, 1000, 4999)) return '`code` is a close code, or null for none seen';
    return { from, code, reason: typeof reason === 'string' ? reason : '' };
  },
  end: () => ({}),
};

function readFrame({ from, text, base64, opcode }: Fields): Fields | string {
  if (!isSide(from)) return sideWords(from);
  if (opcode !== undefined && opcode !== 'ping' && opcode !== 'pong')
    return `\`opcode\` is ${shown(opcode)}; only "ping" and "pong" are named`;
  const kind = opcode === undefined ? {} : { opcode };
  if (typeof text === 'string' && base64 === undefined) return { from, ...kind, text };
  if (typeof base64 !== 'string' || text !== undefined) return 'a frame has either `text` or `base64`';
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return '`base64` is no Base64';
  return { from, ...kind, base64 };
}

function textsOf(value: unknown): Record<string, string> | undefined {
  if (value === undefined) return {};
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, each]) => typeof each === 'string')
    ? (Object.fromEntries(entries) as Record<string, string>)
    : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSide(value: unknown): boolean {
  return value === 'client' || value === 'server';
}

function sideWords(value: unknown): string {
  return `\`from\` is ${shown(value)}; it is "client" or "server"`;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
}
