import type { Channel, Contract, Exchange } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import type { Play, Scenario } from '../promises/index.ts';
import type { CoverageCounts } from './coverage.ts';
import type { JudgedSocket } from './judged-socket.ts';
import type { Player } from './player.ts';
import type { Collected } from './scenario-run.ts';
import type { Slot } from './slots.ts';
import type { Stay } from './staying.ts';

/** The window of an absence claim, ms before scaling (semantics, section 1). */
export const QUIET = 1000;

/** What an act needs: an open socket, a player on it, and where to put what is seen. */
export interface Stage {
  readonly scenario: Scenario;
  readonly contract: Contract;
  readonly channel: Channel;
  readonly socket: JudgedSocket;
  readonly player: Player;
  /** Ends once nothing more is to be played in the state of the scenario. */
  readonly stay: Stay;
  readonly collected: Collected;
  readonly slot: Slot;
  /** What the socket has shown so far. */
  readonly coverage: CoverageCounts;
  /** Cap on every wait, ms on the run's clock. */
  readonly patience: number | undefined;
}

/** A client that does nothing for so long, and owes nothing, is not waited for, ms before scaling. */
const IDLE = 5000;
/** One that goes on talking, and does not come to the place, is not waited for longer than this, ms before scaling. */
const LONGEST = 30_000;
/** And no shorter, ms: a busy machine takes its time at any scale. */
const LEAST = 10_000;

/** Plays until the test holds, or nothing more can be expected: false. A client is given time to go its own way. */
export async function attend(stage: Stage, test: () => boolean): Promise<boolean> {
  const { player, socket, slot, patience } = stage;
  if (socket.us === 'client') {
    await player.waitFor(() => {
      if (player.isLate()) slot.park();
      return test() || player.settled();
    });
    return test();
  }
  const idle = Math.min(socket.scaled(IDLE), patience ?? Infinity);
  const end = socket.now() + Math.max(LEAST, socket.scaled(longestWay(stage.channel)));
  for (let seen = -1; seen !== socket.received && socket.isOpen && !socket.options.signal.aborted;) {
    seen = socket.received;
    if (await player.waitFor(test, Math.min(socket.now() + idle, end))) return true;
    if (socket.now() >= end) break;
  }
  return test();
}

/** A heartbeat would keep us waiting for ever; what the document itself lets take long may take it twice. */
function longestWay({ session }: Channel): number {
  const steps = session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  return Math.max(LONGEST, ...steps.map(({ within = 0, every = 0 }) => 2 * Math.max(within, every)));
}

/** A play up to, but without, its last wish, which is not sent though it may be owed. */
export function standIn(before: Play): Play {
  const last = before.wishes.at(-1);
  const wishes = before.wishes.slice(0, -1);
  return { ...before, wishes, ...(last === undefined ? {} : { withhold: last.step }) };
}

export function exchangeOf(channel: Channel, id: string): Exchange | undefined {
  return channel.session.exchanges.find((exchange) => exchange.id === id);
}

/** Plays until nothing is owed any more but in what the subject has begun since; gives the place away once there is only waiting left. */
export async function settle({ player, slot, socket, channel, collected, scenario }: Stage): Promise<void> {
  const began = socket.now();
  const rest = await player.waitFor(
    () => {
      if (player.isLate()) slot.park();
      return player.settled(began);
    },
    socket.now() + socket.scaled(longestRest(channel)),
  );
  if (!rest && socket.isOpen) collected.unclear.set(scenario.id, 'the subject did not come to rest');
}

/** What owes something all the time is not waited for for ever, ms before scaling. */
function longestRest(channel: Channel): number {
  const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const longest = Math.max(10_000, ...steps.map((step) => step.within ?? 0));
  return 10 * longest;
}

/**
 * Listens for the quiet window: what comes unasked comes now. What the subject owes at its end, of what it began itself, is
 * waited for; what it begins after that is not.
 */
export async function linger({ player, socket, slot }: Stage): Promise<void> {
  slot.park();
  const end = socket.now() + socket.scaled(QUIET);
  await player.waitFor(() => false, end);
  await player.waitFor(() => player.awaiting.debts().every((debt) => debt.since > end));
}

/** A subject that errs without end is not waited for longer than so many quiet windows. */
const MOST_WINDOWS = 3;

/**
 * Where the subject's own mistake was to be answered, or ignored, by us, the session goes on for the quiet window after it: we
 * do not take our leave before. `provoked`: when it last erred, on the socket's clock.
 */
export async function outlast({ player, socket }: Stage, provoked: () => number | undefined): Promise<void> {
  for (let count = 0; count < MOST_WINDOWS && socket.isOpen; count += 1) {
    const erred = provoked();
    if (erred === undefined) return;
    const until = Math.max(erred, socket.lastSent - socket.started) + socket.scaled(QUIET) + 1;
    if (until <= socket.now()) return;
    await player.waitFor(() => false, until);
  }
}
