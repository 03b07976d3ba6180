import type { Channel, Fault } from '../contract/index.ts';
import { splitAspect, withAspect } from '../promises/index.ts';
import { causeOf } from './approach.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import { isOurSilence, judgeSilence } from './our-silence.ts';
import { unanswered } from './unanswered.ts';
import { endOf, insteadOf, mistakeIn, nameOf } from './what-followed.ts';

/** What is known of all runs, when a finding after a mistake is attributed. */
interface Known {
  readonly channel: Channel;
  /** Ids of the findings that are seen where no mistake was made. */
  readonly plain: ReadonlySet<string>;
  /** Ids of what is kept there. */
  readonly met: ReadonlySet<string>;
  /** Codes of an application's own with which plain scenarios are ended where nothing allows it. */
  readonly closes: ReadonlySet<number>;
}

/**
 * What only the whole run can tell: a finding in one scenario may be the consequence of what another shows, or speak of
 * the scenario's own promise. Changes nothing but the attribution.
 */
export function attribute(channel: Channel, runs: readonly ScenarioRun[], timeScale: number): ScenarioRun[] {
  const plain = new Set<string>();
  for (const run of runs) {
    for (const seen of run.seen) if (!isAfterMistake(run, seen)) plain.add(seen.id);
  }
  const calm = runs.filter(({ scenario: { act } }) => act.kind !== 'mistake' && act.kind !== 'fuzz');
  const met = new Set(calm.flatMap((run) => [...run.met]));
  const known = { channel, plain, met, closes: ownCloses(channel, calm) };
  const endings = endingsOf(channel, runs);
  const attributed = runs.map((run) => {
    if (run.scenario.act.kind !== 'mistake') return run;
    const made = attributeMistake(known, judgeSilence({ channel, timeScale, plain }, run));
    const told = endsAnyway(channel, made, endings) ? withoutAlive(made) : made;
    return unanswered(channel, told, timeScale);
  });
  return attributed.map((run) => attributeWalk(known, run, attributed));
}

/** Smallest code that an application may give a meaning of its own. */
const OWN_CODES = 3000;

function ownCloses(channel: Channel, calm: readonly ScenarioRun[]): Set<number> {
  const wrong = calm.filter(({ seen }) => seen.some(({ id }) => id === `${channel.name}/close`));
  return new Set(wrong.map((run) => endOf(run) ?? 0).filter((code) => code >= OWN_CODES));
}

/** Whether a finding comes after what was done wrong on purpose; a scenario about a mistake has its way there too. */
function isAfterMistake(run: ScenarioRun, seen: Seen): boolean {
  const { act } = run.scenario;
  if (act.kind === 'mistake') return true;
  const made = act.kind === 'fuzz' ? mistakeIn(run) : undefined;
  return made !== undefined && seen.at >= made.t;
}

/** A random walk on which a mistake is made whose own scenario shows what comes of it: that is what is seen here too. */
function attributeWalk(
  { channel, plain }: Known,
  run: ScenarioRun,
  all: readonly ScenarioRun[],
): ScenarioRun {
  const { act } = run.scenario;
  if (act.kind !== 'fuzz' || act.walk.mistake === undefined) return run;
  const { fault, provocation } = act.walk.mistake;
  const id = `${channel.name}/faults/${fault}/${provocation.name}`;
  const own = all.find((other) => other.scenario.id === id)?.seen ?? [];
  const shown = own.find((seen) => splitAspect(seen.id).place === id && seen.verdict !== 'note');
  if (shown === undefined) return run;
  const isOther = (seen: Seen): boolean =>
    isAfterMistake(run, seen) && !plain.has(seen.id) && splitAspect(seen.id).place !== id;
  const seen = run.seen.map((each) => (isOther(each) ? { ...each, id: shown.id } : each));
  return { ...run, seen: seen.filter((each) => worstOf(seen, each.id) === each) };
}

/** How the sockets ended where no mistake was made: scenarios by their ids, and codes of closes that nothing allows. */
interface Endings {
  readonly byScenario: ReadonlyMap<string, readonly (number | null)[]>;
  readonly wrong: ReadonlySet<number | null>;
}

function endingsOf(channel: Channel, runs: readonly ScenarioRun[]): Endings {
  const byScenario = new Map<string, (number | null)[]>();
  const wrong = new Set<number | null>();
  for (const run of runs) {
    const code = endOf(run);
    if (code === undefined) continue;
    byScenario.set(run.scenario.id, [...(byScenario.get(run.scenario.id) ?? []), code]);
    const isWrong = run.seen.some(({ id }) => id === `${channel.name}/close`);
    if (run.scenario.act.kind === 'plays' && isWrong) wrong.add(code);
  }
  return { byScenario, wrong };
}

/**
 * Whether the socket is ended in the same way where no mistake was made: by the question that was asked after it, or by a
 * close that nothing allows there either.
 */
function endsAnyway(channel: Channel, run: ScenarioRun, { byScenario, wrong }: Endings): boolean {
  const code = endOf(run);
  if (code === undefined) return false;
  const asked = byScenario.get(`${channel.name}/${run.question ?? ''}/base`);
  return wrong.has(code) || asked?.includes(code) === true;
}

function withoutAlive(run: ScenarioRun): ScenarioRun {
  return { ...run, seen: run.seen.filter(({ id }) => id !== `${run.scenario.id}~alive`) };
}

