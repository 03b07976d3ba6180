import type { Channel, Contract, Fault, PlainConditionWord } from '../contract/index.ts';
import { credentialNames, examplePath, matchesPath, pathsOf } from '../contract/index.ts';
import { createReader } from '../validate/index.ts';
import type { Connection, UpgradeAnswer, UpgradeRequest } from '../wire/index.ts';
import type { Keeper } from './admission.ts';
import { Guard, type GuardOptions } from './guard.ts';
import type { ShownCredential } from './mishap.ts';
import { Query } from './query.ts';
import type { InMessage } from './shown-credential.ts';
import type { Trouble } from './trouble.ts';

/** The address of one channel, ready to be dialled. */
export interface Endpoint {
  /** Name of the contract. */
  readonly contract: string;
  readonly channel: string;
  /** With a valid credential in it where its place is the query. */
  readonly url: string;
  /** Headers to send, where the credential's place is a header or a cookie. */
  readonly headers: Readonly<Record<string, string>>;
  /** Subprotocols to offer. */
  readonly protocols: readonly string[];
  /** The credential to send, where its place is a message. */
  readonly message?: InMessage;
}

/** What else is known of a connection that opens. */
export interface Entry {
  /** The mistake in its request that is to be reacted to. */
  readonly cause?: PlainConditionWord;
  /** Looks at credentials that are yet to come, in messages. */
  readonly keeper?: Keeper | undefined;
}

/** Is given the open connection. */
export type Opened = (connection: Connection, entry: Entry) => void;

/** An upgrade request as it was judged. */
export interface Judged {
  /** What is wrong with it; undefined: nothing. */
  readonly word: PlainConditionWord | undefined;
  /** The credential that it showed. */
  readonly credential?: ShownCredential | undefined;
}

/** A message that carries a credential. */
interface Carrier {
  readonly message: string;
  readonly payload: unknown;
  readonly request: UpgradeRequest;
}

/** How a gate judges. */
export interface GateOptions extends GuardOptions {
  readonly trouble: Trouble;
  readonly timeScale: number;
}

/** The status of a refusal where the document says none. */
const STATUS: Readonly<Partial<Record<PlainConditionWord, number>>> = {
  'credential-missing': 401,
  'credential-invalid': 401,
  'credential-expired': 401,
  'credential-forbidden': 403,
  'query-invalid': 400,
  'path-unknown': 404,
  'origin-forbidden': 403,
};

/** What one channel does with an upgrade request. */
export class Gate {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly #paths: readonly string[];
  readonly #guard: Guard;
  readonly #trouble: Trouble;
  readonly #timeScale: number;
  readonly #query: Query;

  constructor(at: { contract: Contract; channel: Channel }, options: GateOptions) {
    this.contract = at.contract;
    this.channel = at.channel;
    this.#paths = pathsOf(at.contract, at.channel);
    this.#guard = new Guard(at.contract, at.channel, options);
    this.#trouble = options.trouble;
    this.#timeScale = options.timeScale;
    this.#query = new Query(at.contract, at.channel);
  }

  takes(path: string): boolean {
    return this.#paths.some((template) => matchesPath(template, path, this.channel));
  }

  /** Paths that this channel and another one would both take. */
  clash(other: Gate): string | undefined {
    return this.#paths.find((path) => other.#paths.includes(path));
  }

