import type { CredentialPlace, Exchange, Message, Step } from '../../contract/index.ts';
import { allStepsOf, schemesOf } from '../../contract/index.ts';
import { marksOf } from '../../validate/index.ts';
import { guardName } from '../names.ts';
import { exchangesOf, fillingOf, fixedOf, isFailure, isKnown, keyMaker } from './facts.ts';
import type { Facts } from './facts.ts';
import { Raw } from '../literal.ts';
import type { PlanCredential, PlanExchange } from './runtime/plan.ts';
import { sequenceOf } from './steps.ts';
import type { Sequence } from './steps.ts';

/** What the generated client of a channel goes by, as a value that can be printed. */
export function planOf(facts: Facts): object {
  const { channel } = facts;
  const { session } = channel;
  const exchanges = exchangesOf(facts).flatMap((exchange) => {
    const planned = exchangeOf(facts, exchange);
    return planned === undefined ? [] : [[exchange.id, planned] as const];
  });
  return {
    url: urlOf(facts),
    parameters: Object.fromEntries(
      channel.parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])),
    ),
    subprotocols: session.subprotocols,
    credentials: credentialsOf(facts),
    states: session.states,
    sends: messagesOf(facts, 'client'),
    receives: messagesOf(facts, 'server'),
    exchanges: Object.fromEntries(exchanges),
    closes: closesOf(facts),
    answers: answersOf(facts),
  };
}

/** The constant of a client's plan. */
export function planName(prefix: string): string {
  return `PLAN_OF_${prefix.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}`;
}

/** The address at the first server that offers the channel; empty when there is none. */
function urlOf({ contract, channel }: Facts): string {
  const server = contract.servers.find(
    ({ name }) => channel.servers.length === 0 || channel.servers.includes(name),
  );
  if (server === undefined) return '';
  return `${server.protocol}://${server.host}${`${server.pathname}/${channel.address}`.replace(/\/{2,}/g, '/')}`;
}

function credentialsOf({ contract, channel }: Facts): PlanCredential[] {
  return schemesOf(contract, channel).flatMap((scheme) => {
    const place = placed(scheme.place);
    return place ? [{ name: scheme.credential, ...place }] : [];
  });
}

function placed(place: CredentialPlace): Omit<PlanCredential, 'name'> | undefined {
  switch (place.in) {
    case 'query':
    case 'header':
    case 'cookie':
      return { in: place.in, at: place.name, format: place.format };
    case 'subprotocol':
      return { in: 'subprotocol', format: place.format };
    case 'message':
      return { in: 'message', at: place.message, pointer: place.pointer, format: place.format };
    case 'unsupported':
      return undefined;
  }
}

function messagesOf(facts: Facts, from: 'client' | 'server'): object {
  const { contract, channel, names } = facts;
  const marks = from === 'server' ? marksOf(contract, channel, 'server') : new Map<Message, object>();
  const entries = channel.messages
    .filter(({ senders }) => senders.includes(from))
    .map((message) => {
      const fixed = from === 'client' ? fixedOf(facts, message) : {};
      const type = names.ofMessage.get(message) ?? '';
      return [
        message.name,
        {
          ...(message.encoding === 'json' ? {} : { as: message.encoding }),
          ...(message.encoding === 'binary' ? {} : { check: new Raw(guardName(type)) }),
          ...(marks.has(message) ? { is: marks.get(message) } : {}),
          ...(Object.keys(fixed).length > 0 ? { fixed } : {}),
        },
      ] as const;
    });
  return Object.fromEntries(entries);
}

/** Nothing where one message of the server is all there is of it, and nothing follows from that: then it is an event. */
function exchangeOf(facts: Facts, exchange: Exchange): PlanExchange | undefined {
  const sequence = sequenceOf(exchange, {
    filling: (step, one) => fillingOf(facts, step, one),
    fails: (step) => isFailure(facts, step),
  });
  const { steps, first, abort, optional } = sequence;
  const isEvent = steps.length === 1 && steps[0]?.by === 'server' && steps[0].enter === undefined;
  if (isEvent && (exchange.at === undefined || optional)) return undefined;
  const beginners = first.flatMap((index) =>
    steps[index]?.by === 'client' ? (steps[index].messages ?? []) : [],
  );
  const makeKey = keyMaker(facts, exchange, messagesNamed(facts, beginners));
  const automatic = isAutomatic(facts, exchange, makeKey !== undefined);
  const every = automatic ? beatOf(exchange, sequence) : undefined;
  return {
    ...(exchange.at === undefined ? {} : { at: exchange.at }),
    ...(exchange.in === undefined ? {} : { in: exchange.in }),
    ...(exchange.many === null || exchange.origin === 'free' ? {} : { many: exchange.many }),
    ...(exchange.key === undefined ? {} : { key: exchange.key }),
    ...(makeKey === undefined ? {} : { makeKey }),
    ...(every === undefined ? {} : { every }),
    ...(automatic ? { automatic } : {}),
    ...(optional ? { optional } : {}),
    first,
    ...(abort.length === 0 ? {} : { abort }),
    steps,
  };
}

function messagesNamed({ messages }: Facts, names: readonly string[]): Message[] {
  return names.flatMap((name) => messages.get(name) ?? []);
}

/** Whether all that this side must send in an exchange is known. */
function isAutomatic(facts: Facts, exchange: Exchange, hasKey: boolean): true | undefined {
  const own = [...allStepsOf(exchange)].filter((step) => step.side === 'client' && step.min > 0);
  const isBeginner = (step: Step): boolean => own[0] === step && exchange.steps[0] === step;
  const isSure = own.every((step) => {
    const [message, ...others] = messagesNamed(facts, step.act.kind === 'message' ? step.act.messages : []);
    if (message === undefined || others.length > 0) return false;
    return isKnown(facts, exchange, { step, message, key: hasKey || !isBeginner(step) });
  });
  return own.length > 0 && isSure ? true : undefined;
}

/** How often the exchange begins to keep the session alive; pacing below a second is no such thing. */
function beatOf(exchange: Exchange, { first }: Sequence): number | undefined {
  const [step] = exchange.steps;
  if (exchange.at !== undefined || first.length !== 1 || step?.kind !== 'step' || step.side !== 'client')
    return undefined;
  return step.every !== undefined && step.every >= 1000 ? step.every : undefined;
}

function closesOf({ channel }: Facts): Record<string, string[]> {
  const closes: Record<string, string[]> = {};
  for (const fault of channel.session.faults) {
    if (fault.of !== 'client') continue;
    for (const reaction of fault.then) {
      const codes =
        reaction.kind === 'close' ? reaction.codes : reaction.kind === 'send' ? (reaction.close ?? []) : [];
      for (const code of codes) {
        const faults = closes[String(code)] ?? [];
        closes[String(code)] = faults.includes(fault.id) ? faults : [...faults, fault.id];
      }
    }
  }
  return closes;
}

/** The first reaction to a fault of the server is what this side does; a close is all that can be done without asking. */
function answersOf({ channel }: Facts): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const fault of channel.session.faults) {
    const [reaction] = fault.then;
    const code = reaction?.kind === 'close' ? reaction.codes[0] : undefined;
    if (fault.of !== 'server' || code === undefined) continue;
    for (const { word } of fault.when) answers[word] ??= code;
  }
  return answers;
}
