// A bridge from a phone call to a speech model on plain `ws`: it takes the carrier's media socket and calls the model,
// written from the fact sheets of both protocols alone. It shares no code with the product: it is a witness.
// `--defect NAME` makes it wrong in exactly one way.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { WebSocket, WebSocketServer } from 'ws';

/** What the carrier can see. */
const DEFECTS = [
  'no-signature-check',
  'null-stream-sid',
  'other-stream-sid',
  'audio-as-the-carrier-sends-it',
  'audio-as-bytes',
  'audio-without-json',
  'audio-in-the-alphabet-of-urls',
  'mark-without-its-object',
  'clear-with-a-body',
  'invented-stop',
  'left-open-after-stop',
  'slow-to-hang-up',
  'odd-code-after-stop',
  'waits-for-beta-names',
  'dead-after-a-bad-frame',
  'closes-on-an-unknown-event',
  'hangs-up-with-an-odd-code',
];
/** What the model alone can see. */
const MODEL_DEFECTS = ['beta-settings', 'audio-as-a-list', 'answer-in-two-formats'];

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    model: { type: 'string', default: 'wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1' },
    'api-key': { type: 'string', default: 'sk-test' },
    'auth-token': { type: 'string', default: 'dev-token' },
    scheme: { type: 'string', default: 'ws' },
    'time-scale': { type: 'string', default: '1' },
    defect: { type: 'string', default: '' },
  },
});
if (options.defect === 'list') {
  console.log(DEFECTS.join('\n'));
  process.exit(0);
}
if (options.defect && ![...DEFECTS, ...MODEL_DEFECTS].includes(options.defect)) {
  console.error(`no such defect: ${options.defect}`);
  process.exit(2);
}
const scale = Number(options['time-scale']);
const has = (defect) => options.defect === defect;
const later = (ms, act) => setTimeout(act, ms * scale);
const OTHER_SID = `MZ${'0'.repeat(32)}`;
const NAMES = has('waits-for-beta-names')
  ? { audio: 'response.audio.delta', done: 'response.audio.done' }
  : { audio: 'response.output_audio.delta', done: 'response.output_audio.done' };

/** The signature is made over the public URL, without parameters. */
function isSigned(request) {
  if (has('no-signature-check')) return true;
  const given = Buffer.from(String(request.headers['x-twilio-signature'] ?? ''), 'base64');
  const url = `${options.scheme}://${request.headers.host}${request.url}`;
  const own = createHmac('sha1', options['auth-token']).update(url).digest();
  return given.length === own.length && timingSafeEqual(given, own);
}

/** The socket to the speech model. */
class Model {
  constructor(call) {
    this.call = call;
    this.socket = new WebSocket(options.model, {
      headers: { Authorization: `Bearer ${options['api-key']}` },
    });
    this.waiting = [];
    this.socket.on('message', (data) => this.receive(JSON.parse(data.toString())));
    this.socket.on('close', () => this.call.modelGone());
    this.socket.on('error', () => this.socket.terminate());
  }

  send(event) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(event));
  }

  /** Audio that comes before the settings hold waits for them. */
  hear(payload) {
    const event = { type: 'input_audio_buffer.append', audio: has('audio-as-a-list') ? [payload] : payload };
    if (this.waiting) this.waiting.push(event);
    else this.send(event);
  }

  receive(event) {
    if (event.type === 'session.created') this.set();
    else if (event.type === 'session.updated') this.begin();
    else if (event.type === NAMES.audio) this.call.play(event.delta);
    else if (event.type === NAMES.done) this.call.label(event.item_id);
    else if (event.type === 'input_audio_buffer.speech_started') this.call.clear();
  }

  set() {
    const format = { type: 'audio/pcmu' };
    const audio = {
      input: { format, turn_detection: { type: 'server_vad' } },
      output: { format, voice: 'marin' },
    };
    const settings = { type: 'realtime', instructions: 'Greet the caller, then help.', audio };
    const beta = { input_audio_format: 'g711_ulaw', output_audio_format: 'g711_ulaw', voice: 'marin' };
    this.send({ type: 'session.update', session: has('beta-settings') ? beta : settings });
    if (has('beta-settings')) this.begin();
  }

  begin() {
    for (const event of this.waiting ?? []) this.send(event);
    this.waiting = undefined;
    const both = { response: { output_modalities: ['text', 'audio'] } };
    this.send({ type: 'response.create', ...(has('answer-in-two-formats') ? both : {}) });
  }

  close() {
    this.socket.close(1000);
  }
}

