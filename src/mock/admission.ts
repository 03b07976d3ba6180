import type { PlainConditionWord } from '../contract/index.ts';
import type { FrameReader } from '../validate/index.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from '../wire/index.ts';

/** Looks at the credentials in messages of one socket. */
export interface Keeper {
  readonly reader: FrameReader;
  /** Whether this message is to carry one. */
  asksIn(message: string): boolean;
  /** The mistake in it that is to be reacted to; undefined: none. */
  judge(message: string, payload: unknown): Promise<PlainConditionWord | undefined>;
}

/** A message that was refused, as it came. */
export interface Refused {
  readonly word: PlainConditionWord;
  readonly message: string;
  readonly data: string | Uint8Array;
}

/** Who is told what was let in, and what was not. */
export interface Host extends ConnectionHandler {
  refuse(refused: Refused): void;
  /** The check itself failed. */
  trouble(error: unknown): void;
}

/**
 * Stands before the player of a socket where a message is to carry a credential: such a message is let in when its credential
 * is good. What comes meanwhile waits, for a check may take its time.
 */
export class Admission implements ConnectionHandler {
  readonly #host: Host;
  readonly #keeper: Keeper;
  /** What came while a credential is looked at; undefined: none is. */
  #waiting: (() => void)[] | undefined;
  /** Who has shown a good credential need not show it again. */
  #isKnown = false;

  constructor(host: Host, keeper: Keeper) {
    this.#host = host;
    this.#keeper = keeper;
  }

  frame(connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    if (this.#waiting) {
      this.#waiting.push(() => this.frame(connection, opcode, data));
      return;
    }
    const isControl = opcode === 'ping' || opcode === 'pong';
    const reading = isControl ? undefined : this.#keeper.reader.read('client', data);
    if (reading?.kind !== 'message' || !this.#keeper.asksIn(reading.message.name)) {
      this.#host.frame(connection, opcode, data);
      return;
    }
    const message = reading.message.name;
    this.#waiting = [];
    this.#keeper
      .judge(message, reading.value)
      .then((word) => {
        this.#isKnown ||= word === undefined;
        const isMistake = word !== undefined && !(this.#isKnown && word === 'credential-missing');
        if (isMistake) this.#host.refuse({ word, message, data });
        else this.#host.frame(connection, opcode, data);
      })
      .catch((error: unknown) => this.#host.trouble(error))
      .finally(() => this.#goOn());
  }

  closed(connection: Connection, how: Closing): void {
    if (this.#waiting) this.#waiting.push(() => this.closed(connection, how));
    else this.#host.closed(connection, how);
  }

  #goOn(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const act of waiting) act();
  }
}
