import type { Step } from '../contract/index.ts';
import { belongsTo, firstSteps } from '../promises/index.ts';
import type { JudgedSocket } from './judged-socket.ts';
import type { Stage } from './stage.ts';

/** What comes so rarely that its absence takes longer to show is not waited for, ms before scaling. */
const LONGEST = 120_000;

/** What is due by then is found by then, ms. */
const MARGIN = 2;

/** Below this, ms before scaling, a pace is judged by windows of so many intervals (semantics, section 7). */
export const SECOND = 1000;
const WINDOW = 50;

/**
 * How long a step may fail to come again before that is a finding (semantics, section 7), ms on the run's clock; 0: it has no
 * pace.
 */
export function paceOfStep({ every }: Step, socket: JudgedSocket): number {
  return every === undefined ? 0 : (every < SECOND ? WINDOW : 3) * socket.scaled(every);
}

/**
 * The longest that what the subject begins again and again in this state may fail to come before that is a finding, ms on the
 * run's clock; 0 where nothing shows within `most`.
 */
export function paceOf({ channel, socket }: Stage, most: number): number {
  const { state } = socket.session;
  const begun = channel.session.exchanges
    .filter((exchange) => belongsTo(exchange, state))
    .flatMap(({ steps }) => firstSteps(steps));
  const paces = begun.filter(({ side }) => side !== socket.us).map((step) => paceOfStep(step, socket));
  return Math.max(0, ...paces.filter((pace) => pace <= most));
}

/** Stays in this state for as long as it takes to see whether what comes again and again does come. */
export async function seePace(stage: Stage): Promise<void> {
  const { player, socket, slot, patience = Infinity } = stage;
  const pace = paceOf(stage, socket.scaled(LONGEST));
  if (pace === 0) return;
  slot.park();
  const { state } = socket.session;
  await player.waitFor(
    () => socket.session.state !== state,
    socket.now() + Math.min(pace, patience) + MARGIN,
  );
}
