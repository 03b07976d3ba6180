import type { Act, Mistake, Provocation } from '../promises/index.ts';
import type { Observation } from '../session/index.ts';
import { firstSteps, playOf } from '../promises/index.ts';
import type { Exchange, Fault } from '../contract/index.ts';
import { sends } from '../contract/index.ts';
import { isAlive, isUnseen } from './alive.ts';
import { beSilent } from './act-silence.ts';
import { everythingRead } from './clock.ts';
import { mayBeUnderWay, outlastCrossing } from './crossing.ts';
import { mayWait } from './holding.ts';
import { frameOf } from './mistaken-frames.ts';
import { isPaced } from './paces.ts';
import { encode } from './payloads.ts';
import type { Stage } from './stage.ts';
import { attend, exchangeOf, linger, QUIET, settle, standIn } from './stage.ts';
import { listsClose } from './what-followed.ts';

type MistakeAct = Extract<Act, { kind: 'mistake' }>;

/** Makes the mistake, waits for the reaction, and sees whether the session goes on. */
export async function actOnMistake(stage: Stage, act: MistakeAct): Promise<string | undefined> {
  const { socket, collected, channel } = stage;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  if (fault === undefined) return undefined;
  const there = await toThePlace(stage, act);
  if (!socket.isOpen) return undefined;
  // A client that goes its own way need not come there.
  if (!there && socket.us === 'server') return 'the client did not come to where the mistake can be made';
  const message = rightElsewhere(stage, act.provocation.mistake);
  if (message !== undefined && mayBeUnderWay(stage, message)) await outlastCrossing(stage);
  const passed = passedState(stage, act);
  if (passed !== undefined) return `the state ${passed} was over before the mistake could be made`;
  collected.enter('act', socket.now());
  const made = await make(stage, act);
  if (!made && !isEndedBy(stage, fault)) {
    collected.unclear.set(stage.scenario.id, 'what was sent is not this mistake as things stand');
    return undefined;
  }
  await settle(stage);
  if (socket.isOpen && goesOn(fault)) await seeIfAlive(stage, fault);
  return undefined;
}

/** The message of a mistake that is none where nothing stands in its way: it may be right in the state before. */
function rightElsewhere({ channel, socket }: Stage, mistake: Mistake): string | undefined {
  if (mistake.kind === 'unexpected') return mistake.message;
  if (mistake.kind !== 'key' && mistake.kind !== 'many') return undefined;
  const exchange = exchangeOf(channel, mistake.exchange);
  return exchange && playOf(exchange, socket.us).wishes[0]?.message;
}

/**
 * The state of a mistake of state, once it is over and the subject owes something: what we said in the next one may lead to
 * where the message is right, and nothing tells which of the two the subject does first.
 */
function passedState(
  { socket, scenario: { state } }: Stage,
  { provocation }: MistakeAct,
): string | undefined {
  const { session, options } = socket;
  if (provocation.mistake.kind !== 'unexpected' || session.state === state) return undefined;
  return session.owes(options.subject).length > 0 ? state : undefined;
}

/**
 * Whether the subject ended the session as the fault says: a limit may be kept strictly, and then nothing follows that passes it
 * for certain.
 */
function isEndedBy({ socket }: Stage, fault: Fault): boolean {
  return !socket.closedByUs && listsClose(fault, socket.closing?.code ?? null);
}

async function seeIfAlive(stage: Stage, fault: Fault): Promise<void> {
  const { socket, player, collected } = stage;
  if (fault.then.some((reaction) => reaction.kind === 'ignore')) {
    await player.waitFor(() => false, socket.now() + socket.scaled(QUIET));
    if (isUnseen(stage, fault)) return;
  }
  collected.enter('alive', socket.now());
  await isAlive(stage, fault);
  // A subject that answers and closes a moment later does not go on either.
  if (socket.isOpen) await linger(stage);
}

function goesOn({ then }: Fault): boolean {
  return then.some(
    (reaction) => reaction.kind === 'ignore' || (reaction.kind === 'send' && reaction.close === null),
  );
}

/** Plays up to the point where the mistaken message could be sent rightly; false: it was not reached. */
async function toThePlace(stage: Stage, { before }: MistakeAct): Promise<boolean> {
  const { player, socket, channel } = stage;
  const last = before?.wishes.at(-1);
  if (before === undefined || last === undefined) return true;
  // One that begins by itself is under way already.
  if (exchangeOf(channel, before.exchange)?.at === undefined) player.start(standIn(before));
  const isNext = (): boolean => socket.session.mayDo(socket.us).some((move) => move.step.path === last.step);
  return attend(stage, isNext);
}

/** Whether the session took what was sent for the mistake it is meant to be. */
async function make(stage: Stage, { provocation, fault }: MistakeAct): Promise<boolean> {
  const { mistake } = provocation;
  switch (mistake.kind) {
    case 'credential':
      beginToShow(stage);
      return true;
    case 'query':
    case 'path':
    case 'origin':
    case 'subprotocol':
      return true;
    case 'silence':
      await beSilent(stage, mistake.duration * stage.socket.options.timeScale);
      return true;
    case 'key':
    case 'many':
      return begunTooOften(stage, mistake);
    case 'rate':
      return burst(stage, mistake);
    default: {
      const observation = sendMistaken(stage, provocation);
      return observation?.provoked.some((each) => each.fault.id === fault) ?? false;
    }
  }
}