/** One call: the carrier's socket, and the model's beside it. */
class Call {
  constructor(socket) {
    this.socket = socket;
    this.streamSid = null;
    this.stopped = false;
    this.deaf = false;
    socket.on('message', (data, isBinary) => this.receive(data, isBinary));
    socket.on('close', () => this.model?.close());
    if (has('null-stream-sid')) this.send({ event: 'media', streamSid: null, media: { payload: 'f39/' } });
  }

  send(frame) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  receive(data, isBinary) {
    if (this.deaf) return;
    let frame;
    try {
      if (isBinary) return;
      frame = JSON.parse(data.toString());
    } catch {
      this.deaf = has('dead-after-a-bad-frame');
      return;
    }
    if (frame?.event === 'start') this.start(frame);
    else if (frame?.event === 'media') this.model?.hear(frame.media.payload);
    else if (frame?.event === 'dtmf') this.key();
    else if (frame?.event === 'stop') this.stop();
    else if (!['connected', 'mark'].includes(frame?.event)) this.unknown();
  }

  start({ streamSid }) {
    this.streamSid = has('other-stream-sid') ? OTHER_SID : streamSid;
    this.model = new Model(this);
  }

  /** Keys are for what the TwiML says next; this bridge has no use for them. */
  key() {
    if (has('hangs-up-with-an-odd-code')) this.socket.close(4000);
  }

  unknown() {
    if (has('closes-on-an-unknown-event')) this.socket.close(1008);
  }

  play(payload) {
    if (this.stopped || this.streamSid === null) return;
    const { streamSid } = this;
    if (has('audio-as-bytes')) {
      this.socket.send(Buffer.from(payload, 'base64'));
      return;
    }
    if (has('audio-without-json')) {
      this.socket.send(payload);
      return;
    }
    const urlAlphabet = payload.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const media = { payload: has('audio-in-the-alphabet-of-urls') ? `${urlAlphabet}_` : payload };
    const asTheirs = { track: 'outbound', chunk: '1', timestamp: '5', ...media };
    this.send({ event: 'media', streamSid, media: has('audio-as-the-carrier-sends-it') ? asTheirs : media });
  }

  label(name) {
    if (this.stopped) return;
    const { streamSid } = this;
    this.send({ event: 'mark', streamSid, ...(has('mark-without-its-object') ? {} : { mark: { name } }) });
  }

  clear() {
    if (this.stopped) return;
    const { streamSid } = this;
    this.send({ event: 'clear', streamSid, ...(has('clear-with-a-body') ? { clear: {} } : {}) });
  }

  stop() {
    this.stopped = true;
    this.model?.close();
    if (!this.model) this.modelGone();
  }

  /** The model's socket has ended: so does the stream, whoever began to end it. */
  modelGone() {
    if (has('invented-stop')) this.send({ event: 'stop', streamSid: this.streamSid });
    if (has('left-open-after-stop')) return;
    if (has('slow-to-hang-up')) later(7000, () => this.socket.close(1000));
    else this.socket.close(has('odd-code-after-stop') ? 4001 : 1000);
  }
}

const server = createServer((request, response) => {
  response.writeHead(426).end();
});
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
server.on('upgrade', (request, socket, head) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const status =
    pathname !== '/media-stream' ? '404 Not Found' : isSigned(request) ? undefined : '403 Forbidden';
  if (status !== undefined)
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  else sockets.handleUpgrade(request, socket, head, (accepted) => new Call(accepted));
});
server.listen(Number(options.port), '127.0.0.1', () => {
  console.log(`ready ${String(server.address().port)}`);
});
process.on('SIGTERM', () => process.exit(0));
