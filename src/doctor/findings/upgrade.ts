import type { Entry } from '../finding.ts';

/** The upgrade request and a 101 that is not right. */
export const UPGRADE: Readonly<Record<string, Entry>> = {
  'plain-on-tls-port': {
    step: 'upgrade',
    title: 'ws on a TLS port',
    means: 'The URL asks for a plain connection, and what listens there speaks TLS.',
    fix: ['Write `wss://`.'],
  },
  'other-protocol': {
    step: 'upgrade',
    title: 'something else listens on that port',
    means: 'What came back is not HTTP: another service has the port.',
    fix: ['Is this the port of the WebSocket server?'],
  },
  'http2-only': {
    step: 'upgrade',
    title: 'only HTTP/2 is spoken there',
    means: 'The upgrade of RFC 6455 is a request of HTTP/1.1; this front does not take those.',
    fix: [
      'Let the front take HTTP/1.1 beside HTTP/2 (ALPN `http/1.1`).',
      'WebSocket over HTTP/2 (RFC 8441) needs a server that announces it, and few clients can.',
    ],
  },
  'upgrade-hung-up': {
    step: 'upgrade',
    title: 'hung up without an answer',
    means: 'The connection was closed after the upgrade request, with no answer to it. A page sees 1006.',
    fix: [
      'Look into the log of the server: did its handler of the upgrade throw?',
      'Is there something on the way that cuts what it does not know (a firewall, a proxy for HTTP only)?',
    ],
  },
  'upgrade-silent': {
    step: 'upgrade',
    title: 'no answer to the upgrade request',
    means: 'The connection stands, and the request is never answered.',
    fix: [
      'A server without a handler for `upgrade` may let such requests hang: is the WebSocket library attached to this server?',
      'Does the server hang, or wait for something slow (a database, a cold start) before it answers?',
    ],
  },
  'proxy-drops-upgrade': {
    step: 'upgrade',
    title: 'a proxy drops the Upgrade header',
    means:
      'The server behind says that no upgrade was asked for, and it was: `Upgrade` and `Connection` go from hop to hop only, and something on the way does not pass them on.',
    fix: [],
  },
  'server-without-websockets': {
    step: 'upgrade',
    title: 'the server runs without WebSocket support',
    means:
      'The web server treats the upgrade as an ordinary request, because no WebSocket library is installed beside it.',
    fix: [
      'Python: `pip install "uvicorn[standard]"` or `pip install websockets`, and look for "No supported WebSocket library detected" in its log.',
      'Behind a proxy: it may drop `Upgrade` and `Connection` on the way (see `proxy-drops-upgrade`).',
    ],
  },
  'version-unsupported': {
    step: 'upgrade',
    title: 'another version of the protocol is wanted',
    means: 'The server wants another `Sec-WebSocket-Version` than 13, the one of RFC 6455.',
    fix: ['Use a WebSocket library on the server that knows version 13.'],
  },
  'other-library': {
    step: 'upgrade',
    title: 'a framework with its own protocol answers',
    means:
      'The endpoint speaks the protocol of a library on top of WebSocket, and wants its own path or query.',
    fix: ['Use the client of that library, or give the endpoint a plain WebSocket route.'],
  },
  'host-refused': {
    step: 'upgrade',
    title: 'the Host header is not allowed',
    means: 'The server answers only to host names on its list.',
    fix: ['Add the host of the URL to the allowed hosts of the server.'],
  },
  'origin-refused': {
    step: 'upgrade',
    title: 'this Origin is refused',
    means: 'With the Origin the server refuses the upgrade, without it the same request passes.',
    fix: [
      'Add the origin (scheme, host and port of the page, no path) to the allowed origins of the server.',
    ],
  },
  'origin-wanted': {
    step: 'upgrade',
    title: 'an Origin is wanted',
    means:
      'Without an Origin header the server refuses the upgrade; with one it passes. Browsers send it, other clients do not.',
    fix: [
      'Send `Origin` from clients that are no browsers (`--origin` here).',
      'Or let the server take requests without one.',
    ],
  },
  'path-almost-right': {
    step: 'upgrade',
    title: 'the path is almost right',
    means: 'A path that differs a little answers with 101.',
    fix: [],
  },
  'redirect-to-tls': {
    step: 'upgrade',
    title: 'redirected to https',
    means: 'The server wants TLS. WebSocket clients do not follow redirects.',
    fix: ['Write `wss://`.'],
  },
  'redirect-to-login': {
    step: 'upgrade',
    title: 'redirected to a login page',
    means: 'The server knows no session for this request. WebSocket clients do not follow redirects.',
    fix: [
      'Send the cookie of a session that is logged in (`--header Cookie=…`).',
      'Exempt the WebSocket path from the login redirect and answer 401 there.',
    ],
  },
  'accept-missing': {
    step: 'upgrade',
    title: '101 without Sec-WebSocket-Accept',
    means:
      'The server switches protocols without the proof that it read the request (RFC 6455, section 4.2.2). Every client fails the connection.',
    fix: ['Let a WebSocket library make the answer.', 'Does a proxy remove headers it does not know?'],
  },
  'accept-wrong': {
    step: 'upgrade',
    title: 'wrong Sec-WebSocket-Accept',
    means:
      'The value is not the SHA-1 of the key of this request and the GUID of RFC 6455: made by hand, or an answer out of a cache.',
    fix: [
      'base64(sha1(Sec-WebSocket-Key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")), with the key as it came, still in Base64.',
      'Turn off caching for this path in every proxy.',
    ],
  },
  'upgrade-headers': {
    step: 'upgrade',
    title: 'the headers of the answer are not right',
    means:
      'The answer must be HTTP/1.1 and carry `Upgrade: websocket` and `Connection: Upgrade` (RFC 6455, section 4.1).',
    fix: [
      'Let a WebSocket library make the answer.',
      'Does a proxy remove `Upgrade` or `Connection` from answers?',
    ],
  },
  'subprotocol-not-echoed': {
    step: 'upgrade',
    title: 'no subprotocol was selected',
    means: 'The client offers subprotocols and the server selects none. Browsers fail the connection then.',
    fix: [
      'Let the server select one of the offered names and send it back in `Sec-WebSocket-Protocol`.',
      'Or offer none.',
    ],
  },
  'subprotocol-unasked': {
    step: 'upgrade',
    title: 'a subprotocol that was not offered',
    means:
      'The server selects a subprotocol that the client did not offer. Every client fails the connection (RFC 6455, section 4.1).',
    fix: ['Select only what the request offers; names are compared exactly.'],
  },
  'extension-unasked': {
    step: 'upgrade',
    title: 'an extension that was not offered',
    means:
      'The server agrees to an extension that the client did not ask for. Every client fails the connection.',
    fix: ['Answer `Sec-WebSocket-Extensions` only to what was offered.'],
  },
  'extension-trouble': {
    step: 'upgrade',
    title: 'compression breaks the upgrade',
    means:
      'Browsers offer `permessage-deflate` (RFC 7692). With that offer the upgrade fails, without it it passes.',
    fix: ['Turn compression off at the server, or update its WebSocket library.'],
  },
};
