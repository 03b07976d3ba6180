import type { Channel } from '../contract/index.ts';
import { allStepsOf, stepsOf } from '../contract/index.ts';
import type { Aspect } from '../promises/index.ts';
import { splitAspect } from '../promises/index.ts';
import type { Check } from './report.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import { evidenceIn } from './testimony.ts';
import type { Evidence } from './testimony.ts';

/** So many exchanges must be late before lateness itself is the cause. */
const LATE_EVERYWHERE = 3;

/** What kinship of checks is seen from. */
interface Kin {
  readonly channel: Channel;
  /** Where each check was seen, by its id. */
  readonly sightings: ReadonlyMap<string, readonly Evidence[]>;
  /** What is late is late everywhere. */
  readonly isLateEverywhere: boolean;
}

/** Which of the checks that need a cause show the same defect. Worked out once for each: a server may break thousands. */
export class Kinship {
  readonly #kin: Kin;
  readonly #signatures: ReadonlyMap<string, string | undefined>;
  /** The checks that each check is only ever seen after. */
  readonly #after: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(channel: Channel, runs: readonly ScenarioRun[], bad: readonly Check[]) {
    const kin = { channel, sightings: evidenceIn(runs), isLateEverywhere: isLateEverywhere(bad) };
    this.#kin = kin;
    this.#signatures = new Map(bad.map((check) => [check.id, signatureOf(kin, check)]));
    const ids = new Map(bad.map((check) => [check.id, check]));
    this.#after = new Map(
      bad.map((check) => {
        // What it is seen after everywhere it is seen after here, too.
        const here = calmSightings(kin, check)[0]?.run.seen ?? [];
        const earlier = here.flatMap(({ id }) => ids.get(id) ?? []);
        return [check.id, new Set(earlier.filter((a) => followsOnly(kin, check, a)).map(({ id }) => id))];
      }),
    );
  }

  sightingsOf(id: string): readonly Evidence[] {
    return this.#kin.sightings.get(id) ?? [];
  }

  areKin(a: Check, b: Check): boolean {
    if (splitAspect(a.id).place === splitAspect(b.id).place) return true;
    const signature = this.#signatures.get(a.id);
    if (signature !== undefined && signature === this.#signatures.get(b.id)) return true;
    if (stoodFor(this.#kin, a, b) || stoodFor(this.#kin, b, a)) return true;
    return this.followsOnly(a, b) || this.followsOnly(b, a);
  }

  /** Whether `b` is only ever seen after `a`, on the same socket, and may come of it. */
  followsOnly(b: Check, a: Check): boolean {
    return this.#after.get(b.id)?.has(a.id) === true;
  }
}

/** What makes two different checks show one defect, when it is equal; undefined: nothing. */
function signatureOf(kin: Kin, check: Check): string | undefined {
  const { place, aspect } = splitAspect(check.id);
  const first = kin.sightings.get(check.id)?.[0];
  // The same wrong field, whichever message has it and whichever step sends it.
  if (aspect === 'schema') return `schema ${complaintOf(first?.seen.text ?? '')}`;
  // The same value of the session, whichever message carries another one.
  if (aspect === 'same') return `same ${valuesOf(kin, first?.seen).join(' ')}`;
  if (place.startsWith(`${kin.channel.name}/faults/`)) return faultSignature(aspect, first);
  // The same way to open a socket wrongly, however it was dialled.
  if (place.startsWith(`${kin.channel.name}/handshake/`)) return handshakeSeen(first?.seen.text ?? '');
  // The same series, whichever step goes on with it.
  if (aspect === 'with') return seriesOf(kin, check);
  if (aspect === 'within') return kin.isLateEverywhere ? 'late' : undefined;
  // A message where nothing takes it, whatever is open at that moment.
  const stray =
    aspect === 'key' || aspect === 'extra' || place.startsWith(`${kin.channel.name}/frames/unexpected/`);
  return stray && first !== undefined ? `stray ${first.seen.event?.message ?? ''}` : undefined;
}

/** Whether `b` is a message that comes once too often in an exchange, and the step `a` of it never came, but that message. */
function stoodFor(kin: Kin, a: Check, b: Check): boolean {
  const [missing, extra] = [splitAspect(a.id), splitAspect(b.id)];
  if (missing.aspect !== undefined || extra.aspect !== 'extra' || familyOf(a) !== familyOf(b)) return false;
  return kin.sightings.get(a.id)?.[0]?.seen.event?.message === labelOf(b);
}

/** Another code than the one that is due, and a close where none is due, at once or later, are one way to react; so is the same wrong message. */
function faultSignature(aspect: Aspect | undefined, first: Evidence | undefined): string {
  const sent = first?.seen.event;
  if (aspect === undefined && sent !== undefined) return `stray ${sent.message ?? ''}`;
  const reaction = reactionSeen(first);
  const closes = (aspect === 'code' || aspect === 'alive') && reaction.startsWith('closed ');
  const how = closes ? undefined : aspect;
  return `fault ${how ?? ''} ${reaction}`;
}

/** What came of dialling: the subprotocol that was selected, whatever was offered, or all that is said of it. */
function handshakeSeen(text: string): string {
  return `handshake ${/selected .*?(`[^`]+`)/.exec(text)?.[1] ?? text}`;
}

/** What is wrong with a payload, without the message's name and without the values that were seen. */
function complaintOf(text: string): string {
  return text.slice(text.indexOf(': ') + 1).replaceAll(/ is .*?, (?=which|expected)/g, ' is …, ');
}

/** The session's values that a finding speaks of, by name. */
function valuesOf({ channel }: Kin, seen: Seen | undefined): string[] {
  return Object.keys(channel.session.same).filter((name) => seen?.text.includes(`${name} is `));
}

function isLateEverywhere(bad: readonly Check[]): boolean {
  const late = bad.filter(({ id }) => splitAspect(id).aspect === 'within');
  return new Set(late.map(({ id }) => id.split('/')[1])).size >= LATE_EVERYWHERE;
}

/** What the subject did instead of the reaction, in a word that is equal for equal behaviour. */
function reactionSeen(sighting: Evidence | undefined): string {
  const events = sighting?.run.sockets[0]?.events ?? [];
  const made = events.findLastIndex((event) => event.event === 'frame' && event.mistake !== undefined);
  for (const event of events.slice(Math.max(made + 1, 0))) {
    if (event.event === 'close' && !event.ours) return `closed ${String(event.code)}`;
    if (event.event === 'refused') return `refused ${String(event.status)}`;
    if (event.event === 'failed') return 'failed';
  }
  return made < 0 ? 'accepted' : 'went on';
}

/**
 * Where a check was seen. What is seen after a mistake of ours does not count where it is seen elsewhere too: there, what the
 * mistake left open may have hidden what it comes of.
 */
function calmSightings({ sightings }: Kin, { id }: Check): readonly Evidence[] {
  const all = sightings.get(id) ?? [];
  const calm = all.filter(({ seen }) => seen.phase !== 'alive');
  return calm.length > 0 ? calm : all;
}

/** Whether `b` is only ever seen after `a`, on the same socket, and may come of it. */
function followsOnly(kin: Kin, b: Check, a: Check): boolean {
  if (a === b) return false;
  const comesOf = mayComeOf(kin, b, a);
  return calmSightings(kin, b).every(({ run, seen: later }) =>
    run.seen.some(
      (earlier) =>
        earlier.id === a.id &&
        earlier.at <= later.at &&
        (comesOf || (earlier.at === later.at && endsWith(run, later))),
    ),
  );
}

/**
 * Whether one finding may bring about the other: in one exchange; a step that never came where a frame that nothing
 * explains stands in its place, where its message came spoilt, or where the close that would have excused it never came;
 * what is late behind what is late; whatever becomes of a credential that was turned away, or of a state that was never entered.
 */
function mayComeOf(kin: Kin, b: Check, a: Check): boolean {
  const [cause, effect] = [splitAspect(a.id), splitAspect(b.id)];
  const isMissing = effect.aspect === undefined;
  // What nothing takes may have carried a value of a series that the next one goes on from.
  if (/^[^/]+\/(frames|undocumented)\//.test(a.id)) return isMissing || effect.aspect === 'with';
  // So may a step that took the place of another, or one under another key.
  if (seriesOf(kin, b) !== undefined && (cause.aspect ?? 'key') === 'key') return true;
  if (isMissing && cause.aspect === undefined && labelOf(a) === 'close') return true;
  if (isMissing && cause.aspect === 'schema' && labelOf(a) === labelOf(b)) return true;
  if (/^[^/]+\/handshake\/credential@/.test(a.id)) return true;
  if (cause.aspect === undefined && enters(kin, a)) return true;
  return familyOf(a) === familyOf(b) || (cause.aspect === 'within' && effect.aspect === 'within');
}

/** Whether the check is of a step that enters a state: where it never came, all that follows stands in a state that is only presumed. */
function enters({ channel }: Kin, { id }: Check): boolean {
  return channel.session.exchanges.some(({ steps }) =>
    [...stepsOf(steps)].some(({ path, enter }) => enter !== undefined && `${channel.name}/${path}` === id),
  );
}

/** The session's counter that a `~with` is about: its steps share it. */
function seriesOf({ channel }: Kin, { id }: Check): string | undefined {
  const { place, aspect } = splitAspect(id);
  if (aspect !== 'with') return undefined;
  const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const step = steps.find(({ path }) => `${channel.name}/${path}` === place);
  return step?.with.some(({ value }) => value.word === '$seq') === true ? 'series' : undefined;
}

/** The exchange that a check is about, or what stands in its place. */
function familyOf({ id }: Check): string {
  return id.split('/').slice(0, 2).join('/');
}

/** The step that a check is about: its message, `close`, or its own id. */
function labelOf({ id }: Check): string | undefined {
  return splitAspect(id).place.split('/').at(-1);
}

/** Whether a finding is about the end of its socket: one close, however much was still owed. */
function endsWith({ sockets }: ScenarioRun, { at }: Seen): boolean {
  // The times of a transcript are rounded to 0.1 ms.
  const isNow = (t: number): boolean => Math.abs(t - at) < 0.1;
  return sockets.some(({ events }) => events.some((event) => event.event === 'close' && isNow(event.t)));
}
