import { isDeepStrictEqual } from 'node:util';
import type { Channel, Contract, Element, Exchange, Message, Side, Step, With } from '../contract/index.ts';
import { otherSide, sends, stepsOf, valueAt } from '../contract/index.ts';
import { nearestWord } from '../diagnostics/index.ts';
import type { SchemaError } from '../validate/index.ts';
import { createReader } from '../validate/index.ts';
import type { FrameEvent } from './report.ts';
import type { Evidence } from './testimony.ts';

/** What is wrong with a frame in more places than these is no message by mistake. */
const MOST_ERRORS = 3;
/** So many places of a message are told. */
const MOST_PLACES = 3;

/** What a finding is looked at beside. */
export interface Beside {
  readonly contract: Contract;
  readonly channel: Channel;
}

/**
 * The nearest explanation of a frame that nothing explains: the message that it would be but for an error or two, or where
 * the message has its place. Undefined where nothing is near.
 */
export function nearestOf(beside: Beside, evidence: Evidence): string | undefined {
  const { event, id } = evidence.seen;
  if (event === undefined) return undefined;
  const [, family, word, message] = id.split('/');
  if (family === 'undocumented' || (family === 'frames' && word === 'unknown'))
    return isOfOther(beside, event)
      ? `It is a message of the ${otherSide(event.from)}`
      : messageNear(beside, event, evidence);
  return family === 'frames' && word === 'unexpected' && message !== undefined
    ? (placesOf(beside.channel, message, event.from) ?? reactionsWith(beside.channel, message, event))
    : undefined;
}

/** The faults that the message answers, of those with its values. */
function reactionsWith(
  { session }: Channel,
  message: string,
  { from, text }: FrameEvent,
): string | undefined {
  const value = parsed(text);
  const isKept = ({ pointer, value: wanted }: With): boolean =>
    wanted.word !== 'literal' || isDeepStrictEqual(valueAt(value, pointer), wanted.value);
  const faults = session.faults.filter(
    ({ of, then }) =>
      of !== from &&
      then.some((one) => one.kind === 'send' && one.messages.includes(message) && one.with.every(isKept)),
  );
  if (faults.length === 0) return undefined;
  const names = faults.slice(0, MOST_PLACES).map(({ id }) => `\`${id}\``);
  return `It is the reaction of ${names.join(' or ')}`;
}

/** Whether it is a message of the other direction, of one that does not take everything. */
function isOfOther({ contract, channel }: Beside, { from, text = '' }: FrameEvent): boolean {
  const reader = createReader(contract, channel);
  const reading = reader.read(otherSide(from), text);
  return reading.kind === 'message' && reader.validate(reading.message, {}).length > 0;
}

/** The message with the fewest errors; of several one whose own values the frame has, or that did not come though it was due. */
function messageNear(beside: Beside, event: FrameEvent, evidence: Evidence): string | undefined {
  const value = parsed(event.text);
  if (value === undefined) return undefined;
  const { contract, channel } = beside;
  const reader = createReader(contract, channel);
  const isDue = dueIn(channel, evidence);
  const isMeant = meantIn(reader.names(event.from), evidence);
  const [best] = channel.messages
    .filter(({ senders, encoding }) => senders.includes(event.from) && encoding === 'json')
    .map((message) => ({ message, errors: reader.validate(message, value), due: isDue(message) }))
    .filter(({ errors }) => errors.length <= MOST_ERRORS && errors.every(isInside))
    .filter(({ errors, due }) => due || (isMeant(errors) && !(errors.length > 1 && errors.some(isOther))))
    .toSorted(
      (a, b) =>
        a.errors.length - b.errors.length ||
        a.errors.filter(isOther).length - b.errors.filter(isOther).length ||
        Number(b.due) - Number(a.due),
    );
  if (best === undefined) return undefined;
  return `It would be \`${best.message.name}\`, but ${best.errors.map(({ text }) => text).join(', and ')}`;
}

/** Whether a message did not come, in the same scenario, though it was due. */
function dueIn(channel: Channel, { run }: Evidence): (message: Message) => boolean {
  const missing = new Set(run.seen.map(({ id }) => id));
  const steps = channel.session.exchanges.flatMap((exchange) => [...stepsOf(exchange.steps)]);
  const open = steps.filter(({ path }) => missing.has(`${channel.name}/${path}`));
  return ({ name }) => open.some((step) => sends(step, name));
}

/** A frame that has a name of its own is only meant to be the message whose name is like it. */
function meantIn(names: readonly string[], { seen }: Evidence): (errors: readonly SchemaError[]) => boolean {
  const [, family, name = ''] = seen.id.split('/');
  if (family !== 'undocumented') return () => true;
  const near = nearestWord(decodeURIComponent(name), names);
  return (errors) => near !== undefined && errors.some(({ text }) => text.includes(JSON.stringify(near)));
}

/** A value that the message alone has, and the frame has not: as a rule it is another message. */
function isOther({ keyword }: SchemaError): boolean {
  return keyword === 'const';
}

/** A value of another kind is no message by mistake; a list that is too long or too short may be one. */
function isInside({ pointer, keyword }: SchemaError): boolean {
  return pointer !== '' || keyword === 'minItems' || keyword === 'maxItems';
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** Where the document has the message: what it begins, or what it comes after. */
function placesOf({ session }: Channel, message: string, from: Side): string | undefined {
  const places = session.exchanges.flatMap((exchange) => {
    const placed = [...placedIn(exchange.steps, BEGINS), ...placedIn(exchange.abort, undefined)];
    return placed
      .filter(({ step }) => step.side === from && sends(step, message))
      .map(({ after }) => placeIn(exchange, after));
  });
  if (places.length === 0) return undefined;
  return `\`${message}\` ${[...new Set(places)].slice(0, MOST_PLACES).join(', or ')}`;
}

/** Stands for what is before the first step. */
const BEGINS = Symbol('the beginning');

/** The label of the step before; undefined: more than one may be. */
type After = string | typeof BEGINS | undefined;

/** Every step with what comes before it. */
function* placedIn(elements: readonly Element[], before: After): Generator<{ step: Step; after: After }> {
  let after = before;
  for (const element of elements) {
    if (element.kind === 'step') {
      yield { step: element, after };
      after = element.label;
      yield* placedIn(element.else, after);
    } else if (element.kind === 'all') {
      for (const step of element.steps) yield { step, after };
      after = undefined;
    } else {
      for (const { steps } of element.branches) yield* placedIn(steps, after);
      after = undefined;
    }
  }
}

function placeIn({ id, at, in: states }: Exchange, after: After): string {
  if (after === undefined) return `has its place later in \`${id}\``;
  if (after !== BEGINS) return `comes after \`${after}\` in \`${id}\``;
  if (at !== undefined) return `comes once, when the state \`${at}\` begins`;
  if (states === undefined) return `begins \`${id}\``;
  return `begins \`${id}\` in ${states.map((state) => `\`${state}\``).join(' or ')}`;
}
