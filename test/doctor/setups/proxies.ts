import { fileURLToPath } from 'node:url';

import { PYTHON } from '../../support/needs.ts';
import { freePort } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { GOOD } from '../certificates.ts';
import { ws, wss } from './setup.ts';
import type { Dialling, Setup } from './setup.ts';

const APP = fileURLToPath(new URL('../app.py', import.meta.url));

/** The FastAPI application on Uvicorn; answers its port. */
export async function fastapi(bench: Bench, ...flags: string[]): Promise<number> {
  const port = await freePort();
  await bench.program([PYTHON, APP, String(port), ...flags], port);
  return port;
}

/** What is behind a proxy, by its port. */
type Behind = (bench: Bench) => Promise<number>;

const wsBehind: Behind = (bench) => bench.ws();
const dead: Behind = () => freePort();

/** nginx with these directives in its one server; `$PORT` is the server behind. */
async function nginx(bench: Bench, behind: Behind, server: string): Promise<number> {
  const [port, back] = [await freePort(), await behind(bench)];
  const folder = await bench.folder({ 'cert.pem': GOOD.cert, 'key.pem': GOOD.key });
  const config = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  limit_req_zone $binary_remote_addr zone=few:1m rate=1r/m;
  ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
  server { listen 127.0.0.1:${String(port)}${server.includes('#tls') ? ' ssl' : ''};
    ${server.replaceAll('$PORT', String(back)).replaceAll('$FOLDER', folder)}
  }
}`;
  const more = await bench.folder({ 'nginx.conf': config });
  await bench.program(['/usr/sbin/nginx', '-c', `${more}/nginx.conf`, '-p', folder], port);
  return port;
}

const UPGRADE =
  'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";';
const PASS = `location / { proxy_pass http://127.0.0.1:$PORT; ${UPGRADE} }`;
const BARE = 'location / { proxy_pass http://127.0.0.1:$PORT; }';

/** A set-up of nginx. */
function withNginx(
  name: string,
  want: string,
  how: { server: string; behind?: Behind } & Partial<Dialling> & { path?: string },
): Setup {
  const { server, behind = dead, path = '/', ...more } = how;
  const needs = behind === fastapi ? (['nginx', 'python3-fastapi'] as const) : (['nginx'] as const);
  const start = async (bench: Bench): Promise<Dialling> => {
    const port = await nginx(bench, behind, server);
    return { url: server.includes('#wss') ? wss(port, path) : ws(port, path), ...more };
  };
  return { name: `nginx ${name}`, want, needs, start };
}

const insecure = { target: { tls: { insecure: true } } };

const NGINX: readonly Setup[] = [
  withNginx('with the lines of an upgrade', 'healthy', { server: PASS, behind: wsBehind }),
  withNginx('without them, before ws', 'proxy-drops-upgrade', { server: BARE, behind: wsBehind }),
  withNginx('without them, before FastAPI', 'proxy-drops-upgrade', {
    server: BARE,
    behind: fastapi,
    path: '/open',
  }),
  withNginx('with them, before FastAPI', 'healthy', { server: PASS, behind: fastapi, path: '/open' }),
  withNginx('before nobody', 'status-502', { server: PASS }),
  withNginx('before a server that never answers', 'status-504', {
    server: PASS.replace('}', 'proxy_read_timeout 1s; }'),
    behind: (bench) => bench.tcp((socket) => void socket.resume()),
    patienceMs: 3000,
  }),
  withNginx('that wants TLS', 'redirect-to-tls', { server: 'return 301 https://$http_host$request_uri;' }),
  withNginx('that moved', 'status-301', { server: 'return 301 https://elsewhere.example/live;' }),
  withNginx('that redirects', 'status-302', { server: 'return 302 /maintenance;' }),
  withNginx('that redirects to a login', 'redirect-to-login', { server: 'return 302 /login?next=/;' }),
  withNginx('that adds a slash', 'path-almost-right', {
    server: `location /ws/ { proxy_pass http://127.0.0.1:$PORT; ${UPGRADE} } `,
    behind: wsBehind,
    path: '/ws',
  }),
  withNginx('with the endpoint under a prefix', 'path-almost-right', {
    server: `location /ws { proxy_pass http://127.0.0.1:$PORT; ${UPGRADE} } location / { return 404; }`,
    behind: wsBehind,
    path: '/api/ws',
  }),
  withNginx('that denies', 'status-403', { server: 'location / { deny all; }' }),
  withNginx('that knows nothing there', 'status-404', { server: 'location / { return 404; }' }),
  withNginx('that takes no GET', 'status-405', { server: 'location / { return 405; }' }),
  withNginx('that says 400', 'status-400', { server: 'location / { return 400 "room missing"; }' }),
  withNginx('that limits', 'status-429', {
    server: `limit_req_status 429; location / { limit_req zone=few; proxy_pass http://127.0.0.1:$PORT; ${UPGRADE} }`,
    behind: wsBehind,
  }),
  withNginx('with a password', 'credential-wanted-at-upgrade', {
    server: 'location / { auth_basic "private"; auth_basic_user_file $FOLDER/cert.pem; }',
  }),
  withNginx('with another password', 'credential-refused-at-upgrade', {
    server: 'location / { auth_basic "private"; auth_basic_user_file $FOLDER/cert.pem; }',
    target: { headers: { Authorization: 'Basic dXNlcjpwYXNz' } },
  }),
  withNginx('in maintenance', 'status-503', {
    server: 'location / { add_header Retry-After 30 always; return 503; }',
  }),
  withNginx('with an ordinary page', 'status-200', { server: 'location / { return 200 "hello"; }' }),
  withNginx('with TLS, dialled plainly', 'plain-on-tls-port', { server: '#tls\n return 404;' }),
  withNginx('that wants a certificate of the client', 'tls-client-certificate', {
    server: '#tls #wss\n ssl_verify_client on; ssl_client_certificate $FOLDER/cert.pem;',
    ...insecure,
  }),
  withNginx('with large headers', 'status-400', {
    server: `large_client_header_buffers 2 1k; ${PASS}`,
    target: { headers: { Cookie: `session=${'x'.repeat(3000)}` } },
  }),
  withNginx('with an idle timeout', 'idle-timeout', {
    server: PASS.replace('}', 'proxy_read_timeout 5s; }'),
    behind: wsBehind,
    stayMs: 7000,
  }),
];

/** Apache with these directives in its one host; `$PORT` is the server behind. */
function withApache(
  name: string,
  want: string,
  how: { host: string; behind?: Behind } & Partial<Dialling>,
): Setup {
  const { host, behind = dead, ...more } = how;
  const start = async (bench: Bench): Promise<Dialling> => {
    const [port, back] = [await freePort(), await behind(bench)];
    const folder = await bench.folder({ 'cert.pem': GOOD.cert, 'key.pem': GOOD.key });
    const modules = [
      'mpm_event',
      'authz_core',
      'proxy',
      'proxy_http',
      'proxy_wstunnel',
      'ssl',
      'socache_shmcb',
      'headers',
    ];
    const config = `${modules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`).join('\n')}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
Mutex posixsem
${host.replaceAll('$PORT', String(back)).replaceAll('$FOLDER', folder)}
`;
    const more_ = await bench.folder({ 'apache.conf': config });
    await bench.program(['/usr/sbin/apache2', '-f', `${more_}/apache.conf`, '-DFOREGROUND'], port);
    return { url: ws(port), ...more };
  };
  return { name: `Apache ${name}`, want, needs: ['apache2'], start };
}

const APACHE: readonly Setup[] = [
  withApache('with upgrade=websocket', 'healthy', {
    host: 'ProxyPass "/" "http://127.0.0.1:$PORT/" upgrade=websocket',
    behind: wsBehind,
  }),
  withApache('with mod_proxy_wstunnel', 'healthy', {
    host: 'ProxyPass "/" "ws://127.0.0.1:$PORT/"',
    behind: wsBehind,
  }),
  withApache('without it', 'proxy-drops-upgrade', {
    host: 'ProxyPass "/" "http://127.0.0.1:$PORT/"',
    behind: wsBehind,
  }),
  withApache('before nobody', 'status-503', {
    host: 'ProxyPass "/" "http://127.0.0.1:$PORT/" upgrade=websocket',
  }),
  withApache('with TLS, dialled plainly', 'plain-on-tls-port', {
    host: 'SSLEngine on\nSSLCertificateFile $FOLDER/cert.pem\nSSLCertificateKeyFile $FOLDER/key.pem',
  }),
];

/** HAProxy with these lines in its front and back. */
function withHaproxy(
  name: string,
  want: string,
  how: { lines?: string; bind?: string; behind?: Behind } & Partial<Dialling>,
): Setup {
  const { lines = '', bind = '', behind = dead, ...more } = how;
  const start = async (bench: Bench): Promise<Dialling> => {
    const [port, back] = [await freePort(), await behind(bench)];
    const folder = await bench.folder({ 'both.pem': `${GOOD.cert}${GOOD.key}` });
    const config = `global
  stats timeout 1s
defaults
  mode http
  retries 0
  timeout connect 1s
  timeout client 30s
  timeout server 30s
listen one
  bind 127.0.0.1:${String(port)} ${bind.replaceAll('$FOLDER', folder)}
  ${lines}
  server a 127.0.0.1:${String(back)}
`;
    const more_ = await bench.folder({ 'haproxy.cfg': config });
    await bench.program(['/usr/sbin/haproxy', '-db', '-f', `${more_}/haproxy.cfg`], port);
    return { url: bind === '' ? ws(port) : wss(port), ...more };
  };
  return { name: `HAProxy ${name}`, want, needs: ['haproxy'], start };
}

const HAPROXY: readonly Setup[] = [
  withHaproxy('as it is', 'healthy', { behind: wsBehind }),
  withHaproxy('that takes the header away', 'proxy-drops-upgrade', {
    lines: 'http-request del-header Upgrade',
    behind: wsBehind,
  }),
  withHaproxy('before nobody', 'status-503', {}),
  withHaproxy('that denies', 'status-403', { lines: 'http-request deny', behind: wsBehind }),
  withHaproxy('that wants a certificate of the client', 'tls-client-certificate', {
    bind: 'ssl crt $FOLDER/both.pem verify required ca-file $FOLDER/both.pem',
    ...insecure,
  }),
  withHaproxy('with an idle timeout', 'idle-timeout', {
    lines: 'timeout tunnel 2s',
    behind: wsBehind,
    stayMs: 3000,
  }),
];

/** Caddy with these directives in its one site. */
function withCaddy(
  name: string,
  want: string,
  how: { site: string; behind?: Behind; path?: string } & Partial<Dialling>,
): Setup {
  const { site, behind = dead, path = '/', ...more } = how;
  const needs = behind === fastapi ? (['caddy', 'python3-fastapi'] as const) : (['caddy'] as const);
  const start = async (bench: Bench): Promise<Dialling> => {
    const [port, back] = [await freePort(), await behind(bench)];
    const file = `{
  admin off
  auto_https off
}
http://127.0.0.1:${String(port)} {
  bind 127.0.0.1
  ${site.replaceAll('$PORT', String(back))}
}
`;
    const folder = await bench.folder({ Caddyfile: file });
    await bench.program(
      ['/usr/bin/caddy', 'run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`],
      port,
    );
    return { url: ws(port, path), ...more };
  };
  return { name: `Caddy ${name}`, want, needs, start };
}

const CADDY: readonly Setup[] = [
  withCaddy('as it is', 'healthy', { site: 'reverse_proxy 127.0.0.1:$PORT', behind: wsBehind }),
  withCaddy('that takes the headers away', 'proxy-drops-upgrade', {
    site: 'reverse_proxy 127.0.0.1:$PORT {\n header_up -Upgrade\n header_up -Connection\n }',
    behind: wsBehind,
  }),
  withCaddy('that takes them away from FastAPI', 'proxy-drops-upgrade', {
    site: 'reverse_proxy 127.0.0.1:$PORT {\n header_up -Upgrade\n header_up -Connection\n }',
    behind: fastapi,
    path: '/open',
  }),
  withCaddy('before nobody', 'status-502', { site: 'reverse_proxy 127.0.0.1:$PORT' }),
  withCaddy('with an ordinary page', 'status-200', { site: 'respond "hello" 200' }),
];

/** Real proxies, with and without what an upgrade needs. */
export const PROXY_SETUPS: readonly Setup[] = [...NGINX, ...APACHE, ...HAPROXY, ...CADDY];
