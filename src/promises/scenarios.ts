import type { Channel, Contract, Exchange, Side } from '../contract/index.ts';
import { branchesOf, otherSide, sends, stepsOf } from '../contract/index.ts';
import { clientScenarios } from './client-scenarios.ts';
import { faultScenarios, undescribedScenarios } from './fault-scenarios.ts';
import { fuzzScenarios } from './fuzz-scenarios.ts';
import { handshakeCases } from './handshakes.ts';
import type { Choices } from './play.ts';
import { begins, firstSteps, playOf } from './play.ts';
import { belongsTo, routeTo, stateFor, surestState, towards } from './routes.ts';
import type { Scenario, ScenarioOptions } from './scenario.ts';
import { variantsOf, withheldOf } from './variants.ts';
import { actNoun, sentence } from './words.ts';

/**
 * Every scenario of a channel, in a fixed order: handshakes, each exchange with its variants, pairs of exchanges,
 * states, faults. Linear in the document: one variation at a time. A client goes its own way: what its server does is varied.
 */
export function scenariosOf(contract: Contract, channel: Channel, options: ScenarioOptions): Scenario[] {
  const { subject, stimuli = {} } = options;
  const us = otherSide(subject);
  const faults = channel.session.faults.flatMap((fault) => faultScenarios(contract, channel, { fault, us }));
  const fuzz = fuzzScenarios(contract, channel, { us, seeds: options.fuzz ?? [] });
  if (subject === 'client') {
    return [
      ...clientScenarios(contract, channel),
      ...sideBySide(channel, { us, stimuli }),
      ...faults,
      ...fuzz,
    ];
  }
  const playable = channel.session.exchanges.filter((exchange) => isPlayable(exchange, us));
  const scenarios = [
    ...handshakeCases(channel).map((handshake): Scenario => ({
      id: `${channel.name}/handshake/${handshake.name}`,
      family: 'handshake',
      summary: sentence(handshake.summary),
      route: [],
      act: { kind: 'handshake', handshake },
    })),
    ...channel.session.exchanges.flatMap((exchange) => {
      if (isPlayable(exchange, us)) return exchangeScenarios(channel, exchange, { us, stimuli });
      return withholdings(channel, exchange, us);
    }),
    ...interleavings(channel, playable, us),
    ...channel.session.states.flatMap((state) => stateScenario(channel, state, us)),
    ...faults,
    ...fuzz,
    ...(options.undescribed === true ? undescribedScenarios(contract, channel) : []),
  ];
  return scenarios.map((scenario) => coaxed(channel, scenario, { us, stimuli }));
}

/** The scenario with the stimulus on its way, where the subject decides whether its state is entered and one makes it. */
function coaxed({ session }: Channel, scenario: Scenario, by: By): Scenario {
  const last = scenario.route.at(-1);
  const exchange = session.exchanges.find(({ id }) => id === last?.exchange);
  if (last === undefined || exchange === undefined) return scenario;
  const stimulus = stimulated(exchange, by).find(({ enters }) => enters === scenario.state);
  if (stimulus === undefined) return scenario;
  const wishes = last.wishes.map((wish) => {
    const members = stimulus.members[wish.message];
    return members === undefined ? wish : { ...wish, members };
  });
  return { ...scenario, route: [...scenario.route.slice(0, -1), { ...last, wishes }] };
}

/** What the tester can bring about: exchanges that it begins, and those that begin by themselves. */
function isPlayable(exchange: Exchange, us: Side): boolean {
  return exchange.at !== undefined || begins(exchange, us);
}

/** What the tester owes in an exchange and does not send, once each. */
function withholdings(channel: Channel, exchange: Exchange, us: Side): Scenario[] {
  const state = stateFor(channel, exchange, us);
  const route = state === undefined ? undefined : routeTo(channel, state, us);
  if (route === undefined) return [];
  return withheldOf(exchange, us).map((step) => ({
    id: `${channel.name}/${exchange.id}/withhold:${step.label}`,
    family: 'withhold',
    summary: `${exchange.id}: does not send ${actNoun(step.act)}.`,
    ...(exchange.feature === undefined ? {} : { feature: exchange.feature }),
    route,
    ...(state === undefined ? {} : { state }),
    act: { kind: 'plays', plays: [playOf(exchange, us, { withhold: step.path })] },
  }));
}

