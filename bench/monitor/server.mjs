// The server behind: answers every `say` with `said`.
import { WebSocketServer } from 'ws';
import { answerQuestions } from '../mock/questions.mjs';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, backlog: 4096 });
server.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data.toString().replace('"say"', '"said"')));
});
server.on('listening', () => answerQuestions(server.address().port));
