import type { Side } from '../contract/index.ts';
import { splitAspect } from '../promises/index.ts';
import type { Act, Scenario } from '../promises/index.ts';
import type { Finding } from '../session/index.ts';
import type { Collected } from './scenario-run.ts';
import { standIn } from './stage.ts';

/** Our own side in a scenario. */
export interface Own {
  readonly scenario: Scenario;
  readonly us: Side;
  readonly collected: Pick<Collected, 'phaseAt'>;
  /** This process was held up for a good part of the scenario. */
  readonly strained: boolean;
}

type MistakeAct = Extract<Act, { kind: 'mistake' }>;

/** When our own side was first late without meaning to; undefined: it was not. */
export function tardyAt(channel: string, own: Own, findings: readonly Finding[]): number | undefined {
  const { us, collected, strained } = own;
  const { act } = own.scenario;
  if (act.kind === 'serve' && act.service.kind !== 'plain') return undefined;
  const mistake = act.kind === 'mistake' ? act : undefined;
  const withheld = withheldIn(act).map((path) => `${channel}/${path}`);
  const late = findings.find(({ id, side, at, frame }) => {
    const { place, aspect } = splitAspect(id);
    const isMeant = takesNoStep(mistake) || withheld.includes(place);
    // What is late on the way to the mistake is not late for its sake.
    const isOnTheWay = mistake !== undefined && collected.phaseAt(at) === 'route';
    if (side !== us || (isMeant && !isOnTheWay)) return false;
    return aspect === 'within' || (strained && aspect === undefined && frame === undefined);
  });
  return late?.at;
}

/** What a scenario in which we were late shows as kept: what it is about is done, or left, for our lateness as well. */
export function keptThen(met: ReadonlySet<string>, { id }: Scenario): ReadonlySet<string> {
  return new Set([...met].filter((each) => splitAspect(each).place !== id));
}

/** The steps that we leave out on purpose. */
function withheldIn(act: Act): string[] {
  const before = act.kind === 'mistake' && act.before ? [standIn(act.before)] : [];
  const plays = act.kind === 'plays' ? act.plays : before;
  return plays.flatMap((play) => play.withhold ?? []);
}

/** Silence is late on purpose, and a message with a bad credential, or above a limit, is no step: it stays owed. */
function takesNoStep(act: MistakeAct | undefined): boolean {
  return act !== undefined && ['silence', 'credential', 'rate'].includes(act.provocation.mistake.kind);
}
