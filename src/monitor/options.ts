import type { Contract } from '../contract/index.ts';
import type { RecordedEvent, RecordingHeader } from '../recording/index.ts';
import type { MonitorEvent } from './events.ts';
import type { UpstreamTls } from './upstream.ts';

/** By what a monitor judges. */
export interface JudgeOptions {
  readonly contract: Contract;
  /** Features that the server claims. Default: none. */
  readonly features?: readonly string[];
  /** Multiplies every duration. Default 1. */
  readonly timeScale?: number;
  /** A longer message passes and is not judged, bytes. Default 16 MiB. */
  readonly maxPayload?: number;
}

/** How a monitor stands between a client and a server. */
export interface MonitorOptions extends Omit<JudgeOptions, 'contract'> {
  /** The server, `ws://` or `wss://`. A path in it takes the place of `/`; any other path is passed on as it is. */
  readonly upstream: string;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string;
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number;
  /** The channel by whose rules every socket is judged. Default: the one whose address is the path. */
  readonly channel?: string;
  readonly tls?: UpstreamTls;
  /** Is told what happens. Default: nobody. */
  readonly report?: (event: MonitorEvent) => void;
  /** Every frame is reported too. Default false. */
  readonly frames?: boolean;
  /** Is told every line of a recording, the header first; credentials are redacted. Default: none is made. */
  readonly record?: (line: RecordingHeader | RecordedEvent) => void;
}
