import type { Connection, ConnectionHandler, Listener, UpgradeRequest } from '../../src/wire/index.ts';
import { listen } from '../../src/wire/index.ts';

/** The deliberate defects of {@link startChatPeer}. */
export type ChatDefect =
  | 'no-greeting'
  | 'late-greeting'
  | 'no-token-check'
  | 'close-on-bad-frame'
  | 'close-1003-on-bad-frame'
  | 'error-then-close-on-bad-frame'
  | 'deaf-after-bad-frame'
  | 'other-id-on-one-token'
  | 'no-end'
  | 'end-twice'
  | 'tokens-before-start'
  | 'field-missing'
  | 'field-of-wrong-type'
  | 'error-without-message'
  | 'no-pong'
  | 'second-chat-ignored'
  | 'second-chat-refused'
  | 'second-chat-under-first-id'
  | 'ignores-unknown'
  | 'unasked-answer'
  | 'wrong-code'
  | 'not-json'
  | 'undocumented'
  | 'binary'
  | 'silent'
  | 'no-close-frame'
  | 'dies-on-bad-frame'
  | 'floods'
  | 'slow';

/** A small chat server, right but for one defect. */
export interface ChatPeer extends AsyncDisposable {
  readonly url: string;
  readonly sockets: number;
}

/** How the peer behaves. */
export interface ChatPeerOptions {
  readonly defect?: ChatDefect;
  /** Milliseconds between two tokens. */
  readonly pace?: number;
  /** How late a late greeting is, and everything of a slow server, ms. */
  readonly late?: number;
  /** Whether the token must be `good`. */
  readonly token?: boolean;
  readonly port?: number;
  /** How many sockets it takes at once, and how it turns the others away: a closing code, or an HTTP status. */
  readonly places?: { readonly count: number; readonly how: number };
}

export async function startChatPeer(options: ChatPeerOptions = {}): Promise<ChatPeer> {
  let sockets = 0;
  let open = 0;
  const { count: places = Infinity, how = 0 } = options.places ?? {};
  const listener: Listener = await listen({
    ...(options.port === undefined ? {} : { port: options.port }),
    upgrade: (request) => {
      const bad = isRefused(request, options);
      if (open >= places && how < 1000) return { kind: 'refuse', status: how, body: 'full' };
      if (bad && options.defect !== 'wrong-code') return { kind: 'refuse', status: 401, body: 'no' };
      return {
        kind: 'accept',
        opened: (connection) => {
          sockets += 1;
          if (bad) return connection.close(1003);
          if (open >= places) return connection.close(how);
          open += 1;
          const die = (): void => void listener.close({ graceMs: 0 });
          connection.attach(new ChatSession(connection, options, { die, gone: () => (open -= 1) }));
        },
      };
    },
  });
  return {
    url: listener.url,
    get sockets() {
      return sockets;
    },
    [Symbol.asyncDispose]: () => listener.close({ graceMs: 50 }),
  };
}

function isRefused(request: UpgradeRequest, options: ChatPeerOptions): boolean {
  return (
    options.token === true &&
    options.defect !== 'no-token-check' &&
    request.query.get('token') !== 'good-token-value'
  );
}

/** What a session may ask of its server, and tells it. */
interface Ways {
  readonly die: () => void;
  readonly gone: () => void;
}

class ChatSession implements ConnectionHandler {
  readonly #connection: Connection;
  readonly #options: ChatPeerOptions;
  readonly #ways: Ways;
  #streams = 0;
  #firstId = '';
  #ids = 0;
  #deaf = false;

  constructor(connection: Connection, options: ChatPeerOptions, ways: Ways) {
    this.#connection = connection;
    this.#options = options;
    this.#ways = ways;
    this.#greet();
  }

