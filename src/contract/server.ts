import type { Location } from './contract.ts';

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
