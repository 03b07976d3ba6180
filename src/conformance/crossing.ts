import { sends } from '../contract/index.ts';
import type { Play } from '../promises/index.ts';
import { firstSteps } from '../promises/index.ts';
import type { Stage } from './stage.ts';

/** The crossing window of the semantics, ms before scaling. */
const CROSSING = 2000;

/** Whether a message of ours would pass for one that was sent in a state before this one. */
function mayCross({ coverage, socket, channel }: Stage, message: string): boolean {
  const before = [...coverage.states.keys()].filter((state) => state !== socket.session.state);
  return channel.session.exchanges.some(
    (exchange) =>
      exchange.at === undefined &&
      before.some((state) => exchange.in?.includes(state)) &&
      firstSteps(exchange.steps).some((step) => sends(step, message)),
  );
}

/** The same, or for one that was sent before a step of the subject took its place in a dialogue. */
export function mayBeUnderWay(stage: Stage, message: string): boolean {
  const { session, us } = stage.socket;
  return session.isPassedOver(us, message) || mayCross(stage, message);
}

/**
 * Whether the subject is about to leave the state for one in which a message of ours begins something else: nothing tells which of
 * the two it does first, read or leave.
 */
function mayBeginElse({ channel, socket: { session, options } }: Stage, message: string): boolean {
  const moves = session.owes(options.subject).flatMap((debt) => debt.options);
  return moves.some(({ step: { enter } }) => {
    if (enter === undefined || enter === session.state) return false;
    return channel.session.exchanges.some(
      (exchange) =>
        exchange.in?.includes(enter) === true &&
        !exchange.in.includes(session.state) &&
        firstSteps(exchange.steps).some((step) => sends(step, message)),
    );
  });
}

/**
 * Waits until what we say no longer passes for what crossed the change of state: a subject need not know our round trip. It
 * counts from now, for what changed the state may be stamped with an earlier time than it was said at.
 */
export async function outlastCrossing({ socket, player, slot }: Stage): Promise<void> {
  slot.park();
  const crossing = Math.max(socket.grace, socket.scaled(CROSSING));
  await player.waitFor(() => false, socket.now() + crossing + 1);
}

/**
 * Waits until what the plays begin with cannot pass for what crossed a change of state. Answers why they cannot be begun here;
 * undefined: they can.
 */
export async function clearOf(stage: Stage, plays: readonly Play[]): Promise<string | undefined> {
  const { socket } = stage;
  const first = plays.flatMap(({ wishes: [wish] }) => wish?.message ?? []);
  if (first.some((message) => mayBeginElse(stage, message)))
    return `the state ${socket.session.state} may be over before what is tried in it is read`;
  if (first.some((message) => mayCross(stage, message))) await outlastCrossing(stage);
  return undefined;
}
