import type { Channel, Contract, Exchange, OneOf, Step } from '../contract/index.ts';
import { stepsOf } from '../contract/index.ts';
import type { Choices, Play } from './play.ts';
import { begins, firstSteps, mayChoose, oneOfName, playOf } from './play.ts';
import { undescribedWords } from './fault-scenarios.ts';
import { provocationsOf } from './provocations.ts';
import { routeTo, stateFor } from './routes.ts';
import type { Act, Scenario, Service } from './scenario.ts';
import { actNoun, duration, quoted, sentence } from './words.ts';

/** So many messages of a repeated step come without a pause in between. */
const BURST = 100;
/** Closes that any client may meet: a server that restarts, and one that fails. */
const CLOSES: readonly number[] = [1001, 1011];
/** A refusal that any client may meet. */
const UNAVAILABLE = 503;

/**
 * What is tried on a client, by its server: each exchange as the document has it, each branch of ours, and what servers
 * do on bad days: hold a step back, never send it, send a hundred at once, close, refuse.
 */
export function clientScenarios(contract: Contract, channel: Channel): Scenario[] {
  return [
    ...refusals(channel),
    ...channel.session.exchanges.flatMap((exchange) => exchangeScenarios(channel, exchange)),
    ...unknowns(contract, channel),
  ];
}

interface About {
  readonly exchange: string;
  readonly what: string;
  readonly summary: string;
  readonly feature?: string | undefined;
}

function scenario(channel: Channel, { exchange, what, summary, feature }: About, act: Act): Scenario {
  return {
    id: `${channel.name}/client/${exchange}/${what}`,
    family: 'client',
    summary: sentence(summary),
    ...(feature === undefined ? {} : { feature }),
    route: [],
    act,
  };
}

function refusals(channel: Channel): Scenario[] {
  const listed = channel.session.faults
    .flatMap(({ then }) => then)
    .flatMap((reaction) => (reaction.kind === 'http' ? reaction.status : []));
  return [...new Set([...listed, UNAVAILABLE])].map((status) => {
    const summary = `refuses the upgrade with HTTP ${String(status)}`;
    const about = { exchange: 'handshake', what: `refuse:${String(status)}`, summary };
    return scenario(channel, about, { kind: 'serve', service: { kind: 'refuse', status } });
  });
}

function exchangeScenarios(channel: Channel, exchange: Exchange): Scenario[] {
  const { id, feature } = exchange;
  const way = wayTo(channel, exchange);
  const make = (what: string, summary: string, service: Service): Scenario => {
    const about = { exchange: id, what, summary: `${id}: ${summary.replace(/\.$/, '')}`, feature };
    return { ...scenario(channel, about, { kind: 'serve', exchange: id, service }), ...way };
  };
  const ours = plainSteps(exchange).filter(({ side, act }) => side === 'server' && act.kind === 'message');
  const [first] = ours;
  return [
    make('base', exchange.summary ?? 'the plain path', { kind: 'plain', play: playFor(exchange) }),
    ...abortsOf(exchange, ours).map(({ what, summary, choices }) =>
      make(what, summary, { kind: 'plain', play: playFor(exchange, choices) }),
    ),
    ...branchesOf(exchange).map(({ name, choices }) =>
      make(`branch:${name}`, `takes the branch ${quoted(name)}`, {
        kind: 'plain',
        play: playFor(exchange, choices),
      }),
    ),
    ...ours.flatMap((step) => delays(exchange, step, make)),
    ...ours.filter(({ max }) => max === null || max >= BURST).map((step) => burst(exchange, step, make)),
    ...(first === undefined ? [] : CLOSES.map((code) => closing(first, code, make))),
  ];
}

/** Whether the dialogue begins when the server wants it to. */
function isOurs(exchange: Exchange): boolean {
  return exchange.at === undefined && begins(exchange, 'server');
}

/** The way to where the server may begin the exchange, where its state is the server's to enter. */
function wayTo(channel: Channel, exchange: Exchange): Partial<Pick<Scenario, 'route' | 'state'>> {
  const state = isOurs(exchange) ? stateFor(channel, exchange, 'server') : undefined;
  const route = state === undefined ? undefined : routeTo(channel, state, 'server');
  return state === undefined || route === undefined ? {} : { route, state };
}

/** Our part up to the step, which is held back; undefined where we only answer. */
function playUpTo(exchange: Exchange, step: Step): Play | undefined {
  return isOurs(exchange) ? playOf(exchange, 'server', { withhold: step.path }) : undefined;
}

type Make = (what: string, summary: string, service: Service) => Scenario;

