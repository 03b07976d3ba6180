// The guide's greeting and heartbeat on ws, behind an HTTP server of Node: node server.mjs <port>
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

// With Express: createServer(express()).
const server = createServer((_request, response) => response.writeHead(404).end());
const sockets = new WebSocketServer({ server, path: '/' });

sockets.on('connection', (socket) => {
  const send = (message) => socket.send(JSON.stringify(message));
  send({ type: 'connection', message: 'Welcome.' });
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString());
    if (message.type === 'ping') send({ type: 'pong' });
  });
});

server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
