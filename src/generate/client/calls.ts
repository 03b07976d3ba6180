import type { Exchange, Message, Step } from '../../contract/index.ts';
import { stepsOf } from '../../contract/index.ts';
import { camel, pascal, unique } from '../names.ts';
import { exchangesOf, isFailure, isKnown, keyMaker, optionalNames } from './facts.ts';
import type { Facts } from './facts.ts';
import { quoted } from '../literal.ts';
import { sequenceOf } from './steps.ts';
import type { Sequence } from './steps.ts';

/** A method of a generated client. */
export interface Call {
  readonly name: string;
  readonly exchange: Exchange;
  /**
   * `tell`: a message without an answer. `ask`: one message answers. `talk`: several do. `leave`: this side closes.
   * `hear`: the other side begins, and this side answers.
   */
  readonly kind: 'tell' | 'ask' | 'talk' | 'leave' | 'hear';
  /** What this side begins with, or what it hears first. */
  readonly message: Message | undefined;
  /** Type of the payload that the caller gives. */
  readonly payload: string;
  /** It need not be given. */
  readonly optional: boolean;
  readonly incoming: string;
  readonly end: string;
  readonly outgoing: string;
  /** Messages that say that it failed. */
  readonly failures: readonly Message[];
}

/** Names that a client has anyway, and those that JavaScript gives a meaning. */
const TAKEN = [
  'constructor',
  'open',
  'close',
  'closed',
  'on',
  'state',
  'then',
  'tojson',
  'tostring',
  'valueof',
];

/** The methods of a channel's client, in the document's order. */
export function callsOf(facts: Facts): readonly Call[] {
  const taken = new Set(TAKEN);
  const begun = new Set<string>();
  const often = new Set<string>();
  const scenes = exchangesOf(facts).map((exchange): Scene => {
    const sequence = sequenceOf(exchange, {
      filling: () => ['', ''],
      fails: (step) => isFailure(facts, step),
    });
    const scene = { facts, exchange, sequence, steps: stepsInOrder(exchange), taken, often };
    for (const { message } of beginnings(scene)) (begun.has(message.name) ? often : begun).add(message.name);
    return scene;
  });
  return scenes.flatMap((scene) =>
    scene.exchange.at === undefined ? [...ownCalls(scene), ...heard(scene)] : heard(scene),
  );
}

interface Scene {
  readonly facts: Facts;
  readonly exchange: Exchange;
  readonly sequence: Sequence;
  /** Beside {@link Sequence.steps}, index by index. */
  readonly steps: readonly Step[];
  readonly taken: Set<string>;
  /** Messages that begin more than one exchange. */
  readonly often: ReadonlySet<string>;
}

/** As {@link stepsOf}, without what an `else` says. */
function stepsInOrder(exchange: Exchange): Step[] {
  const inElse = new Set<Step>();
  const all = [...stepsOf(exchange.steps), ...stepsOf(exchange.abort)];
  for (const step of all) for (const other of stepsOf(step.else)) inElse.add(other);
  return all.filter((step) => !inElse.has(step));
}

/** What this side may begin an exchange with. */
function beginnings(scene: Pick<Scene, 'facts' | 'sequence' | 'steps'>): { step: Step; message: Message }[] {
  return scene.sequence.first
    .flatMap((index) => scene.steps[index] ?? [])
    .filter(({ side }) => side === 'client')
    .flatMap((step) => messagesOf(scene.facts, step).map((message) => ({ step, message })));
}

function ownCalls(scene: Scene): Call[] {
  const { sequence } = scene;
  const messages = beginnings(scene);
  const isLeaving = sequence.first.some((index) => {
    const step = scene.steps[index];
    return step?.side === 'client' && step.act.kind === 'close';
  });
  return [
    ...messages.map(({ step, message }) => {
      const name = unique(wantedName(scene, message, messages.length), scene.taken);
      return ownCall(scene, { name, step, message });
    }),
    ...(isLeaving ? [leaveCall(scene)] : []),
  ];
}

/** The exchange's name; the message's where several begin it, or both where that alone would not do. */
function wantedName({ exchange, often }: Scene, message: Message, count: number): string {
  if (exchange.origin !== 'free' && count === 1) return camel(exchange.id);
  return often.has(message.name) && exchange.origin !== 'free'
    ? camel(`${exchange.id} ${message.name}`)
    : camel(message.name);
}

