// A chat client that holds one conversation and ends.
import { WebSocket } from 'ws';

const socket = new WebSocket(`${process.argv[2]}?token=good-token-value`);
socket.on('error', () => process.exit(1));
socket.on('close', () => process.exit(0));
socket.on('message', (data) => {
  const { type } = JSON.parse(data.toString());
  if (type === 'connection') socket.send('{"type":"ping"}');
});
