import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect as secureConnect } from 'node:tls';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';

/** An address that a name stands for. */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** The addresses of a host name, in the order of the system; or the code of the resolver's error. */
export async function resolveHost(host: string): Promise<readonly Address[] | string> {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(bare);
  if (family !== 0) return [{ address: bare, family }];
  try {
    return await lookup(bare, { all: true });
  } catch (error) {
    return codeOf(error);
  }
}

/** An open TCP connection, or the code of the error; `ETIMEDOUT` also where our own patience ended. */
export function openTcp(address: Address, port: number, timeoutMs: number): Promise<Socket | string> {
  return new Promise((resolve) => {
    const socket = connect({ host: address.address, port, family: address.family, noDelay: true });
    const timer = setTimeout(() => give('ETIMEDOUT'), timeoutMs);
    const give = (result: Socket | string): void => {
      clearTimeout(timer);
      socket.removeAllListeners();
      // Whoever takes the socket over listens for itself; until then an error must not end the process.
      socket.on('error', () => {});
      if (typeof result === 'string') socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => give(socket));
    socket.once('error', (error) => give(codeOf(error)));
  });
}

/** How a TLS handshake is made. */
export interface TlsWish {
  readonly serverName: string | undefined;
  readonly ca: string | undefined;
  readonly timeoutMs: number;
}

/** What came of a TLS handshake. The certificate is looked at here, not refused: the step says what is wrong with it. */
export type Secured =
  | {
      readonly kind: 'secured';
      readonly socket: TLSSocket;
      /** The code of what the certificate lacks; undefined: it is trusted. */
      readonly distrust: string | undefined;
      readonly certificate: DetailedPeerCertificate;
    }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Makes the TLS handshake on an open TCP connection, offering HTTP/1.1 by ALPN (RFC 7301) as WebSocket clients do. */
export function secure(socket: Socket, wish: TlsWish): Promise<Secured> {
  return new Promise((resolve) => {
    const host = wish.serverName?.replace(/^\[(.*)\]$/, '$1');
    const isName = host !== undefined && isIP(host) === 0;
    const tls = secureConnect({
      socket,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: false,
      // Only for the check of the certificate: the connection stands already.
      ...(host === undefined ? {} : { host }),
      ...(isName ? { servername: host } : {}),
      ...(wish.ca === undefined ? {} : { ca: wish.ca }),
    });
    const timer = setTimeout(() => fail('ETIMEDOUT', 'no answer to the TLS handshake'), wish.timeoutMs);
    const done = (result: Secured): void => {
      clearTimeout(timer);
      tls.removeAllListeners();
      tls.on('error', () => {});
      if (result.kind === 'failed') socket.destroy();
      resolve(result);
    };
    const fail = (code: string, message: string): void => done({ kind: 'failed', code, message });
    tls.once('error', (error) => fail(codeOf(error), error.message));
    tls.once('close', () => fail('ECONNRESET', 'the connection ended during the TLS handshake'));
    tls.once('secureConnect', () => {
      const certificate = tls.getPeerCertificate(true);
      done({ kind: 'secured', socket: tls, distrust: distrustOf(tls), certificate });
    });
  });
}

function distrustOf(tls: TLSSocket): string | undefined {
  if (tls.authorized) return undefined;
  const error: unknown = tls.authorizationError;
  return typeof error === 'string' ? error : codeOf(error);
}

/** Node's word for an error of the network. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code ?? (error instanceof Error ? error.message : String(error));
}
