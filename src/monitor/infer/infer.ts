import { compileText } from '../../compile/index.ts';
import type { Side } from '../../contract/index.ts';
import { ToolError } from '../../diagnostics/index.ts';
import type { Recording } from '../../recording/index.ts';
import { createSession } from '../../session/index.ts';
import { exchangesOf, greetingOf } from './exchanges.ts';
import type { Answer, Exchange } from './exchanges.ts';
import { isObject, schemaOf } from './schema.ts';
import type { Draft } from './schema.ts';
import { listSchemaOf } from './lists.ts';
import { discriminatorOf, isList, nameAll, talksOf } from './traffic.ts';
import type { Talk } from './traffic.ts';

/** Something in a draft that traffic cannot prove. */
export interface Guess {
  /** Where it stands: the keys from the root of the document. */
  readonly path: readonly string[];
  readonly text: string;
}

/** A draft of a document, made of traffic. */
export interface Inferred {
  /** An AsyncAPI 3 document with `x-session`, ready to be written as YAML. */
  readonly document: Draft;
  readonly guesses: readonly Guess[];
}

/** How a draft is made. */
export interface InferOptions {
  /** `info.title`. Default: `Draft`. */
  readonly title?: string;
}

const CHANNEL = 'session';
const LEAST_MS = 1000;
/** So many examples of a message, the shortest ones. */
const EXAMPLES = 2;

/**
 * Drafts a document from recorded traffic: messages by their discriminator, schemas as wide as the samples, what the server
 * says first, what answers what, keys and times. The recordings keep it: an exchange that one of them breaks is left out. It
 * is never complete (what was not seen is not in it), and what is guessed is marked. Throws a ToolError (`bad-recording`)
 * where there is no message in the recordings.
 */
export async function inferDocument(
  recordings: readonly Recording[],
  options: InferOptions = {},
): Promise<Inferred> {
  const talks = talksOf(recordings);
  if (talks.every(({ seen }) => seen.length === 0))
    throw ToolError.of('bad-recording', 'There is no message in the recordings.');
  const discriminator = discriminatorOf(talks);
  nameAll(talks, discriminator);
  const doubtful = new Set<string>();
  for (;;) {
    const draft = new Drafting(talks, { discriminator, doubtful, title: options.title ?? 'Draft' }).draft();
    const broken = await brokenBy(draft.document, talks);
    const fresh = broken.filter((id) => !doubtful.has(id));
    if (fresh.length === 0) return draft;
    for (const id of fresh) doubtful.add(id);
  }
}

/** The exchanges of a draft that its own traffic breaks. */
async function brokenBy(document: Draft, talks: readonly Talk[]): Promise<string[]> {
  const { contract, diagnostics } = await compileText(JSON.stringify(document), { file: 'draft.yaml' });
  const channel = contract?.channels[0];
  if (contract === undefined || channel === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.flatMap(({ at }) => /\/exchanges\/([^/]+)/.exec(at?.pointer ?? '')?.[1] ?? []);
  }
  const ids = new Set(channel.session.exchanges.map(({ id }) => id));
  const broken = new Set<string>();
  for (const { seen } of talks) {
    const session = createSession({ contract, channel });
    session.open(0);
    for (const { from, at, value, kind } of seen)
      session.frame({ from, data: kind === 'json' ? JSON.stringify(value) : (value as string) }, at);
    for (const { id, verdict } of session.end(seen.at(-1)?.at ?? 0).findings) {
      if (verdict === 'note') continue;
      const [, place = ''] = id.replace(/~\w+$/, '').split('/');
      // What nothing takes now is an answer of some exchange that comes at other times too.
      const message = /\/frames\/unexpected\/([^~]+)/.exec(id)?.[1];
      if (ids.has(place)) broken.add(place);
      else
        for (const each of channel.session.exchanges)
          if (message !== undefined && JSON.stringify(each).includes(`"${message}"`)) broken.add(each.id);
    }
  }
  return [...broken];
}

class Drafting {
  readonly #talks: readonly Talk[];
  readonly #how: { discriminator: string | undefined; doubtful: ReadonlySet<string>; title: string };
  readonly #guesses: Guess[] = [];

  constructor(
    talks: readonly Talk[],
    how: { discriminator: string | undefined; doubtful: ReadonlySet<string>; title: string },
  ) {
    this.#talks = talks;
    this.#how = how;
  }

