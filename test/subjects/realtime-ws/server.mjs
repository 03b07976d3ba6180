// A speech model's server on plain `ws`, written from the protocol's fact sheet alone. It shares no code with the product:
// it is a witness. What a client says wrong is answered with an `error` event, as the fact sheet has it.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { WebSocketServer } from 'ws';

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: '0' }, 'time-scale': { type: 'string', default: '1' } },
});
const scale = Number(options['time-scale']);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms * scale));
const WORDS = ['Good', ' day', '.'];
/** 20 ms of mu-law silence. */
const SILENCE = Buffer.alloc(160, 0xff);
/** 100 ms of mu-law are the least that can be committed. */
const LEAST_BYTES = 800;

class Session {
  constructor(socket, model) {
    this.socket = socket;
    this.count = 0;
    this.items = new Map();
    this.last = null;
    this.heard = 0;
    this.response = undefined;
    this.settings = {
      type: 'realtime',
      object: 'realtime.session',
      id: 'sess_1',
      model,
      output_modalities: ['audio'],
      instructions: '',
      tools: [],
      audio: {
        input: { format: { type: 'audio/pcm', rate: 24000 }, turn_detection: { type: 'server_vad' } },
        output: { format: { type: 'audio/pcm', rate: 24000 }, voice: 'marin', speed: 1 },
      },
    };
    socket.on('message', (data, isBinary) => this.receive(data, isBinary));
    this.send('session.created', { session: this.settings });
  }

  id(kind) {
    this.count += 1;
    return `${kind}_${String(this.count)}`;
  }

  send(type, fields = {}) {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.socket.send(JSON.stringify({ type, event_id: this.id('event'), ...fields }));
  }

  error(code, message, about = null) {
    this.send('error', {
      error: { type: 'invalid_request_error', code, message, param: null, event_id: about },
    });
  }

  receive(data, isBinary) {
    if (isBinary) return this.error('invalid_event', 'events are text');
    let event;
    try {
      event = JSON.parse(data.toString());
    } catch {
      return this.error('invalid_json', 'that is no JSON');
    }
    const act = Object.hasOwn(ACTS, event?.type) ? ACTS[event.type] : undefined;
    if (act === undefined)
      this.error('invalid_value', `no such event: ${String(event?.type)}`, event?.event_id);
    else act(this, event);
  }

  /** An item goes into the conversation: added, and done where it is whole. */
  add(item, done = true) {
    const fields = { item, previous_item_id: this.last };
    this.items.set(item.id, item);
    this.last = item.id;
    this.send('conversation.item.added', fields);
    if (done) this.send('conversation.item.done', fields);
  }

  itemOf({ item_id: id, event_id: about }) {
    const item = this.items.get(id);
    if (item === undefined) this.error('invalid_value', `there is no item ${String(id)}`, about);
    return item;
  }

  commit({ event_id: about } = {}) {
    if (this.heard < LEAST_BYTES)
      return this.error('input_audio_buffer_commit_empty', 'less than 100 ms are there', about);
    this.heard = 0;
    const id = this.id('item');
    this.send('input_audio_buffer.committed', { item_id: id, previous_item_id: this.last });
    const content = [{ type: 'input_audio', transcript: null }];
    this.add({ id, type: 'message', role: 'user', status: 'completed', content });
  }

  async respond({ response: wish = {}, event_id: about }) {
    if (this.response !== undefined)
      return this.error('conversation_already_has_active_response', 'one response at a time', about);
    const modalities = wish.output_modalities ?? this.settings.output_modalities;
    const running = { id: this.id('resp'), modalities, cancelled: false };
    this.response = running;
    this.send('response.created', { response: this.shown(running, 'in_progress', []) });
    const item = {
      id: this.id('item'),
      type: 'message',
      role: 'assistant',
      status: 'in_progress',
      content: [],
    };
    const at = { response_id: running.id, output_index: 0 };
    this.send('response.output_item.added', { ...at, item });
    this.add(item, false);
    const part = await this.speak(running, { ...at, item_id: item.id, content_index: 0 });
    const done = { ...item, status: running.cancelled ? 'incomplete' : 'completed', content: [part] };
    this.items.set(item.id, done);
    this.send('conversation.item.done', { item: done, previous_item_id: null });
    this.send('response.output_item.done', { ...at, item: done });
    this.response = undefined;
    const status = running.cancelled ? 'cancelled' : 'completed';
    this.send('response.done', { response: this.shown(running, status, [done]) });
    this.send('rate_limits.updated', {
      rate_limits: [{ name: 'tokens', limit: 40000, remaining: 39000, reset_seconds: 1.5 }],
    });
  }

