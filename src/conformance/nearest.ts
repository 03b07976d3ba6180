import { isDeepStrictEqual } from 'node:util';
import type { Channel, Contract, Message, Reaction, With } from '../contract/index.ts';
import { otherSide, sends, stepsOf, valueAt } from '../contract/index.ts';
import { nearestWord } from '../diagnostics/index.ts';
import type { SchemaError } from '../validate/index.ts';
import { splitAspect } from '../promises/index.ts';
import { createReader } from '../validate/index.ts';
import { placesOf, reactionsOf } from './places.ts';
import type { FrameEvent } from './report.ts';
import type { Evidence } from './testimony.ts';

/** What is wrong with a frame in more places than these is no message by mistake. */
const MOST_ERRORS = 3;
/** A message that a frame would be, were it not for these errors. */
interface Near {
  readonly message: Message;
  readonly errors: readonly SchemaError[];
  /** It did not come, though it was due. */
  readonly due: boolean;
}

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
  const [, family, word, message] = id.split('/');
  if (family === 'close' && word === undefined) return closeNear(beside, evidence);
  if (event === undefined) return undefined;
  if (family === 'undocumented' || (family === 'frames' && word === 'unknown'))
    return whatUnknownIs(beside, event, evidence);
  if (splitAspect(id).aspect === 'extra') return otherwiseOwed(beside.channel, event);
  if (family !== 'frames' || word !== 'unexpected' || message === undefined) return undefined;
  return (
    whatWasDue(beside, event, evidence) ??
    placesOf(beside.channel, {
      from: event.from,
      name: `\`${message}\``,
      isIt: (step) => sends(step, message),
    }) ??
    reactionsWith(beside.channel, message, event)
  );
}

/** Where the document has a close with the code of one that nothing allows. */
function closeNear({ channel }: Beside, { run }: Evidence): string | undefined {
  const end = run.sockets.flatMap(({ events }) => events).findLast(({ event }) => event === 'close');
  if (end?.event !== 'close' || end.ours || typeof end.code !== 'number') return undefined;
  const { code, from } = end;
  const name = String(code);
  const has = (codes: readonly number[] | null): boolean => codes?.includes(code) === true;
  return (
    placesOf(channel, { from, name, isIt: ({ act }) => act.kind === 'close' && has(act.codes) }) ??
    reactionsOf(channel, {
      ...{ from, name },
      isIt: (one) => (one.kind === 'close' && has(one.codes)) || (one.kind === 'send' && has(one.close)),
    })
  );
}

/** The answer to an abort that it would be, with another value. */
function otherwiseOwed({ session }: Channel, { from, message = '', text }: FrameEvent): string | undefined {
  const value = parsed(text);
  const steps = session.exchanges.flatMap(({ abort }) => [...stepsOf(abort)]);
  return steps
    .filter((step) => step.side === from && sends(step, message))
    .flatMap(({ path, with: owed }) =>
      owed.flatMap(({ pointer, value: wanted }) => {
        const seen = valueAt(value, pointer);
        if (wanted.word !== 'literal' || isDeepStrictEqual(seen, wanted.value)) return [];
        return `As \`${path}\` its \`${pointer}\` is ${JSON.stringify(seen)}, expected ${JSON.stringify(wanted.value)}`;
      }),
    )[0];
}

/** Where messages are told apart by their shapes alone, one that is due passes for another as soon as something is wrong in it. */
function whatWasDue(beside: Beside, event: FrameEvent, evidence: Evidence): string | undefined {
  const near = messageNear(beside, event, evidence);
  return near !== undefined && isSlip(near) && near.errors.length === 1 ? asNear(near) : undefined;
}

/** A slip in what is due goes before what only the other side says: whoever owes an answer rarely says the other's words. */
function whatUnknownIs(beside: Beside, event: FrameEvent, evidence: Evidence): string | undefined {
  const near = messageNear(beside, event, evidence);
  if (near !== undefined && isSlip(near)) return asNear(near);
  return isOfOther(beside, event) ? `It is a message of the ${otherSide(event.from)}` : near && asNear(near);
}

/** A message that is due, with a value in it that is not right, but none that is another message's name. */
function isSlip({ due, errors }: Near): boolean {
  return due && !errors.some(isOther);
}

function asNear({ message, errors }: Near): string {
  return `It would be \`${message.name}\`, but ${errors.map(({ text }) => text).join(', and ')}`;
}

/** The faults that the message answers, of those with its values. */
function reactionsWith(channel: Channel, message: string, { from, text }: FrameEvent): string | undefined {
  const value = parsed(text);
  const isKept = ({ pointer, value: wanted }: With): boolean =>
    wanted.word !== 'literal' || isDeepStrictEqual(valueAt(value, pointer), wanted.value);
  const isIt = (one: Reaction): boolean =>
    one.kind === 'send' && one.messages.includes(message) && one.with.every(isKept);
  return reactionsOf(channel, { from, name: 'It', isIt });
}

/** Whether it is a message of the other direction, of one that does not take everything. */
function isOfOther({ contract, channel }: Beside, { from, text = '' }: FrameEvent): boolean {
  const reader = createReader(contract, channel);
  const reading = reader.read(otherSide(from), text);
  return reading.kind === 'message' && reader.validate(reading.message, {}).length > 0;
}

/** The message with the fewest errors; of several one whose own values the frame has, or that did not come though it was due. */
function messageNear(beside: Beside, event: FrameEvent, evidence: Evidence): Near | undefined {
  const value = parsed(event.text);
  if (value === undefined) return undefined;
  const { contract, channel } = beside;
  const reader = createReader(contract, channel);
  const isDue = dueIn(channel, evidence);
  const isMeant = meantIn(reader.names(event.from), evidence);
  const [nearest] = channel.messages
    .filter(({ senders, encoding }) => senders.includes(event.from) && encoding === 'json')
    .map((message) => ({ message, errors: reader.validate(message, value), due: isDue(message) }))
    .filter(({ errors }) => errors.length > 0 && errors.length <= MOST_ERRORS && errors.every(isInside))
    .filter(({ errors, due }) => due || (isMeant(errors) && !(errors.length > 1 && errors.some(isOther))))
    .toSorted(
      (a, b) =>
        a.errors.length - b.errors.length ||
        a.errors.filter(isOther).length - b.errors.filter(isOther).length ||
        Number(b.due) - Number(a.due),
    );
  return nearest;
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
