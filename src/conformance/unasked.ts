import type { Exchange } from '../contract/index.ts';
import { belongsTo, firstSteps } from '../promises/index.ts';
import type { Stage } from './stage.ts';

/** So long is waited for what the subject begins when it likes, ms before scaling. */
export const UNASKED = 15_000;

/**
 * Stays in this state until the subject has begun all that it may begin here when it likes, and no longer than a run waits for
 * such things. What it says then is judged as all else; that it never comes is nobody's mistake.
 */
export async function hearUnasked(stage: Stage): Promise<void> {
  const { channel, coverage, player, slot, socket, patience = Infinity } = stage;
  const { state } = socket.session;
  const awaited = channel.session.exchanges.filter((each) => isUnasked(each, stage));
  const isHeard = (): boolean => awaited.every(({ id }) => coverage.exchanges.has(id));
  if (isHeard()) return;
  slot.park();
  const most = socket.now() + Math.min(socket.scaled(UNASKED), patience);
  const spoke = Math.max(0, socket.lastSent - socket.started);
  await player.waitFor(
    () => isHeard() || socket.findings > 0 || socket.session.state !== state,
    Math.min(most, spoke + socket.scaled(longestSilence(stage))),
  );
}

/** How long we may be silent without coming near a rule about it, ms before scaling. */
function longestSilence({ channel, socket }: Stage): number {
  const rules = channel.session.faults.filter((fault) => fault.of === socket.us).flatMap(({ when }) => when);
  return Math.min(...rules.map((rule) => (rule.word === 'silence' ? rule.duration / 2 : Infinity)));
}

/** Whether the subject begins it in this state, with a message, and nothing says when. */
function isUnasked(exchange: Exchange, { socket }: Stage): boolean {
  if (exchange.at !== undefined || exchange.feature !== undefined) return false;
  if (!belongsTo(exchange, socket.session.state)) return false;
  return firstSteps(exchange.steps).every(
    ({ side, every, act }) => side !== socket.us && every === undefined && act.kind === 'message',
  );
}