function exchangeScenarios(channel: Channel, exchange: Exchange, by: By): Scenario[] {
  const { us } = by;
  const make = makerOf(channel, exchange, us);
  if (make === undefined) return [];
  return [
    twice(exchange, us, make('base', exchange.summary ?? 'the plain path')),
    ...variantsOf(channel, exchange, us).map(({ name, summary, choices }) => make(name, summary, choices)),
    ...pressing(channel, exchange, by),
    ...withholdings(channel, exchange, us),
  ];
}

type Make = (name: string, summary: string, choices?: Choices) => Scenario;

/** What makes scenarios of an exchange in a state that it may begin in; undefined where none can be reached. */
function makerOf(channel: Channel, exchange: Exchange, us: Side): Make | undefined {
  const state = stateFor(channel, exchange, us);
  const route = state === undefined ? undefined : routeTo(channel, state, us);
  if (route === undefined) return undefined;
  return (name, summary, choices = {}) => ({
    id: `${channel.name}/${exchange.id}/${name}`,
    family: 'exchange',
    summary: `${exchange.id}: ${summary.replace(/\.$/, '')}.`,
    ...(exchange.feature === undefined ? {} : { feature: exchange.feature }),
    route,
    ...(state === undefined ? {} : { state }),
    act: { kind: 'plays', plays: [playOf(exchange, us, choices)] },
  });
}

/** The exchange twice at once, and with each payload that the target has for a branch of the subject. */
function pressing(channel: Channel, exchange: Exchange, by: By): Scenario[] {
  const make = makerOf(channel, exchange, by.us);
  if (make === undefined) return [];
  return [
    ...concurrent(exchange, make, by.us),
    ...again(exchange, make, by.us),
    ...stimulated(exchange, by).map(({ branch, members, branches }) =>
      coaxing(
        branch,
        make(`stimulus:${branch}`, `sends what makes the subject take \`${branch}\``, { members, branches }),
      ),
    ),
  ];
}

function coaxing(coaxed: string, scenario: Scenario): Scenario {
  return scenario.act.kind === 'plays' ? { ...scenario, act: { ...scenario.act, coaxed } } : scenario;
}

interface By {
  readonly us: Side;
  readonly stimuli: NonNullable<ScenarioOptions['stimuli']>;
}

interface Stimulus extends Required<Pick<Choices, 'members' | 'branches'>> {
  readonly branch: string;
  /** The state that the branch leads to. */
  readonly enters: string | undefined;
}

/**
 * The stimuli for branches of an exchange; a branch may stand behind one of ours, which is chosen then. Exchanges may have branches
 * of one name: a stimulus is for those in which what it speaks of is said.
 */
function stimulated({ steps }: Exchange, { us, stimuli }: By): Stimulus[] {
  const known = [...branchesOf(steps)];
  const ours = [...stepsOf(steps)].filter(({ side }) => side === us);
  return Object.entries(stimuli).flatMap(([branch, members]) => {
    const meant = known.find(({ id }) => id === branch);
    const isSaid = ours.some((step) => Object.keys(members).some((message) => sends(step, message)));
    if (meant === undefined || !isSaid) return [];
    const enters = [...stepsOf(meant.steps)].find(({ enter }) => enter !== undefined)?.enter;
    return [
      { branch, members, branches: towards(steps, firstSteps(meant.steps)[0]?.path ?? '', us), enters },
    ];
  });
}

function concurrent(exchange: Exchange, make: Make, us: Side): Scenario[] {
  if (exchange.at !== undefined || exchange.many === 1 || !isAnswered(exchange, us)) return [];
  const count = Math.min(exchange.many ?? 2, 2);
  const plays = Array.from({ length: count }, () => playOf(exchange, us));
  const act = { kind: 'together', plays, many: exchange.id } as const;
  return [{ ...make('concurrent', `${String(count)} at once`), act }];
}

/** Where more than this many may be open, nobody counts them down one by one. */
const MOST_COUNTED = 8;

