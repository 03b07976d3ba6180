import type {
  Channel,
  Condition,
  Contract,
  Exchange,
  Fault,
  Message,
  PlainConditionWord,
  Side,
} from '../contract/index.ts';
import { sends, stepsOf, allStepsOf } from '../contract/index.ts';
import { createReader, mutations, sample } from '../validate/index.ts';
import { begins, firstSteps } from './play.ts';
import type { Provocation, Spoil } from './provocation.ts';
import { belongsTo, routeTo } from './routes.ts';
import { passesForUnknown, unknownMistake } from './unknown-name.ts';
import { conditionWords, quoted } from './words.ts';
import { wrongQueries } from './wrong-queries.ts';

/** A text that is no JSON. */
const NOT_JSON = '{';
/** So many beginnings above `many` are tried at most. */
const MOST_OPEN = 200;

const known = new WeakMap<Fault, readonly Provocation[]>();

/** Every way in which a fault's mistakes can be made. Worked out once: promises and scenarios both follow from it. */
export function provocationsOf(contract: Contract, channel: Channel, fault: Fault): readonly Provocation[] {
  const before = known.get(fault);
  if (before !== undefined) return before;
  const scope: Scope = { contract, channel, fault, us: fault.of };
  const all = fault.when.flatMap((condition) => provocationsFor(scope, condition));
  known.set(fault, all);
  return all;
}

interface Scope {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly fault: Fault;
  readonly us: Side;
}

function provocationsFor(scope: Scope, condition: Condition): Provocation[] {
  const say: Say = (mistake, name, summary) => ({
    name,
    word: condition.word,
    summary: summary ?? conditionWords(condition, undefined),
    mistake,
  });
  switch (condition.word) {
    case 'rate': {
      const message = oftenest(scope, condition.messages);
      if (message === undefined) return [];
      return [say({ kind: 'rate', message, count: 2 * condition.max + 1, per: condition.per }, 'burst')];
    }
    case 'size':
      return mine(scope)
        .slice(0, 1)
        .map(({ name }) => say({ kind: 'size', message: name, bytes: condition.bytes }, 'oversize'));
    case 'silence':
      return [say({ kind: 'silence', duration: condition.duration }, 'silence')];
    default:
      return plainProvocations(scope, condition.word, say);
  }
}

/**
 * Of the messages that a rate counts the first that may be sent as often as one likes otherwise: a second one under its key, or one
 * more than may be open, or in another state, would be a mistake of another kind, and its refusal stand beside the limit's.
 */
function oftenest({ channel, us }: Scope, messages: readonly string[]): string | undefined {
  const isFree = (message: string): boolean =>
    channel.session.exchanges.some(
      (exchange) =>
        exchange.feature === undefined &&
        exchange.many === null &&
        !exchange.unique &&
        begins(exchange, us) &&
        firstSteps(exchange.steps).some((step) => sends(step, message)) &&
        [...stepsOf(exchange.steps)].every((step) => step.enter === undefined),
    );
  return messages.find(isFree) ?? messages[0];
}

function plainProvocations(scope: Scope, word: PlainConditionWord, say: Say): Provocation[] {
  switch (word) {
    case 'credential-missing':
      return [say({ kind: 'credential', spoil: 'missing' }, 'missing')];
    case 'credential-invalid':
      return spoilt(scope, invalidSpoils, say);
    case 'credential-expired':
      return spoilt(scope, () => ['expired'], say);
    case 'credential-forbidden':
      return spoilt(scope, () => ['forbidden'], say);
    case 'query-invalid':
      return queries(scope, say);
    case 'path-unknown':
      return [say({ kind: 'path' }, word)];
    case 'origin-forbidden':
      return [say({ kind: 'origin' }, word)];
    case 'subprotocol-unsupported':
      return [say({ kind: 'subprotocol' }, word)];
    case 'not-json':
    case 'binary-frame':
    case 'unknown-message':
      return frames(scope, word, say);
    case 'invalid-message':
      return invalid(scope, say);
    case 'unexpected-message':
      return unexpected(scope, say);
    case 'key-in-use':
      return keys(scope, say);
    case 'too-many-open':
      return tooMany(scope, say);
  }
}

type Say = (mistake: Provocation['mistake'], name: string, summary?: string) => Provocation;

function spoilt({ contract, channel }: Scope, spoils: (jwt: boolean) => Spoil[], say: Say): Provocation[] {
  return channel.security.flatMap((scheme) => {
    const jwt = contract.securitySchemes[scheme]?.bearerFormat?.toUpperCase() === 'JWT';
    return spoils(jwt).map((spoil) =>
      say(
        { kind: 'credential', spoil, scheme },
        `${spoil}@${scheme}`,
        `${SPOILS[spoil]} (${quoted(scheme)})`,
      ),
    );
  });
}

function invalidSpoils(jwt: boolean): Spoil[] {
  return jwt ? ['altered', 'other-key', 'other-algorithm', 'none'] : ['altered'];
}

const SPOILS: Readonly<Record<Spoil, string>> = {
  missing: 'dials without a credential',
  altered: 'dials with a valid credential whose middle character is changed',
  'other-key': 'dials with a token that is signed with another key',
  'other-algorithm': 'dials with a token that is signed with another algorithm',
  none: 'dials with a token that is not signed (`alg: none`)',
  expired: 'dials with a credential that has expired',
  forbidden: 'dials with a credential that is not allowed here',
};

