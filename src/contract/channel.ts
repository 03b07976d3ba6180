import type { Location } from './contract.ts';
import type { Message } from './message.ts';
import type { Schema } from './schema.ts';
import type { SessionModel } from './session-model.ts';

/** An AsyncAPI 3 Parameter Object: one `{name}` of a channel's address. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly examples: readonly string[];
}

/** One WebSocket endpoint: an AsyncAPI channel. One socket is one session of it. */
export interface Channel {
  /** The channel's key in the document. */
  readonly name: string;
  /** The path, with `{parameter}`s; `/` when the document gives none. */
  readonly address: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  /** Names of the servers that offer it. */
  readonly servers: readonly string[];
  readonly parameters: readonly Parameter[];
  /** `bindings.ws.query`: an object schema of the URL's query. */
  readonly query?: Schema;
  /** `bindings.ws.headers`: an object schema of the upgrade request's headers. */
  readonly headers?: Schema;
  /** Scheme keys of its servers and operations; any one of them suffices. Empty: no credential is asked for. */
  readonly security: readonly string[];
  /** In the document's order. */
  readonly messages: readonly Message[];
  readonly session: SessionModel;
  readonly location: Location;
}
