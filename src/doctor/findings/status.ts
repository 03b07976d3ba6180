import type { Entry } from '../finding.ts';

function status(title: string, means: string, ...fix: string[]): Entry {
  return { step: 'upgrade', title, means, fix };
}

/** Answers to the upgrade request by their HTTP status, where nothing more exact is known. */
export const STATUS: Readonly<Record<string, Entry>> = {
  'status-200': status(
    'an ordinary web page',
    'The address answers as plain HTTP with a 2xx status: the upgrade was overlooked.',
    'Is the path that of the WebSocket endpoint?',
    'Is the WebSocket library attached to this server and path?',
    'Behind a proxy: it may drop `Upgrade` and `Connection` (see `proxy-drops-upgrade`).',
  ),
  'status-301': status(
    'moved permanently',
    'The server sends the client elsewhere (301 or 308). WebSocket clients do not follow redirects.',
    'Dial the address in `Location`, with `ws` for `http`.',
  ),
  'status-302': status(
    'redirected',
    'The server sends the client elsewhere (302, 303 or 307). WebSocket clients do not follow redirects.',
    'Dial the address in `Location`, with `ws` for `http`.',
    'Exempt the WebSocket path from the redirect.',
  ),
  'status-400': status(
    'the request is refused as bad',
    'The server finds a mistake in the upgrade request.',
    'Its body, quoted above, usually says which: a missing query parameter or header, a Host it does not know.',
  ),
  'status-403': status(
    'forbidden',
    'The server refuses without saying why: the origin, the credential, the address of the client, or a path that it does not know (some servers answer 403 to every close before the accept).',
    'Look into the log of the server for this request.',
    'Is the path exactly that of the endpoint? Is a firewall rule (WAF) in front?',
  ),
  'status-404': status(
    'no such path',
    'The server knows no endpoint at this path, and none of the near ones either.',
    'Compare the path with the routes of the server, and with the prefix that a proxy adds or strips.',
  ),
  'status-405': status(
    'GET is not allowed',
    'The path exists for other methods; an upgrade is a GET.',
    'Is the path that of the WebSocket endpoint, not of an API beside it?',
    'Let the proxy or the gateway allow GET there.',
  ),
  'status-407': status(
    'a proxy wants a login',
    'A proxy between here and the server asks for credentials of its own.',
    'Give your client the credentials of the proxy.',
  ),
  'status-410': status(
    'gone',
    'The server says that this endpoint existed and does not any more.',
    'Look for its successor.',
  ),
  'status-426': status(
    'another protocol is wanted',
    'The server wants an upgrade to something else than WebSocket.',
    'The `Upgrade` header of the answer names it: often TLS, so try `wss://`.',
  ),
  'status-429': status(
    'too many requests',
    'The server, or a gateway before it, limits how often this client may connect.',
    'Wait as long as `Retry-After` says; reconnect with growing pauses and some chance in them.',
  ),
  'status-431': status(
    'the request is too large',
    'Headers or URL are longer than the server takes: large cookies, or a long token in the query.',
    'Send a smaller token or fewer cookies; or raise the limit (nginx: `large_client_header_buffers`).',
  ),
  'status-500': status(
    'the server fails on the upgrade',
    'The handler of the upgrade threw an error.',
    'The log of the server at this moment says which.',
  ),
  'status-501': status(
    'not implemented',
    'The server, or a gateway before it, does not know the upgrade.',
    'Turn on WebSocket support there.',
  ),
  'status-502': status(
    'bad gateway',
    'A proxy answers and cannot reach the server behind it, or does not understand its answer.',
    'Is the server behind running, and on the address and port of the proxy’s configuration?',
    'Does the proxy speak plain HTTP to a TLS port, or the reverse?',
    'Did the server behind hang up while it handled the upgrade? Its log says so.',
  ),
  'status-503': status(
    'unavailable',
    'A proxy has no healthy server behind it, or the server is overloaded or starting.',
    'Are the health checks of the proxy right for a WebSocket server (which may answer 426 to a plain GET)?',
    'Wait as long as `Retry-After` says.',
  ),
  'status-504': status(
    'gateway timeout',
    'A proxy waited for the server behind it, and no answer to the upgrade came.',
    'Does the server behind hang, or is its port filtered for the proxy?',
    'Does it do something slow before it answers the upgrade?',
  ),
  'status-other': status(
    'an unexpected status',
    'The server answers the upgrade with a status that says little about WebSockets.',
    'The body and the headers of the answer, and the log of the server.',
  ),
};