  /** The one part of an answer: text, or audio with its transcript. Answers the content that it leaves. */
  async speak(running, at) {
    const isText = running.modalities.includes('text');
    const [name, field] = isText ? ['output_text', 'text'] : ['output_audio_transcript', 'transcript'];
    const type = isText ? 'text' : 'audio';
    this.send('response.content_part.added', { ...at, part: { type, [field]: '' } });
    let said = '';
    for (const word of WORDS) {
      await sleep(20);
      if (running.cancelled) break;
      said += word;
      this.send(`response.${name}.delta`, { ...at, delta: word });
      if (!isText) this.send('response.output_audio.delta', { ...at, delta: SILENCE.toString('base64') });
    }
    if (!isText) this.send('response.output_audio.done', at);
    this.send(`response.${name}.done`, { ...at, [field]: said });
    this.send('response.content_part.done', { ...at, part: { type, [field]: said } });
    return { type: isText ? 'output_text' : 'output_audio', [field]: said };
  }

  shown({ id, modalities, cancelled }, status, output) {
    const details = cancelled ? { type: 'cancelled', reason: 'client_cancelled' } : null;
    return {
      ...{ id, object: 'realtime.response', status, status_details: details, output },
      ...{ conversation_id: 'conv_1', output_modalities: modalities, usage: null, metadata: null },
    };
  }
}

/** What each event of a client does. */
const ACTS = {
  'session.update': (session, { session: change, event_id: about }) => {
    if (change?.type !== 'realtime')
      return session.error('missing_required_parameter', 'session.type is required', about);
    for (const old of ['voice', 'modalities', 'input_audio_format', 'output_audio_format'])
      if (old in change)
        return session.error('unknown_parameter', `no such parameter: session.${old}`, about);
    const { audio = {}, ...rest } = change;
    const { input, output } = session.settings.audio;
    Object.assign(session.settings, rest, {
      audio: { input: { ...input, ...audio.input }, output: { ...output, ...audio.output } },
    });
    session.send('session.updated', { session: session.settings });
  },
  'input_audio_buffer.append': (session, { audio, event_id: about }) => {
    if (typeof audio !== 'string') return session.error('invalid_value', 'audio is no text', about);
    session.heard += Buffer.from(audio, 'base64').length;
  },
  'input_audio_buffer.commit': (session, event) => session.commit(event),
  'input_audio_buffer.clear': (session) => {
    session.heard = 0;
    session.send('input_audio_buffer.cleared');
  },
  'conversation.item.create': (session, { item, event_id: about }) => {
    if (typeof item?.type !== 'string') return session.error('invalid_value', 'item.type is missing', about);
    session.add({ status: 'completed', ...item, id: item.id ?? session.id('item') });
  },
  'conversation.item.retrieve': (session, event) => {
    const item = session.itemOf(event);
    if (item !== undefined) session.send('conversation.item.retrieved', { item });
  },
  'conversation.item.truncate': (session, event) => {
    const { item_id: id, content_index: index, audio_end_ms: end } = event;
    if (session.itemOf(event) !== undefined)
      session.send('conversation.item.truncated', { item_id: id, content_index: index, audio_end_ms: end });
  },
  'conversation.item.delete': (session, event) => {
    if (session.itemOf(event) === undefined) return;
    session.items.delete(event.item_id);
    session.send('conversation.item.deleted', { item_id: event.item_id });
  },
  'response.create': (session, event) => session.respond(event),
  'response.cancel': (session, { event_id: about }) => {
    if (session.response !== undefined) session.response.cancelled = true;
    else session.error('response_cancel_not_active', 'nothing is there to be cancelled', about);
  },
};

/** The upgrade succeeds in any case; what is wrong with it comes as an `error` and a close. */
function troubleOf(request, model) {
  const offered = String(request.headers['sec-websocket-protocol'] ?? '').split(/, */);
  const inProtocol = offered.some((name) => name.startsWith('openai-insecure-api-key.'));
  if (request.headers['openai-beta'] !== undefined)
    return { code: 4000, name: 'beta_api_shape_disabled', message: 'the beta has ended' };
  if (!/^Bearer \S/.test(request.headers.authorization ?? '') && !inProtocol)
    return { code: 3000, name: null, message: 'no key is there' };
  return model === null ? { code: 4000, name: 'missing_model', message: 'which model?' } : undefined;
}

const server = createServer((_, response) => response.writeHead(426).end());
const sockets = new WebSocketServer({
  noServer: true,
  perMessageDeflate: false,
  handleProtocols: (offered) => (offered.has('realtime') ? 'realtime' : false),
});
server.on('upgrade', (request, socket, head) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname !== '/v1/realtime')
    return socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  sockets.handleUpgrade(request, socket, head, (accepted) => {
    const model = searchParams.get('model');
    const trouble = troubleOf(request, model);
    if (trouble === undefined) return new Session(accepted, model);
    const error = { type: 'invalid_request_error', code: trouble.name, message: trouble.message };
    accepted.send(
      JSON.stringify({
        type: 'error',
        event_id: 'event_1',
        error: { ...error, param: null, event_id: null },
      }),
    );
    const reason = trouble.name === null ? '' : `.${trouble.name}`;
    accepted.close(trouble.code, `invalid_request_error${reason}`);
  });
});
server.listen(Number(options.port), '127.0.0.1', () => console.log(`ready ${String(server.address().port)}`));
process.on('SIGTERM', () => process.exit(0));