  draft(): Inferred {
    const names = [...new Set(this.#talks.flatMap(({ seen }) => seen.map(({ name }) => name)))];
    const url = new URL(this.#talks[0]?.url ?? 'ws://localhost/');
    const reference = (name: string): Draft => ({ $ref: `#/channels/${CHANNEL}/messages/${name}` });
    const messages = Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/messages/${name}` }]),
    );
    const document = {
      asyncapi: '3.0.0',
      info: { title: this.#how.title, version: '0.0.0' },
      defaultContentType: 'application/json',
      servers: { recorded: { host: url.host, protocol: url.protocol.replace(':', '') } },
      channels: {
        [CHANNEL]: { address: url.pathname, messages, 'x-session': this.#session() },
      },
      operations: Object.fromEntries(
        names.map((name) => {
          const action = this.#sender(name) === 'server' ? 'send' : 'receive';
          return [
            `${action}-${name}`,
            { action, channel: { $ref: `#/channels/${CHANNEL}` }, messages: [reference(name)] },
          ];
        }),
      ),
      components: { messages: Object.fromEntries(names.map((name) => [name, this.#message(name)])) },
    };
    this.#guess(
      [],
      `Drafted from ${String(this.#talks.length)} recorded sockets: not complete, and each guess is marked.`,
    );
    return { document, guesses: this.#guesses };
  }

  #guess(path: readonly string[], text: string): void {
    this.#guesses.push({ path, text });
  }

  #sender(name: string): Side {
    const one = this.#talks.flatMap(({ seen }) => seen).find((each) => each.name === name);
    return one?.from ?? 'server';
  }

  #message(name: string): Draft {
    const seen = this.#talks.flatMap((talk) => talk.seen.filter((one) => one.name === name));
    const kind = seen[0]?.kind ?? 'json';
    const path = ['components', 'messages', name];
    if (kind !== 'json') {
      const contentType = kind === 'text' ? 'text/plain' : 'application/octet-stream';
      return { contentType, payload: { type: 'string' } };
    }
    const values = seen.map(({ value }) => value);
    this.#guess(
      [...path, 'payload'],
      `from ${String(values.length)} samples: what they all have is required`,
    );
    const lists = values.filter(isList);
    const isTuple = lists.length === values.length && (seen[0]?.tags.length ?? 0) > 0;
    const payload = isTuple
      ? listSchemaOf(lists, seen[0]?.tags ?? [])
      : this.#tagged(schemaOf(values), values);
    const shortest = values.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    const examples = shortest
      .slice(0, EXAMPLES)
      .map((value, index) => ({ name: `seen-${String(index + 1)}`, payload: value }));
    return { payload, examples };
  }

  /** The discriminator is a constant. */
  #tagged(schema: Draft, values: readonly unknown[]): Draft {
    const { discriminator } = this.#how;
    const [first] = values;
    const { properties } = schema;
    if (discriminator === undefined || !isObject(first) || !isObject(properties)) return schema;
    if (typeof first[discriminator] !== 'string') return schema;
    return { ...schema, properties: { ...properties, [discriminator]: { const: first[discriminator] } } };
  }

  #session(): Draft {
    const path = ['channels', CHANNEL, 'x-session', 'exchanges'];
    const greeting = this.#how.doubtful.has('greeting') ? [] : greetingOf(this.#talks);
    const begun = exchangesOf(this.#talks).filter(
      ({ id, branches }) => branches.length > 0 && !this.#how.doubtful.has(id),
    );
    const exchanges: Record<string, Draft> = {};
    if (greeting.length > 0) {
      this.#guess(
        [...path, 'greeting'],
        `first on each of ${String(this.#talks.length)} sockets; times are three times the longest seen`,
      );
      const steps = greeting.map(({ name, slowest }, index) => ({
        server: name,
        within: within(slowest),
        ...(greeting.filter((one) => one.name === name).length > 1
          ? { id: `${name}-${String(index + 1)}` }
          : {}),
      }));
      exchanges['greeting'] = { at: 'open', steps };
    }
    for (const exchange of begun) {
      const about =
        exchange.key === undefined ? 'no key was seen' : `the key ${exchange.key} was new each time`;
      this.#guess([...path, exchange.id], `seen ${String(exchange.times)} times; ${about}`);
      exchanges[exchange.id] = exchangeDraft(exchange);
    }
    return { version: 1, states: ['open'], exchanges };
  }
}

function exchangeDraft({ begins, branches, key, slowest }: Exchange): Draft {
  const [only = [], ...more] = branches;
  const steps = (answers: readonly Answer[]): Draft[] =>
    answers.map((answer, index) => stepOf(answer, { index, answers, slowest }));
  const rest =
    more.length === 0
      ? steps(only)
      : [{ oneOf: Object.fromEntries(branches.map((branch) => [branch[0]?.name ?? '', steps(branch)])) }];
  return {
    in: 'open',
    many: '*',
    ...(key === undefined ? {} : { key }),
    steps: [{ [begins.side]: begins.name }, ...rest],
  };
}

function stepOf(
  { name, optional, repeats }: Answer,
  { index, answers, slowest }: { index: number; answers: readonly Answer[]; slowest: number },
): Draft {
  const twice = answers.filter((one) => one.name === name).length > 1;
  const times = repeats ? (optional ? '0..*' : '1..*') : optional ? '0..1' : undefined;
  return {
    server: name,
    within: within(slowest),
    ...(twice ? { id: `${name}-${String(index + 1)}` } : {}),
    ...(times === undefined ? {} : { times }),
  };
}

/** Three times the longest wait, in whole seconds. */
function within(slowest: number): string {
  return `${String(Math.ceil(Math.max(LEAST_MS, 3 * slowest) / 1000))}s`;
}
