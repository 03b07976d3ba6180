import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

import { readHttpHead } from '../../wire/index.ts';

/** The answer to an HTTP request, as it came. */
export interface HttpAnswer {
  readonly kind: 'answer';
  /** `1.1` or `1.0`. */
  readonly version: string;
  readonly status: number;
  /** In the server's order and case. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Cut at 64 KiB; empty for 101. */
  readonly body: string;
}

/** The values of a header field, joined as RFC 9110 allows; undefined: it is not there. */
export function field(answer: HttpAnswer, name: string): string | undefined {
  const values = answer.fields.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** The head of an answer and where the rest begins; `more`: it has not come yet; `other`: this is no HTTP/1. */
export function readHead(
  bytes: Buffer,
): { readonly head: Omit<HttpAnswer, 'kind' | 'body'>; readonly rest: Buffer } | 'more' | 'other' {
  const start = bytes.subarray(0, 5).toString('latin1');
  if (!'HTTP/'.startsWith(start) && start !== 'HTTP/') return 'other';
  const read = readHttpHead(bytes);
  if (read === undefined) return bytes.length > 65_536 ? 'other' : 'more';
  const match = /^HTTP\/(\d(?:\.\d)?) (\d{3})\b/.exec(read.first);
  if (match === null) return 'other';
  const { fields, rest } = read;
  return { head: { version: match[1] ?? '', status: Number(match[2]), fields }, rest };
}

/** The text of a body, its chunks joined where it is chunked (RFC 9112, section 7.1), and unpacked where it is packed. */
export function bodyText(head: Pick<HttpAnswer, 'fields'>, bytes: Buffer): string {
  const of = (wanted: string): string | undefined =>
    head.fields.find(([name]) => name.toLowerCase() === wanted)?.[1]?.toLowerCase();
  const whole = of('transfer-encoding') === 'chunked' ? joinedChunks(bytes) : bytes;
  const unpack = UNPACKED[of('content-encoding') ?? ''];
  if (unpack === undefined) return whole.toString('utf8');
  try {
    return unpack(whole, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
  } catch {
    return '';
  }
}

const MOST_UNPACKED = 1024 * 1024;
const UNPACKED: Readonly<Record<string, (data: Buffer, how: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function joinedChunks(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n', at);
    const length = parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (end < 0 || !(length > 0)) break;
    chunks.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

/** What a port speaks that does not answer as HTTP/1 does, by its first bytes; undefined: nothing known. */
export function otherProtocol(bytes: Buffer): string | undefined {
  const [a, b, , c] = bytes;
  if (a === 0x15 && b === 3) return 'TLS';
  // A SETTINGS or GOAWAY frame (RFC 9113, section 6) on stream 0.
  if (bytes.length >= 9 && a === 0 && (c === 4 || c === 7) && bytes.readUInt32BE(5) === 0) return 'HTTP/2';
  const text = bytes.toString('latin1');
  return GREETINGS.find(([pattern]) => pattern.test(text))?.[1];
}

const GREETINGS: readonly (readonly [RegExp, string])[] = [
  [/^SSH-/, 'SSH'],
  [/^220[ -].*(SMTP|ESMTP|mail)/i, 'SMTP'],
  [/^220[ -]/, 'FTP or SMTP'],
  [/^-(ERR|DENIED|NOAUTH)/, 'Redis'],
  [/^\* OK/, 'IMAP'],
  [/^\+OK/, 'POP3'],
  [/^AMQP/, 'AMQP'],
  // The packet header of a MySQL greeting, then protocol version 10 and the server's version.
  [/^.{3}\0\n\d+\.\d+/s, 'MySQL'],
  [/^RFB \d/, 'VNC'],
  [/^INFO \{/, 'NATS'],
];
