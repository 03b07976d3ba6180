import type { Channel } from '../contract/index.ts';
import { splitAspect } from '../promises/index.ts';
import type { Cause, Check } from './report.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';

/** So many exchanges must be late before lateness itself is the cause. */
const LATE_EVERYWHERE = 3;

/**
 * Root causes, the first to repair first: checks that show the same defect are one cause, named after the natural one.
 * Natural order is that of the checks: handshakes, exchanges as the document has them, faults, session-wide rules; what
 * fails comes before what warns.
 */
export function causesOf(channel: Channel, checks: readonly Check[], runs: readonly ScenarioRun[]): Cause[] {
  const bad = checks.filter((check) => isBad(check) && check.known === undefined);
  const scope: Scope = { channel, runs, bad };
  const roots = new Map<string, Check[]>();
  for (const check of [...bad].sort(bySeverity(checks))) {
    const root = [...roots.values()].find((group) => group.some((other) => isSame(scope, check, other)));
    if (root === undefined) roots.set(check.id, [check]);
    else root.push(check);
  }
  const groups = runs.some((run) => run.heard) ? [...roots.values()] : [[...roots.values()].flat()];
  return groups.filter((group) => group.length > 0).map((group) => causeOf(scope, group));
}

interface Scope {
  readonly channel: Channel;
  readonly runs: readonly ScenarioRun[];
  readonly bad: readonly Check[];
}

export function isBad(check: Check): boolean {
  return check.verdict === 'fail' || check.verdict === 'warn';
}

function bySeverity(checks: readonly Check[]): (a: Check, b: Check) => number {
  const rank = new Map(checks.map((check, index) => [check.id, index]));
  const place = (check: Check): number =>
    (rank.get(check.id) ?? 0) + (check.verdict === 'fail' ? 0 : checks.length);
  return (a, b) => place(a) - place(b);
}

function isSame(scope: Scope, a: Check, b: Check): boolean {
  if (splitAspect(a.id).place === splitAspect(b.id).place) return true;
  const [mine, theirs] = [signatureOf(scope, a), signatureOf(scope, b)];
  if (mine !== undefined && mine === theirs) return true;
  return follows(scope, a, b) || follows(scope, b, a);
}

/** What makes two different checks show one defect; undefined: nothing but their being the same. */
function signatureOf(scope: Scope, check: Check): string | undefined {
  const { place, aspect } = splitAspect(check.id);
  const isFault = place.startsWith(`${scope.channel.name}/faults/`);
  if (aspect === 'schema') {
    const [first] = sightings(scope, check.id);
    // The same wrong field of the same message, whichever step sends it.
    return first === undefined ? undefined : `schema ${first.seen.event?.message ?? ''} ${first.seen.text}`;
  }
  if (isFault) return `fault ${aspect ?? ''} ${reactionSeen(scope, check)}`;
  if (aspect !== 'within') return undefined;
  const late = scope.bad.filter((other) => splitAspect(other.id).aspect === 'within');
  const exchanges = new Set(late.map((other) => other.id.split('/')[1]));
  return exchanges.size >= LATE_EVERYWHERE ? 'late' : undefined;
}

/** What the subject did instead of the reaction, in a word that is equal for equal behaviour. */
function reactionSeen(scope: Scope, check: Check): string {
  const [first] = sightings(scope, check.id);
  const events = first?.run.sockets[0]?.events ?? [];
  const made = events.findLastIndex((event) => event.event === 'frame' && event.mistake !== undefined);
  const after = events.slice(Math.max(made + 1, 0));
  const closed = after.find((event) => event.event === 'close' && !event.ours);
  if (closed?.event === 'close') return `closed ${String(closed.code)}`;
  const refused = after.find((event) => event.event === 'refused' || event.event === 'failed');
  if (refused !== undefined)
    return refused.event === 'refused' ? `refused ${String(refused.status)}` : 'failed';
  return made < 0 ? 'accepted' : 'went on';
}

interface Sighting {
  readonly run: ScenarioRun;
  readonly seen: Seen;
}

function sightings({ runs }: Scope, id: string): Sighting[] {
  return runs.flatMap((run) => run.seen.filter((seen) => seen.id === id).map((seen) => ({ run, seen })));
}

/**
 * Whether `b` is only ever seen after `a`, on the same socket: in one exchange, or as what never came where a frame that
 * nothing explains stands in its place.
 */
function follows(scope: Scope, b: Check, a: Check): boolean {
  const family = (id: string): string => id.split('/').slice(0, 2).join('/');
  const strange = /^[^/]+\/(frames|undocumented)\//.test(a.id);
  const seen = sightings(scope, b.id);
  if (seen.length === 0 || (family(a.id) !== family(b.id) && !strange)) return false;
  if (strange && splitAspect(b.id).aspect !== undefined) return false;
  return seen.every(({ run, seen: later }) =>
    run.seen.some((earlier) => earlier.id === a.id && earlier.at <= later.at && earlier !== later),
  );
}

function causeOf(scope: Scope, group: readonly Check[]): Cause {
  const [natural] = group as [Check, ...Check[]];
  const scenarios = [...new Set(group.flatMap((check) => scenariosOf(check)))];
  const more = group.length - 1;
  const text = `${natural.seen ?? natural.text}${more === 0 ? '' : ` (${String(more)} more ${more === 1 ? 'check shows' : 'checks show'} it)`}`;
  const silent = !scope.runs.some((run) => run.heard);
  return {
    id: natural.id,
    verdict: natural.verdict,
    text: silent ? 'The subject accepts the socket and sends nothing at all.' : text,
    checks: group.map(({ id }) => id),
    scenarios,
  };
}

function scenariosOf(check: Check): string[] {
  const where = check.seenIn
    .filter(({ verdict }) => verdict === check.verdict)
    .map(({ scenario }) => scenario);
  return check.scenario === undefined ? where : [check.scenario, ...where];
}
