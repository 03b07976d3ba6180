import type { Channel, Contract, Side } from '../contract/index.ts';
import { branchesOf } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import {
  Secrets,
  type Action,
  type Inspected,
  type InspectedChannel,
  type InspectedSession,
  type ReceivedQuery,
  type TimelineEntry,
  type TimelineQuery,
} from '../inspect/index.ts';
import type { MockSession } from './company.ts';
import { base64 } from './encode.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { Receipts } from './received.ts';
import { MISHAPS, readRule, type MishapRule } from './rule.ts';

/** What an {@link Inspection} looks into. */
export interface InspectionOptions {
  readonly contracts: () => readonly Contract[];
  readonly side: Side;
  readonly journal: Journal;
  readonly receipts: Receipts;
  readonly sessions: () => readonly MockSession[];
  readonly mishap: (rule: MishapRule) => () => void;
}

/** A mock as its page and its API see it. */
export class Inspection implements Inspected {
  readonly mishaps: Readonly<Record<string, string>> = MISHAPS;
  readonly #options: InspectionOptions;
  #secrets: { readonly of: readonly Contract[]; readonly hidden: Secrets } | undefined;
  #undo: (() => void)[] = [];

  constructor(options: InspectionOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options
      .contracts()
      .map(({ title, version }) => `${title} ${version}`)
      .join(', ');
  }

  get channels(): readonly InspectedChannel[] {
    return this.#options
      .contracts()
      .flatMap((contract) =>
        contract.channels.map((channel) => channelOf(contract, channel, this.#options.side)),
      );
  }

  get sessions(): readonly InspectedSession[] {
    return this.#options
      .sessions()
      .map(({ number, contract, channel, state }) => ({ number, contract, channel, state }));
  }

  timeline({ since = 0, session, message, from, limit }: TimelineQuery): readonly TimelineEntry[] {
    const fits = (entry: JournalEntry): boolean =>
      (session === undefined || entry.session === session) &&
      (message === undefined || entry.message === message) &&
      (from === undefined || entry.from === from);
    return this.#options.journal
      .numbered(since, fits, limit)
      .map(({ number, entry }) => this.#shown(number, entry));
  }

  async received({ message, ...query }: ReceivedQuery): Promise<TimelineEntry> {
    const { number, entry } = await this.#options.receipts.next(message, query);
    return this.#shown(number, entry);
  }

  act(number: number, action: Action): boolean {
    const session = this.#options.sessions().find((one) => one.number === number);
    if (!session) return false;
    switch (action.kind) {
      case 'send':
        this.#forbidUnknown(session, action.message);
        session.send(action.message, action.members);
        break;
      case 'branch':
        session.branch(action.branch);
        break;
      case 'mishap':
        session.mishap(readRule(action.rule));
        break;
      case 'close':
        session.close(action.code, action.reason);
    }
    return true;
  }

  trouble(rule: unknown): void {
    this.#undo.push(this.#options.mishap(readRule(rule)));
  }

  calm(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #forbidUnknown(session: MockSession, message: string): void {
    const known = this.channels.find(
      (one) => one.channel === session.channel && one.contract === session.contract,
    );
    if (known?.messages.includes(message) === true) return;
    throw ToolError.of(
      'no-such-message',
      `${session.channel} has no message ${message} that this side sends.`,
    );
  }

  #hidden(): Secrets {
    const contracts = this.#options.contracts();
    if (this.#secrets?.of !== contracts) this.#secrets = { of: contracts, hidden: new Secrets(contracts) };
    return this.#secrets.hidden;
  }

  #shown(number: number, entry: JournalEntry): TimelineEntry {
    const { session, at, from, kind, message, data, findings, code, reason } = entry;
    const secrets = this.#hidden();
    return {
      ...{ number, session, at, from, kind, findings },
      ...(message === undefined ? {} : { message }),
      ...(code === undefined ? {} : { code }),
      ...(reason === undefined ? {} : { reason }),
      ...(typeof data === 'string'
        ? { text: kind === 'open' ? secrets.target(data) : secrets.text(data, message) }
        : {}),
      ...(data instanceof Uint8Array ? { base64: base64(data) } : {}),
    };
  }
}

function channelOf(contract: Contract, channel: Channel, side: Side): InspectedChannel {
  const branches = channel.session.exchanges.flatMap(({ steps }) =>
    [...branchesOf(steps)].map(({ id }) => id),
  );
  return {
    contract: contract.name,
    channel: channel.name,
    title: channel.title ?? channel.name,
    states: channel.session.states,
    messages: channel.messages.filter(({ senders }) => senders.includes(side)).map(({ name }) => name),
    branches: [...new Set(branches)],
  };
}