/** A credential in a message that begins an exchange: nobody else begins it. */
function beginToShow(stage: Stage): void {
  const { player, socket } = stage;
  const { shows } = player;
  const exchange = begunWith(stage, shows ?? '');
  if (exchange !== undefined) player.start(playOf(exchange, socket.us));
}

/** The exchange that a message of ours begins. */
function begunWith({ channel, socket }: Stage, message: string): Exchange | undefined {
  return channel.session.exchanges.find(
    ({ at, steps }) =>
      at === undefined && firstSteps(steps).some((step) => step.side === socket.us && sends(step, message)),
  );
}

/** Sends the one frame that the mistake consists of. */
export function sendMistaken(stage: Stage, provocation: Provocation): Observation | undefined {
  const data = frameOf(stage, provocation.mistake);
  if (data === undefined) return undefined;
  const { socket } = stage;
  const observation = socket.send(data, { mistake: provocation.name });
  holdFor(stage, observation);
  return observation;
}

/** Nothing else is said until the reaction has come, as long as what we owe may wait. */
function holdFor(stage: Stage, observation: Observation): void {
  const { session, options } = stage.socket;
  const isOwed = (): boolean => session.owes(options.subject).some(({ fault }) => fault);
  stage.player.hold(isOwed, patienceOfOurs(stage, observation));
}

/**
 * Until when what we owe waits for the reaction: it may lead to the end of the session, and a subject that has ended it owes
 * nothing any more. What we said might get the same reaction, and then nothing tells which of the two has got it.
 */
function patienceOfOurs({ socket, channel }: Stage, { provoked }: Observation): () => number {
  const { us, session } = socket;
  const reactsIn = isPaced(channel, us) ? [] : provoked.map(({ fault }) => fault.within);
  const end = socket.now() + socket.scaled(Math.max(QUIET, ...reactsIn));
  return () => Math.min(end, ...session.owes(us).map(mayWait));
}

/** Begins an exchange again while it is open: under its own key, or once more than may be open. */
function begunTooOften(stage: Stage, mistake: Extract<Mistake, { kind: 'key' | 'many' }>): boolean {
  const { socket, player, channel } = stage;
  const exchange = exchangeOf(channel, mistake.exchange);
  const wish = exchange === undefined ? undefined : playOf(exchange, socket.us).wishes[0];
  if (exchange === undefined || wish === undefined) return false;
  const say = sayer(stage, wish.message);
  const payload = (): unknown =>
    player.payloads.withFreshKey(exchange, wish.message, player.payloads.of(wish.message, wish.example));
  const first = payload();
  const rest = mistake.kind === 'key' ? [first] : Array.from({ length: mistake.count - 1 }, payload);
  say(first);
  const observations = rest.map((each, index) =>
    say(each, index === rest.length - 1 ? mistake.kind : undefined),
  );
  const last = observations.at(-1);
  if (last !== undefined) holdFor(stage, last);
  return last?.provoked.length !== 0;
}

/** Sends a message however often, with what the session owes in it, also where it may not begin any more. */
function sayer({ socket, player }: Stage, name: string): (payload: unknown, mistake?: string) => Observation {
  const move = socket.session.mayDo(socket.us).find(({ step }) => sends(step, name));
  const message = player.payloads.message(name);
  return (payload, mistake) => {
    const draft = { message: name, payload };
    const whole = move === undefined ? payload : socket.session.compose(move, draft, socket.now());
    return socket.send(encode(message, whole), mistake === undefined ? {} : { mistake });
  };
}

/** Between two frames of a burst, ms: what is answered at once is read before the next. */
const BREATH = 5;

type Burst = Extract<Mistake, { kind: 'rate' }>;

/** Sends far more than the limit lets through, within a quarter of its time; once more, in one go, where that was too slow. */
async function burst(stage: Stage, mistake: Burst): Promise<boolean> {
  const quarter = (mistake.per * stage.socket.options.timeScale) / 4;
  const breath = Math.min(BREATH, quarter / mistake.count);
  return (await volley(stage, mistake, breath)) || volley(stage, mistake, 0);
}

/** Under a key of its own where it begins something: only how many come may be wrong with a burst. */
function payloadOfBurst(stage: Stage, { message }: Burst): unknown {
  const { payloads } = stage.player;
  const begun = begunWith(stage, message);
  const payload = payloads.of(message);
  return begun === undefined ? payload : payloads.withFreshKey(begun, message, payload);
}

/** Whether so many messages with a breath between them, in ms, were too many; what is behind that pace is made up for. */
async function volley(stage: Stage, mistake: Burst, breath: number): Promise<boolean> {
  const { socket, player } = stage;
  const say = sayer(stage, mistake.message);
  const began = socket.now();
  let provoked = false;
  for (let count = 0; count < mistake.count && socket.isOpen; count += 1) {
    const observation = say(payloadOfBurst(stage, mistake), count === mistake.count - 1 ? 'rate' : undefined);
    provoked ||= observation.provoked.length > 0;
    if (socket.options.clock.isBehind()) await everythingRead();
    const next = began + (count + 1) * breath;
    if (next > socket.now()) await player.waitFor(() => false, next);
  }
  return provoked;
}
