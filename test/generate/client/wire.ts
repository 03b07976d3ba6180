import { Session } from '../../../src/generate/client/runtime/session.ts';
import type { SessionOptions } from '../../../src/generate/client/runtime/options.ts';
import type { Plan } from '../../../src/generate/client/runtime/plan.ts';
import type { SocketLike } from '../../../src/generate/client/runtime/socket.ts';

type Listener = (event: unknown) => void;

/** A socket whose other end is the test. */
export class FakeSocket implements SocketLike {
  binaryType = 'blob';
  readonly url: string;
  readonly protocols: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** What the client sent, JSON parsed. */
  readonly sent: unknown[] = [];
  /** The code of the client's close; null: without one. */
  closedWith: number | null | undefined;
  readonly #listeners = new Map<string, Listener[]>();

  constructor(url: string, about: { protocols: string[]; headers: Readonly<Record<string, string>> }) {
    this.url = url;
    this.protocols = about.protocols;
    this.headers = about.headers;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  send(data: string | Uint8Array): void {
    this.sent.push(typeof data === 'string' ? (JSON.parse(data) as unknown) : data);
  }

  close(code?: number, reason = ''): void {
    if (this.closedWith !== undefined) return;
    this.closedWith = code ?? null;
    this.#emit('close', { code: code ?? 1005, reason });
  }

  /** The server accepts. */
  accept(): void {
    this.#emit('open', {});
  }

  /** The server sends a message, or a text or bytes as they are. */
  say(data: unknown): void {
    const isRaw = typeof data === 'string' || data instanceof ArrayBuffer;
    this.#emit('message', { data: isRaw ? data : JSON.stringify(data) });
  }

  /** The server closes. */
  end(code: number, reason = ''): void {
    this.closedWith ??= null;
    this.#emit('close', { code, reason });
  }

  #emit(type: string, event: unknown): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
}

/** A plan of nothing, to which a test adds what it is about. */
export function planWith(parts: Partial<Plan>): Plan {
  return {
    url: 'ws://host/',
    parameters: {},
    subprotocols: [],
    credentials: [],
    states: ['open'],
    sends: {},
    receives: {},
    exchanges: {},
    closes: {},
    answers: {},
    ...parts,
  };
}

/** A session and the sockets that it dialled, the last one first. */
export interface Scene {
  readonly session: Session;
  readonly sockets: FakeSocket[];
  /** The socket dialled last. */
  readonly socket: FakeSocket;
}

/** A session over fake sockets; nothing is dialled yet. */
export function sceneOf(plan: Partial<Plan>, options: SessionOptions = {}): Scene {
  const sockets: FakeSocket[] = [];
  const session = new Session(planWith(plan), {
    socket: (url, about) => {
      const socket = new FakeSocket(url, about);
      sockets.unshift(socket);
      return socket;
    },
    ...options,
  });
  return {
    session,
    sockets,
    get socket() {
      const [socket] = sockets;
      if (socket === undefined) throw new Error('nothing was dialled');
      return socket;
    },
  };
}

/** A session whose socket is open. */
export async function openScene(plan: Partial<Plan>, options: SessionOptions = {}): Promise<Scene> {
  const scene = sceneOf(plan, options);
  const opened = scene.session.open();
  await Promise.resolve();
  await Promise.resolve();
  scene.socket.accept();
  await opened;
  return scene;
}
