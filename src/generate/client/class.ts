import { allStepsOf, schemesOf } from '../../contract/index.ts';
import { docComment } from '../comment.ts';
import { typeOf } from './calls.ts';
import type { Call } from './calls.ts';
import type { ClientModel } from './client.ts';
import { propertyName, quoted } from '../literal.ts';
import { requiredQuery } from './options.ts';
import { planName } from './plan.ts';

/** The class of a client. */
export function classText(model: ClientModel): string {
  const { facts, prefix, calls } = model;
  const { channel } = facts;
  const about = docComment([channel.summary ?? channel.title, channel.description, usage(model)]);
  return [
    about === '' ? '' : `${about}\n`,
    `export class ${prefix}Client {\n`,
    `  readonly #session: Session;\n\n`,
    `  constructor(options: ${prefix}Options${isOptional(model) ? ' = {}' : ''}) {\n`,
    `    this.#session = new Session(${planName(prefix)}, options);\n  }\n\n`,
    common(model),
    ...calls.map((call) => `\n\n${method(call)}`),
    `\n}`,
  ].join('');
}

function isOptional({ facts, opening }: ClientModel): boolean {
  const { contract, channel } = facts;
  const needsParameter = channel.parameters.some((parameter) => parameter.default === undefined);
  const needsOpening = opening.some(({ required }) => required);
  const needsQuery = requiredQuery(facts).length > 0;
  return contract.servers.length > 0 && !needsOpening && !needsParameter && !needsQuery;
}

/** How it is used, in a few lines. */
function usage(model: ClientModel): string {
  const { prefix, calls } = model;
  const talk = richest(calls);
  const ask = calls.find(({ kind }) => kind === 'ask');
  const payload = (call: Call): string => (call.optional ? '' : '{ … }');
  return [
    '```ts',
    `const client = new ${prefix}Client(${givenOptions(model)});`,
    'await client.open();',
    ...(talk
      ? [`for await (const message of client.${talk.name}(${payload(talk)})) console.log(message);`]
      : []),
    ...(ask ? [`console.log(await client.${ask.name}(${payload(ask)}));`] : []),
    'await client.close();',
    '```',
  ].join('\n');
}

/** The dialogue in which the most is said: it shows best what the channel is for. */
function richest(calls: readonly Call[]): Call | undefined {
  const kinds = ({ incoming }: Call): number => (incoming === 'never' ? 0 : incoming.split(' | ').length);
  const talks = calls.filter((call) => call.kind === 'talk' && kinds(call) > 0);
  return talks.toSorted((a, b) => kinds(b) - kinds(a))[0];
}

/** The options that nobody can do without, and a credential. */
function givenOptions({ facts, opening }: ClientModel): string {
  const { contract, channel } = facts;
  const scheme = schemesOf(contract, channel)[0];
  const parameters = channel.parameters.filter((parameter) => parameter.default === undefined);
  const sent = opening.filter(({ required }) => required);
  const of = (option: string, names: readonly string[], value?: string): string[] => {
    const members = names.map((name) =>
      value === undefined && /^[A-Za-z_$][\w$]*$/.test(name)
        ? name
        : `${propertyName(name)}: ${value ?? '…'}`,
    );
    return names.length === 0 ? [] : [`${option}: { ${members.join(', ')} }`];
  };
  const all = [
    ...(contract.servers.length === 0 ? ['url'] : []),
    ...of(
      'parameters',
      parameters.map(({ name }) => name),
    ),
    ...of('credentials', scheme === undefined ? [] : [scheme.credential]),
    ...of('query', requiredQuery(facts)),
    ...of(
      'opening',
      sent.map(({ name }) => name),
      '{ … }',
    ),
  ];
  return all.length === 0 ? '' : `{ ${all.join(', ')} }`;
}

function common({ facts, prefix }: ClientModel): string {
  const states = [...new Set(facts.channel.session.states)].map(quoted).join(' | ');
  return `  /** The state that the session is in. */
  get state(): ${states === '' ? 'string' : states} {
    return this.#session.state as ${states === '' ? 'string' : states};
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<${prefix}Fault>> {
    return this.#session.closed as Promise<ClosedError<${prefix}Fault>>;
  }

  /** Dials and waits until the session may be used. Rejects with a \`ClosedError\` or a \`TimeoutError\`. */
  open(): Promise<void> {
    return this.#session.open();
  }

  /** Closes the socket, with 1000 where nothing else is said; it is not dialled again. */
  async close(code = 1000, reason = ''): Promise<void> {
    await this.#session.close(code, reason);
  }

  /** Calls the listener with every message of this name, whatever exchange it belongs to. Returns what takes it off again. */
  on<Name extends keyof ${prefix}Events>(name: Name, listener: (message: ${prefix}Events[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }${failureGuards(facts.failures.size > 0, { facts, prefix })}`;
}

