import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createSecureServer, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { createServer as createTlsServer } from 'node:tls';

import { PYTHON } from '../../support/needs.ts';
import { freePort } from '../bench.ts';
import type { Bench, Certificate } from '../bench.ts';
import { EXPIRED, FUTURE, GOOD, LEAF, OTHER, ROOT, SELF } from '../certificates.ts';
import { ws, wss } from './setup.ts';
import type { Dialling, Setup } from './setup.ts';

const at = (url: string) => (): Promise<Dialling> => Promise.resolve({ url });

/** A `ws` server with this certificate, dialled by a client that trusts the test's root. */
const withCertificate =
  (tls: Certificate) =>
  async (bench: Bench): Promise<Dialling> => ({
    url: wss(await bench.ws(undefined, { tls })),
    target: { tls: { ca: ROOT } },
  });

/** A socket that listens with the shortest queue, accepts nobody, and whose queue is full. */
async function fullQueue(bench: Bench): Promise<Dialling> {
  const code =
    'import socket,time\ns=socket.socket()\ns.bind(("127.0.0.1",0))\ns.listen(0)\nprint(s.getsockname()[1],flush=True)\ntime.sleep(60)';
  const child = spawn(PYTHON, ['-c', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  bench.after(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const port = Number(line);
  for (let i = 0; i < 3; i += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    bench.after(() => void socket.destroy());
    await Promise.race([once(socket, 'connect'), new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  return { url: ws(port), patienceMs: 500 };
}

/** URL, name, TCP, TLS, and ports that speak something else. */
export const WIRE_SETUPS: readonly Setup[] = [
  { name: 'a URL without a host', want: 'url-unreadable', start: at('ws://') },
  { name: 'a port beyond 65535', want: 'url-unreadable', start: at('ws://localhost:70000/') },
  { name: 'http for ws', want: 'url-http', start: at('http://localhost:3001/ws') },
  { name: 'another scheme', want: 'url-scheme', start: at('socket://localhost/') },
  { name: 'a fragment', want: 'url-fragment', start: at('ws://localhost/chat#room') },
  {
    name: 'a template that was not filled',
    want: 'url-placeholder',
    start: at('ws://localhost/ws/{client_id}'),
  },
  {
    name: 'a token that was not filled',
    want: 'url-placeholder',
    start: at('ws://localhost/ws?token=<token>'),
  },
  {
    name: 'a host that nobody knows',
    want: 'name-unknown',
    start: () =>
      Promise.resolve({ url: 'ws://nowhere.invalid/', lookup: () => Promise.resolve('ENOTFOUND') }),
  },
  {
    name: 'a resolver that does not answer',
    want: 'name-unanswered',
    start: () =>
      Promise.resolve({ url: 'ws://nowhere.invalid/', lookup: () => Promise.resolve('EAI_AGAIN') }),
  },
  {
    name: 'a port without a listener',
    want: 'tcp-refused',
    start: async () => ({ url: ws(await freePort()) }),
  },
  {
    name: 'a listener whose queue is full',
    want: 'tcp-filtered',
    needs: ['python3-fastapi'],
    start: fullQueue,
  },
  {
    name: 'wss on a plain port',
    want: 'tls-plain-port',
    start: async (bench) => ({ url: wss(await bench.ws()) }),
  },
  {
    name: 'a port that takes TLS for a long thought',
    want: 'tls-silent',
    start: async (bench) => ({ url: wss(await bench.tcp(() => {})), patienceMs: 500 }),
  },
  {
    name: 'a port that hangs up on TLS',
    want: 'tls-hung-up',
    start: async (bench) => ({
      url: wss(await bench.tcp((socket) => void socket.once('data', () => socket.destroy()))),
    }),
  },
  { name: 'an expired certificate', want: 'tls-expired', start: withCertificate(EXPIRED) },
  { name: 'a certificate of the future', want: 'tls-not-yet-valid', start: withCertificate(FUTURE) },
  { name: 'a certificate for another name', want: 'tls-wrong-name', start: withCertificate(OTHER) },
  { name: 'a self-signed certificate', want: 'tls-self-signed', start: withCertificate(SELF) },
  { name: 'a chain without its middle', want: 'tls-unknown-issuer', start: withCertificate(LEAF) },
  {
    name: 'a root that is not trusted',
    want: 'tls-unknown-issuer',
    start: async (bench) => ({ url: wss(await bench.ws(undefined, { tls: GOOD })) }),
  },
  { name: 'a good certificate', want: 'healthy', start: withCertificate(GOOD) },
  {
    name: 'a good certificate for an address',
    want: 'healthy',
    start: async (bench) => ({
      url: `wss://127.0.0.1:${String(await bench.ws(undefined, { tls: GOOD }))}/`,
      target: { tls: { ca: ROOT } },
    }),
  },
  {
    name: 'a self-signed certificate that is let pass',
    want: 'healthy',
    start: async (bench) => ({
      url: wss(await bench.ws(undefined, { tls: SELF })),
      target: { tls: { insecure: true } },
    }),
  },
  {
    name: 'TLS 1.1 only',
    want: 'tls-old-version',
    start: async (bench) => {
      const old = { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const;
      return {
        url: wss(await bench.port(createTlsServer({ ...GOOD, ...old }))),
        target: { tls: { ca: ROOT } },
      };
    },
  },
  {
    name: 'HTTP/2 only, by ALPN',
    want: 'http2-only',
    start: async (bench) => ({
      url: wss(await bench.port(createSecureServer({ ...GOOD, allowHTTP1: false }))),
      target: { tls: { ca: ROOT } },
    }),
  },
  {
    name: 'HTTP/2 only, without TLS',
    want: 'http2-only',
    start: async (bench) => ({ url: ws(await bench.port(createHttp2Server())) }),
  },
  {
    name: 'ws on a TLS port',
    want: 'plain-on-tls-port',
    start: async (bench) => ({ url: ws(await bench.ws(undefined, { tls: GOOD })) }),
  },
  {
    name: 'an SSH server',
    want: 'other-protocol',
    start: async (bench) => ({
      url: ws(await bench.tcp((socket) => void socket.write('SSH-2.0-OpenSSH_9.2p1\r\n'))),
    }),
  },
  {
    name: 'a Redis server',
    want: 'other-protocol',
    start: async (bench) => ({
      url: ws(await bench.canned("-ERR wrong number of arguments for 'get' command\r\n")),
    }),
  },
  {
    name: 'a port that hangs up on the upgrade',
    want: 'upgrade-hung-up',
    start: async (bench) => ({
      url: ws(await bench.tcp((socket) => void socket.once('data', () => socket.end()))),
    }),
  },
  {
    name: 'a black hole that takes connections',
    want: 'upgrade-silent',
    start: async (bench) => ({ url: ws(await bench.tcp((socket) => void socket.resume())), patienceMs: 500 }),
  },
];
