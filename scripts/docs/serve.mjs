// Serves a folder of pages on 127.0.0.1, and nothing else: `serve(folder, port)`, or from the command line the built site.
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
};

/** The server, listening; port 0: any free one. */
export async function serve(folder, port = 0) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const file = fileOf(root, request.url ?? '/');
    const found = file ?? join(root, '404.html');
    if (!existsSync(found)) return void response.writeHead(404).end('There is no such page.\n');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
    });
    createReadStream(found).pipe(response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The file that a URL's path names, inside the folder; undefined where there is none. */
function fileOf(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const wanted = normalize(join(root, path));
  if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
  const candidates = [wanted, join(wanted, 'index.html'), `${wanted}.html`];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../.colloquy/site', import.meta.url));
  if (!existsSync(folder)) {
    process.stderr.write('There is no site yet: `npm run docs` builds it.\n');
    process.exit(2);
  }
  const server = await serve(folder, Number(process.argv[2] ?? 4173));
  process.stdout.write(
    `the site is at http://127.0.0.1:${String(server.address().port)}/ (Ctrl-C stops it)\n`,
  );
}
