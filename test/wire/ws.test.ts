import { createServer } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ToolError } from '../../src/diagnostics/index.ts';
import { dial, listen, type Connection, type Dialled, type ListenOptions } from '../../src/wire/index.ts';
import { CERT, KEY } from './certificate.ts';
import { Ear } from './support.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A listener that accepts everything and hands out the connections. */
async function accepting(options: Partial<ListenOptions> = {}) {
  const accepted: Connection[] = [];
  const waiting: ((connection: Connection) => void)[] = [];
  const listener = await listen({
    upgrade: () => ({
      kind: 'accept',
      opened: (connection) => {
        const next = waiting.shift();
        if (next) next(connection);
        else accepted.push(connection);
      },
    }),
    ...options,
  });
  cleanups.push(() => listener.close({ graceMs: 50 }));
  const next = (): Promise<Connection> => {
    const there = accepted.shift();
    return there ? Promise.resolve(there) : new Promise((resolve) => waiting.push(resolve));
  };
  return { listener, next };
}

function opened(dialled: Dialled): Connection {
  if (dialled.kind !== 'open') throw new Error(`not open: ${JSON.stringify(dialled)}`);
  cleanups.push(() => dialled.connection.terminate());
  return dialled.connection;
}

async function plainServer(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

describe('an open socket', () => {
  it('carries text, binary and control frames both ways', async () => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    const server = await next();
    const [heard, told] = [new Ear(server), new Ear(client)];
    client.send('{"a":1}');
    client.send(new Uint8Array([1, 2]));
    client.ping(new Uint8Array([7]));
    await heard.frames(3);
    server.send('ü');
    await told.frames(2);
    expect(heard.seen).toEqual([
      ['text', '{"a":1}'],
      ['binary', [1, 2]],
      ['ping', [7]],
    ]);
    expect(told.seen).toEqual([
      ['pong', [7]],
      ['text', 'ü'],
    ]);
  });

  it('keeps frames and the close that come before a handler', async () => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    const server = await next();
    server.send('one');
    server.send('two');
    server.close(4000, 'enough');
    await new Ear(server).end();
    const told = new Ear(client);
    expect(told.seen).toEqual([
      ['text', 'one'],
      ['text', 'two'],
    ]);
    expect(await told.end()).toMatchObject({ code: 4000, reason: 'enough', by: 'peer' });
  });

  it('reads on after more early frames than it keeps unread', async () => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    const server = await next();
    for (let i = 0; i < 1500; i += 1) server.send(String(i));
    const told = new Ear(client);
    await told.frames(1500);
    expect(told.seen.at(-1)).toEqual(['text', '1499']);
  });

  it('answers any number of pings at once', async () => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    const server = await next();
    const [ours, theirs] = [new Ear(client), new Ear(server)];
    for (let count = 0; count < 500; count += 1) server.ping();
    server.send('done');
    await ours.frames(501);
    await theirs.frames(500);
  });

  it('leaves pings unanswered with autoPong off', async () => {
    const { listener, next } = await accepting({ autoPong: false });
    const client = opened(await dial(listener.url));
    const server = await next();
    const [heard, told] = [new Ear(server), new Ear(client)];
    client.ping(new Uint8Array([1]));
    await heard.frames(1);
    server.send('after');
    await told.frames(1);
    expect(told.seen).toEqual([['text', 'after']]);
  });
});

