import type { Contract, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { Secrets } from '../inspect/index.ts';
import type { Journal, JournalEntry, Numbered } from './journal.ts';
import { matches } from './matching.ts';

/** Which message is waited for, and how long. All that is given must hold. */
export interface ReceiveOptions {
  /** Default 5000. */
  readonly timeoutMs?: number;
  /** Number of the session. Default: any. */
  readonly session?: number;
  /** What stands at JSON Pointers of the payload, as in a script: an equal value, `{contains: …}`, `{starts: …}`, `{there: true}`. */
  readonly matching?: Readonly<Record<string, unknown>>;
  /** Nobody waits any more: nothing is handed out. */
  readonly signal?: AbortSignal | undefined;
}

/** So many entries are named where the wanted one did not come. */
const SHOWN = 10;
/** So many characters of each. */
const CUT = 120;

/** Hands out, once each, what the peers of a mock have sent. */
export class Receipts {
  readonly #journal: Journal;
  /** The side that sends. */
  readonly #from: Side;
  readonly #contracts: () => readonly Contract[];

  constructor(journal: Journal, side: Side, contracts: () => readonly Contract[]) {
    this.#journal = journal;
    this.#from = otherSide(side);
    this.#contracts = contracts;
  }

  /**
   * The next message of this name that was not asked for before. Rejects where none comes, with what came instead, and with
   * a ToolError `no-such-message` where the peer has no such message.
   */
  async next(message: string, options: ReceiveOptions = {}): Promise<Numbered> {
    this.#forbidUnknown(message);
    const { timeoutMs = 5000, session, matching, signal } = options;
    const isWanted = (entry: JournalEntry): boolean =>
      entry.from === this.#from &&
      entry.message === message &&
      (session === undefined || entry.session === session) &&
      matches(entry.payload, matching, () => false);
    const missed = (left: readonly JournalEntry[]): Error =>
      new Error(
        `No ${message}${matching === undefined ? '' : ` with ${JSON.stringify(matching)}`} came from the ${this.#from} within ${String(timeoutMs)} ms. ${this.#instead(left)}`,
      );
    return this.#journal.next(isWanted, { timeoutMs, missed, signal });
  }

  #forbidUnknown(message: string): void {
    const sent = this.#contracts()
      .flatMap(({ channels }) => channels.flatMap(({ messages }) => messages))
      .filter(({ senders }) => senders.includes(this.#from))
      .map(({ name }) => name);
    if (sent.includes(message)) return;
    throw ToolError.of('no-such-message', `A ${this.#from} of the document sends no ${message}.`, {
      hint: `It sends ${[...new Set(sent)].join(', ')}.`,
    });
  }

  #instead(left: readonly JournalEntry[]): string {
    const came = left.filter((entry) => entry.from === this.#from);
    if (came.length === 0) return 'Nothing came at all.';
    const secrets = new Secrets(this.#contracts());
    const lines = came.slice(-SHOWN).map((entry) => `  #${String(entry.session)} ${toldOf(entry, secrets)}`);
    const before = came.length - lines.length;
    const rest = before > 0 ? ` (the last ${String(SHOWN)} of ${String(came.length)})` : '';
    return `What came instead, and was not asked for yet${rest}:\n${lines.join('\n')}`;
  }
}

function toldOf(entry: JournalEntry, secrets: Secrets): string {
  const { kind, message = '', data = '', code, reason = '', findings } = entry;
  const said = findings.map(({ verdict, id, text }) => ` [${verdict} ${id}: ${text}]`).join('');
  if (kind === 'open') return `connected to ${cut(secrets.target(String(data)))}`;
  if (kind === 'close')
    return `closed ${code === null ? 'without a close frame' : `with ${String(code)}`}${reason === '' ? '' : `: ${reason}`}`;
  const shown =
    typeof data === 'string'
      ? cut(secrets.text(data, message))
      : `${String(data.length)} bytes of binary data`;
  return `${message === '' ? 'no message of the document:' : message} ${shown}${said}`;
}

function cut(text: string): string {
  return text.length > CUT ? `${text.slice(0, CUT)}…` : text;
}