function ownCall(scene: Scene, by: { name: string; step: Step; message: Message }): Call {
  const { facts, exchange, sequence } = scene;
  const { name, step, message } = by;
  const hasKey = keyMaker(facts, exchange, [message]) !== undefined;
  const at = { step, message, key: hasKey };
  const server = sequence.steps.filter(({ by: side }) => side === 'server');
  const kind =
    server.length === 0 && sequence.steps.length === 1 ? 'tell' : isQuestion(sequence) ? 'ask' : 'talk';
  return {
    ...{ name, exchange, kind, message },
    payload: draftType(facts, exchange, at),
    optional: isKnown(facts, exchange, at),
    ...answersOf(scene, (index) => !sequence.first.includes(index) || scene.steps[index]?.max !== 1),
  };
}

/** One message of this side, and then exactly one of the other. */
function isQuestion({ steps, first, abort }: Sequence): boolean {
  return (
    abort.length === 0 &&
    first.every((index) => {
      const { times, next = [], last, by } = steps[index] ?? { by: 'server' };
      const answers = next.map((at) => steps[at]);
      const isOne = answers.every(
        (step) => step?.by === 'server' && step.last && !step.next && !step.times && !step.all,
      );
      return by === 'client' && times === undefined && !last && next.length > 0 && isOne;
    })
  );
}

function leaveCall(scene: Scene): Call {
  const nothing = { message: undefined, payload: '', optional: true, incoming: 'never', end: 'never' };
  const name = unique(camel(scene.exchange.id), scene.taken);
  return { name, exchange: scene.exchange, kind: 'leave', ...nothing, outgoing: 'never', failures: [] };
}

/** A handler, where the other side begins and this side has something to say. */
function heard(scene: Scene): Call[] {
  const { sequence, exchange, facts } = scene;
  const firsts = sequence.first.flatMap((index) => scene.steps[index] ?? []);
  const messages = firsts.filter(({ side }) => side === 'server').flatMap((step) => messagesOf(facts, step));
  const isOurs = firsts.some(({ side }) => side === 'client');
  const speaks = sequence.steps.some(({ by, messages: own }) => by === 'client' && own !== undefined);
  const [message] = messages;
  if (message === undefined || isOurs || !speaks) return [];
  return [
    {
      ...{ name: unique(`on${pascal(exchange.id)}`, scene.taken), exchange, kind: 'hear', message },
      payload: unionOf(messages.map((one) => typeOf(facts, one))),
      optional: false,
      ...answersOf(scene, () => true),
    },
  ];
}

/** What comes, what ends it, and what this side may say on the way. */
function answersOf(
  scene: Scene,
  isLater: (index: number) => boolean,
): Pick<Call, 'incoming' | 'end' | 'outgoing' | 'failures'> {
  const { facts, exchange, sequence, steps } = scene;
  const entries = [...steps.entries()].filter(([index]) => !isAbort(sequence, index));
  const server = entries.filter(([, { side }]) => side === 'server');
  const good = server.filter(([, step]) => !isFailure(facts, step));
  const typesOf = (list: readonly (readonly [number, Step])[]): string[] =>
    list.flatMap(([, step]) => messagesOf(facts, step).map((message) => typeOf(facts, message)));
  const ends = good.filter(([index]) => sequence.steps[index]?.last === true);
  const isOpenEnd = entries.some(
    ([index, step]) => sequence.steps[index]?.last && (step.side === 'client' || step.act.kind === 'close'),
  );
  const outgoing = entries
    .filter(([index, { side }]) => side === 'client' && isLater(index))
    .flatMap(([, step]) =>
      messagesOf(facts, step).map((message) => draftType(facts, exchange, { step, message, key: true })),
    );
  return {
    incoming: unionOf(typesOf(good)),
    end: unionOf([...typesOf(ends), ...(isOpenEnd || ends.length === 0 ? ['undefined'] : [])]),
    outgoing: unionOf(outgoing),
    failures: [
      ...new Set(
        server.filter(([, step]) => isFailure(facts, step)).flatMap(([, step]) => messagesOf(facts, step)),
      ),
    ],
  };
}

/** Whether a step belongs to what ends the exchange early. */
function isAbort({ abort }: Sequence, index: number): boolean {
  return abort.length > 0 && index >= Math.min(...abort);
}

function messagesOf({ messages }: Facts, { act }: Step): Message[] {
  return act.kind === 'message' ? act.messages.flatMap((name) => messages.get(name) ?? []) : [];
}

export function typeOf({ names }: Facts, message: Message): string {
  return names.ofMessage.get(message) ?? 'unknown';
}

function unionOf(types: readonly string[]): string {
  return types.length === 0 ? 'never' : [...new Set(types)].join(' | ');
}

/** The type of a message without what is filled in. */
export function draftType(
  facts: Facts,
  exchange: Exchange,
  at: { step: Step; message: Message; key: boolean },
): string {
  const type = typeOf(facts, at.message);
  const filled = optionalNames(facts, exchange, at);
  return filled.length === 0 ? type : `Draft<${type}, ${filled.map(quoted).join(' | ')}>`;
}
