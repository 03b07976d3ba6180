// A chat server on plain `ws`, written from the protocol's fact sheet alone. It shares no code with the product:
// it is a witness. `--defect NAME` makes it wrong in exactly one way.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { WebSocketServer } from 'ws';

export const DEFECTS = [
  'no-greeting',
  'late-greeting',
  'no-token-check',
  'closes-on-bad-frame',
  'wrong-message-id',
  'no-stream-end',
  'double-stream-end',
  'token-before-start',
  'missing-field',
  'wrong-type',
  'no-pong',
  'second-chat-ignored',
  'second-chat-refused',
  'second-chat-first-id',
  'ignores-unknown',
  'unasked-answer',
  'wrong-close-code',
  'invalid-json',
];

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    secret: { type: 'string', default: 'dev-secret' },
    'time-scale': { type: 'string', default: '1' },
    defect: { type: 'string', default: '' },
  },
});
if (options.defect === 'list') {
  console.log(DEFECTS.join('\n'));
  process.exit(0);
}
if (options.defect && !DEFECTS.includes(options.defect)) {
  console.error(`no such defect: ${options.defect}`);
  process.exit(2);
}
const scale = Number(options['time-scale']);
const has = (defect) => options.defect === defect;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms * scale));
const WORDS = ['Here', ' is', ' your', ' answer', '.'];

function tokenIsGood(token) {
  const [head, body, signature, ...rest] = String(token ?? '').split('.');
  if (!signature || rest.length > 0) return false;
  try {
    if (JSON.parse(Buffer.from(head, 'base64url').toString()).alg !== 'HS256') return false;
    const given = Buffer.from(signature, 'base64url');
    const own = createHmac('sha256', options.secret).update(`${head}.${body}`).digest();
    // Base64url of 32 bytes has spare bits; only the canonical form is the signature.
    if (own.toString('base64url') !== signature || !timingSafeEqual(given, own)) return false;
    const { exp } = JSON.parse(Buffer.from(body, 'base64url').toString());
    return typeof exp === 'number' && exp * 1000 > Date.now();
  } catch {
    return false;
  }
}

class Chat {
  constructor(socket) {
    this.socket = socket;
    this.running = 0;
    this.firstId = undefined;
    this.count = 0;
  }

  send(type, fields = {}) {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.socket.send(JSON.stringify({ type, ...fields, timestamp: new Date().toISOString() }));
  }

  error(message) {
    if (has('closes-on-bad-frame')) this.socket.close(1008, message);
    else this.send('error', { message });
  }

  async greet() {
    if (has('no-greeting')) return;
    if (has('late-greeting')) await sleep(3500);
    this.send('connection', { message: 'Connected to chatbot server' });
    if (has('unasked-answer')) {
      await sleep(20);
      this.send('stream-start', { messageId: 'msg_unasked' });
    }
  }

  receive(data, isBinary) {
    let message;
    try {
      if (isBinary) throw new SyntaxError('binary');
      message = JSON.parse(data.toString());
    } catch {
      this.error('Invalid message format');
      return;
    }
    if (typeof message !== 'object' || message === null || Array.isArray(message)) {
      this.error('Invalid message format');
    } else if (message.type === 'chat') {
      if (typeof message.content !== 'string' || message.content === '') this.error('content is required');
      else void this.answer();
    } else if (message.type === 'human-escalation') {
      this.send('human-escalation-response', { message: 'A human agent will contact you soon.' });
    } else if (message.type === 'ping') {
      if (!has('no-pong')) this.send('pong');
    } else if (!has('ignores-unknown')) {
      this.error(`Unknown message type: ${String(message.type)}`);
    }
  }

  async answer() {
    const second = this.running > 0;
    if (second && has('second-chat-ignored')) return;
    if (second && has('second-chat-refused')) {
      this.send('error', { message: 'One at a time' });
      return;
    }
    this.running += 1;
    this.count += 1;
    const messageId = `msg_${String(process.pid)}_${String(this.count)}_${Math.random().toString(36).slice(2, 10)}`;
    if (!second) this.firstId = messageId;
    try {
      await this.stream(messageId, second);
    } finally {
      this.running -= 1;
    }
  }

  async stream(messageId, second) {
    const id = second && has('second-chat-first-id') ? this.firstId : messageId;
    await sleep(30);
    if (has('token-before-start')) this.send('stream-token', { messageId, token: WORDS[0] });
    this.send('stream-start', { messageId });
    for (const [index, token] of WORDS.entries()) {
      await sleep(20);
      this.token({ messageId: has('wrong-message-id') && index === 2 ? 'msg_wrong' : id, token, index });
    }
    // The first answer is still open when the tokens of the second have gone to it.
    await sleep(!second && has('second-chat-first-id') ? 500 : 20);
    if (!has('no-stream-end')) this.send('stream-end', { messageId });
    if (has('double-stream-end')) this.send('stream-end', { messageId });
  }

  token({ messageId, token, index }) {
    if (has('missing-field') && index === 1) this.send('stream-token', { messageId });
    else if (has('wrong-type') && index === 1) this.send('stream-token', { messageId, token: 42 });
    else if (has('invalid-json') && index === 1) this.socket.send('{"type": "stream-token", ');
    else this.send('stream-token', { messageId, token });
  }
}

const http = createServer((_request, response) => {
  response.writeHead(426, { 'content-type': 'text/plain' });
  response.end('This is a WebSocket server.\n');
});
const sockets = new WebSocketServer({ noServer: true });

http.on('upgrade', (request, socket, head) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const good = has('no-token-check') || tokenIsGood(url.searchParams.get('token') ?? bearer);
  if (!good && !has('wrong-close-code')) {
    socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  sockets.handleUpgrade(request, socket, head, (webSocket) => {
    if (!good) {
      webSocket.close(4401, 'Unauthorized');
      return;
    }
    const chat = new Chat(webSocket);
    webSocket.on('message', (data, isBinary) => chat.receive(data, isBinary));
    webSocket.on('error', () => undefined);
    void chat.greet();
  });
});

process.on('SIGTERM', () => process.exit(0));
http.listen(Number(options.port), '127.0.0.1', () => {
  console.log(`ready ${String(http.address().port)}`);
});
