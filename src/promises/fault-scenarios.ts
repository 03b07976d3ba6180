import type { Channel, Contract, Exchange, Fault, PlainConditionWord, Side } from '../contract/index.ts';
import { sends, stepsOf } from '../contract/index.ts';
import type { Play } from './play.ts';
import { begins, firstSteps, playOf } from './play.ts';
import type { Mistake } from './provocation.ts';
import { provocationsOf } from './provocations.ts';
import { belongsTo, routeTo, stateFor, surestState, towards } from './routes.ts';
import type { Scenario } from './scenario.ts';
import { sentence } from './words.ts';

/** One scenario for each way to provoke a fault. */
export function faultScenarios(
  contract: Contract,
  channel: Channel,
  { fault, us }: { fault: Fault; us: Side },
): Scenario[] {
  if (fault.of !== us) return [];
  const places = new Map<string, Standing>();
  // A message may be wrong in hundreds of ways, all of them in one place.
  const placeOf = (mistake: Mistake): Standing => {
    if (mistake.kind !== 'mutation') return standing(channel, mistake, us);
    const place = places.get(mistake.message) ?? standing(channel, mistake, us);
    places.set(mistake.message, place);
    return place;
  };
  return provocationsOf(contract, channel, fault).map((provocation) => {
    const { route, state, before } = placeOf(provocation.mistake);
    return {
      id: `${channel.name}/faults/${fault.id}/${provocation.name}`,
      family: 'faults',
      summary: sentence(provocation.summary),
      ...(fault.feature === undefined ? {} : { feature: fault.feature }),
      route,
      ...(state === undefined ? {} : { state }),
      act: { kind: 'mistake', fault: fault.id, provocation, ...(before === undefined ? {} : { before }) },
    };
  });
}

/** The words whose mistakes are also tried where the document has no rule for them. */
const PROBED: readonly PlainConditionWord[] = [
  'credential-missing',
  'credential-invalid',
  'path-unknown',
  'not-json',
  'binary-frame',
  'unknown-message',
  'invalid-message',
];

/** The mistakes of a side that no fault of the document speaks of. */
export function undescribedWords({ session }: Channel, of: Side): PlainConditionWord[] {
  const described = session.faults
    .filter((fault) => fault.of === of)
    .flatMap((fault) => fault.when.map(({ word }) => word));
  return PROBED.filter((word) => !described.includes(word));
}

/** One scenario for each kind of mistake that no fault of the document speaks of. */
export function undescribedScenarios(contract: Contract, channel: Channel): Scenario[] {
  return undescribedWords(channel, 'client').flatMap((word) => {
    const fault: Fault = {
      id: word,
      when: [{ word }],
      of: 'client',
      then: [],
      within: 5000,
      level: 'MAY',
      location: channel.location,
    };
    const needsCredential = word.startsWith('credential-') && channel.security.length === 0;
    const [provocation] = needsCredential ? [] : provocationsOf(contract, channel, fault);
    if (provocation === undefined) return [];
    const { route, state } = standing(channel, provocation.mistake, 'client');
    return [
      {
        id: `${channel.name}/undescribed/${word}`,
        family: 'undescribed' as const,
        summary: sentence(`${provocation.summary}, for which the document has no rule`),
        route,
        ...(state === undefined ? {} : { state }),
        act: { kind: 'probe' as const, provocation },
      },
    ];
  });
}

interface Standing {
  readonly route: readonly Play[];
  readonly state?: string;
  readonly before?: Play;
}

/** Where a mistake is made: the state, and the exchange that must be under way. */
function standing(channel: Channel, mistake: Mistake, us: Side): Standing {
  if (us === 'server') return serving(channel, mistake);
  switch (mistake.kind) {
    case 'credential':
    case 'query':
    case 'path':
    case 'origin':
    case 'subprotocol':
      return { route: [] };
    case 'unexpected':
      return { route: routeTo(channel, mistake.state, us) ?? [], state: mistake.state };
    case 'mutation':
    case 'rate':
    case 'size':
      return whereTaken(channel, mistake.message, us) ?? whereAnswered(channel, us);
    case 'key':
    case 'many':
      return whereBegun(channel, mistake.exchange, us);
    case 'text':
    case 'binary':
    case 'unknown':
    case 'silence':
      return whereAnswered(channel, us);
  }
}

/** A client goes its own way: its server waits until it may send the message rightly, or for a state to be entered. */
function serving(channel: Channel, mistake: Mistake): Standing {
  if (mistake.kind === 'unexpected') return { route: [], state: mistake.state };
  const message = 'message' in mistake ? mistake.message : undefined;
  for (const exchange of channel.session.exchanges) {
    const step = [...stepsOf(exchange.steps)].find(
      (each) => each.side === 'server' && message !== undefined && sends(each, message),
    );
    if (step === undefined || exchange.feature !== undefined) continue;
    const wish = { step: step.path, message: message ?? '' };
    return { route: [], before: { exchange: exchange.id, wishes: [wish] } };
  }
  const state = channel.session.states.find((each) =>
    channel.session.exchanges.some((exchange) => belongsTo(exchange, each) && begins(exchange, 'server')),
  );
  return { route: [], ...(state === undefined ? {} : { state }) };
}

/** The first place of the document where we may send the message. */
function whereTaken(channel: Channel, message: string, us: Side): Standing | undefined {
  for (const exchange of channel.session.exchanges) {
    if (exchange.feature !== undefined) continue;
    const state = stateFor(channel, exchange, us);
    const route = state === undefined ? undefined : routeTo(channel, state, us);
    const ours = begins(exchange, us) || exchange.at !== undefined;
    const step = [...stepsOf(exchange.steps)].find((each) => each.side === us && sends(each, message));
    if (route === undefined || !ours || step === undefined) continue;
    const here = { route, ...(state === undefined ? {} : { state }) };
    if (exchange.at === undefined && firstSteps(exchange.steps).includes(step)) return here;
    const play = playOf(exchange, us, {
      branches: towards(exchange.steps, step.path, us),
      messages: { [step.path]: message },
    });
    const upTo = play.wishes.findIndex((wish) => wish.step === step.path);
    return { ...here, before: { ...play, wishes: play.wishes.slice(0, upTo + 1) } };
  }
  return undefined;
}

function whereBegun(channel: Channel, id: string, us: Side): Standing {
  const exchange = channel.session.exchanges.find((each) => each.id === id);
  const state = exchange === undefined ? undefined : stateFor(channel, exchange, us);
  return state === undefined ? { route: [] } : { route: routeTo(channel, state, us) ?? [], state };
}

/** The surest state in which we may ask something that must be answered, so that "it goes on" can be seen. */
function whereAnswered(channel: Channel, us: Side): Standing {
  const { exchanges } = channel.session;
  const state = surestState(channel, us, (each) => exchanges.some((asks) => isQuestion(asks, each, us)));
  return state === undefined ? { route: [] } : { route: routeTo(channel, state, us) ?? [], state };
}

/** Whether we may begin the exchange in the state, and the other side must answer. */
export function isQuestion(exchange: Exchange, state: string, us: Side): boolean {
  if (!belongsTo(exchange, state) || !begins(exchange, us) || exchange.feature !== undefined) return false;
  if (exchange.level === 'MAY') return false;
  return [...stepsOf(exchange.steps)].some(
    (step) => step.side !== us && step.min > 0 && step.act.kind === 'message',
  );
}
