// The server of `graphql-ws` as it comes from the registry, over `ws`: a witness that shares no code with the product.
// `--defect NAME` spoils what passes through its sockets in exactly one way.
import { parseArgs } from 'node:util';
import { buildSchema, GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    secret: { type: 'string', default: '' },
    'time-scale': { type: 'string', default: '1' },
    defect: { type: 'string', default: '' },
  },
});
const scale = Number(options['time-scale']);
const has = (defect) => options.defect === defect;
const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

const schema = buildSchema(`
  type Query { hello: String }
  type Subscription { greetings: String, thread: String }
`);

async function* greetings() {
  for (const greeting of ['Hi', 'Bonjour', 'Hola', 'Ciao', 'Zdravo']) {
    await pause();
    yield { greetings: greeting };
  }
}

/** A subscription that breaks off. */
async function* thread() {
  yield { thread: 'a first line' };
  await pause();
  throw new GraphQLError('The source has gone away.');
}

/** A socket that does one thing wrong. */
class Spoilt extends WebSocket {
  send(data, ...more) {
    const message = JSON.parse(String(data));
    if (has('no-pong') && message.type === 'pong') return more.at(-1)?.();
    if (has('no-ack') && message.type === 'connection_ack') return more.at(-1)?.();
    if (has('wrong-id') && message.type === 'next') message.id = `${message.id}-other`;
    if (has('no-errors') && message.type === 'error') message.payload = [];
    super.send(JSON.stringify(message), ...more);
    if (has('complete-twice') && message.type === 'complete') super.send(String(data));
  }

  close(code, reason) {
    if (has('keeps-invalid') && code === 4400) return;
    if (has('keeps-silent') && code === 4408) return;
    super.close(has('wrong-code') && code === 4409 ? 4400 : code, reason);
  }
}

const server = new WebSocketServer({
  port: Number(options.port),
  host: '127.0.0.1',
  path: '/graphql',
  WebSocket: Spoilt,
});
const running = useServer(
  {
    schema: has('crashes') ? undefined : schema,
    roots: { query: { hello: () => 'world' }, subscription: { greetings, thread } },
    connectionInitWaitTimeout: 3000 * scale,
    onConnect: ({ connectionParams }) => connectionParams?.authorization !== 'nobody',
  },
  server,
);
server.on('listening', () => {
  console.log(`ready ${server.address().port}`);
});
process.on('SIGTERM', () => {
  void running.dispose().then(() => process.exit(0));
});
