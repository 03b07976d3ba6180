// Bundles the page and serves it: `node examples/page/serve.mjs`, then open the address that it prints.
import { createServer } from 'node:http';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: [new URL('main.js', import.meta.url).pathname],
  ...{ bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' },
});
const page = `<!doctype html><meta charset="utf-8"><title>chat</title><link rel="icon" href="data:,"><main></main><script src="/main.js"></script>`;
const server = createServer((request, response) => {
  const isScript = request.url === '/main.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(isScript ? outputFiles[0].contents : page);
});
server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`http://127.0.0.1:${port}/ (the mock in the page)`);
  console.log(`http://127.0.0.1:${port}/?url=ws://127.0.0.1:3001 (colloquy mock … --port 3001 --auth off)`);
});
