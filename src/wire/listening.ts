import type { Connection } from './connection.ts';
import type { HeaderFields } from './dialling.ts';

/** An upgrade request as its handler sees it. */
export interface UpgradeRequest {
  /** Path and query as sent. */
  readonly target: string;
  /** The path without the query, as sent (not decoded). */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: HeaderFields;
  /** By name; the first of two with one name. */
  readonly cookies: ReadonlyMap<string, string>;
  /** Offered subprotocols, in the client's order. */
  readonly protocols: readonly string[];
}

/** What becomes of an upgrade request. */
export type UpgradeAnswer =
  | {
      readonly kind: 'accept';
      /** The selected subprotocol; left out: none. */
      readonly protocol?: string;
      readonly headers?: HeaderFields;
      /** Is given the open connection; attach a handler there. */
      readonly opened: (connection: Connection) => void;
    }
  | {
      readonly kind: 'refuse';
      readonly status: number;
      readonly headers?: HeaderFields;
      readonly body?: string;
    };

/** A plain HTTP request, read whole. */
export interface HttpRequest {
  readonly method: string;
  /** Without the query, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: HeaderFields;
  /** Cut off at 64 KiB: a longer one is answered with 413. */
  readonly body: string;
  /** Aborted when whoever asked has gone. */
  readonly signal?: AbortSignal;
}

/** What a plain HTTP request is answered with. */
export interface HttpAnswer {
  readonly status: number;
  /** Content type without its charset, which is UTF-8. */
  readonly type: string;
  readonly body: string;
}

/** How a port is listened on. */
export interface ListenOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** PEM texts; with them the port speaks TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Longest message taken, bytes; a longer one closes the socket with 1009. Default 1 MiB. */
  readonly maxPayload?: number;
  /** Whether permessage-deflate is agreed to. Default false. */
  readonly perMessageDeflate?: boolean;
  /** Whether pings are answered without being asked. Default true. */
  readonly autoPong?: boolean;
  /** How long an unanswered close frame of ours keeps the socket, ms. Default 10000. */
  readonly closeTimeoutMs?: number;
  /** Decides each upgrade by its request. If it throws, the upgrade is refused with 500. */
  readonly upgrade: (request: UpgradeRequest) => UpgradeAnswer | Promise<UpgradeAnswer>;
  /** Answers plain HTTP requests; undefined, as without it: 426, for this port speaks WebSocket. */
  readonly request?:
    ((request: HttpRequest) => HttpAnswer | undefined | Promise<HttpAnswer | undefined>) | undefined;
}

/** A port that is listened on. */
export interface Listener {
  readonly host: string;
  readonly port: number;
  /** `ws://host:port`, or `wss://` with TLS; no path. */
  readonly url: string;
  /** How many sockets are open. */
  readonly open: number;
  /**
   * Stops listening, closes every socket (default 1001) and resolves when all have gone; sockets that do not answer
   * the close frame within `graceMs` (default 1000) are dropped.
   */
  close(how?: { readonly code?: number; readonly reason?: string; readonly graceMs?: number }): Promise<void>;
}

/** A Cookie header's pairs (RFC 6265, section 5.4), values taken as they are, without surrounding quotes. */
function parseCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    if (name !== '' && !cookies.has(name)) cookies.set(name, value.replace(/^"(.*)"$/, '$1'));
  }
  return cookies;
}

/** The pieces of an upgrade request that its handler reads. */
export function readRequest(target: string, headers: HeaderFields): UpgradeRequest {
  const at = target.indexOf('?');
  return {
    target,
    path: at < 0 ? target : target.slice(0, at),
    query: new URLSearchParams(at < 0 ? '' : target.slice(at + 1)),
    headers,
    cookies: parseCookies(headers['cookie']),
    protocols: (headers['sec-websocket-protocol'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}
