import { goesAway } from './ending.ts';
import type { Fault } from '../contract/index.ts';
import { playOf } from '../promises/index.ts';
import { paceOf } from './pace.ts';
import { questionOf } from './question.ts';
import { closedForSilence } from './silence.ts';
import type { Stage } from './stage.ts';
import { QUIET, settle } from './stage.ts';
import { listsClose } from './what-followed.ts';

/** The bound of what says none, ms before scaling. */
const REACT = 5000;

/**
 * Whether the subject still listens after a mistake: it pays what it owed before, or answers the shortest question that
 * this state has for it, or at least answers a ping of the protocol and does not close.
 */
export async function isAlive(stage: Stage, fault: Fault): Promise<void> {
  const { collected, socket, scenario } = stage;
  const id = `${scenario.id}~alive`;
  const question = questionOf(stage);
  if (question !== undefined) {
    const { player } = stage;
    collected.question = question.id;
    await isRead(stage);
    const playing = player.start(playOf(question, socket.us));
    await settle(stage);
    if (playing.answers.length > 0) collected.met.add(id);
    else if (closedInstead(stage) && !listsClose(fault, socket.closing?.code ?? null))
      doesNotGoOn(stage, fault);
    return;
  }
  if (!(await isRead(stage, 3 * REACT)) && socket.isOpen) {
    const text = 'after the mistake not even a protocol ping was answered';
    collected.find({ id, level: fault.level, text, at: socket.now() });
    return;
  }
  await stage.player.waitFor(
    () => false,
    socket.now() + Math.max(socket.scaled(QUIET), paceOf(stage, socket.scaled(3 * REACT))),
  );
  if (isUnseen(stage, fault)) return;
  socket.transcript.remark(socket.now(), 'open; whether it still listens cannot be seen');
  collected.met.add(id);
}

/** The subject ended the socket instead of answering the question: that breaks the promise, unless we were silent for too long. */
function doesNotGoOn({ collected, socket, scenario }: Stage, { level }: Fault): void {
  const id = `${scenario.id}~alive`;
  const code = socket.closing?.code ?? null;
  const how = code === null ? 'went away without a close frame' : `closed with ${String(code)}`;
  const text = `the ${socket.options.subject} ${how}, and the session does not go on`;
  if (!closedForSilence(socket)) collected.find({ id, level, text, at: socket.now() });
  else collected.unclear.set(id, `${text}; we had been silent for so long that it may close for that`);
}

/**
 * Whether the socket has ended before it could be seen that the session goes on. A subject that closes by then as it may
 * anyway, a while after the mistake, may do so for the mistake: that stays open.
 */
export function isUnseen(stage: Stage, fault: Fault): boolean {
  const { collected, socket, scenario } = stage;
  const code = socket.closing?.code ?? null;
  if (closedInstead(stage) && code !== null && !listsClose(fault, code)) {
    const why = `the ${socket.options.subject} closed with ${String(code)} before it could be seen whether the session goes on`;
    collected.unclear.set(`${scenario.id}~alive`, why);
  }
  return !socket.isOpen;
}

/**
 * Whether a ping of the protocol is answered in this time, ms before scaling. What the subject had sent before has come
 * then: a second reaction is not taken for the answer to the question.
 */
async function isRead({ socket, player }: Stage, patience: number = QUIET): Promise<boolean> {
  const before = socket.pongs;
  socket.send('', { opcode: 'ping' });
  await player.waitFor(() => socket.pongs > before, socket.now() + socket.scaled(patience));
  return socket.pongs > before;
}

/** The subject ended the socket where it should have answered; a restart (1001, 1012) says nothing. */
function closedInstead({ socket }: Stage): boolean {
  const { closing } = socket;
  return closing !== undefined && !socket.closedByUs && !goesAway(closing.code);
}
