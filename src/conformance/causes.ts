import { allStepsOf } from '../contract/index.ts';
import type { Channel, Step } from '../contract/index.ts';
import { splitAspect } from '../promises/index.ts';
import { Kinship } from './kinship.ts';
import type { Cause, Check } from './report.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** Whether a check needs a cause. */
export function isBad(check: Check): boolean {
  return check.verdict === 'fail' || check.verdict === 'warn';
}

/**
 * Root causes, the first to repair first: checks that show the same defect are one cause, named after the natural one.
 * Natural order is that of the checks: handshakes, exchanges as the document has them, faults, session-wide rules; what
 * fails comes before what warns, and what is seen often before what is seen once.
 */
export function causesOf(channel: Channel, checks: readonly Check[], runs: readonly ScenarioRun[]): Cause[] {
  const bad = checks.filter((check) => isBad(check) && check.known === undefined);
  const kin = new Kinship(channel, runs, bad);
  const silent =
    bad.some((check) => isOwed(channel, check)) && runs.some(isPlain) && !runs.some((run) => run.heard);
  const hushed = silent ? bad.filter((check) => !isAtUpgrade(channel, check)) : [];
  const others = families(
    kin,
    bad.filter((check) => !hushed.includes(check)),
  );
  const rank = ranks(channel, kin, checks);
  const order = byNature(kin, rank, dutiesOf(channel));
  return [...(silent ? [hushed] : []), ...others]
    .map((group) => [...group].sort(order))
    .sort(bySeverity(rank))
    .map((group) => causeOf(group, hushed.includes(group[0] as Check)));
}

/** Whether the subject was to refuse the upgrade: nobody says anything then. */
function isAtUpgrade({ name, session }: Channel, { id }: Check): boolean {
  const fault = session.faults.find((each) => id.startsWith(`${name}/faults/${each.id}/`));
  return fault?.then.every(({ kind }) => kind === 'http') === true;
}

/** Whether a message of a dialogue is missing: what a side leaves owing that says nothing at all. */
function isOwed({ name, session }: Channel, { id }: Check): boolean {
  const { place, aspect } = splitAspect(id);
  const exchange = session.exchanges.find((each) => place.startsWith(`${name}/${each.id}/`));
  if (aspect !== undefined || exchange === undefined) return false;
  const isClose = (step: Step): boolean => step.act.kind === 'close' && `${name}/${step.path}` === id;
  return ![...allStepsOf(exchange)].some(isClose);
}

/** The checks of what comes round again, whatever else is said. */
function dutiesOf(channel: Channel): ReadonlySet<string> {
  const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  return new Set(
    steps.flatMap(({ path, every }) => (every === undefined ? [] : [`${channel.name}/${path}`])),
  );
}

/**
 * The natural order of the checks. A wrong close that is seen without a mistake of ours, too, goes before what is seen of it
 * after one.
 */
function ranks(channel: Channel, kin: Kinship, checks: readonly Check[]): ReadonlyMap<string, number> {
  const rank = new Map(checks.map((check, index) => [check.id, index]));
  const close = `${channel.name}/close`;
  const fault = checks.findIndex(({ id }) => id.startsWith(`${channel.name}/faults/`));
  const isSeenPlainly = kin.sightingsOf(close).some(({ run }) => isPlain(run));
  return fault >= 0 && isSeenPlainly ? rank.set(close, fault - 0.5) : rank;
}

/** A socket that was opened to be used: what is dialled wrongly on purpose may rightly be met with silence. */
function isPlain({ scenario, sockets }: ScenarioRun): boolean {
  return scenario.act.kind !== 'mistake' && sockets.length > 0;
}

/** Checks that are kin, directly or through others. */
function families(kin: Kinship, bad: readonly Check[]): Check[][] {
  const groups: Check[][] = [];
  for (const check of bad) {
    const related = groups.filter((group) => group.some((other) => kin.areKin(check, other)));
    const merged = [...related.flat(), check];
    for (const group of related) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

type Order = (a: Check, b: Check) => number;

/** A cause is as bad as the worst of what shows it. */
function worstOf(group: readonly Check[]): 'fail' | 'warn' {
  return group.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'warn';
}

/** What fails comes first, then the natural order of the checks that name the causes. */
function bySeverity(rank: ReadonlyMap<string, number>): (a: readonly Check[], b: readonly Check[]) => number {
  const place = (group: readonly Check[]): number =>
    (rank.get(group[0]?.id ?? '') ?? 0) + (worstOf(group) === 'fail' ? 0 : rank.size);
  return (a, b) => place(a) - place(b);
}

/**
 * Inside a family: what goes before the others, then the worse, what was asked for before what comes round anyway (both are
 * missing where a side closes too early), the more frequent, the earlier in the document.
 */
function byNature(kin: Kinship, rank: ReadonlyMap<string, number>, duties: ReadonlySet<string>): Order {
  const frequency = (check: Check): number => kin.sightingsOf(check.id).length;
  return (a, b) => {
    if (kin.followsOnly(b, a) !== kin.followsOnly(a, b)) return kin.followsOnly(b, a) ? -1 : 1;
    if (a.verdict !== b.verdict) return a.verdict === 'fail' ? -1 : 1;
    if (duties.has(a.id) !== duties.has(b.id)) return duties.has(b.id) ? -1 : 1;
    return frequency(b) - frequency(a) || (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
  };
}

function causeOf(group: readonly Check[], silent: boolean): Cause {
  const [natural] = group as [Check, ...Check[]];
  const more = group.length - 1;
  const rest = more === 0 ? '' : ` (${String(more)} more ${more === 1 ? 'check shows' : 'checks show'} it)`;
  // What is wrong with a client's request is a reason for its silence.
  const isRequest = natural.side === 'client' && natural.id.split('/')[1] === 'handshake';
  const said =
    silent && !isRequest
      ? `the subject ${natural.side === 'client' ? 'dials' : 'accepts the socket'} and sends nothing at all.`
      : shownBy(natural);
  return {
    id: natural.id,
    verdict: worstOf(group),
    text: `${said}${rest}`,
    checks: group.map(({ id }) => id),
    scenarios: [...new Set(group.flatMap(scenariosOf))],
  };
}

/** What was seen, and the nearest explanation of it where there is one. */
function shownBy({ seen, text, nearest }: Check): string {
  const shown = seen ?? text;
  return nearest === undefined ? shown : `${shown.replace(/\.$/, '')}. ${nearest}`;
}

function scenariosOf(check: Check): string[] {
  const where = check.seenIn
    .filter(({ verdict }) => verdict === check.verdict)
    .map(({ scenario }) => scenario);
  return check.scenario === undefined ? where : [check.scenario, ...where];
}
