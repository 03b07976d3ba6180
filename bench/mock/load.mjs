// The clients of the measurements.
import { createServer } from 'node:net';
import { WebSocket } from 'ws';

/** Opens `count` sockets, a hundred at a time. */
export async function openSockets(port, count) {
  const sockets = [];
  while (sockets.length < count) {
    const batch = Array.from({ length: Math.min(100, count - sockets.length) }, () => openSocket(port));
    sockets.push(...(await Promise.all(batch)));
  }
  return sockets;
}

function openSocket(port) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

/**
 * Sends `messages` messages over each socket, `flight` of them unanswered at any time; resolves when all are answered. `say`
 * makes the n-th.
 */
export function talk(sockets, { messages, flight, say = usual }) {
  return Promise.all(sockets.map((socket) => talkOn(socket, { messages, flight, say })));
}

function usual(id) {
  return { type: 'say', id, text: 'a message of a usual length, some sixty characters or so' };
}

function talkOn(socket, { messages, flight, say }) {
  return new Promise((resolve) => {
    let sent = 0;
    let answered = 0;
    const next = () => {
      sent += 1;
      socket.send(JSON.stringify(say(sent)));
    };
    const heard = () => {
      answered += 1;
      if (sent < messages) next();
      if (answered < messages) return;
      socket.off('message', heard);
      resolve();
    };
    socket.on('message', heard);
    while (sent < Math.min(flight, messages)) next();
  });
}

/** A port on which nothing listens. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
