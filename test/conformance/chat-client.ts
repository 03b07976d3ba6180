import { WebSocket } from 'ws';

/** The deliberate defects of {@link startChatClient}. */
export type ClientDefect =
  | 'no-token'
  | 'wrong-token'
  | 'speaks-too-early'
  | 'field-missing'
  | 'field-of-wrong-type'
  | 'not-json'
  | 'binary'
  | 'undocumented'
  | 'closes-with-4000'
  | 'hangs-up'
  | 'dials-once'
  | 'other-path'
  | 'says-nothing'
  | 'no-heartbeat'
  | 'sends-an-answer';

/** A small chat client that dials again and again, right but for one defect. */
export interface ChatClient extends Disposable {
  /** How often it dialled. */
  readonly dialled: number;
}

const TOKENS: Readonly<Partial<Record<ClientDefect, string>>> = {
  'no-token': '',
  'wrong-token': '?token=bad',
};
const CHATS: Readonly<Partial<Record<ClientDefect, string>>> = {
  'field-missing': '{"type":"chat"}',
  'field-of-wrong-type': '{"type":"chat","content":5}',
};
const FIRST: Readonly<Partial<Record<ClientDefect, string | Buffer>>> = {
  'not-json': '{',
  binary: Buffer.from('{"type":"ping"}'),
  undocumented: '{"type":"hello"}',
  'sends-an-answer': '{"type":"pong"}',
};

/** What it says when it hears something. */
function answer(socket: WebSocket, type: string, defect: ClientDefect | undefined): void {
  if (type === 'connection') {
    const first = defect === undefined ? undefined : FIRST[defect];
    if (first !== undefined) socket.send(first);
    if (defect === 'closes-with-4000') return socket.close(4000);
    if (defect === 'hangs-up') return socket.terminate();
    if (defect === 'says-nothing') return;
    socket.send('{"type":"ping"}');
    socket.send((defect && CHATS[defect]) ?? '{"type":"chat","content":"Hello"}');
  }
  if (type === 'stream-end') socket.send('{"type":"human-escalation"}');
}

export function startChatClient(url: string, defect?: ClientDefect): ChatClient {
  let stopped = false;
  let dialled = 0;
  let socket: WebSocket | undefined;
  const dial = (): void => {
    if (stopped || (defect === 'dials-once' && dialled > 0)) return;
    dialled += 1;
    const token = (defect && TOKENS[defect]) ?? '?token=good-token-value';
    const open = new WebSocket(`${url}${defect === 'other-path' ? 'elsewhere' : ''}${token}`);
    socket = open;
    open.on('error', () => undefined);
    // A ping every 30 s is what the document asks for; the runs are twenty times as fast.
    const heartbeat = setInterval(() => {
      if (defect !== 'no-heartbeat' && greeted) open.send('{"type":"ping"}');
    }, 1450);
    let greeted = false;
    open.on('open', () => {
      if (defect === 'speaks-too-early') open.send('{"type":"chat","content":"Hello"}');
    });
    open.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      greeted ||= type === 'connection';
      answer(open, type, defect);
    });
    open.on('close', () => {
      clearInterval(heartbeat);
      setTimeout(dial, 10);
    });
  };
  dial();
  return {
    get dialled() {
      return dialled;
    },
    [Symbol.dispose]: () => {
      stopped = true;
      socket?.terminate();
    },
  };
}
