import type { Act, FuzzWalk } from '../promises/index.ts';
import { belongsTo } from '../promises/index.ts';
import type { Move } from '../session/index.ts';
import { fabricate, Random } from '../validate/index.ts';
import { sendMistaken } from './act-mistake.ts';
import type { Stage } from './stage.ts';
import { linger, settle } from './stage.ts';

/** Between two turns that follow each other closely, ms at most. */
const CLOSE = 5;

/** Goes a random legal walk; what is wrong on it is judged as everywhere. */
export async function actFuzz(stage: Stage, { walk }: Extract<Act, { kind: 'fuzz' }>): Promise<void> {
  const { socket, player } = stage;
  await settle(stage);
  for (let turn = 0; turn < walk.turns && socket.isOpen; turn += 1) {
    if (walk.leftOut.includes(turn)) continue;
    const random = diceOf(walk, turn);
    if (walk.mistake?.turn === turn) sendMistaken(stage, walk.mistake.provocation);
    else takeSome(stage, random);
    if (random.chance(0.5)) await settle(stage);
    else await player.waitFor(() => false, socket.now() + random.integer(0, CLOSE));
  }
  await settle(stage);
  await linger(stage);
}

/** The chances of a turn are its own, so that a walk without another turn goes as it went. */
function diceOf({ seed }: FuzzWalk, turn: number): Random {
  return new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b));
}

/** Makes some legal move of ours, with some legal payload. */
function takeSome({ socket, player, contract }: Stage, random: Random): void {
  const { state } = socket.session;
  // A state that is only presumed is no place to begin anything.
  const isHere = ({ instance, exchange }: Move): boolean =>
    instance !== undefined || exchange === undefined || belongsTo(exchange, state);
  const move = random.pick(socket.session.mayDo(socket.us).filter((each) => isPlain(each) && isHere(each)));
  if (move?.step.act.kind !== 'message') return;
  const name = random.pick(move.step.act.messages) ?? '';
  const message = player.payloads.message(name);
  if (message === undefined) return;
  const example = random.pick(message.examples);
  const made = random.chance(0.5) ? fabricate(contract, message, random.integer(0, 0x7fffffff)) : undefined;
  player.take(move, {
    message: name,
    ...(example === undefined ? {} : { example: example.name }),
    ...(made === undefined ? {} : { payload: made }),
  });
}

/** A message that begins or continues a dialogue; no control frame, no close. */
function isPlain({ step, fault }: Move): boolean {
  if (step.act.kind !== 'message' || fault !== undefined) return false;
  return !step.act.messages.some((name) => name.startsWith('$'));
}
