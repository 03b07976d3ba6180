import { featuresOf, valueAt, withValueAt } from '../contract/index.ts';
import type { Channel, Contract, Message, Side } from '../contract/index.ts';
import { sample } from '../validate/index.ts';
import type { Move, SessionApi } from './api.ts';
import { createSession } from './session.ts';

/** One frame of a walk. */
export interface WalkFrame {
  readonly at: number;
  readonly from: Side;
  readonly message: Message;
  readonly value: unknown;
  /** The exchange whose step it takes; `faults/<id>` for a reaction. */
  readonly exchange: string;
}

/** A legal conversation that was made up, on a virtual clock. */
export interface Walk {
  readonly frames: readonly WalkFrame[];
  /** When both sides owe nothing more, or the walk was cut. */
  readonly end: number;
}

interface Walking {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly session: SessionApi;
  readonly random: () => number;
  readonly frames: WalkFrame[];
  now: number;
  keys: number;
}

const GAP = 20;

/** Makes up a legal conversation of about `length` frames: debts are paid, other things begun, all from the seed. */
export function walk(contract: Contract, channel: Channel, options: { seed: number; length: number }): Walk {
  const session = createSession({ contract, channel, features: featuresOf(channel) });
  const random = randomFrom(options.seed);
  const walking: Walking = { contract, channel, session, random, frames: [], now: 0, keys: 0 };
  session.open(0);
  // Twice the length at most: what was begun is brought to its end.
  for (let step = 0; step < 2 * options.length; step += 1) {
    const move = chooseMove(walking, step < options.length);
    if (move === undefined) break;
    if (!send(walking, move)) break;
  }
  return { frames: walking.frames, end: walking.now + GAP };
}

function chooseMove(walking: Walking, mayBegin: boolean): Move | undefined {
  const { session, random } = walking;
  const debts = [...session.owes('client'), ...session.owes('server')];
  const paying = debts.flatMap((debt) => debt.options).filter(isMessage);
  const beginning = [...session.mayDo('client'), ...session.mayDo('server')].filter(
    (move) => isMessage(move) && move.fault === undefined,
  );
  const pool = mayBegin && (paying.length === 0 || random() < 0.3) ? beginning : paying;
  return pool[Math.floor(random() * pool.length)];
}

function isMessage(move: Move): boolean {
  return move.step.act.kind === 'message' && !move.step.act.messages.some((name) => name.startsWith('$'));
}

/** Sends one message of a move. False when none can be made. */
function send(walking: Walking, move: Move): boolean {
  const { contract, channel, session, random, frames } = walking;
  if (move.step.act.kind !== 'message') return false;
  const names = move.step.act.messages;
  const name = names[Math.floor(random() * names.length)];
  const message = channel.messages.find((candidate) => candidate.name === name);
  if (message === undefined || name === undefined) return false;
  walking.now += 1 + Math.floor(random() * GAP);
  const payload = withFreshKey(walking, move, sample(contract, message, frames.length));
  const value = session.compose(move, { message: name, payload }, walking.now);
  frames.push({ at: walking.now, from: move.side, message, value, exchange: nameOf(move) });
  session.frame({ from: move.side, data: encode(value) }, walking.now);
  return true;
}

/** The exchange of a move, or the fault that it is a reaction to. */
function nameOf({ exchange, fault }: Move): string {
  return exchange?.id ?? `faults/${fault?.id ?? ''}`;
}

/** A key that nothing has yet, for an instance that has none. */
function withFreshKey(walking: Walking, move: Move, payload: unknown): unknown {
  const name = move.step.act.kind === 'message' ? (move.step.act.messages[0] ?? '') : '';
  const pointers = move.exchange?.key?.[name] ?? [];
  if (move.key !== undefined || pointers.some((pointer) => valueAt(payload, pointer) === undefined))
    return payload;
  walking.keys += 1;
  return pointers.reduce((filled, pointer) => {
    const known = valueAt(filled, pointer);
    return withValueAt(
      filled,
      pointer,
      typeof known === 'number' ? walking.keys : `${String(known)}-${String(walking.keys)}`,
    );
  }, payload);
}

/** A value as it goes over the wire: bytes and text as they are, everything else as JSON. */
export function encode(value: unknown): string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. The core has no randomness of its own. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
