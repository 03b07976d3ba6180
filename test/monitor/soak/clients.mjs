// Many clients of the small document, for the soak. Usage: clients.mjs <url> <count> <ms between two chats of one client>
import { WebSocket } from 'ws';

const [url, count, every] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const seen = { open: 0, lost: 0, sent: 0, answered: 0 };

function dial() {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    let id = 0;
    const timer = setInterval(() => {
      if (socket.readyState !== WebSocket.OPEN) return;
      id += 1;
      seen.sent += 1;
      socket.send(`{"type":"chat","id":${String(id)},"text":"a message of a usual length"}`);
    }, every);
    socket.on('open', () => {
      seen.open += 1;
      resolve();
    });
    socket.on('message', (data) => (seen.answered += data.toString().includes('"reply"') ? 1 : 0));
    socket.on('error', resolve);
    socket.on('close', () => {
      clearInterval(timer);
      seen.lost += 1;
      resolve();
    });
  });
}

for (let made = 0; made < count; made += 50)
  await Promise.all(Array.from({ length: Math.min(50, count - made) }, dial));
process.on('message', () => process.send(seen));
process.send(seen);
