import type { Exchange } from '../contract/index.ts';
import { playOf } from '../promises/index.ts';
import { questionOf, remarkOf } from './question.ts';
import type { Stage } from './stage.ts';

/** After this part of the time we speak once more: a subject that counts from the open, or hears no message, ends it too early. */
const LATE = 0.6;
/** So much later than that, as a part of the time, it might cross the end. */
const TOO_LATE = 0.1;
/** What is said so shortly before the end, ms of this run, may cross it on a busy machine. */
const SHORT = 250;

/** Says nothing for a time, in ms of this run. */
export async function beSilent(stage: Stage, time: number): Promise<void> {
  const { player, slot, socket } = stage;
  slot.park();
  await speakLate(stage, time);
  player.keepSilent();
  await player.waitFor(() => false, socket.now() + time + 5);
}

/** Asks or tells something when a good part of the time is over: from there it counts anew. */
async function speakLate(stage: Stage, time: number): Promise<void> {
  const { player, socket } = stage;
  const isShort = (1 - LATE - TOO_LATE) * time < SHORT;
  if (socket.us === 'server' || isShort || lateWordOf(stage) === undefined) return;
  const due = socket.now() + LATE * time;
  await player.waitFor(() => false, due);
  const word = lateWordOf(stage);
  if (!socket.isOpen || word === undefined || socket.now() > due + TOO_LATE * time) return;
  player.start(playOf(word, socket.us));
  await player.settle(socket.now() + time);
}

/** An answer shows that it was heard; where nothing is to be asked, what needs none will do. */
function lateWordOf(stage: Stage): Exchange | undefined {
  return questionOf(stage) ?? remarkOf(stage);
}
