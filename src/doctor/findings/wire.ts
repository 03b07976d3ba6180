import type { Entry } from '../finding.ts';

/** From the URL to the TLS handshake. */
export const WIRE: Readonly<Record<string, Entry>> = {
  'url-unreadable': {
    step: 'url',
    title: 'the URL cannot be read',
    means: 'The text is no URL: a host is missing, or a port is no number up to 65535.',
    fix: ['Write it as `ws://host:port/path` or `wss://host/path`.'],
  },
  'url-http': {
    step: 'url',
    title: 'http where ws belongs',
    means:
      'The scheme is `http` or `https`. Newer browsers take that for a WebSocket, most libraries and all older browsers refuse it.',
    fix: ['Write `ws://` for `http://`, and `wss://` for `https://`.'],
  },
  'url-scheme': {
    step: 'url',
    title: 'no WebSocket scheme',
    means: 'The scheme is neither `ws` nor `wss`.',
    fix: ['Write `ws://` (plain) or `wss://` (TLS).'],
  },
  'url-fragment': {
    step: 'url',
    title: 'a # in the URL',
    means: 'A WebSocket URL has no fragment (RFC 6455, section 3): `new WebSocket()` throws a SyntaxError.',
    fix: ['Leave out what follows the `#`, or write `%23` where the path means the character.'],
  },
  'url-placeholder': {
    step: 'url',
    title: 'a placeholder in the URL',
    means: 'A part of the URL still waits for its value.',
    fix: ['Fill it in; with a document, give it as `--parameter name=value`.'],
  },
  'name-unknown': {
    step: 'name',
    title: 'nobody knows the host name',
    means: 'The name lookup says that there is no such host.',
    fix: [
      'Look for a typing error in the host name.',
      'A name inside a container network or a VPN is known only there.',
    ],
  },
  'name-unanswered': {
    step: 'name',
    title: 'the name lookup has no answer',
    means: 'The resolver of this machine could not ask, or was not answered.',
    fix: ['Is this machine on the network, and does it have a working name server?'],
  },
  'tcp-refused': {
    step: 'tcp',
    title: 'nothing listens there',
    means: 'The host answers, and no program listens on that port.',
    fix: [
      'Is the server running, and is this its port?',
      'A server that listens on 127.0.0.1 cannot be reached from another machine or container: let it listen on 0.0.0.0.',
      'In containers: is the port published?',
    ],
  },
  'tcp-filtered': {
    step: 'tcp',
    title: 'no answer at all from that port',
    means:
      'Neither a yes nor a no came to the request for a connection: a firewall drops it, the host is off, or the server takes no more connections.',
    fix: [
      'Open the port in the firewall or security group, for this machine.',
      'If it worked before: does the server hang? Its queue of waiting connections may be full.',
    ],
  },
  'tcp-unreachable': {
    step: 'tcp',
    title: 'there is no way to that host',
    means: 'This machine has no route to the address.',
    fix: ['Is the VPN up? Is the address of a network that is reachable from here?'],
  },
  'tcp-failed': {
    step: 'tcp',
    title: 'the connection failed',
    means: 'The operating system refused the connection for another reason.',
    fix: ['The error code in the evidence names it.'],
  },
  'tls-plain-port': {
    step: 'tls',
    title: 'wss on a port without TLS',
    means: 'The URL asks for TLS, and what listens there speaks plain HTTP.',
    fix: ['Write `ws://`, or put TLS in front of the server.'],
  },
  'tls-silent': {
    step: 'tls',
    title: 'no answer to the TLS handshake',
    means: 'The port takes the connection and never answers.',
    fix: ['Is this the TLS port? Does the server hang?'],
  },
  'tls-hung-up': {
    step: 'tls',
    title: 'hung up during the TLS handshake',
    means: 'The other end closed the connection while TLS was being set up.',
    fix: [
      'A proxy that picks the site by its name may have none for this host: look at its configuration for this name.',
      'What listens there may speak something else than TLS.',
    ],
  },
  'tls-expired': {
    step: 'tls',
    title: 'the certificate has expired',
    means: 'Browsers and libraries refuse it; a page sees close code 1006 and nothing else.',
    fix: ['Renew the certificate, and reload the server so that it takes the new one.'],
  },
  'tls-not-yet-valid': {
    step: 'tls',
    title: 'the certificate is not valid yet',
    means: 'Its first day lies in the future, or the clock of this machine is behind.',
    fix: ['Set the clock of this machine.', 'Issue the certificate with an earlier first day.'],
  },
  'tls-wrong-name': {
    step: 'tls',
    title: 'the certificate is for another name',
    means: 'The certificate does not name the host of the URL.',
    fix: [
      'Dial one of the names that it is for.',
      'Issue a certificate that names this host (subjectAltName; the common name is not looked at).',
      'A proxy without a site of this name gives its default certificate: give the site its `server_name`.',
    ],
  },
  'tls-self-signed': {
    step: 'tls',
    title: 'the certificate is self-signed',
    means: 'Nobody but the server itself vouches for it.',
    fix: [
      'For development: trust it with `--ca cert.pem` here, `NODE_EXTRA_CA_CERTS=cert.pem` in Node, and in the browser by opening `https://` of the same host once.',
      'For others: have it issued by an authority that clients know.',
    ],
  },
  'tls-unknown-issuer': {
    step: 'tls',
    title: 'the issuer of the certificate is unknown',
    means:
      'The chain does not lead to an authority that is trusted here: often the server leaves out the intermediate certificate, which browsers repair by themselves and libraries do not.',
    fix: [
      'Let the server send the full chain (`fullchain.pem`, not `cert.pem`).',
      'For an authority of your own: trust it with `--ca root.pem`.',
    ],
  },
  'tls-old-version': {
    step: 'tls',
    title: 'no common version of TLS',
    means: 'The server speaks only versions of TLS that clients of today refuse.',
    fix: ['Turn on TLS 1.2 and 1.3 at the server.'],
  },
  'tls-client-certificate': {
    step: 'tls',
    title: 'the server wants a certificate of the client',
    means: 'It ends the TLS handshake because the client shows no certificate.',
    fix: [
      'Give your client the certificate and key that this server trusts.',
      'Or ask for it only on other names or ports: a page cannot choose one.',
    ],
  },
  'tls-failed': {
    step: 'tls',
    title: 'the TLS handshake failed',
    means: 'The two ends could not agree, for a reason that the error in the evidence names.',
    fix: ['Compare the versions and ciphers of the server with those of current clients.'],
  },
};
