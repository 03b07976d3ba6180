// A client in thirty lines: dials, sends each text once the socket has gone quiet, prints what passes, hangs up.
//   node examples/talk.mjs <url> [--at-once] [text…]
import { WebSocket } from 'ws';

const QUIET_MS = 400;
const [url, ...rest] = process.argv.slice(2);
const atOnce = rest.includes('--at-once');
const texts = rest.filter((text) => text !== '--at-once');
const print = (line) => process.stdout.write(`${line}\n`);

const socket = new WebSocket(url);
let timer;

socket.on('open', quietSoon);
socket.on('message', (data, isBinary) => {
  print(`← ${isBinary ? `${data.length} bytes` : data.toString()}`);
  quietSoon();
});
socket.on('close', (code, reason) => {
  clearTimeout(timer);
  print(`closed with ${code}${reason.length > 0 ? ` ${reason}` : ''}`);
});
socket.on('unexpected-response', (_, response) => {
  print(`refused with HTTP ${response.statusCode}`);
  process.exit(0);
});
socket.on('error', ({ message }) => {
  print(`no connection: ${message}`);
  process.exitCode = 1;
});

function quietSoon() {
  clearTimeout(timer);
  timer = setTimeout(quiet, QUIET_MS);
}

function quiet() {
  if (texts.length === 0) return socket.close(1000);
  for (const text of texts.splice(0, atOnce ? texts.length : 1)) {
    print(`→ ${text}`);
    socket.send(text);
  }
  quietSoon();
}
