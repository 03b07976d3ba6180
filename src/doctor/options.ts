import type { Contract } from '../contract/index.ts';
import type { Target } from '../credentials/index.ts';
import type { Address } from './raw/reach.ts';

/** What is examined, and how far. */
export interface DoctorOptions {
  /** The address of the WebSocket; with `twiml` nothing: it is found there. */
  readonly url: string;
  /** What answers a telephone carrier's call: an `http` address or a file with TwiML; the stream in it is examined. */
  readonly twiml?: string;
  /** With it the doctor knows the path, the credential, the subprotocols and the greeting. */
  readonly contract?: Contract;
  /** Address, credentials, headers, TLS. Default: a target that says nothing. */
  readonly target?: Target;
  /** Subprotocols to offer. Default: those of the document. */
  readonly subprotocols?: readonly string[];
  /** How long an idle socket is watched, ms. Default 0: not at all. */
  readonly stayMs?: number;
  /** The longest wait for any one answer, ms. Default 10000. */
  readonly patienceMs?: number;
  /** Looks a host name up: its addresses, or the resolver's error code. Default: the system's resolver. */
  readonly lookup?: (host: string) => Promise<readonly Address[] | string>;
  /** Is told when a step begins. */
  readonly progress?: (step: string) => void;
}