function queries({ contract, channel }: Scope, say: Say): Provocation[] {
  return wrongQueries(contract, channel).map((id) =>
    say({ kind: 'query', mutation: id }, id, `dials with a query that is wrong at ${quoted(id)}`),
  );
}

/** The messages of our side that a fault is about; without a list, those that no other fault of its word lists. */
function mine({ channel, fault, us }: Scope): Message[] {
  const own = channel.messages.filter((message) => message.senders.includes(us));
  if (fault.messages !== undefined) return own.filter((message) => fault.messages?.includes(message.name));
  const words = fault.when.map((condition) => condition.word);
  const others = channel.session.faults.filter(
    (other) => other !== fault && other.of === us && other.when.some(({ word }) => words.includes(word)),
  );
  const earlier = others.some((other) => other.messages === undefined && comesBefore(channel, other, fault));
  if (earlier) return [];
  return own.filter((message) => !others.some((other) => other.messages?.includes(message.name)));
}

function comesBefore({ session }: Channel, a: Fault, b: Fault): boolean {
  return session.faults.indexOf(a) < session.faults.indexOf(b);
}

function frames(
  scope: Scope,
  word: 'not-json' | 'binary-frame' | 'unknown-message',
  say: Say,
): Provocation[] {
  const { contract, channel, us } = scope;
  const own = mine(scope);
  const spoken = ['json', 'text'].flatMap((encoding) => own.filter((one) => one.encoding === encoding));
  if (word === 'not-json') {
    // Where texts are messages, a text need not be JSON.
    const isOne = createReader(contract, channel).read(us, NOT_JSON).kind === word;
    return isOne ? [say({ kind: 'text', text: NOT_JSON }, word, 'sends `{`')] : [];
  }
  if (word === 'binary-frame') {
    return spoken.slice(0, 1).map(({ name }) => say({ kind: 'binary', message: name }, 'binary-frame'));
  }
  const mistake = unknownMistake(scope, spoken);
  if (mistake === undefined) return [];
  const { kind } = mistake;
  const what =
    kind === 'text' ? quoted(mistake.text) : `${quoted(String(mistake.value))} at ${quoted(mistake.pointer)}`;
  return [say(mistake, 'unknown-message', `sends ${what}`)];
}

function invalid(scope: Scope, say: Say): Provocation[] {
  const { contract } = scope;
  return mine(scope).flatMap((message) => {
    const valid = sample(contract, message, 0);
    const isUnknown = passesForUnknown(scope, { message, valid });
    return mutations(contract, message, valid)
      .filter((mutation) => !isUnknown(mutation))
      .map(({ id }) => {
        const summary = `sends ${quoted(message.name)} that is wrong at ${quoted(id)}`;
        return say(
          { kind: 'mutation', message: message.name, mutation: id },
          `${message.name}:${id}`,
          summary,
        );
      });
  });
}

function unexpected(scope: Scope, say: Say): Provocation[] {
  const { channel, us } = scope;
  return mine(scope).flatMap(({ name }) =>
    channel.session.states
      .filter((state) => us === 'server' || routeTo(channel, state, us) !== undefined)
      .filter((state) => !takenIn(channel, state, name))
      .map((state) => {
        const summary = `sends ${quoted(name)} in ${quoted(state)}, where nothing takes it`;
        return say({ kind: 'unexpected', message: name, state }, `${name}@${state}`, summary);
      }),
  );
}

/** Whether an exchange may begin with the message in a state, or one that begins by itself there has it at all. */
function takenIn(channel: Channel, state: string, message: string): boolean {
  return channel.session.exchanges.some((exchange) => {
    if (!belongsTo(exchange, state)) return false;
    const steps = exchange.at === undefined ? firstSteps(exchange.steps) : [...allStepsOf(exchange)];
    return steps.some((step) => sends(step, message));
  });
}

/** Exchanges that our side begins with a message the fault is about, and that wait for the other side then. */
function open(scope: Scope): Exchange[] {
  const { channel, us } = scope;
  const names = mine(scope).map((message) => message.name);
  return channel.session.exchanges.filter((exchange) => {
    const first = firstSteps(exchange.steps).find((step) => step.side === us);
    const answered = [...stepsOf(exchange.steps)].some((step) => step.side !== us);
    return (
      begins(exchange, us) && answered && names.some((name) => first !== undefined && sends(first, name))
    );
  });
}

function keys(scope: Scope, say: Say): Provocation[] {
  return open(scope)
    .filter((exchange) => {
      const first = firstSteps(exchange.steps)[0];
      return (
        first?.act.kind === 'message' && first.act.messages.some((name) => exchange.key?.[name] !== undefined)
      );
    })
    .map(({ id }) => say({ kind: 'key', exchange: id }, id, `begins ${id} again under the same key`));
}

function tooMany(scope: Scope, say: Say): Provocation[] {
  return open(scope).flatMap(({ id, many }) => {
    if (many === null || many >= MOST_OPEN) return [];
    const count = many + 1;
    return [say({ kind: 'many', exchange: id, count }, id, `begins ${id} ${String(count)} times`)];
  });
}
