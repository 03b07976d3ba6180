import type { Contract } from '../contract/index.ts';
import type { Inspected } from '../inspect/index.ts';
import type { Dialled, UpgradeAnswer, UpgradeRequest } from '../wire/index.ts';
import type { MockSession } from './company.ts';
import type { Endpoint } from './gate.ts';
import type { Auth } from './guard.ts';
import type { AnyMessages, Entrances, Handlers, MessageMap } from './handler.ts';
import type { JournalEntry } from './journal.ts';
import type { PlayOptions } from './options.ts';
import type { ReceiveOptions } from './received.ts';
import type { MishapRule } from './rule.ts';
import type { TurnOptions } from './turns.ts';

/** How the server's side is played. `Messages`: the generated types of the contract's messages. */
export interface CoreOptions<Messages extends MessageMap = AnyMessages>
  extends PlayOptions, Pick<TurnOptions, 'rounds'> {
  /** Which credentials are accepted. Default: those the document's examples show, and JWTs signed with a secret made at the start. */
  readonly auth?: Auth;
  /** Answers messages in place of the mock, by their names. */
  readonly on?: Handlers<Messages>;
  /** Does something when a state of the document is entered, by its name. */
  readonly entering?: Entrances<Messages>;
}

/** A mock of the server's side without a port: whoever has an upgrade request and a connection can be served. */
export interface MockCore {
  /** Whether any channel looks at credentials. */
  readonly guarded: boolean;
  /** The sessions that are open now. */
  readonly sessions: readonly MockSession[];
  /** What happened, oldest first; the last entries up to the cap. */
  readonly journal: readonly JournalEntry[];
  /** Paced messages that were left out because the machine was too slow. */
  readonly shed: number;
  /**
   * The next message of this name from a peer that was not asked for before; waits for it. Rejects where none comes in time,
   * with what came instead, and where the mock is closed.
   */
  received(message: string, options?: ReceiveOptions): Promise<JournalEntry>;
  /** Makes trouble in all sessions, those to come as well; the answer takes it away again. */
  mishap(rule: MishapRule): () => void;
  /**
   * Plays other contracts from the next socket on. Sessions that are open go on as they began, unless their channel is gone:
   * those are closed with 1012. Rejects with a ToolError, and changes nothing, where the contracts cannot be played.
   */
  reload(contracts: Contract | readonly Contract[]): Promise<void>;
  /** What a page or an API shows of it, and does to it. */
  readonly inspected: Inspected;
  /** What to dial for each channel, behind a base such as `ws://127.0.0.1:3001`. */
  endpointsAt(base: string): Promise<readonly Endpoint[]>;
  /** Judges an upgrade request; an accepted one is to be given its connection. */
  upgrade(request: UpgradeRequest): Promise<UpgradeAnswer>;
  /** Dials without a wire: the connection is in this process or page. Only path and query of the URL count. */
  dial(
    url: string,
    options?: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly protocols?: readonly string[];
    },
  ): Promise<Dialled>;
  /** Closes all sockets with 1001. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
  /** As `close`; whatever takes time goes on behind it. */
  [Symbol.dispose](): void;
}
