import type { Channel, Fault, Reaction } from '../contract/index.ts';
import { reactionWords } from './words.ts';

/**
 * Whether a peer may also take a mistake for one of another word: a message that does not say which one it is for one that the
 * document does not know, or the other way round. Then it reacts as it does to those, and that must be a reaction of this fault too.
 */
export function mayPassFor(
  word: 'unknown-message' | 'invalid-message',
  channel: Channel,
  fault: Fault,
): boolean {
  const others = channel.session.faults.filter(
    ({ of, when }) => of === fault.of && when.some((condition) => condition.word === word),
  );
  return others.every(({ then }) =>
    then.every((reaction) => fault.then.some((own) => allows(own, reaction))),
  );
}

/** Whether whoever reacts in one way does what another asks: the same, with the values that it owes there. */
function allows(own: Reaction, other: Reaction): boolean {
  if (reactionWords(bare(own)) !== reactionWords(bare(other))) return false;
  if (own.kind !== 'send' || other.kind !== 'send') return true;
  const given = new Set(other.with.map((value) => JSON.stringify([value.pointer, value.value])));
  return own.with.every((value) => given.has(JSON.stringify([value.pointer, value.value])));
}

function bare(reaction: Reaction): Reaction {
  return reaction.kind === 'send' ? { ...reaction, with: [] } : reaction;
}
