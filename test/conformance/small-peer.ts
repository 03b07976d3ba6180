import { listen } from '../../src/wire/index.ts';

/** What a small server can do on its socket. */
export interface Ways {
  readonly say: (message: object) => void;
  readonly close: (code: number) => void;
  /** Something again and again, until the socket has gone. */
  readonly every: (ms: number, what: () => void) => void;
  readonly after: (ms: number, what: () => void) => void;
  /** With every ping of the protocol, once it is answered. */
  readonly pinged: (what: () => void) => void;
  /** Reads nothing any more; what is said by itself goes on. */
  readonly die: () => void;
}

/** A message of the client; undefined for what is no JSON. */
export type Heard = Readonly<Record<string, unknown>> | undefined;

export interface SmallPeer extends AsyncDisposable {
  readonly url: string;
}

/** A server in a few lines: what it does when a socket is open, and with each message. */
export async function startSmallPeer(serve: (ways: Ways) => (heard: Heard) => void): Promise<SmallPeer> {
  const listener = await listen({
    upgrade: () => ({
      kind: 'accept',
      opened: (connection) => {
        const timers: NodeJS.Timeout[] = [];
        let dead = false;
        let whenPinged = (): void => undefined;
        const hear = serve({
          say: (message) => connection.send(JSON.stringify(message)),
          close: (code) => connection.close(code),
          every: (ms, what) => void timers.push(setInterval(what, ms)),
          after: (ms, what) => void timers.push(setTimeout(what, ms)),
          pinged: (what) => (whenPinged = what),
          die: () => (dead = true),
        });
        connection.attach({
          frame: (_connection, opcode, data) => {
            if (opcode === 'ping') whenPinged();
            if (!dead && opcode === 'text') hear(parsed(String(data)));
          },
          closed: () => timers.forEach((timer) => clearTimeout(timer)),
        });
      },
    }),
  });
  return { url: listener.url, [Symbol.asyncDispose]: () => listener.close({ graceMs: 0 }) };
}

function parsed(text: string): Heard {
  try {
    return JSON.parse(text) as Heard;
  } catch {
    return undefined;
  }
}