describe('a close', () => {
  const cases = [
    { given: 'a code', code: 4001, want: { code: 4001, by: 'peer' } },
    { given: 'no code', code: undefined, want: { code: 1005, by: 'peer' } },
    { given: '1005', code: 1005, want: { code: 1005, by: 'peer' } },
  ];
  it.each(cases)('with $given reaches the other side as it was sent', async ({ code, want }) => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    const [heard, told] = [new Ear(await next()), new Ear(client)];
    client.close(code);
    expect(await heard.end()).toMatchObject(want);
    expect(await told.end()).toMatchObject({ by: 'us', sent: want.code, code: want.code });
  });

  it('without a close frame is unclean', async () => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    const heard = new Ear(await next());
    client.terminate();
    expect(await heard.end()).toMatchObject({ code: null, by: 'peer' });
  });

  it('refuses a code that no close frame may carry', async () => {
    const { listener, next } = await accepting();
    const client = opened(await dial(listener.url));
    await next();
    expect(() => client.close(1006)).toThrow(RangeError);
  });

  it('is 1009 for a message longer than maxPayload', async () => {
    const { listener, next } = await accepting({ maxPayload: 100 });
    const client = opened(await dial(listener.url));
    const [heard, told] = [new Ear(await next()), new Ear(client)];
    client.send('x'.repeat(101));
    expect(await told.end()).toMatchObject({ code: 1009, by: 'peer' });
    expect(await heard.end()).toMatchObject({ by: 'us', sent: 1009, problem: 'Max payload size exceeded' });
  });

  it('comes to all sockets with 1001 when the listener closes', async () => {
    const { listener, next } = await accepting();
    const clients = [opened(await dial(listener.url)), opened(await dial(listener.url))];
    const ears = clients.map((client) => new Ear(client));
    await next();
    await next();
    expect(listener.open).toBe(2);
    await listener.close();
    for (const ear of ears) expect(await ear.end()).toMatchObject({ code: 1001, by: 'peer' });
    expect(listener.open).toBe(0);
  });
});

describe('the upgrade', () => {
  it('shows the request to its handler, parsed', async () => {
    const requests: unknown[] = [];
    const { listener } = await accepting({
      upgrade: (request) => {
        const { path, query, cookies, protocols, headers } = request;
        requests.push([path, query.get('token'), cookies.get('sid'), protocols, headers['x-one']]);
        return { kind: 'refuse', status: 404 };
      },
    });
    const headers = { cookie: 'a=b; sid="s 1"', 'X-One': '1' };
    await dial(`${listener.url}/a%20b?token=t%2F1`, { protocols: ['p1', 'p2'], headers });
    expect(requests).toEqual([['/a%20b', 't/1', 's 1', ['p1', 'p2'], '1']]);
  });

  it('selects the subprotocol that the handler names, offered or not', async () => {
    for (const protocol of ['p2', 'other', undefined]) {
      const { listener } = await accepting({
        upgrade: () => ({ kind: 'accept', opened: () => {}, ...(protocol ? { protocol } : {}) }),
      });
      const client = opened(await dial(listener.url, { protocols: ['p1', 'p2'] }));
      expect(client.protocol).toBe(protocol ?? '');
    }
  });

  it('keeps status, headers and body of a refusal', async () => {
    const { listener } = await accepting({
      upgrade: () => ({ kind: 'refuse', status: 401, headers: { 'WWW-Authenticate': 'Bearer' }, body: 'no' }),
    });
    expect(await dial(listener.url)).toMatchObject({
      kind: 'refused',
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
      body: 'no',
    });
  });

  it('is refused with 500 when the handler throws', async () => {
    const { listener } = await accepting({ upgrade: () => Promise.reject(new Error('broken')) });
    expect(await dial(listener.url)).toMatchObject({ kind: 'refused', status: 500, body: 'broken\n' });
  });

  it('cuts the body of a refusal at 64 KiB', async () => {
    const { listener } = await accepting({
      upgrade: () => ({ kind: 'refuse', status: 403, body: 'x'.repeat(300_000) }),
    });
    const dialled = await dial(listener.url);
    expect(dialled.kind === 'refused' && dialled.body.length).toBe(65_536);
  });
});