/** One more than may be open, one after the other: what is over makes room. */
function again(exchange: Exchange, make: Make, us: Side): Scenario[] {
  const { many, at } = exchange;
  const isCounted = many !== null && many > 1 && many <= MOST_COUNTED && at === undefined;
  if (!isCounted || !begins(exchange, us) || !isAnswered(exchange, us)) return [];
  const plays = Array.from({ length: many + 1 }, () => playOf(exchange, us));
  const count = String(many + 1);
  const scenario = make(`again:${count}`, `${count} one after the other, one more than may be open`);
  return [{ ...scenario, act: { kind: 'plays', plays } }];
}

/** What is never open twice is played once more when it is over, where it may begin again then. */
function twice(exchange: Exchange, us: Side, scenario: Scenario): Scenario {
  const { act } = scenario;
  const isLone = exchange.many === 1 && exchange.at === undefined;
  if (act.kind !== 'plays' || !isLone || !begins(exchange, us) || !isAnswered(exchange, us)) return scenario;
  return { ...scenario, act: { ...act, plays: [...act.plays, ...act.plays] } };
}

function isAnswered(exchange: Exchange, us: Side): boolean {
  return [...stepsOf(exchange.steps)].some((step) => step.side !== us);
}

/** What the server begins and a client answers: pressed, and two at once, each of them first. */
function sideBySide(channel: Channel, by: By): Scenario[] {
  const begun = channel.session.exchanges.filter((exchange) => begins(exchange, by.us));
  return [
    ...begun.flatMap((exchange) => pressing(channel, exchange, by)),
    ...[begun, begun.toReversed()].flatMap((each) => interleavings(channel, each, by.us)),
  ];
}

/** Neighbours in the document, and the last with the first: linear, and every exchange meets two others. */
function interleavings(channel: Channel, playable: readonly Exchange[], us: Side): Scenario[] {
  const own = playable.filter((exchange) => begins(exchange, us) && isAnswered(exchange, us));
  const pairs: [Exchange, Exchange][] = [];
  for (const [index, a] of own.entries()) {
    const next = own[index + 1];
    if (next !== undefined) pairs.push([a, next]);
  }
  const [first, last] = [own[0], own.at(-1)];
  if (own.length > 2 && first !== undefined && last !== undefined) pairs.push([first, last]);
  return pairs.flatMap(([a, b]) => interleaving(channel, [a, b], us));
}

function interleaving(channel: Channel, [a, b]: [Exchange, Exchange], us: Side): Scenario[] {
  const shared = surestState(channel, us, (state) => belongsTo(a, state) && belongsTo(b, state));
  const route = shared === undefined ? undefined : routeTo(channel, shared, us);
  if (route === undefined || a.feature !== b.feature || leaves(a) || leaves(b)) return [];
  return [
    {
      id: `${channel.name}/interleave/${a.id}+${b.id}`,
      family: 'interleave',
      summary: `${a.id} and ${b.id} at once.`,
      ...(a.feature === undefined ? {} : { feature: a.feature }),
      route,
      ...(shared === undefined ? {} : { state: shared }),
      act: { kind: 'together', plays: [playOf(a, us), playOf(b, us)] },
    },
  ];
}

/** Whether the plain path may leave the state or end the session, so that nothing beside it would go on. */
function leaves(exchange: Exchange): boolean {
  return [...stepsOf(exchange.steps)].some((step) => step.enter !== undefined || step.act.kind === 'close');
}

function stateScenario(channel: Channel, state: string, us: Side): Scenario[] {
  const route = routeTo(channel, state, us);
  if (route === undefined) return [];
  const here = channel.session.exchanges.filter(
    (exchange) =>
      belongsTo(exchange, state) &&
      begins(exchange, us) &&
      exchange.feature === undefined &&
      !leaves(exchange),
  );
  const names = here.length === 0 ? 'stays there' : `plays ${here.map((exchange) => exchange.id).join(', ')}`;
  return [
    {
      id: `${channel.name}/states/${state}`,
      family: 'states',
      summary: sentence(`enters \`${state}\` and ${names}`),
      route,
      state,
      act: { kind: 'state', state, plays: here.map((exchange) => playOf(exchange, us)) },
    },
  ];
}