  /** What to dial, given the listener's URL without a path. */
  async endpoint(base: string): Promise<Endpoint> {
    const needed = this.#query.required(credentialNames(this.contract, this.channel));
    const address = base + examplePath(this.#paths[0] ?? '/', this.channel);
    const paste = await this.#guard.paste(address + queryOf(needed));
    const { subprotocols } = this.channel.session;
    return {
      contract: this.contract.name,
      channel: this.channel.name,
      url: address + queryOf({ ...needed, ...paste?.query }),
      headers: paste?.headers ?? {},
      protocols: [...subprotocols.slice(0, 1), ...(paste?.protocols ?? [])],
      ...(paste?.message === undefined ? {} : { message: paste.message }),
    };
  }

  /** Whether credentials are looked at. */
  get guarded(): boolean {
    return this.#guard.checks;
  }

  /** What becomes of a request that was judged so. */
  async answer(
    request: UpgradeRequest,
    { word, credential }: Judged,
    opened: Opened,
  ): Promise<UpgradeAnswer> {
    if (word !== undefined) return this.#react(word, { request, credential }, opened);
    const status = this.#trouble.mishap?.refuse?.(credential);
    if (status !== undefined) return refusal(status, 'refused on purpose');
    const keeper = credential === undefined ? this.#keeperFor(request) : undefined;
    return this.#accept(request, opened, { keeper });
  }

  /** What becomes of a request with this mistake: the first reaction of the document's rule, else the usual status. */
  async #react(
    word: PlainConditionWord,
    { request, credential }: Pick<Judged, 'credential'> & { request: UpgradeRequest },
    opened: Opened,
  ): Promise<UpgradeAnswer> {
    const fault = this.faultFor(word);
    const instead = fault && this.#trouble.mishap?.upgrade?.(fault, credential);
    if (instead && 'pass' in instead) return this.#accept(request, opened);
    if (instead && 'status' in instead) return refusal(instead.status, word);
    if (instead) await sleep(instead.after * this.#timeScale);
    const reaction = fault?.then[0];
    if (reaction?.kind === 'http') return refusal(reaction.status, word);
    if (reaction) return this.#accept(request, opened, { cause: word });
    const status = STATUS[word];
    return status === undefined ? this.#accept(request, opened) : refusal(status, word);
  }

  #accept(request: UpgradeRequest, opened: Opened, entry: Entry = {}): UpgradeAnswer {
    const { subprotocols } = this.channel.session;
    const protocol = request.protocols.find((offered) => subprotocols.includes(offered));
    return {
      kind: 'accept',
      ...(protocol === undefined ? {} : { protocol }),
      opened: (connection) => opened(connection, entry),
    };
  }

  /** Looks at credentials in messages, of one whose request showed none; undefined: none is to come in a message. */
  #keeperFor(request: UpgradeRequest): Keeper | undefined {
    if (!this.channel.messages.some(({ name }) => this.#guard.asksIn(name))) return undefined;
    return {
      reader: createReader(this.contract, this.channel),
      asksIn: (message) => this.#guard.asksIn(message),
      judge: (message, payload) => this.#judgeMessage({ message, payload, request }),
    };
  }

  /** The mistake in a message's credential, as far as it is not let pass on purpose. */
  async #judgeMessage({ message, payload, request }: Carrier): Promise<PlainConditionWord | undefined> {
    const { fault: word, credential } = await this.#guard.checkMessage(message, payload, request);
    const { mishap } = this.#trouble;
    if (word === undefined)
      return mishap?.refuse?.(credential) === undefined ? undefined : 'credential-invalid';
    const fault = this.faultFor(word);
    const instead = fault && mishap?.upgrade?.(fault, credential);
    return instead && 'pass' in instead ? undefined : word;
  }

  /** The document's rule for a mistake in an upgrade request. */
  faultFor(word: PlainConditionWord): Fault | undefined {
    return this.channel.session.faults.find(
      (fault) => fault.of === 'client' && fault.when.some((condition) => condition.word === word),
    );
  }

  /** Looks for a mistake in the request. */
  async judge(request: UpgradeRequest): Promise<Judged> {
    if (this.faultFor('origin-forbidden') && isNowhere(request.headers['origin']))
      return { word: 'origin-forbidden' };
    const { subprotocols } = this.channel.session;
    if (subprotocols.length > 0 && request.protocols.length > 0) {
      if (!request.protocols.some((offered) => subprotocols.includes(offered)))
        return { word: 'subprotocol-unsupported' };
    }
    const { fault, credential } = await this.#guard.check(request);
    if (fault !== undefined) return { word: fault, credential };
    // Where credentials are not looked at, none needs to be there.
    const spared = this.#guard.checks ? [] : credentialNames(this.contract, this.channel);
    return { word: this.#query.isKept(request.query, spared) ? undefined : 'query-invalid', credential };
  }
}

/** Nobody's page stands at a name under `.invalid` (RFC 2606): the origin to refuse where the document says that some are. */
function isNowhere(origin: string | undefined): boolean {
  return origin !== undefined && /\.invalid(:\d+)?$/.test(origin);
}

function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString();
  return query === '' ? '' : `?${query}`;
}

/** A refused upgrade, with a sentence for whoever reads it. */
export function refusal(status: number, why: string): UpgradeAnswer {
  return { kind: 'refuse', status, body: `${why}\n` };
}

function sleep(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}
