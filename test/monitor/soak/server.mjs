// A server of the small document, for the soak. Tells its port.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', backlog: 4096, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('error', () => {});
  socket.send('{"type":"connection"}');
  socket.on('message', (data) => socket.send(data.toString().replace('"chat"', '"reply"')));
});
server.on('listening', () => process.send(server.address().port));