/** A step with a bound is waited for: it is held back for twice that long, or never sent. */
function delays(exchange: Exchange, step: Step, make: Make): Scenario[] {
  if (step.min === 0 || step.within === undefined) return [];
  const time = 2 * step.within;
  const noun = actNoun(step.act);
  const play = playUpTo(exchange, step);
  return [
    make(`hold:${step.label}:${words(time)}`, `holds ${noun} back for ${duration(time)}`, {
      kind: 'hold',
      step: step.path,
      duration: time,
      play,
    }),
    make(`silent@${step.label}`, `never sends ${noun}`, { kind: 'silent', step: step.path, play }),
  ];
}

/** The server's abort, behind each step of ours that does not end the dialogue. */
function abortsOf(exchange: Exchange, ours: readonly Step[]): Aborted[] {
  const [first] = firstSteps(exchange.abort);
  if (first?.side !== 'server' || first.act.kind !== 'message') return [];
  const noun = actNoun(first.act);
  const last = plainSteps(exchange).at(-1);
  return ours
    .filter((step) => step !== last)
    .map(({ path, label, act }, index) => {
      const isBeginning = index === 0 && isOurs(exchange);
      return {
        what: isBeginning ? 'abort' : `abort@${label}`,
        summary: `${isBeginning ? 'begins' : `goes on to ${actNoun(act)}`}, then sends ${noun}`,
        choices: { abort: true, behind: path },
      };
    });
}

interface Aborted {
  readonly what: string;
  readonly summary: string;
  readonly choices: Choices;
}

function burst(exchange: Exchange, step: Step, make: Make): Scenario {
  const summary = `sends ${actNoun(step.act)} ${String(BURST)} times without a pause`;
  return make(`burst:${String(BURST)}@${step.label}`, summary, {
    kind: 'burst',
    step: step.path,
    count: BURST,
    play: playUpTo(exchange, step),
  });
}

function closing(step: Step, code: number, make: Make): Scenario {
  const summary = `closes with ${String(code)} instead of sending ${actNoun(step.act)}`;
  return make(`close:${String(code)}@${step.label}`, summary, { kind: 'close', step: step.path, code });
}

/** A frame that the document does not know, in each state, where no fault says what a client does about it. */
function unknowns(contract: Contract, channel: Channel): Scenario[] {
  const word = 'unknown-message';
  if (!undescribedWords(channel, 'server').includes(word)) return [];
  const fault = {
    id: word,
    when: [{ word }],
    of: 'server',
    then: [],
    within: 0,
    level: 'MAY',
    location: channel.location,
  } as const;
  const [provocation] = provocationsOf(contract, channel, fault);
  if (provocation === undefined) return [];
  return channel.session.states.map((state) => {
    const summary = `sends a message that the document does not know in ${quoted(state)}`;
    const about = { exchange: 'states', what: `unknown@${state}`, summary };
    return { ...scenario(channel, about, { kind: 'probe', provocation }), state };
  });
}

/** The server's way through an exchange that it begins, or through the next one that the client begins. */
function playFor(exchange: Exchange, choices?: Choices): Extract<Service, { kind: 'plain' }>['play'] {
  const begun = isOurs(exchange);
  if (!begun && choices === undefined) return undefined;
  const play = playOf(exchange, 'server', choices);
  return begun || exchange.at !== undefined ? play : { ...play, answering: true };
}

interface Chosen {
  readonly name: string;
  readonly choices: Choices;
}

/** Each branch of the server's but the first of its `oneOf`. */
function branchesOf(exchange: Exchange): Chosen[] {
  const found: Chosen[] = [];
  const visit = (elements: Exchange['steps'], branches: NonNullable<Choices['branches']>): void => {
    for (const element of elements) if (element.kind === 'oneOf') take(element, branches);
  };
  const take = (element: OneOf, branches: NonNullable<Choices['branches']>): void => {
    for (const [index, branch] of element.branches.entries()) {
      const ours = mayChoose(element, branch, 'server');
      const here = ours ? { ...branches, [oneOfName(element)]: branch.id } : branches;
      if (ours && index > 0) found.push({ name: branch.id, choices: { branches: here } });
      visit(branch.steps, here);
    }
  };
  visit(exchange.steps, {});
  // A branch that is one close cannot be wished for by a message.
  return found.filter(({ choices }) => playOf(exchange, 'server', choices).wishes.length > 0);
}

/** The steps of the plain path: the first branch of each `oneOf` of ours, no `else`. */
function plainSteps(exchange: Exchange): Step[] {
  const walk = (elements: Exchange['steps']): Step[] =>
    elements.flatMap((element) => {
      if (element.kind === 'step') return [element];
      if (element.kind === 'all') return [...stepsOf(element.steps)];
      return walk(element.branches[0]?.steps ?? []);
    });
  return walk(exchange.steps);
}

/** A duration as it stands in an id: `500ms`, `10s`. */
function words(ms: number): string {
  return duration(ms).replace(' ', '');
}