/** In a scenario with a mistake, what comes after the mistake is judged as the reaction to it. */
function attributeMistake(known: Known, run: ScenarioRun): ScenarioRun {
  const { id } = run.scenario;
  const renamed = run.seen.map((seen) => worded(run, seen.id, levelled(known, run, seen)));
  const reaction = renamed.some((seen) => splitAspect(seen.id).place === id && seen.verdict !== 'note');
  // What a wrong reaction brings with it is no second cause, unless it is seen without a mistake too.
  const kept = renamed.filter((seen) => {
    if (seen.phase === 'route' || splitAspect(seen.id).place === id || known.plain.has(seen.id)) return true;
    return !reaction && !skipsAbsorbed(run, seen);
  });
  return { ...run, seen: kept.filter((seen) => worstOf(kept, seen.id) === seen) };
}

/** A value of a series, behind frames that what the mistake left open had taken: they may have carried those between. */
function skipsAbsorbed(run: ScenarioRun, { id, frame = 0 }: Seen): boolean {
  const absorbed = insteadOf(run);
  return splitAspect(id).aspect === 'with' && absorbed !== undefined && absorbed.frame < frame;
}

const SEVERITY: Readonly<Record<Seen['verdict'], number>> = { fail: 0, warn: 1, note: 2 };

/** Of several findings with one id, the worst. */
function worstOf(all: readonly Seen[], id: string): Seen | undefined {
  return all.filter((seen) => seen.id === id).sort((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict])[0];
}

/**
 * A finding under its new name. Who closes instead of passing over a mistake breaks what its fault says, whether or not a close
 * would be allowed at that moment: that is as bad as the fault is.
 */
function levelled(known: Known, run: ScenarioRun, seen: Seen): Seen {
  const { channel } = known;
  const id = renamedIn(known, run, seen);
  const fault = ignoringFault(channel, run);
  const isClose = seen.id === `${channel.name}/close` && id !== seen.id;
  return { ...seen, id, ...(isClose && fault !== undefined ? { verdict: VERDICT[fault.level] } : {}) };
}

/** The fault that a scenario is about, where the mistake may be passed over. */
function ignoringFault({ session }: Channel, { scenario: { act } }: ScenarioRun): Fault | undefined {
  const fault = session.faults.find(({ id }) => act.kind === 'mistake' && id === act.fault);
  return fault?.then.some(({ kind }) => kind === 'ignore') === true ? fault : undefined;
}

/**
 * A session calls a reaction by its fault's name; one that never came may have had something else in its place. `before`: the
 * id that the finding had.
 */
function worded(run: ScenarioRun, before: string, seen: Seen): Seen {
  const { act, id } = run.scenario;
  const fault = act.kind === 'mistake' ? `${act.fault} ` : ' ';
  const isAtUpgrade = causeOf(act) !== undefined && mistakeIn(run) === undefined;
  const what = isAtUpgrade ? 'the upgrade was accepted, and the reaction' : 'the reaction';
  const text = seen.text.startsWith(fault) ? `${what} ${seen.text.slice(fault.length)}` : seen.text;
  if (seen.id !== id || (seen.event !== undefined && before === id)) return { ...seen, text };
  if (seen.event !== undefined) return { ...seen, text: `no reaction came, but ${nameOf(seen.event)}` };
  const event = insteadOf(run);
  if (event === undefined) return { ...seen, text };
  return { ...seen, event, frame: event.frame, text: `${text}; ${nameOf(event)} came instead` };
}

function renamedIn(known: Known, run: ScenarioRun, seen: Seen): string {
  const { channel, plain } = known;
  const { id } = run.scenario;
  const { phase, verdict } = seen;
  const isClose = seen.id === `${channel.name}/close`;
  const { place, aspect } = splitAspect(seen.id);
  if (phase === 'route' || verdict === 'note' || place === id) return seen.id;
  // A close that nothing allows, instead of the reaction that was owed.
  if (isClose && (!wasMade(run) || known.closes.has(endOf(run) ?? 0))) return seen.id;
  if (isClose) return phase === 'act' && ignoringFault(channel, run) === undefined ? id : `${id}~alive`;
  // What comes under another key without a mistake, too, seems not to come at all where the mistake has taken it.
  if (plain.has(seen.id) || (aspect === undefined && plain.has(withAspect(place, 'key')))) return seen.id;
  // A frame that nothing explains, and no reaction.
  const isStray = /^[^/]+\/(frames|undocumented)\//.test(seen.id);
  if (isStray) return phase === 'act' && !run.met.has(id) ? id : seen.id;
  return isSilence(known, run, seen) ? `${id}~alive` : seen.id;
}

/** Whether it came to the mistake at all; one in the upgrade request, and silence, have no frame. */
function wasMade(run: ScenarioRun): boolean {
  const { act } = run.scenario;
  if (act.kind !== 'mistake' || isOurSilence(run) || causeOf(act) !== undefined) return true;
  return mistakeIn(run) !== undefined;
}

/**
 * What comes everywhere else, and not after this mistake: the answer to our question, or anything that is owed; of what comes
 * again and again, what never comes any more.
 */
function isSilence({ channel, met }: Known, run: ScenarioRun, seen: Seen): boolean {
  const { place, aspect } = splitAspect(seen.id);
  if (seen.frame !== undefined || (aspect !== undefined && aspect !== 'every')) return false;
  const [, exchange] = place.split('/');
  if (aspect === undefined && seen.phase === 'alive' && exchange === run.question) return true;
  if (!run.met.has(run.scenario.id)) return false;
  if (aspect === undefined) return true;
  const beats = run.sockets
    .flatMap(({ events }) => events)
    .filter((event) => event.event === 'frame' && `${channel.name}/${event.step ?? ''}` === place);
  return met.has(place) && beats.every(({ t }) => t <= seen.at) && !isOurSilence(run);
}