function failureGuards(
  hasFailures: boolean,
  { facts, prefix }: Pick<ClientModel, 'facts' | 'prefix'>,
): string {
  const types = [...facts.failures].flatMap((name) => {
    const message = facts.messages.get(name);
    return message ? [typeOf(facts, message)] : [];
  });
  const closed = `

  /** Whether an error is that the socket closed; its \`faults\` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<${prefix}Fault> {
    return error instanceof ClosedError;
  }`;
  if (!hasFailures) return closed;
  return `${closed}

  /** Whether an error is an answer which says that it was not done; its \`answer\` is that message. */
  static isFailed(this: void, error: unknown): error is FailedError<${types.join(' | ')}> {
    return error instanceof FailedError;
  }`;
}

function method(call: Call): string {
  const { exchange, message } = call;
  const about = docComment(
    [
      exchange.summary ?? message?.summary ?? message?.title,
      exchange.description ?? (exchange.summary === undefined ? message?.description : undefined),
      words(call),
    ],
    '  ',
  );
  return `${about === '' ? '' : `${about}\n`}${signature(call)}`;
}

/** When it may be called, how it ends, how it fails. */
function words(call: Call): string {
  const { exchange, failures, kind } = call;
  const lines: string[] = [];
  if (exchange.in !== undefined && kind !== 'hear')
    lines.push(`May begin in ${exchange.in.map(ticked).join(', ')}.`);
  if (exchange.many !== null && exchange.many > 0 && (kind === 'ask' || kind === 'talk')) {
    const many = exchange.many === 1 ? 'one is' : `${String(exchange.many)} are`;
    lines.push(`Waits while ${many} open.`);
  }
  const abort = [...allStepsOf(exchange)].find((step) => exchange.abort.includes(step));
  if (kind === 'talk' && abort?.act.kind === 'message')
    lines.push(`Its signal sends ${abort.act.messages.map(ticked).join(' or ')}.`);
  const failing = failures.map(({ name }) => ticked(name)).join(' or ');
  if (failing !== '') lines.push(`Fails with a \`FailedError\` when ${failing} comes.`);
  if (kind === 'hear') lines.push('What the handler returns is sent as the answer.');
  return lines.join(' ');
}

function ticked(text: string): string {
  return `\`${text}\``;
}

function signature(call: Call): string {
  const { name, kind, payload, optional } = call;
  const [exchange, message] = [quoted(call.exchange.id), quoted(call.message?.name ?? '')];
  const first = `message${optional ? '?' : ''}: ${payload}`;
  switch (kind) {
    case 'tell':
      return braced(`${name}(${first}): void`, `this.#session.tell(${exchange}, ${message}, message);`);
    case 'ask':
      return braced(
        wrapped(name, [first, 'options?: CallOptions'], `Promise<${resultOf(call)}>`),
        `return this.#session.ask(${exchange}, ${message}, { payload: message, options });`,
      );
    case 'talk':
      return braced(
        wrapped(name, [first, 'options?: CallOptions'], dialogue(call)),
        `return this.#session.talk(${exchange}, ${message}, { payload: message, options });`,
      );
    case 'leave':
      return braced(
        `async ${name}(): Promise<void>`,
        `await this.#session.leave(${exchange}, ${String(closeCode(call))});`,
      );
    case 'hear': {
      const handler = generic('Handler', [payload, call.incoming, call.end, call.outgoing]);
      return braced(
        wrapped(name, [`handler: ${handler}`], 'void'),
        `this.#session.handle(${exchange}, handler);`,
      );
    }
  }
}

/** What an answered call gives; a close is no value. */
function resultOf({ end }: Call): string {
  return end === 'undefined' ? 'void' : end;
}

function dialogue({ incoming, end, outgoing }: Call): string {
  return generic('Dialogue', [incoming, end, ...(outgoing === 'never' ? [] : [outgoing])]);
}

/** A type with its arguments, one a line where they are long; so with the members of a long union. */
function generic(name: string, args: readonly string[]): string {
  const flat = `${name}<${args.join(', ')}>`;
  if (flat.length <= 90) return flat;
  const lines = args.map((arg) =>
    arg.length <= 104
      ? `    ${arg}`
      : arg
          .split(' | ')
          .map((member) => `    | ${member}`)
          .join('\n'),
  );
  return `${name}<\n${lines.join(',\n')}\n  >`;
}

function closeCode({ exchange }: Call): number {
  for (const { act, side } of allStepsOf(exchange)) {
    if (side === 'client' && act.kind === 'close') return act.codes[0] ?? 1000;
  }
  return 1000;
}

function wrapped(name: string, parameters: readonly string[], result: string): string {
  const flat = `${name}(${parameters.join(', ')}): ${result}`;
  if (flat.length <= 104 || parameters.join().includes('\n')) return flat;
  return `${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join('')}  ): ${result}`;
}

function braced(head: string, body: string): string {
  return `  ${head} {\n    ${body}\n  }`;
}
