// The clients of the measurements.
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

/** Sends `messages` messages over each socket, `flight` of them unanswered at any time; resolves when all are answered. */
export function talk(sockets, { messages, flight }) {
  return Promise.all(sockets.map((socket) => talkOn(socket, messages, flight)));
}

function talkOn(socket, messages, flight) {
  return new Promise((resolve) => {
    let sent = 0;
    let answered = 0;
    const next = () => {
      sent += 1;
      socket.send(
        JSON.stringify({
          type: 'say',
          id: sent,
          text: 'a message of a usual length, some sixty characters or so',
        }),
      );
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
