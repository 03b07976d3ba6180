import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { connect as secureConnect } from 'node:tls';

import { ToolError } from '../diagnostics/index.ts';
import { readHttpHead } from '../wire/index.ts';
import type { Rewriter } from './tap.ts';

/** How the server is reached. */
export interface UpstreamTls {
  /** PEM text of certificates to trust. */
  readonly ca?: string;
  /** Accept any certificate. Default false. */
  readonly insecure?: boolean;
  /** Name for SNI and for the check of the certificate. Default: the host of the URL. */
  readonly serverName?: string;
}

/** The server behind a monitor. */
export class Upstream {
  readonly url: URL;
  readonly #tls: UpstreamTls;

  /** Throws a ToolError (`bad-url`) for what is no `ws://` or `wss://` URL. */
  constructor(text: string, tls: UpstreamTls = {}) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'ws:' && url?.protocol !== 'wss:') {
      throw ToolError.of('bad-url', `The upstream ${text} is no ws:// or wss:// URL.`);
    }
    this.url = url;
    this.#tls = tls;
  }

  /** A new connection; what is written before it stands is kept. */
  connect(): Socket {
    const { hostname, protocol, port } = this.url;
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const plain = { host, port: port === '' ? (protocol === 'wss:' ? 443 : 80) : Number(port) };
    const how = { ...plain, noDelay: true, allowHalfOpen: true };
    if (protocol === 'ws:') return connect(how);
    const { ca, insecure = false, serverName = host } = this.#tls;
    const name = /^[\d.]+$|:/.test(serverName) ? {} : { servername: serverName };
    return secureConnect({
      ...how,
      ...name,
      rejectUnauthorized: !insecure,
      ...(ca === undefined ? {} : { ca }),
    });
  }

  /**
   * What changes the request: nothing for a plain address, so that every byte passes as it came. Behind TLS the `Host` must
   * be the upstream's; an upstream with a path takes the place of `/`.
   */
  rewriter(): Rewriter | undefined {
    const { protocol, pathname, host } = this.url;
    if (protocol === 'ws:' && pathname === '/') return undefined;
    return new HeadRewriter({ host: protocol === 'wss:' ? host : undefined, pathname });
  }
}

const MOST_BYTES = 64 * 1024;

class HeadRewriter implements Rewriter {
  done = false;
  #bytes = Buffer.alloc(0);
  readonly #to: { readonly host: string | undefined; readonly pathname: string };

  constructor(to: { readonly host: string | undefined; readonly pathname: string }) {
    this.#to = to;
  }

  push(chunk: Buffer): Uint8Array | undefined {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    const head = readHttpHead(this.#bytes);
    if (head === undefined && this.#bytes.length <= MOST_BYTES) return undefined;
    this.done = true;
    if (head === undefined) return this.#bytes;
    const { host, pathname } = this.#to;
    const first = head.first.replace(/ \/(?=[ ?])/, () => ` ${pathname}`);
    const fields = head.fields.map(([name, value]) =>
      host !== undefined && name.toLowerCase() === 'host' ? `${name}: ${host}` : `${name}: ${value}`,
    );
    return Buffer.concat([Buffer.from(`${[first, ...fields].join('\r\n')}\r\n\r\n`, 'latin1'), head.rest]);
  }
}
