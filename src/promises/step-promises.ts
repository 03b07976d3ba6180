import { lateLevel } from '../contract/index.ts';
import type { Channel, Element, Exchange, Level, Step } from '../contract/index.ts';
import type { Aspect } from './ids.ts';
import { withAspect } from './ids.ts';
import type { Promise_ } from './promise.ts';
import { actNoun, actWords, duration, either, quoted, sentence } from './words.ts';

/** A step and how it is reached, in words: `after \`chat\``. */
interface Placed {
  readonly step: Step;
  readonly when: string;
}

/** Every promise of one exchange, in document order. */
export function exchangePromises(channel: Channel, exchange: Exchange): Promise_[] {
  const start = startWords(exchange);
  const steps = placed(exchange.steps, start);
  const aborting =
    exchange.abort.length === 0 ? [] : placed(exchange.abort, `at any point of ${exchange.id}`);
  const promises = [...steps, ...aborting].flatMap((place) => stepPromises(channel, exchange, place));
  const many = manyPromise(channel, exchange);
  return many === undefined ? promises : [...promises, many];
}

function startWords(exchange: Exchange): string {
  if (exchange.at !== undefined) return `when the session enters ${quoted(exchange.at)}`;
  if (exchange.in === undefined) return 'at any time';
  return `in ${either(exchange.in.map(quoted))}`;
}

function placed(elements: readonly Element[], start: string): Placed[] {
  const result: Placed[] = [];
  let when = start;
  for (const element of elements) {
    if (element.kind === 'oneOf') {
      for (const branch of element.branches) result.push(...placed(branch.steps, when));
      when = 'after that';
    } else {
      const steps = element.kind === 'all' ? element.steps : [element];
      for (const step of steps) {
        result.push({ step, when });
        result.push(...placed(step.else, `when ${actNoun(step.act)} does not come in time`));
      }
      when = `after ${either(steps.map((step) => actNoun(step.act)))}`;
    }
  }
  return result;
}

function stepPromises(channel: Channel, exchange: Exchange, { step, when }: Placed): Promise_[] {
  const place = `${channel.name}/${step.path}`;
  const make = (text: string, aspect?: Aspect, level: Level = step.level): Promise_ => ({
    id: withAspect(place, aspect),
    place,
    ...(aspect === undefined ? {} : { aspect }),
    level,
    side: step.side,
    text: sentence(text),
    location: step.location,
    ...(exchange.spec === undefined ? {} : { spec: exchange.spec }),
    ...(exchange.feature === undefined ? {} : { feature: exchange.feature }),
  });
  const who = `the ${step.side}`;
  const noun = actNoun(step.act);
  const promises = [make(`${when}, ${who} ${actWords(step.act)}${timesWords(step)}`)];
  if (step.within !== undefined) {
    const each = step.max === 1 ? '' : 'each ';
    const text = `${when}, ${each}${noun} of ${who} comes within ${duration(step.within)}`;
    promises.push(make(text, 'within', lateLevel(step)));
  }
  if (step.every !== undefined) {
    const text = `${who} ${actWords(step.act)} every ${duration(step.every)}`;
    promises.push(make(text, 'every', step.level === 'MAY' ? 'MAY' : 'SHOULD'));
  }
  if (step.act.kind === 'close')
    return [...promises, make(`${who} ${actWords(step.act)}, not otherwise`, 'code')];
  return [...promises, ...messagePromises(channel, exchange, { step, make })];
}

function messagePromises(
  channel: Channel,
  exchange: Exchange,
  { step, make }: { step: Step; make: (text: string, aspect: Aspect) => Promise_ },
): Promise_[] {
  if (step.act.kind !== 'message') return [];
  const { messages } = step.act;
  const noun = actNoun(step.act);
  const promises: Promise_[] = [];
  const typed = channel.messages.some(
    (message) => messages.includes(message.name) && message.payload !== true,
  );
  if (typed) promises.push(make(`${noun} of the ${step.side} keeps its schema`, 'schema'));
  if (step.with.length > 0) {
    const places = either(step.with.map((entry) => quoted(entry.pointer)));
    promises.push(make(`${noun} of the ${step.side} has the owed value at ${places}`, 'with'));
  }
  const key = messages.flatMap((name) => exchange.key?.[name] ?? []);
  if (key.length > 0) {
    promises.push(
      make(
        `${noun} carries the key of its ${exchange.id} at ${either([...new Set(key)].map(quoted))}`,
        'key',
      ),
    );
  }
  const same = Object.entries(channel.session.same).filter(([, keys]) =>
    messages.some((name) => name in keys),
  );
  for (const [name] of same.slice(0, 1)) {
    promises.push(make(`${noun} carries the ${quoted(name)} of its session`, 'same'));
  }
  promises.push(make(`${noun} of the ${step.side} comes only as often as its exchange says`, 'extra'));
  return promises;
}

function timesWords(step: Step): string {
  if (step.max === null)
    return step.min === 0 ? ', any number of times' : `, ${String(step.min)} times or more`;
  if (step.min === 1 && step.max === 1) return '';
  if (step.min === step.max) return `, ${String(step.min)} times`;
  if (step.min === 0 && step.max === 1) return ', or leaves it out';
  return `, ${String(step.min)} to ${String(step.max)} times`;
}

/** Several open at once is a promise of the side that answers. */
function manyPromise(channel: Channel, exchange: Exchange): Promise_ | undefined {
  const first = exchange.steps[0];
  const answers = [...placed(exchange.steps, '')].some(
    ({ step }) => first?.kind === 'step' && step.side !== first.side,
  );
  if (exchange.many === 1 || first?.kind !== 'step' || !answers) return undefined;
  const number = exchange.many === null ? 'several' : `up to ${String(exchange.many)}`;
  const side = first.side === 'client' ? 'server' : 'client';
  const place = `${channel.name}/${first.path}`;
  return {
    id: withAspect(place, 'many'),
    place,
    aspect: 'many',
    level: exchange.level,
    side,
    text: sentence(`the ${side} takes ${number} ${exchange.id} at once, as it takes one alone`),
    location: exchange.location,
    ...(exchange.spec === undefined ? {} : { spec: exchange.spec }),
    ...(exchange.feature === undefined ? {} : { feature: exchange.feature }),
  };
}
