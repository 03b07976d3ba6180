import { featuresOf, valueAt, withValueAt } from '../contract/index.ts';
import type { Channel, Contract } from '../contract/index.ts';
import { firstMutation } from '../validate/index.ts';
import { createSession } from './session.ts';
import { encode, walk } from './walk.ts';
import type { Walk, WalkFrame } from './walk.ts';

/** What is done to one frame of a legal conversation. */
export type Disturbance = 'drop' | 'double' | 'swap' | 'delay' | 're-key' | 'spoil';

const DISTURBANCES: readonly Disturbance[] = ['drop', 'double', 'swap', 'delay', 're-key', 'spoil'];
const DELAY = 24 * 3600 * 1000;
const AFTERMATH = 2 * DELAY;

/** How much of what goes wrong in an exchange the document lets a judge see. */
export interface ExchangeTightness {
  readonly exchange: string;
  readonly noticed: number;
  readonly tried: number;
  /** Disturbances that went unnoticed at least once, the most frequent first. */
  readonly missed: readonly Disturbance[];
}

/** How tightly a document says what may happen: 1 = every disturbance of a legal conversation is noticed. */
export interface Tightness {
  readonly score: number;
  readonly noticed: number;
  readonly tried: number;
  /** The loosest first. */
  readonly exchanges: readonly ExchangeTightness[];
}

/** Disturbs random legal conversations, one frame at a time, and counts what is noticed. Deterministic. */
export function tightnessOf(
  contract: Contract,
  channel: Channel,
  options: { walks?: number; length?: number } = {},
): Tightness {
  const counts = new Map<string, { noticed: number; tried: number; missed: Map<Disturbance, number> }>();
  for (let seed = 1; seed <= (options.walks ?? 8); seed += 1) {
    const legal = walk(contract, channel, { seed, length: options.length ?? 20 });
    const before = idsOf(contract, channel, legal);
    for (const [index, frame] of legal.frames.entries()) {
      const count = counts.get(frame.exchange) ?? { noticed: 0, tried: 0, missed: new Map() };
      counts.set(frame.exchange, count);
      for (const disturbance of DISTURBANCES) {
        const disturbed = disturb(contract, channel, { legal, index, disturbance });
        if (disturbed === undefined) continue;
        const noticed = [...idsOf(contract, channel, disturbed)].some((id) => !before.has(id));
        count.tried += 1;
        if (noticed) count.noticed += 1;
        else count.missed.set(disturbance, (count.missed.get(disturbance) ?? 0) + 1);
      }
    }
  }
  return summary(counts);
}

function summary(
  counts: ReadonlyMap<string, { noticed: number; tried: number; missed: Map<Disturbance, number> }>,
): Tightness {
  const exchanges = [...counts].map(([exchange, { noticed, tried, missed }]) => ({
    exchange,
    noticed,
    tried,
    missed: [...missed].sort((a, b) => b[1] - a[1]).map(([disturbance]) => disturbance),
  }));
  exchanges.sort((a, b) => a.noticed / a.tried - b.noticed / b.tried);
  const total = (of: 'noticed' | 'tried'): number =>
    exchanges.reduce((sum, exchange) => sum + exchange[of], 0);
  const [noticed, tried] = [total('noticed'), total('tried')];
  return { score: tried === 0 ? 1 : noticed / tried, noticed, tried, exchanges };
}

/** Check ids of everything that is wrong with a conversation; notes are no notice. */
function idsOf(contract: Contract, channel: Channel, conversation: Walk): Set<string> {
  const session = createSession({ contract, channel, features: featuresOf(channel) });
  session.open(0);
  for (const frame of conversation.frames)
    session.frame({ from: frame.from, data: encode(frame.value) }, frame.at);
  const { findings } = session.end(conversation.end + AFTERMATH);
  return new Set(
    findings
      .filter((finding) => finding.verdict !== 'note')
      .map((finding) => `${finding.side} ${finding.id}`),
  );
}

interface At {
  readonly legal: Walk;
  readonly index: number;
  readonly disturbance: Disturbance;
}

/** The conversation with one frame disturbed; undefined where that cannot be done to it. */
function disturb(contract: Contract, channel: Channel, at: At): Walk | undefined {
  const { legal, index } = at;
  const frame = legal.frames[index];
  if (frame === undefined) return undefined;
  const replace = (...frames: WalkFrame[]): Walk => ({
    ...legal,
    frames: [...legal.frames.slice(0, index), ...frames, ...legal.frames.slice(index + 1)],
  });
  switch (at.disturbance) {
    case 'drop':
      return replace();
    case 'double':
      return replace(frame, frame);
    case 'swap':
      return swapped(legal, index);
    case 'delay':
      return delayed(legal, index);
    case 're-key': {
      const value = rekeyed(channel, frame);
      return value === undefined ? undefined : replace({ ...frame, value });
    }
    case 'spoil': {
      const spoilt =
        frame.message.encoding === 'binary' ? undefined : firstMutation(contract, frame.message, frame.value);
      return spoilt === undefined ? undefined : replace({ ...frame, value: spoilt.payload });
    }
  }
}

function swapped(legal: Walk, index: number): Walk | undefined {
  const [a, b] = [legal.frames[index], legal.frames[index + 1]];
  // Two equal frames, or frames of two dialogues, may stand in either order.
  if (a === undefined || b === undefined || a.exchange !== b.exchange || a.message === b.message)
    return undefined;
  const both = [
    { ...b, at: a.at },
    { ...a, at: b.at },
  ];
  return { ...legal, frames: [...legal.frames.slice(0, index), ...both, ...legal.frames.slice(index + 2)] };
}

function delayed(legal: Walk, index: number): Walk {
  const later = (frame: WalkFrame): WalkFrame => ({ ...frame, at: frame.at + DELAY });
  return {
    frames: legal.frames.map((frame, i) => (i < index ? frame : later(frame))),
    end: legal.end + DELAY,
  };
}

function rekeyed(channel: Channel, frame: WalkFrame): unknown {
  const exchange = channel.session.exchanges.find((candidate) => candidate.id === frame.exchange);
  const pointer = exchange?.key?.[frame.message.name]?.[0];
  const known = pointer === undefined ? undefined : valueAt(frame.value, pointer);
  if (pointer === undefined || known === undefined) return undefined;
  return withValueAt(
    frame.value,
    pointer,
    typeof known === 'number' ? known + 1_000_003 : `${String(known)}-other`,
  );
}
