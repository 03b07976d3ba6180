// An agent's conversation server on plain `ws`, written from the protocol's fact sheet alone. It shares no code with the
// product: it is a witness, and a strict one. A client that breaks a rule is closed with 1008, and the reason says which.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { WebSocketServer } from 'ws';

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: '0' }, 'time-scale': { type: 'string', default: '1' } },
});
const scale = Number(options['time-scale']);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms * scale));
const WORDS = ['You said: ', 'that, ', 'I think.'];
/** Audio of one spoken piece: 20 ms of silence, 16-bit at 16 kHz. */
const SILENCE = Buffer.alloc(640).toString('base64');

/** What is wrong with the fields of a message; undefined: nothing. */
const CHECKS = {
  pong: ({ event_id: id }) => (Number.isInteger(id) ? undefined : 'event_id is no integer'),
  user_message: ({ text = null }) =>
    text === null || typeof text === 'string' ? undefined : 'text is no text',
  user_activity: () => undefined,
  contextual_update: ({ text }) => (typeof text === 'string' ? undefined : 'text is missing'),
  client_tool_result: ({ tool_call_id: id, result, is_error: bad }) =>
    typeof id === 'string' && typeof result === 'string' && typeof bad === 'boolean'
      ? undefined
      : 'tool_call_id, result (a text) and is_error are required',
  mcp_tool_approval_result: ({ tool_call_id: id, is_approved: yes }) =>
    typeof id === 'string' && typeof yes === 'boolean'
      ? undefined
      : 'tool_call_id and is_approved are required',
  feedback: ({ event_id: id, score }) =>
    Number.isInteger(id) && ['like', 'dislike', null].includes(score)
      ? undefined
      : 'event_id and score are required',
  multimodal_message: ({ files = [] }) => (files.length <= 5 ? undefined : 'more than 5 files'),
};

class Conversation {
  constructor(socket) {
    this.socket = socket;
    this.begun = false;
    this.event = 0;
    this.pings = new Set();
    this.tools = new Map();
    this.turns = Promise.resolve();
    socket.on('message', (data, isBinary) => this.receive(data, isBinary));
    socket.on('close', () => clearInterval(this.beat));
  }

  send(type, fields) {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(JSON.stringify({ type, ...fields }));
  }

  refuse(reason) {
    this.send('error', { error_event: { code: 1008, error_type: 'invalid_message', message: reason } });
    this.socket.close(1008, reason);
  }

  receive(data, isBinary) {
    if (isBinary) return this.refuse('frames are text');
    let frame;
    try {
      frame = JSON.parse(data.toString());
    } catch {
      return this.refuse('that is no JSON');
    }
    if (typeof frame.user_audio_chunk === 'string' && frame.type === undefined) return this.heard();
    if (!this.begun) return this.begin(frame);
    const check = CHECKS[frame.type];
    const wrong = check === undefined ? 'no such type' : check(frame);
    if (wrong !== undefined) return this.refuse(`${String(frame.type)}: ${wrong}`);
    this.act(frame);
  }

  /** The initiation is the first frame, its fields at the top level. */
  async begin(frame) {
    if (frame.type !== 'conversation_initiation_client_data')
      return this.refuse('the initiation comes first');
    if (frame.conversation_initiation_client_data !== undefined) return this.refuse('fields lie at the top');
    this.begun = true;
    this.send('conversation_initiation_metadata', {
      conversation_initiation_metadata_event: {
        conversation_id: 'conv_4f21',
        agent_output_audio_format: 'pcm_16000',
        user_input_audio_format: 'pcm_16000',
      },
    });
    await sleep(50);
    const greeting = frame.conversation_config_override?.agent?.first_message ?? 'Good day.';
    if (greeting !== '') this.say(greeting);
    this.ping(null);
    this.beat = setInterval(() => this.ping(20), 2000 * scale);
    this.callTool('look_up', true);
  }

  act(frame) {
    if (frame.type === 'pong') this.ponged(frame.event_id);
    else if (frame.type === 'client_tool_result') this.toolDone(frame);
    else if (frame.type === 'mcp_tool_approval_result') this.refuse('nothing waits for an approval');
    else if (frame.type === 'user_message' || frame.type === 'multimodal_message') this.queue();
  }

  ping(ms) {
    this.event += 1;
    this.pings.add(this.event);
    this.send('ping', { ping_event: { event_id: this.event, ping_ms: ms } });
  }

  ponged(id) {
    if (!this.pings.delete(id)) this.refuse(`nothing was pinged as ${String(id)}`);
  }

  callTool(name, expects) {
    const id = `call_${String(this.tools.size + 1)}`;
    this.tools.set(id, name);
    const call = { tool_name: name, tool_call_id: id, parameters: { of: 'today' }, event_id: this.event };
    this.send('client_tool_call', { client_tool_call: { ...call, expects_response: expects } });
  }

  toolDone({ tool_call_id: id, is_error: bad }) {
    const name = this.tools.get(id);
    if (name === undefined) return this.refuse(`no tool runs as ${id}`);
    this.tools.delete(id);
    const about = { tool_name: name, tool_call_id: id, tool_type: 'client', event_id: this.event };
    this.send('agent_tool_response', {
      agent_tool_response: { ...about, is_error: bad, is_called: true, is_blocked: false },
    });
  }

  heard() {
    if (!this.begun) this.refuse('the initiation comes first');
  }

  /** One turn after the other. */
  queue() {
    this.turns = this.turns.then(() => this.answer());
  }

  async answer() {
    this.event += 1;
    const about = { event_id: this.event, response_id: `resp_${String(this.event)}` };
    const part = (type, text) =>
      this.send('agent_chat_response_part', { text_response_part: { text, type, ...about } });
    part('start', '');
    for (const word of WORDS) {
      await sleep(20);
      part('delta', word);
    }
    this.send('audio', { audio_event: { audio_base_64: SILENCE, event_id: this.event } });
    part('stop', '');
    this.say(WORDS.join(''), about);
    this.send('agent_response_complete', { agent_response_complete_event: { event_id: this.event } });
  }

  say(text, about = { event_id: (this.event += 1), response_id: `resp_${String(this.event)}` }) {
    this.send('agent_response', { agent_response_event: { agent_response: text, ...about } });
  }
}

const server = createServer((_, response) => response.writeHead(426).end());
const sockets = new WebSocketServer({
  noServer: true,
  perMessageDeflate: false,
  handleProtocols: (offered) => (offered.has('convai') ? 'convai' : false),
});
server.on('upgrade', (request, socket, head) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname !== '/v1/convai/conversation')
    return socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  sockets.handleUpgrade(request, socket, head, (accepted) => {
    if (searchParams.has('agent_id') || searchParams.has('conversation_signature'))
      new Conversation(accepted);
    else accepted.close(3000, 'no such agent');
  });
});
server.listen(Number(options.port), '127.0.0.1', () => console.log(`ready ${String(server.address().port)}`));
process.on('SIGTERM', () => process.exit(0));
