import type { Entry } from '../finding.ts';

function credential(title: string, means: string, ...fix: string[]): Entry {
  return { step: 'authentication', title, means, fix };
}

const GIVE = 'Give a credential: in the target file, as `--header Authorization=…`, or in the URL’s query.';
const CHECK = 'Is it the credential of this environment (staging, production), whole, and not revoked?';
const SEE =
  'A page cannot see this: refused at the upgrade it gets close code 1006 and no status. Close with 1008 after the accept, or check before connecting, if pages are to know.';

/** Credentials. */
export const AUTHENTICATION: Readonly<Record<string, Entry>> = {
  'credential-wanted-at-upgrade': credential(
    'a credential is wanted',
    'No credential was sent, and the server refuses the upgrade.',
    GIVE,
    SEE,
  ),
  'credential-wanted-by-close': credential(
    'a credential is wanted',
    'No credential was sent; the server accepts the socket and closes it at once.',
    GIVE,
  ),
  'credential-wanted-by-error': credential(
    'a credential is wanted',
    'No credential was sent; the server accepts the socket, says what is wrong, and closes.',
    GIVE,
  ),
  'credential-wanted-by-silence': credential(
    'a credential is wanted, perhaps',
    'The document asks for a credential, none was sent, and the server accepts the socket and says nothing.',
    GIVE,
    'A server should refuse (401) or close (1008) rather than stay silent.',
  ),
  'credential-refused-at-upgrade': credential(
    'the credential is refused',
    'The server refuses the upgrade with the credential that it was given.',
    CHECK,
    SEE,
  ),
  'credential-refused-by-close': credential(
    'the credential is refused',
    'The server accepts the socket, and closes it at once because of the credential.',
    CHECK,
  ),
  'credential-refused-by-error': credential(
    'the credential is refused',
    'The server accepts the socket, says that the credential is no good, and closes.',
    CHECK,
  ),
  'credential-malformed': credential(
    'the credential is no credential',
    'The value was spoilt on its way into the request, and the server refuses it.',
    'Look at the code that puts it there: an unset variable, quotes or a prefix too many, a line end from a file.',
  ),
  'jwt-expired': credential(
    'the token has expired',
    'The server refuses the token, and its `exp` lies in the past.',
    'Fetch a new token before each connection.',
  ),
  'jwt-not-yet-valid': credential(
    'the token is not valid yet',
    'The server refuses the token, and its `nbf` or `iat` lies in the future.',
    'Compare the clocks of issuer and server; allow a few seconds of leeway.',
  ),
  'jwt-audience': credential(
    'the token is for another audience',
    'The server refuses the token and speaks of its audience or issuer.',
    'Ask the issuer for a token of this service (`aud`), or let the server accept this one.',
  ),
  'clock-skew': credential(
    'the clocks differ',
    'The token is good by the clock of this machine and not by that of the server.',
    'Set both clocks (NTP); allow a leeway of a minute when verifying.',
  ),
  'credential-not-checked': credential(
    'everybody is let in',
    'The document asks for a credential, and the server accepts the socket without one.',
    'Check the credential before the accept.',
    'If this server does without on purpose: `--auth off`.',
  ),
  'credential-spoiled-accepted': credential(
    'a spoiled credential is let in',
    'A credential with one character changed is accepted: it is looked at and not verified.',
    'Verify the signature, or compare the whole value.',
  ),
};

function words(title: string, means: string, ...fix: string[]): Entry {
  return { step: 'first-words', title, means, fix };
}

/** What comes first on an open socket. Closes are in a table of their own. */
export const FIRST_WORDS: Readonly<Record<string, Entry>> = {
  'greeting-missing': words(
    'no greeting',
    'The document says what the server sends first, and nothing comes.',
    'Does the server wait for something from the client first? Then the document is wrong.',
    'Does it send before its own handler is ready, or swallow an error there? Its log says so.',
  ),
  'greeting-invalid': words(
    'the greeting breaks its schema',
    'The first message is the one of the document, and its payload is not.',
    'Mend the server or the document: the evidence names the place.',
  ),
  'greeting-unexpected': words(
    'another first message',
    'The server sends something else first than the document says.',
    'Mend the server or the document.',
  ),
  'text-not-utf8': words(
    'a text message is not UTF-8',
    'Every client fails the connection with 1007 (RFC 6455, section 8.1): a page sees the socket close.',
    'Encode text as UTF-8, or send bytes in a binary message.',
  ),
  'not-websocket-frames': words(
    'no WebSocket frames',
    'After the 101 come bytes that are no frames of RFC 6455.',
    'Does something write to the socket beside the WebSocket library (a second HTTP answer, a log line)?',
  ),
};

function stay(title: string, means: string, ...fix: string[]): Entry {
  return { step: 'staying', title, means, fix };
}

/** An open socket that does not stay well. */
export const STAYING: Readonly<Record<string, Entry>> = {
  'ping-unanswered': stay(
    'pings are not answered',
    'The server does not answer a protocol ping with a pong (RFC 6455, section 5.5.2). Clients and proxies that ping will take it for dead.',
    'Every WebSocket library answers by itself: is the event loop of the server blocked, or does it read the socket by hand?',
  ),
  'application-ping-unanswered': stay(
    'the application’s ping is not answered',
    'The document has an exchange that keeps the session alive, and the server does not answer it.',
    'Mend the server, or the document.',
  ),
  'fragments-refused': stay(
    'fragmented messages end the session',
    'A message in two frames with a ping between them is legal (RFC 6455, section 5.4), and the server does not bear it. Some clients and proxies fragment.',
    'Use a WebSocket library that joins fragments, or update it.',
  ),
  'size-limit': stay(
    'a longer message ends the session',
    'A message of 70,000 bytes ends the session.',
    'Raise the limit of the server (often `maxPayload` or `max_size`) or of the proxy, or say the limit in the document (`when: size`).',
  ),
  'idle-timeout': stay(
    'idle sockets are cut',
    'A socket on which nothing is said ends after a while; with pings it stays. Usually it is the idle timeout of a proxy or load balancer.',
    'Ping more often than that, from the server or the client (browsers cannot ping: use a message).',
    'nginx: proxy_read_timeout 1h;\nHAProxy: timeout tunnel 1h\nApache: ProxyTimeout 3600 (and the timeout= of ProxyPass)',
  ),
  'idle-timeout-pings-do-not-count': stay(
    'the session ends in spite of pings',
    'The socket ends after the same time with and without pings: a limit on the whole session, or an idle timeout that counts messages only.',
    'Say the limit in the document, and let clients connect again.',
    'If the server expects messages of its own: send the application’s heartbeat.',
  ),
};
