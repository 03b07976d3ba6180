import { field } from './raw/answer.ts';
import type { HttpAnswer } from './raw/answer.ts';

/** A program that stands between a client and the server. */
interface Proxy {
  readonly name: string;
  /** How its name looks in `Server` or `Via`. */
  readonly sign: RegExp;
  /** The lines that let an upgrade through, to be pasted. */
  readonly lines: string;
}

const PROXIES: readonly Proxy[] = [
  {
    name: 'nginx',
    sign: /nginx|openresty|tengine/i,
    lines: [
      'nginx, in the location that has proxy_pass:',
      '    proxy_http_version 1.1;',
      '    proxy_set_header Upgrade $http_upgrade;',
      '    proxy_set_header Connection "upgrade";',
      '    proxy_set_header Host $host;',
      '    proxy_read_timeout 1h;',
    ].join('\n'),
  },
  {
    name: 'Apache',
    sign: /apache/i,
    lines: [
      'Apache (2.4.47 and newer; a2enmod proxy proxy_http):',
      '    ProxyPass "/ws" "http://127.0.0.1:3001/ws" upgrade=websocket',
      'Apache before that (a2enmod proxy_wstunnel):',
      '    RewriteEngine on',
      '    RewriteCond %{HTTP:Upgrade} websocket [NC]',
      '    RewriteRule ^/(.*) "ws://127.0.0.1:3001/$1" [P,L]',
    ].join('\n'),
  },
  {
    name: 'Caddy',
    sign: /caddy/i,
    lines: [
      'Caddy passes upgrades by itself; look for what takes them away:',
      '    reverse_proxy 127.0.0.1:3001 {',
      '        # no "header_up -Upgrade" and no "header_up -Connection" here,',
      '        # and no "transport http { versions h2c }": an upgrade needs HTTP/1.1',
      '    }',
    ].join('\n'),
  },
  {
    name: 'Traefik',
    sign: /traefik/i,
    lines: [
      'Traefik passes upgrades by itself; look for a headers middleware that empties them:',
      '    http:',
      '      middlewares:',
      '        mine:',
      '          headers:',
      '            customRequestHeaders: {}   # not Upgrade: "" and not Connection: ""',
    ].join('\n'),
  },
  {
    name: 'HAProxy',
    sign: /haproxy/i,
    lines: [
      'HAProxy passes upgrades by itself (mode http); look for lines that take them away, and give the tunnel time:',
      '    # no "http-request del-header Upgrade" and no "http-request del-header Connection"',
      '    timeout tunnel 1h',
    ].join('\n'),
  },
  {
    name: 'a load balancer or gateway of a cloud',
    sign: /awselb|cloudflare|cloudfront|google frontend|azure|envoy|varnish|fastly|squid/i,
    lines: [
      'Load balancers: use a listener that knows WebSocket: an application load balancer (HTTP or HTTPS listener) or a TCP one, not a',
      'classic HTTP listener; Cloudflare: Network > WebSockets on; Envoy: upgrade_configs: [{upgrade_type: websocket}];',
      'Varnish: "if (req.http.upgrade) { return (pipe); }" and "set bereq.http.upgrade = req.http.upgrade;" in vcl_pipe.',
    ].join('\n'),
  },
];

/** The proxies that an answer carries the marks of, as far as they are known. */
export function proxiesIn(answer: HttpAnswer): readonly string[] {
  const marks = `${field(answer, 'server') ?? ''} ${field(answer, 'via') ?? ''}`;
  return PROXIES.filter(({ sign }) => sign.test(marks)).map(({ name }) => name);
}

/** What to change so that upgrades pass: of the proxies that were recognised, else of every one. */
export function mending(names: readonly string[]): readonly string[] {
  const named = PROXIES.filter(({ name }) => names.includes(name));
  return (named.length > 0 ? named : PROXIES).map(({ lines }) => lines);
}

/** What servers say to a request that came to their WebSocket endpoint without the headers of an upgrade. */
const NO_UPGRADE_SEEN =
  /can "?upgrade"? only to "?websocket|not using the websocket protocol|websocket upgrade is expected|expected (a )?websocket|'?upgrade'? (token|header)'? (was )?(not found|missing)|missing ('|")?(upgrade|connection)|no websocket upgrade|invalid (upgrade|connection) header|you need a websocket client|not a websocket|^upgrade required\s*$|ask for an upgrade|handshakeexception: .*upgrade/i;

/** Why an answer shows that its server saw no upgrade in a request that asked for one; undefined: it does not show that. */
export function sawNoUpgrade(answer: HttpAnswer): string | undefined {
  const { status, body } = answer;
  const said = NO_UPGRADE_SEEN.exec(body)?.[0];
  if (said !== undefined)
    return `the server behind says "${said.trim()}" to a request that did ask for an upgrade`;
  const wants = field(answer, 'upgrade');
  const other =
    field(answer, 'sec-websocket-version') !== undefined ||
    (wants !== undefined && !/websocket/i.test(wants));
  if (status === 426 && !other)
    return 'the answer is 426 Upgrade Required, to a request that did ask for an upgrade';
  if (isRouterAnswer(answer) && proxiesIn(answer).length > 0) {
    return 'the 404 comes from the HTTP routes of an ASGI application: an upgrade would have gone to its WebSocket routes';
  }
  return undefined;
}

/** The 404 of an ASGI router for HTTP: a request that arrives there as an upgrade gets 403 or 101, never this. */
export function isRouterAnswer({ status, body }: HttpAnswer): boolean {
  return (
    status === 404 && /^(\{"detail":"Not Found"\}|Not Found)$/.test(body.trim()) && body.includes('detail')
  );
}
