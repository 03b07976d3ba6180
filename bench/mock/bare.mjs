// A bare `ws` echo: what the mock is measured against. Usage: node bare.mjs <port>
import { WebSocketServer } from 'ws';
import { answerQuestions } from './questions.mjs';

const server = new WebSocketServer({
  port: Number(process.argv[2] ?? 0),
  host: '127.0.0.1',
  perMessageDeflate: false,
});
server.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data.toString()));
});
server.on('listening', () => answerQuestions(server.address().port));