  get #defect(): ChatDefect | undefined {
    return this.#options.defect;
  }

  #greet(): void {
    const greet = (): void => this.#send({ type: 'connection', message: 'hi' });
    if (this.#defect === 'floods') {
      for (let count = 0; count < 60_000; count += 1) this.#send({ type: 'pong' });
    }
    if (this.#defect === 'no-greeting' || this.#defect === 'silent') return;
    if (this.#defect === 'late-greeting') setTimeout(greet, this.#options.late ?? 150);
    else greet();
    if (this.#defect === 'unasked-answer') this.#send({ type: 'pong' });
    if (this.#defect === 'undocumented') this.#send({ type: 'news' });
    if (this.#defect === 'binary') this.#connection.send(new Uint8Array([1, 2]));
  }

  #send(payload: object): void {
    const text = JSON.stringify({ ...payload, timestamp: '2026-01-01T00:00:00Z' });
    if (this.#defect === 'slow') setTimeout(() => this.#connection.send(text), this.#options.late);
    else this.#connection.send(text);
  }

  closed(): void {
    this.#deaf = true;
    this.#ways.gone();
  }

  frame(_connection: Connection, opcode: string, data: string | Uint8Array): void {
    if (this.#deaf || this.#defect === 'silent' || opcode === 'ping' || opcode === 'pong') return;
    const message = parse(data);
    const problem = problemOf(message);
    if (problem !== undefined) this.#refuse(problem);
    else if (message?.['type'] === 'ping') this.#pong();
    else if (message?.['type'] === 'human-escalation')
      this.#send({ type: 'human-escalation-response', message: 'soon' });
    else if (message?.['content'] === 'refuse me') this.#send({ type: 'error', message: 'no' });
    else this.#chat();
  }

  #refuse(problem: string): void {
    const unknown = problem === 'unknown type';
    if (this.#defect === 'ignores-unknown' && unknown) return;
    if (this.#defect === 'close-on-bad-frame') this.#connection.close(1000);
    else if (this.#defect === 'close-1003-on-bad-frame') this.#connection.close(1003);
    else if (this.#defect === 'no-close-frame') this.#connection.terminate();
    else if (this.#defect === 'dies-on-bad-frame') {
      this.#connection.terminate();
      this.#ways.die();
    } else if (this.#defect === 'error-without-message') this.#send({ type: 'error' });
    else this.#send({ type: 'error', message: problem });
    if (this.#defect === 'error-then-close-on-bad-frame') setTimeout(() => this.#connection.close(1000), 5);
    if (this.#defect === 'deaf-after-bad-frame') this.#deaf = true;
  }

  #pong(): void {
    if (this.#defect === 'no-pong') return;
    if (this.#defect === 'not-json') this.#connection.send('pong');
    else this.#send({ type: 'pong' });
  }

  #chat(): void {
    const open = this.#streams > 0;
    if (open && this.#defect === 'second-chat-ignored') return;
    if (open && this.#defect === 'second-chat-refused') {
      this.#send({ type: 'error', message: 'busy' });
      return;
    }
    this.#streams += 1;
    this.#ids += 1;
    const fresh = `msg_${String(this.#ids)}`;
    if (!open) this.#firstId = fresh;
    void this.#stream(open && this.#defect === 'second-chat-under-first-id' ? this.#firstId : fresh);
  }

  async #stream(messageId: string): Promise<void> {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, this.#options.pace ?? 3));
    const token = { type: 'stream-token', messageId, token: 'word' };
    await pause();
    if (this.#defect === 'tokens-before-start') this.#send(token);
    const start = { type: 'stream-start', messageId };
    this.#send(start);
    for (const index of [0, 1, 2]) {
      await pause();
      if (this.#defect === 'field-missing' && index === 1) this.#send({ type: 'stream-token', messageId });
      else if (this.#defect === 'field-of-wrong-type' && index === 1) this.#send({ ...token, token: 7 });
      else if (this.#defect === 'other-id-on-one-token' && index === 1)
        this.#send({ ...token, messageId: 'msg_x' });
      else this.#send(token);
    }
    await pause();
    this.#streams -= 1;
    if (this.#defect === 'no-end') return;
    this.#send({ type: 'stream-end', messageId });
    if (this.#defect === 'end-twice') this.#send({ type: 'stream-end', messageId });
  }
}

function parse(data: string | Uint8Array): Record<string, unknown> | undefined {
  try {
    return JSON.parse(String(data)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function problemOf(message: Record<string, unknown> | undefined): string | undefined {
  if (message === undefined) return 'not JSON';
  const { type, content, reason } = message;
  if (type === 'ping') return undefined;
  if (type === 'human-escalation')
    return reason === undefined || typeof reason === 'string' ? undefined : 'bad reason';
  if (type !== 'chat') return 'unknown type';
  return typeof content === 'string' && content !== '' ? undefined : 'content is missing';
}
