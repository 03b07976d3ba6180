import type { Channel, Contract } from '../contract/index.ts';
import type { Promise_, Scenario } from '../promises/index.ts';
import { matchesAny, probeOf, promisesOf, scenariosOf } from '../promises/index.ts';
import type { RunSettings } from './settings.ts';

/** What a run will do. */
export interface RunPlan {
  /** The subject's promises, in natural order. */
  readonly promises: readonly Promise_[];
  readonly run: readonly Scenario[];
  readonly left: readonly LeftOut[];
}

/** A scenario that is not run, and why. */
export interface LeftOut {
  readonly scenario: Scenario;
  readonly standing: 'skipped' | 'not-applicable';
  readonly reason: string;
}

/** Chooses the scenarios of a run. */
export function planRun(contract: Contract, channel: Channel, settings: RunSettings): RunPlan {
  const promises = promisesOf(contract, channel).filter(({ side }) => side === settings.subject);
  const isWanted = settings.only === undefined ? undefined : wantedBy(promises, settings.only);
  const run: Scenario[] = [];
  const left: LeftOut[] = [];
  for (const scenario of scenariosOf(contract, channel, settings)) {
    const why = whyNot(scenario, settings, isWanted);
    if (why === undefined) run.push(scenario);
    else left.push({ scenario, ...why });
  }
  return { promises, run, left };
}

function whyNot(
  scenario: Scenario,
  settings: RunSettings,
  isWanted: ((scenario: Scenario) => boolean) | undefined,
): Omit<LeftOut, 'scenario'> | undefined {
  const { act, feature, id } = scenario;
  if (matchesAny(settings.skip, id)) return { standing: 'skipped', reason: 'listed under skip' };
  if (isWanted?.(scenario) === false) {
    return { standing: 'skipped', reason: 'not asked for by --only' };
  }
  if (feature !== undefined && !settings.features.includes(feature)) {
    return { standing: 'not-applicable', reason: `the target does not claim the feature \`${feature}\`` };
  }
  if (isCredential(scenario) && !settings.authentication) {
    return { standing: 'not-applicable', reason: 'authentication is off' };
  }
  const probe = act.kind === 'mistake' ? probeOf(act.provocation.mistake) : undefined;
  if (probe === undefined || settings.probes.includes(probe)) return undefined;
  return {
    standing: 'skipped',
    reason: `the probe \`${probe}\` is off: \`probe: {${probe}: true}\` turns it on`,
  };
}

function isCredential({ act }: Scenario): boolean {
  if (act.kind === 'handshake') return act.handshake.scheme !== undefined;
  const wrong = act.kind === 'mistake' || act.kind === 'probe' ? act.provocation.mistake : undefined;
  return wrong?.kind === 'credential';
}

/** A pattern names a scenario, or a check: then the scenarios of its exchange or fault are wanted. */
function wantedBy(promises: readonly Promise_[], only: readonly string[]): (scenario: Scenario) => boolean {
  const named = promises.filter(({ id }) => matchesAny(only, id)).map(({ place }) => place);
  const places = new Set(named);
  const families = new Set(named.map((place) => place.split('/').slice(0, 2).join('/')));
  const prefixes = [...families].flatMap((family) => {
    const [name = '', dialogue = ''] = family.split('/');
    return [`${family}/`, `${name}/client/${dialogue}/`];
  });
  return ({ id, act }) => {
    if (matchesAny(only, id)) return true;
    return act.kind === 'mistake' ? places.has(id) : prefixes.some((prefix) => id.startsWith(prefix));
  };
}