describe('a dial that fails', () => {
  it('says `unreachable` where nothing listens', async () => {
    const { listener } = await accepting();
    await listener.close();
    expect(await dial(listener.url)).toMatchObject({ kind: 'failed', code: 'unreachable' });
  });

  it('says `bad-url` for what is no URL of a WebSocket', async () => {
    expect(await dial('nonsense')).toMatchObject({ kind: 'failed', code: 'bad-url' });
  });

  it('says `plain-http` where a web server answers 200', async () => {
    const address = await plainServer(createServer((_request, response) => response.end('hello')));
    expect(await dial(`ws://${address}`)).toMatchObject({ kind: 'failed', code: 'plain-http' });
  });

  it('says `not-http` where the answer is something else', async () => {
    const address = await plainServer(createTcpServer((socket) => socket.resume().end('220 mail ready\r\n')));
    expect(await dial(`ws://${address}`)).toMatchObject({ kind: 'failed', code: 'not-http' });
  });

  it('says `hung-up` where the socket ends without an answer', async () => {
    const address = await plainServer(createTcpServer((socket) => socket.on('data', () => socket.destroy())));
    expect(await dial(`ws://${address}`)).toMatchObject({ kind: 'failed', code: 'hung-up' });
  });

  it('says `timeout` where nothing is answered', async () => {
    const address = await plainServer(
      createTcpServer((socket) => cleanups.push(() => void socket.destroy())),
    );
    const dialled = await dial(`ws://${address}`, { timeoutMs: 60 });
    expect(dialled).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  it('says `tls` where a plain port is dialled with wss', async () => {
    const { listener } = await accepting();
    const dialled = await dial(listener.url.replace('ws:', 'wss:'));
    expect(dialled).toMatchObject({ kind: 'failed', code: 'tls' });
  });

  it('says `bad-handshake` where the 101 has a wrong accept key', async () => {
    const answer =
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n';
    const address = await plainServer(
      createTcpServer((socket) => socket.on('error', () => {}).on('data', () => socket.write(answer))),
    );
    expect(await dial(`ws://${address}`)).toMatchObject({ kind: 'failed', code: 'bad-handshake' });
  });
});

describe('TLS', () => {
  const tls = { cert: CERT, key: KEY };

  it('carries a socket where the certificate is trusted, or not looked at', async () => {
    const { listener, next } = await accepting({ tls });
    expect(listener.url).toMatch(/^wss:/);
    for (const options of [{ ca: CERT }, { insecure: true }, { ca: CERT, serverName: 'localhost' }]) {
      const client = opened(await dial(listener.url, options));
      const heard = new Ear(await next());
      client.send('over TLS');
      await heard.frames(1);
      expect(heard.seen).toEqual([['text', 'over TLS']]);
    }
  });

  it('says `tls` where the certificate is not trusted, or is of another name', async () => {
    const { listener } = await accepting({ tls });
    expect(await dial(listener.url)).toMatchObject({ kind: 'failed', code: 'tls' });
    const other = await dial(listener.url, { ca: CERT, serverName: 'other.test' });
    expect(other).toMatchObject({ kind: 'failed', code: 'tls' });
  });
});

describe('listening', () => {
  it('says `port-taken` where the port is in use', async () => {
    const { listener } = await accepting();
    const second = listen({ port: listener.port, upgrade: () => ({ kind: 'refuse', status: 404 }) });
    await expect(second).rejects.toThrow(ToolError);
    await expect(second).rejects.toMatchObject({ diagnostics: [{ code: 'port-taken' }] });
  });

  it.each([65_536, -1, 3.5, Number.NaN, '3001'])('says `bad-port` for %s', async (port) => {
    const attempt = listen({ port: port as number, upgrade: () => ({ kind: 'refuse', status: 404 }) });
    await expect(attempt).rejects.toThrow(ToolError);
    await expect(attempt).rejects.toMatchObject({ diagnostics: [{ code: 'bad-port' }] });
  });

  it('says `host-unknown` for an address that is not ours', async () => {
    const attempt = listen({ host: '192.0.2.1', upgrade: () => ({ kind: 'refuse', status: 404 }) });
    await expect(attempt).rejects.toMatchObject({ diagnostics: [{ code: 'host-unknown' }] });
  });

  it('answers a request without upgrade with 426', async () => {
    const { listener } = await accepting();
    const response = await fetch(listener.url.replace('ws:', 'http:'));
    expect(response.status).toBe(426);
  });

  it('closes although a socket does not answer the close frame', async () => {
    const { listener, next } = await accepting();
    const key = 'dGhlIHNhbXBsZSBub25jZQ==';
    const mute = connect(listener.port, '127.0.0.1').on('error', () => {});
    mute.write(
      `GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    await next();
    await listener.close({ graceMs: 30 });
    expect(listener.open).toBe(0);
  });
});
