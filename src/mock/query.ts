import type { Channel, Contract, Message } from '../contract/index.ts';
import { queryErrors, queryMessage, sample } from '../validate/index.ts';

/** The query of an upgrade request as the document has it (`bindings.ws.query`). */
export class Query {
  readonly #contract: Contract;
  readonly #channel: Channel;
  /** The query as a message of the channel, so that it is validated and made up by the same means as all else. */
  readonly #message: Message | undefined;

  constructor(contract: Contract, channel: Channel) {
    this.#contract = contract;
    this.#channel = channel;
    this.#message = channel.query === undefined ? undefined : queryMessage(channel);
  }

  /** Whether the query keeps the schema; `spared` names need not be there. */
  isKept(query: URLSearchParams, spared: readonly string[]): boolean {
    return queryErrors(this.#contract, this.#channel, { given: query, spared }).length === 0;
  }

  /** What a request must have, made from examples and the schema; without the `spared` names. */
  required(spared: readonly string[]): Record<string, string> {
    if (!this.#message) return {};
    const value = sample(this.#contract, this.#message, 1);
    if (typeof value !== 'object' || value === null) return {};
    const needed = propertyOf(this.#message, 'required');
    const names = Array.isArray(needed) ? (needed as unknown[]) : [];
    const entries = Object.entries(value)
      .filter(([name]) => !spared.includes(name))
      .map(([name, one]) => [name, String(one)] as const);
    let chosen = Object.fromEntries(entries.filter(([name]) => names.includes(name)));
    // Which are needed may depend on the others: as many as it takes.
    for (const [name, one] of entries) {
      if (this.isKept(new URLSearchParams(chosen), spared)) break;
      chosen = { ...chosen, [name]: one };
    }
    return chosen;
  }
}

function propertyOf(message: Message, keyword: string): unknown {
  return typeof message.payload === 'object' ? message.payload[keyword] : undefined;
}
