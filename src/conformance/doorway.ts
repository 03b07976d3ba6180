import type { Channel, Contract, SecurityScheme } from '../contract/index.ts';
import { credentialNames, requiredQuery, schemesOf, serverUrl, withValueAt } from '../contract/index.ts';
import { carry, fixtureOf, makeCredential, Redactor } from '../credentials/index.ts';
import type { Carried, Quality, Target } from '../credentials/index.ts';
import type { Mistake } from '../promises/index.ts';
import { createReader, mutation, queryMessage, queryTexts, readQuery, sample } from '../validate/index.ts';
import type { Approach, Doorway, Lacking, Prepared, Shown } from './approach.ts';

/** What is appended to a path to make it one that does not exist. */
const UNKNOWN_PATH = '/colloquy-unknown';
const FORBIDDEN_ORIGIN = 'https://colloquy.invalid';
const UNSUPPORTED_PROTOCOL = 'colloquy-unsupported';
/** Headers that a target may set by itself and that carry a secret. */
const SECRET_HEADERS = ['authorization', 'cookie', 'x-api-key'];

/** Where a credential goes, also where it is left out of a message. */
type Carrying = Omit<Carried, 'message'> & { readonly message?: Shown };

/** The way to the subject of a target, with credentials as good or as bad as a scenario wants them. */
export function doorwayOf(contract: Contract, channel: Channel, target: Target): Doorway {
  return new TargetDoorway(contract, channel, target);
}

class TargetDoorway implements Doorway {
  readonly tls: Doorway['tls'];
  readonly #contract: Contract;
  readonly #channel: Channel;
  readonly #target: Target;
  readonly #redactor = new Redactor();

  constructor(contract: Contract, channel: Channel, target: Target) {
    this.#contract = contract;
    this.#channel = channel;
    this.#target = target;
    this.tls = target.tls;
    for (const [name, value] of Object.entries(target.headers)) {
      if (SECRET_HEADERS.includes(name.toLowerCase())) this.#redactor.add(value);
    }
  }

  redact(text: string): string {
    return this.#redactor.redact(text);
  }

