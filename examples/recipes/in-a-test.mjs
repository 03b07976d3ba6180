// A mock inside a test: it listens on a free port, and tells what your program sent.
import { loadContract, startMock } from 'colloquy';
import { WebSocket } from 'ws';

const mock = await startMock(await loadContract('examples/guide/6-mistakes.yaml'));

// Your program, with the address handed in.
const socket = new WebSocket(mock.url);
socket.once('message', () => socket.send(JSON.stringify({ type: 'chat', content: 'Hello?' })));

const { payload, findings } = await mock.received('chat');
console.log(payload, findings);
socket.close();
await mock.close();
