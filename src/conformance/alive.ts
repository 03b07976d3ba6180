import type { Exchange } from '../contract/index.ts';
import { stepsOf } from '../contract/index.ts';
import { isQuestion, playOf } from '../promises/index.ts';
import type { Stage } from './stage.ts';
import { settle } from './stage.ts';

/** The window of an absence claim, ms before scaling (semantics, section 1). */
const QUIET = 1000;
/** The bound of what says none, ms before scaling. */
const REACT = 5000;

/**
 * Whether the subject still listens after a mistake: it pays what it owed before, or answers the shortest question that
 * this state has for it, or at least answers a ping of the protocol and does not close.
 */
export async function isAlive(stage: Stage): Promise<void> {
  const { collected, socket, scenario } = stage;
  const id = `${scenario.id}~alive`;
  const question = questionOf(stage);
  if (question !== undefined) {
    const { player } = stage;
    collected.question = question.id;
    const playing = player.start(playOf(question, socket.us));
    await settle(stage);
    if (playing.answers.length > 0) collected.met.add(id);
    return;
  }
  const before = socket.pongs;
  socket.send('', { opcode: 'ping' });
  await stage.player.waitFor(() => socket.pongs > before, socket.now() + socket.scaled(3 * REACT));
  if (socket.isOpen && socket.pongs === before) {
    const text = 'after the mistake not even a protocol ping was answered';
    collected.seen.push({ id, verdict: 'fail', text, at: socket.now(), phase: 'alive' });
    return;
  }
  await stage.player.waitFor(() => false, socket.now() + socket.scaled(QUIET));
  if (!socket.isOpen) return;
  socket.transcript.remark(socket.now(), 'open; whether it still listens cannot be seen');
  collected.met.add(id);
}

/** The shortest exchange of the present state that we begin and the subject must answer. */
function questionOf({ channel, socket }: Stage): Exchange | undefined {
  const begins = new Set(
    socket.session
      .mayDo(socket.us)
      .filter((move) => move.instance === undefined)
      .map((move) => move.exchange?.id),
  );
  const { state } = socket.session;
  const questions = channel.session.exchanges.filter(
    (exchange) => begins.has(exchange.id) && isQuestion(exchange, state, socket.us) && !leaves(exchange),
  );
  const length = (exchange: Exchange): number => [...stepsOf(exchange.steps)].length;
  return questions.sort((a, b) => length(a) - length(b))[0];
}

function leaves(exchange: Exchange): boolean {
  return [...stepsOf(exchange.steps)].some((step) => step.act.kind === 'close');
}
