import { allStepsOf, otherSide } from '../../contract/index.ts';
import type { Exchange, Fault, Key, Message, Side, Step } from '../../contract/index.ts';
import { nameOfPointer } from '../resolver.ts';
import type { Operation } from '../operation.ts';
import { senderOf } from '../operation.ts';
import type { Place } from '../source.ts';
import type { SessionScope } from './scope.ts';

const REPLY = 10_000;

/** Operations with a `reply` become exchanges, for messages that no written exchange has (x-session, "Defaults"). */
export function liftedExchanges(scope: SessionScope, written: readonly Exchange[]): Exchange[] {
  const taken = namesIn(written);
  return scope.operations.flatMap((operation) => {
    if (operation.reply === undefined) return [];
    const names = namesOf(scope, operation.messages).filter((name) => !taken.has(name));
    return names.map((name) => liftedExchange(scope, operation, { name, several: names.length > 1 }));
  });
}

function liftedExchange(
  scope: SessionScope,
  operation: Operation,
  of: { name: string; several: boolean },
): Exchange {
  const id = of.several ? `${operation.name}.${of.name}` : operation.name;
  const side = senderOf(operation.action, scope.application);
  const replies = namesOf(scope, operation.reply?.messages).filter((name) =>
    sends(scope, name, otherSide(side)),
  );
  const { location } = operation.place;
  const ask: Step = { ...simple(side, [of.name], { path: `${id}/${of.name}`, label: of.name }), location };
  const answer: Step = {
    ...simple(otherSide(side), replies, { path: `${id}/reply`, label: 'reply' }),
    within: REPLY,
    level: 'SHOULD',
    location,
  };
  const key = keyOf(scope, [of.name, ...replies]);
  return {
    id,
    level: 'MUST',
    many: null,
    unique: false,
    ...(key === undefined ? {} : { key }),
    steps: [ask, answer],
    abort: [],
    origin: 'lifted',
    location,
  };
}

/** A message in no exchange and no reaction may come at any time: an exchange of its own, for each side that sends it. */
export function freeExchanges(
  scope: SessionScope,
  known: readonly Exchange[],
  faults: readonly Fault[],
): Exchange[] {
  const taken = namesIn(known);
  for (const fault of faults) {
    for (const reaction of fault.then)
      if (reaction.kind === 'send') for (const name of reaction.messages) taken.add(name);
  }
  return scope.messages
    .filter((message) => !taken.has(message.name))
    .flatMap((message) => message.senders.map((side) => free(message, side)));
}

function free(message: Message, side: Side): Exchange {
  const { name, location } = message;
  return {
    id: `messages/${name}`,
    level: 'MUST',
    many: null,
    unique: false,
    steps: [{ ...simple(side, [name], { path: `messages/${name}`, label: name }), location }],
    abort: [],
    origin: 'free',
    location,
  };
}

function simple(
  side: Side,
  messages: readonly string[],
  at: { path: string; label: string },
): Omit<Step, 'location'> {
  const act = { kind: 'message', messages } as const;
  return {
    kind: 'step',
    ...at,
    side,
    act,
    min: 1,
    max: 1,
    with: [],
    level: 'MUST',
    boundIsProtocol: false,
    else: [],
  };
}

function namesIn(exchanges: readonly Exchange[]): Set<string> {
  const steps = exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  return new Set(steps.flatMap((step) => (step.act.kind === 'message' ? step.act.messages : [])));
}

function namesOf(scope: SessionScope, places: readonly Place[] | undefined): string[] {
  if (places === undefined) return scope.messages.map((message) => message.name);
  const own = new Map(scope.channel.at('messages').entries.map(([name, place]) => [place.id, name]));
  return places.flatMap((place) => own.get(place.id) ?? matching(scope, place) ?? []);
}

/** A reply may name the message itself, in another channel or among the components, instead of this channel's entry. */
function matching(scope: SessionScope, place: Place): string | undefined {
  const target = scope.resolver.follow(place)?.id;
  const entry = scope.channel
    .at('messages')
    .entries.find(([, candidate]) => scope.resolver.follow(candidate)?.id === target);
  return entry?.[0] ?? scope.messages.find((message) => message.name === nameOfPointer(place.pointer))?.name;
}

function sends(scope: SessionScope, name: string, side: Side): boolean {
  return scope.messages.some((message) => message.name === name && message.senders.includes(side));
}

function keyOf(scope: SessionScope, names: readonly string[]): Key | undefined {
  const entries = scope.messages.flatMap(({ name, correlationId }) =>
    correlationId !== undefined && names.includes(name) ? [[name, [correlationId]] as const] : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
