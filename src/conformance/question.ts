import type { Channel, Exchange, Side } from '../contract/index.ts';
import { sends, stepsOf } from '../contract/index.ts';
import { firstSteps, isQuestion } from '../promises/index.ts';
import type { Stage } from './stage.ts';

/** The shortest exchange of the present state that we begin and the subject must answer. */
export function questionOf(stage: Stage): Exchange | undefined {
  const { channel, socket } = stage;
  const { state } = socket.session;
  const questions = beginningsOf(stage).filter(
    (exchange) => isQuestion(exchange, state, socket.us) && !leaves(exchange),
  );
  // An answer that may also come unasked would speak for a subject that has stopped listening.
  const unasked = (exchange: Exchange): boolean =>
    answersTo(exchange, socket.us).every((name) => comesUnasked(channel, name, socket.us));
  // What is meant to be sent again and again does the least harm.
  const paced = (exchange: Exchange): number =>
    [...stepsOf(exchange.steps)].some((step) => step.every) ? 0 : 1;
  const length = (exchange: Exchange): number => 2 * [...stepsOf(exchange.steps)].length + paced(exchange);
  return questions.sort((a, b) => Number(unasked(a)) - Number(unasked(b)) || length(a) - length(b))[0];
}

/** An exchange of the present state that is one message of ours: nothing is owed for it, and all stays as it is. */
export function remarkOf(stage: Stage): Exchange | undefined {
  return beginningsOf(stage).find(({ steps, feature }) => {
    const [step] = steps;
    if (steps.length > 1 || step?.kind !== 'step' || feature !== undefined) return false;
    return step.act.kind === 'message' && step.enter === undefined;
  });
}

/** What we may begin now. */
function beginningsOf({ channel, socket }: Stage): Exchange[] {
  const begins = new Set(
    socket.session
      .mayDo(socket.us)
      .filter((move) => move.instance === undefined)
      .map((move) => move.exchange?.id),
  );
  return channel.session.exchanges.filter(({ id }) => begins.has(id));
}

/** The messages with which the subject may answer us first. */
function answersTo({ steps }: Exchange, us: Side): string[] {
  const answers = [...stepsOf(steps)].filter(
    ({ side, min, act }) => side !== us && min > 0 && act.kind === 'message',
  );
  return answers.flatMap(({ act }) => (act.kind === 'message' ? act.messages : []));
}

/** Whether an exchange of the subject's begins with the message. */
function comesUnasked({ session }: Channel, name: string, us: Side): boolean {
  const first = session.exchanges.flatMap((exchange) => firstSteps(exchange.steps));
  return first.some((step) => step.side !== us && sends(step, name));
}

/** Whether it may have to end the session; a close that may follow an answer leaves the answer to be seen. */
function leaves(exchange: Exchange): boolean {
  return [...stepsOf(exchange.steps)].some((step) => step.act.kind === 'close' && step.min > 0);
}
