import type { Channel, ConditionWord, Contract } from '../contract/index.ts';
import { schemesOf } from '../contract/index.ts';
import type { SessionOptions } from './api.ts';
import type { Core, Incoming } from './core.ts';
import type { Move } from './move.ts';
import type { Plan } from './plan.ts';
import type { Program } from './program.ts';

/** It takes no step: what the document lists for this mistake is owed. */
type Refuse = Extract<Move, { kind: 'refuse' }>;

/** How a message that shows a credential may be refused, for nobody says whether the credential is good. By message. */
export type Untold = ReadonlyMap<string, readonly Refuse[]>;

const NONE: Untold = new Map();

/** What a session that is told of no mistake follows besides (decision 0019): each fault that can be had after the upgrade. */
export function untoldIn(plan: Plan, { contract, channel, causes }: SessionOptions): Untold {
  if (causes !== false) return NONE;
  const showing = credentialMessages(contract, channel);
  if (showing.length === 0) return NONE;
  const refusals = refusalsIn(plan);
  return new Map(showing.map((message) => [message, refusals]));
}

function credentialMessages(contract: Contract, channel: Channel): string[] {
  return schemesOf(contract, channel).flatMap(({ place }) => (place.in === 'message' ? [place.message] : []));
}

function refusalsIn({ faults }: Plan): Refuse[] {
  return faults.flatMap((program) => {
    const word = credentialWord(program);
    const isLate = program.fault?.then.some(({ kind }) => kind !== 'http') === true;
    return word === undefined || !isLate ? [] : [{ kind: 'refuse', program, word }];
  });
}

function credentialWord({ fault }: Program): ConditionWord | undefined {
  return fault?.when.map(({ word }) => word).find((word) => word.startsWith('credential-'));
}

/** The places of a message that shows a credential, and its refusals: one that has no place is wrong in any case. */
export function orUntold({ untold }: Core, incoming: Incoming, moves: readonly Move[]): readonly Move[] {
  if (untold.size === 0 || moves.length === 0 || incoming.invalid || incoming.side !== 'client') return moves;
  const refusals = untold.get(incoming.message);
  return refusals === undefined ? moves : [...moves, ...refusals];
}
