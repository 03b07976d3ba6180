import type { Channel, Contract, Fault, Side } from '../contract/index.ts';
import { Random } from '../validate/index.ts';
import type { Provocation } from './provocation.ts';
import { provocationsOf } from './provocations.ts';
import type { FuzzWalk, Scenario } from './scenario.ts';

/** A walk has so many turns. */
const FEWEST = 3;
const MOST = 12;
/** Mistakes of one frame: the others have their own scenarios, and end a walk or take their time. */
const MISTAKES: readonly Provocation['mistake']['kind'][] = ['text', 'binary', 'unknown', 'mutation'];

/** One random walk for each seed. */
export function fuzzScenarios(
  contract: Contract,
  channel: Channel,
  { us, seeds }: { us: Side; seeds: readonly number[] },
): Scenario[] {
  if (seeds.length === 0) return [];
  const mistakes = channel.session.faults
    .filter((fault) => fault.of === us && fault.feature === undefined)
    .flatMap((fault) => mistakesOf(contract, channel, fault));
  return seeds.map((seed) => ({
    id: `${channel.name}/fuzz/${String(seed)}`,
    family: 'fuzz',
    summary: `A random legal walk with the seed ${String(seed)}${mistakes.length === 0 ? '' : ', and one mistake in it'}.`,
    route: [],
    act: { kind: 'fuzz', walk: walkOf(seed, mistakes) },
  }));
}

interface Mistaken {
  readonly fault: string;
  readonly provocation: Provocation;
}

function mistakesOf(contract: Contract, channel: Channel, fault: Fault): Mistaken[] {
  return provocationsOf(contract, channel, fault)
    .filter(({ mistake }) => MISTAKES.includes(mistake.kind))
    .map((provocation) => ({ fault: fault.id, provocation }));
}

function walkOf(seed: number, mistakes: readonly Mistaken[]): FuzzWalk {
  const random = new Random(seed);
  const turns = random.integer(FEWEST, MOST);
  const mistake = random.pick(mistakes);
  const turn = random.integer(0, turns - 1);
  return { seed, turns, leftOut: [], ...(mistake === undefined ? {} : { mistake: { turn, ...mistake } }) };
}