  async prepare(approach: Approach): Promise<Prepared | Lacking> {
    const address = addressOf(this.#contract, this.#channel, this.#target);
    if (typeof address !== 'string') return address;
    const { mistake } = approach;
    const url = new URL(address);
    const own = { ...this.#asked(url, mistake), ...this.#target.query };
    if (mistake?.kind === 'path') url.pathname = `${url.pathname.replace(/\/$/, '')}${UNKNOWN_PATH}`;
    const plain = this.#query(own, mistake);
    if (plain.kind !== 'query') return plain;
    // A signature is over all that is dialled.
    const carried = await this.#carried(approach, withQuery(url, plain.values).href);
    if ('kind' in carried) return carried;
    const query = this.#query({ ...own, ...carried.query }, mistake);
    if (query.kind !== 'query') return query;
    const origin = mistake?.kind === 'origin' ? FORBIDDEN_ORIGIN : this.#target.origin;
    return {
      kind: 'ready',
      url: withQuery(url, query.values).href,
      headers: {
        ...(origin === undefined ? {} : { Origin: origin }),
        ...this.#target.headers,
        ...carried.headers,
      },
      protocols: mistake?.kind === 'subprotocol' ? [UNSUPPORTED_PROTOCOL] : this.#offers(approach, carried),
      ...(carried.message === undefined ? {} : { message: carried.message }),
    };
  }

  #offers({ subprotocol }: Approach, { protocols }: Carrying): string[] {
    const listed = subprotocol === undefined ? this.#channel.session.subprotocols : [subprotocol];
    return [...listed, ...protocols];
  }

  /** The credential of this approach, where its scheme carries it. */
  async #carried(approach: Approach, url: string): Promise<Carrying | Lacking> {
    const nothing: Carrying = { query: {}, headers: {}, protocols: [] };
    const spoilt = approach.mistake?.kind === 'credential' ? approach.mistake : undefined;
    const schemes = this.#schemes(spoilt?.scheme ?? approach.scheme);
    if (!this.#target.authentication || schemes.length === 0) return nothing;
    if (spoilt?.spoil === 'missing') return this.#without(schemes);
    const quality: Quality = spoilt === undefined ? 'valid' : spoilt.spoil;
    let first: Lacking | undefined;
    for (const scheme of schemes) {
      const wanted = { url, now: Date.now(), quality };
      const made = await makeCredential(scheme, fixtureOf(this.#target, scheme), wanted);
      if (made.kind === 'made') {
        this.#redactor.add(made.value);
        return carry(scheme, made.value);
      }
      first ??= made;
    }
    return first ?? nothing;
  }

  /** No credential: where one travels in a message, that is sent without it, which its schema must allow. */
  #without(schemes: readonly SecurityScheme[]): Carrying | Lacking {
    const nothing: Carrying = { query: {}, headers: {}, protocols: [] };
    const place = schemes.map((scheme) => scheme.place).find((each) => each.in === 'message');
    const message = this.#channel.messages.find(({ name }) => name === place?.message);
    if (place === undefined || message === undefined) return nothing;
    const shown = { name: message.name, pointer: place.pointer, value: undefined };
    const payload = message.examples[0]?.payload ?? sample(this.#contract, message, 0);
    const bare = withValueAt(payload, shown.pointer, undefined);
    const { length } = createReader(this.#contract, this.#channel).validate(message, bare);
    if (length === 0) return { ...nothing, message: shown };
    const reason = `\`${message.name}\` without its credential is no valid message`;
    return { kind: 'not-applicable', reason };
  }

  #schemes(wanted: string | undefined): SecurityScheme[] {
    return schemesOf(this.#contract, this.#channel).filter(
      ({ key }) => wanted === undefined || key === wanted,
    );
  }

  /** The query that stands in the target's URL; a credential in it does not survive a mistake about credentials. */
  #asked(url: URL, mistake: Mistake | undefined): Record<string, string> {
    const gone = mistake?.kind === 'credential' ? this.#places() : [];
    return Object.fromEntries([...url.searchParams].filter(([name]) => !gone.includes(name)));
  }

  /** Names of the query that carry credentials. */
  #places(): string[] {
    return credentialNames(this.#contract, this.#channel);
  }

  #query(asked: Readonly<Record<string, string>>, mistake: Mistake | undefined): Query | Lacking {
    const given: Record<string, string> = { ...asked };
    const credentialMissing = mistake?.kind === 'credential' && mistake.spoil === 'missing';
    const places = this.#places();
    for (const [name, value] of Object.entries(requiredQuery(this.#channel))) {
      if (name in given || places.includes(name)) continue;
      if (value === undefined && !credentialMissing) {
        const reason = `the target has no query parameter ${name}, which the document requires`;
        return { kind: 'untestable', code: 'parameter-missing', reason, lines: ['query:', `  ${name}: …`] };
      }
      if (value !== undefined) given[name] = value;
    }
    const values = mistake?.kind === 'query' ? this.#wrongQuery(given, mistake.mutation) : given;
    if (values !== undefined) return { kind: 'query', values };
    return { kind: 'not-applicable', reason: 'the query of the target cannot be made wrong in this way' };
  }

  #wrongQuery(given: Record<string, string>, id: string): Record<string, string> | undefined {
    const [what, pointer = ''] = id.split(':');
    if (what === 'missing') {
      return Object.fromEntries(Object.entries(given).filter(([name]) => `/${name}` !== pointer));
    }
    const payload = readQuery(this.#contract, this.#channel, new URLSearchParams(given));
    const made = mutation(this.#contract, queryMessage(this.#channel), { payload, id })?.payload;
    return made === undefined ? undefined : queryTexts(made as object);
  }
}

interface Query {
  readonly kind: 'query';
  readonly values: Readonly<Record<string, string>>;
}

function withQuery(url: URL, values: Readonly<Record<string, string>>): URL {
  const full = new URL(url);
  full.search = '';
  for (const [name, value] of Object.entries(values)) full.searchParams.set(name, value);
  return full;
}

/** The URL without its query: the target's own, or its host with the channel's address. */
export function addressOf(contract: Contract, channel: Channel, target: Target): string | Lacking {
  const { url } = target;
  const lines = [`url: ${serverUrl(contract, channel)}`];
  if (url === undefined) {
    return { kind: 'untestable', code: 'which-url', reason: 'the target has no url', lines };
  }
  const server = contract.servers.find(({ name }) => channel.servers.includes(name));
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^wss?:$/.test(parsed.protocol)) {
    return {
      kind: 'untestable',
      code: 'bad-url',
      reason: `${url} is no WebSocket address`,
      lines,
    };
  }
  const bare = parsed.pathname === '/';
  const path = bare ? `${server?.pathname ?? ''}${channel.address}` : decodeURI(parsed.pathname);
  const filled = filledPath(path, channel, target);
  if (typeof filled !== 'string') return filled;
  parsed.pathname = filled;
  return parsed.href;
}

function filledPath(path: string, channel: Channel, target: Target): string | Lacking {
  let filled = path;
  for (const [braced, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const parameter = channel.parameters.find((each) => each.name === name);
    const value =
      target.parameters[name] ?? parameter?.default ?? parameter?.examples[0] ?? parameter?.enum?.[0];
    if (value === undefined) {
      const reason = `the target has no value for {${name}} of the address`;
      return {
        kind: 'untestable',
        code: 'parameter-missing',
        reason,
        lines: ['parameters:', `  ${name}: …`],
      };
    }
    filled = filled.replace(braced, () => encodeURIComponent(value));
  }
  return filled.startsWith('/') ? filled : `/${filled}`;
}
