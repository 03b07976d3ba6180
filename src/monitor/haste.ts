import type { Channel, Fault, Step } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import type { Finding } from '../session/index.ts';

/** The window of an absence claim, ms (semantics, section 1). */
const QUIET_MS = 1000;
/** So many frames of one stream are judged together. */
const PACED_FRAMES = 51;
/** Below this a pace is judged by windows of frames; from it on by gaps that are too long, which no slow clock makes. */
const WINDOWED_MS = 1000;
/** True at any time; and what came too late was so by a clock that only ever runs too slowly. */
const TIMELESS = /~(schema|key|same|many|code|within)$|\/frames\/(not-json|binary|unknown)$|\/undocumented\//;

/**
 * What may look too early where the monitor's clock stood still, as the end of a wait that began before: how long after
 * that, ms of the document. undefined: nothing in this channel depends on not being early.
 */
export function hasteOf(channel: Channel): number | undefined {
  const known = spans.get(channel);
  if (known !== undefined) return known === 0 ? undefined : known;
  const { exchanges, faults } = channel.session;
  const steps = exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const span = Math.max(
    0,
    ...steps.map((step) => (step.else.length > 0 ? (step.within ?? 0) : 0)),
    ...steps.map(({ every = 0 }) => (every < WINDOWED_MS ? PACED_FRAMES * every : 0)),
    ...steps.map((step) => (isTimed(step) ? Infinity : 0)),
    ...faults.map(spanOf),
  );
  spans.set(channel, span);
  return span === 0 ? undefined : span;
}

const spans = new WeakMap<Channel, number>();

function spanOf({ when, then }: Fault): number {
  const staysOpen = then.some(
    (each) => each.kind === 'ignore' || (each.kind === 'send' && each.close === null),
  );
  const windows = when.map((each) =>
    each.word === 'silence' ? each.duration : each.word === 'rate' ? each.per : 0,
  );
  return Math.max(staysOpen ? QUIET_MS : 0, ...windows);
}

/** Whether a finding can come of something that only seemed too early. */
export function mayBeHaste({ id }: Finding, channel: Channel): boolean {
  // Of all that `with` can say, only a time is read off a clock.
  if (id.endsWith('~with'))
    return timedPlaces(channel).some((place) => id === `${channel.name}/${place}~with`);
  return !TIMELESS.test(id);
}

/** Steps and faults in which a time is said. */
function timedPlaces({ session }: Channel): string[] {
  const steps = session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const faults = session.faults.filter(({ then }) =>
    then.some((each) => each.kind === 'send' && isTimed(each)),
  );
  return [...steps.filter(isTimed).map(({ path }) => path), ...faults.map(({ id }) => `faults/${id}`)];
}

function isTimed(saying: Pick<Step, 'with'>): boolean {
  return saying.with.some(({ value }) => value.word === '$elapsed');
}
