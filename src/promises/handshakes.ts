import type { Channel } from '../contract/index.ts';
import { quoted } from './words.ts';

/** One way to dial that the document allows. */
export interface HandshakeCase {
  /** The last part of its id: `open`, `credential@token`, `subprotocol@v1`. */
  readonly name: string;
  /** What the server owes, as a clause. */
  readonly promise: string;
  readonly summary: string;
  /** The one security scheme whose credential is sent; undefined: the first for which the target has one. */
  readonly scheme?: string;
  /** The one subprotocol that is offered; undefined: all. */
  readonly subprotocol?: string;
}

/** Every handshake that the document allows: the plain one, each credential scheme alone, each subprotocol alone. */
export function handshakeCases(channel: Channel): HandshakeCase[] {
  const plain: HandshakeCase = {
    name: 'open',
    promise: 'the server accepts a valid upgrade request',
    summary: 'dials as the document says',
  };
  const schemes = channel.security.map((scheme) => ({
    name: `credential@${scheme}`,
    promise: `the server accepts a valid credential of ${quoted(scheme)}`,
    summary: `dials with the credential of ${quoted(scheme)} alone`,
    scheme,
  }));
  const subprotocols = channel.session.subprotocols.map((subprotocol) => ({
    name: `subprotocol@${subprotocol}`,
    promise: `the server selects ${quoted(subprotocol)} when that alone is offered`,
    summary: `offers ${quoted(subprotocol)} alone`,
    subprotocol,
  }));
  return [plain, ...schemes, ...subprotocols];
}
