import type { Channel } from '../contract/index.ts';
import { splitAspect } from '../promises/index.ts';
import type { Check } from './report.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';

/** So many exchanges must be late before lateness itself is the cause. */
const LATE_EVERYWHERE = 3;

/** What kinship of checks is seen from. */
export interface Kin {
  readonly channel: Channel;
  readonly runs: readonly ScenarioRun[];
  /** The checks that need a cause. */
  readonly bad: readonly Check[];
}

/** One finding, where it was seen. */
export interface Sighting {
  readonly run: ScenarioRun;
  readonly seen: Seen;
}

export function sightingsOf({ runs }: Kin, id: string): Sighting[] {
  return runs.flatMap((run) => run.seen.filter((seen) => seen.id === id).map((seen) => ({ run, seen })));
}

/** What makes two different checks show one defect, when it is equal; undefined: nothing. */
export function signatureOf(kin: Kin, check: Check): string | undefined {
  const { place, aspect } = splitAspect(check.id);
  const [first] = sightingsOf(kin, check.id);
  // The same wrong field of the same message, whichever step sends it.
  if (aspect === 'schema') return `schema ${first?.seen.event?.message ?? ''} ${first?.seen.text ?? ''}`;
  if (place.startsWith(`${kin.channel.name}/faults/`)) return `fault ${aspect ?? ''} ${reactionSeen(first)}`;
  if (aspect === 'within') return isLateEverywhere(kin) ? 'late' : undefined;
  // A message where nothing takes it, whatever is open at that moment.
  const stray =
    aspect === 'key' || aspect === 'extra' || place.startsWith(`${kin.channel.name}/frames/unexpected/`);
  return stray && first !== undefined ? `stray ${first.seen.event?.message ?? ''}` : undefined;
}

function isLateEverywhere({ bad }: Kin): boolean {
  const late = bad.filter(({ id }) => splitAspect(id).aspect === 'within');
  return new Set(late.map(({ id }) => id.split('/')[1])).size >= LATE_EVERYWHERE;
}

/** What the subject did instead of the reaction, in a word that is equal for equal behaviour. */
function reactionSeen(sighting: Sighting | undefined): string {
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
 * Whether `b` is only ever seen after `a`, on the same socket: in one exchange, or as what never came where a frame that
 * nothing explains stands in its place.
 */
export function followsOnly(kin: Kin, b: Check, a: Check): boolean {
  if (a === b) return false;
  const family = (id: string): string => id.split('/').slice(0, 2).join('/');
  const strange = /^[^/]+\/(frames|undocumented)\//.test(a.id);
  if (family(a.id) !== family(b.id) && !strange) return false;
  if (strange && splitAspect(b.id).aspect !== undefined) return false;
  const seen = sightingsOf(kin, b.id);
  return (
    seen.length > 0 &&
    seen.every(({ run, seen: later }) =>
      run.seen.some((earlier) => earlier.id === a.id && earlier.at <= later.at),
    )
  );
}
