// A bare TCP pipe: what the monitor is measured against. Usage: node pipe.mjs <port of the server>
import { connect, createServer } from 'node:net';
import { answerQuestions } from '../mock/questions.mjs';

const upstream = Number(process.argv[2]);
const server = createServer({ noDelay: true }, (client) => {
  const other = connect({ port: upstream, host: '127.0.0.1', noDelay: true });
  client.on('error', () => other.destroy());
  other.on('error', () => client.destroy());
  client.pipe(other);
  other.pipe(client);
});
server.listen(0, '127.0.0.1', () => answerQuestions(server.address().port));
