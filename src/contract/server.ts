import type { Channel } from './channel.ts';
import type { Contract, Location } from './contract.ts';

/** An AsyncAPI 3 Server Object with its variables filled by their defaults. */
export interface Server {
  readonly name: string;
  readonly host: string;
  /** `ws` or `wss`. */
  readonly protocol: string;
  /** Path before every channel address; empty when none. */
  readonly pathname: string;
  readonly title?: string;
  readonly description?: string;
  /** Scheme keys; any one of them suffices. Empty: no credential is asked for. */
  readonly security: readonly string[];
  readonly location: Location;
}

/** The server of a channel as a URL, without the channel's address; where the document has none, an example on this machine. */
export function serverUrl(contract: Contract, channel: Channel): string {
  const server = contract.servers.find(({ name }) => channel.servers.includes(name));
  if (server === undefined) return 'ws://127.0.0.1:3001';
  return `${server.protocol}://${server.host}${server.pathname}`;
}
