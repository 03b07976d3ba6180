import type { Connection } from './connection.ts';

/** HTTP header fields by lower-case name; repeated ones joined as Node does. */
export type HeaderFields = Readonly<Record<string, string>>;

/** How a socket is dialled. */
export interface DialOptions {
  /** Sent with the upgrade request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Offered subprotocols. They travel as a plain header: what the server selects is in `connection.protocol`, even if it was not offered. */
  readonly protocols?: readonly string[];
  /** PEM text of certificates to trust beside the built-in ones' place. */
  readonly ca?: string;
  /** Accept any certificate. Default false. */
  readonly insecure?: boolean;
  /** Server name for TLS (SNI) and for the check of the certificate. Default: the URL's host. */
  readonly serverName?: string;
  /** For the whole handshake, ms. Default 10000. */
  readonly timeoutMs?: number;
  /** Longest message taken, bytes; a longer one closes the socket with 1009. Default 100 MiB. */
  readonly maxPayload?: number;
  /** Whether pings are answered without being asked. Default true. */
  readonly autoPong?: boolean;
  /** How long an unanswered close frame of ours keeps the socket, ms. Default 10000. */
  readonly closeTimeoutMs?: number;
}

/**
 * Why no WebSocket and no refusal came: `bad-url`; `unknown-host` (name lookup); `unreachable` (nothing listens there);
 * `tls` (handshake or certificate); `timeout`; `plain-http` (a 2xx answer: a web server that knows no upgrade);
 * `not-http` (the answer is not HTTP); `hung-up` (the socket ended before an answer); `bad-handshake` (a 101 that
 * breaks RFC 6455, section 4.1).
 */
export type DialFailure =
  | 'bad-url'
  | 'unknown-host'
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'plain-http'
  | 'not-http'
  | 'hung-up'
  | 'bad-handshake';

/** What came of dialling. */
export type Dialled =
  | { readonly kind: 'open'; readonly connection: Connection; readonly headers: HeaderFields }
  /** The upgrade was answered with another status than 101 (and not 2xx). `body` is cut at 64 KiB. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly headers: HeaderFields;
      readonly body: string;
    }
  | { readonly kind: 'failed'; readonly code: DialFailure; readonly message: string };

/** The word for an error of the socket, of TLS or of the HTTP parser, by its Node code. */
export function failureOf(error: Error): DialFailure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT'].includes(code))
    return 'unreachable';
  if (code.startsWith('HPE_')) return 'not-http';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'hung-up';
  if (/TLS|SSL|CERT|EPROTO/.test(code) || /certificate/i.test(error.message)) return 'tls';
  return 'bad-handshake';
}
