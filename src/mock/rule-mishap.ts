import { matchesPattern } from '../promises/index.ts';
import { maySendCode } from '../wire/index.ts';
import type { Mishap, Outgoing, Unasked } from './mishap.ts';
import { spoiled, swap, undocumentedFrame, type Scene } from './mishaps.ts';
import type { Random } from './random.ts';
import { readRule, type MishapRule } from './rule.ts';

/** What a rule needs to become trouble. */
export interface RuleScene extends Scene {
  readonly random: Random;
}

/** How likely, how often, and at which of our messages. */
class Aim {
  readonly #rule: MishapRule;
  readonly #scene: RuleScene;
  #left: number;

  constructor(rule: MishapRule, scene: RuleScene) {
    this.#rule = rule;
    this.#scene = scene;
    this.#left = rule.times ?? Infinity;
  }

  /** Whether it happens now; counts it. */
  hits(move?: Outgoing['move'], message?: string): boolean {
    if (this.#left <= 0 || (move && !this.#fits(move, message))) return false;
    const { chance = 1 } = this.#rule;
    if (chance < 1 && this.#scene.random() >= chance) return false;
    this.#left -= 1;
    return true;
  }

  #fits({ step, count }: Outgoing['move'], message: string | undefined): boolean {
    const { at, nth } = this.#rule;
    if (nth !== undefined && count !== nth - 1) return false;
    if (at === undefined) return true;
    const names = message === undefined && step.act.kind === 'message' ? step.act.messages : [message];
    return names.includes(at) || matchesPattern(at, `${this.#scene.channel.name}/${step.path}`);
  }
}

const MIB = 1024 * 1024;

/** The trouble that a rule asks for. */
export function mishapOf(given: MishapRule, scene: RuleScene): Mishap {
  const rule = readRule(given);
  const aim = new Aim(rule, scene);
  switch (rule.mishap) {
    case 'late':
      return { delay: (move) => (aim.hits(move) ? (rule.wait ?? 2000) : 0) };
    case 'refuse':
      return { refuse: () => (aim.hits() ? (rule.status ?? 503) : undefined) };
    case 'rate-limit':
      return rateLimit(rule, aim);
    case 'swapped':
      return swap((move) => aim.hits(move));
    case 'slow-reader':
      return rule.at === undefined ? fromTheStart(rule, aim) : followed(rule, aim);
    case 'silence':
    case 'cut':
    case 'close':
    case 'half-open':
      return instead(rule, aim);
    default:
      return {
        frames: (outgoing) => (hitsAt(aim, outgoing) ? altered(rule, outgoing, scene) : [outgoing.data]),
      };
  }
}

/** What is done at once to a living session. */
export function actsOf(given: MishapRule, scene: Scene): readonly Unasked[] {
  const rule = readRule(given);
  switch (rule.mishap) {
    case 'garbled':
      return [{ kind: 'frame', data: '{' }];
    case 'unknown':
      return [{ kind: 'frame', data: undocumentedFrame('colloquy_unknown', scene) }];
    case 'oversized':
      return [{ kind: 'frame', data: padded('{}', rule.bytes ?? 2 * MIB) }];
    case 'silence':
    case 'cut':
    case 'close':
    case 'half-open':
    case 'slow-reader':
      return [actOf(rule)];
    default:
      return [];
  }
}

function actOf(rule: MishapRule): Unasked {
  switch (rule.mishap) {
    case 'silence':
      return { kind: 'silence' };
    case 'cut':
      return { kind: 'drop' };
    case 'half-open':
      return { kind: 'freeze' };
    case 'slow-reader':
      return { kind: 'read-slowly', every: rule.wait ?? 2000 };
    default:
      return { kind: 'close', code: codeOf(rule, 1011) };
  }
}

/** A code that may stand on the wire. */
function codeOf(rule: MishapRule, usual: number): number {
  return rule.code !== undefined && (maySendCode(rule.code) || rule.code === 1005) ? rule.code : usual;
}

function hitsAt(aim: Aim, { move, message }: Outgoing): boolean {
  return aim.hits(move, message.name);
}

function altered(rule: MishapRule, outgoing: Outgoing, scene: Scene): readonly (string | Uint8Array)[] {
  const { data } = outgoing;
  switch (rule.mishap) {
    case 'double':
      return [data, data];
    case 'unknown':
      return [undocumentedFrame('colloquy_unknown', scene), data];
    case 'invalid':
      return [spoiled(outgoing, scene)];
    case 'oversized':
      return [padded(data, rule.bytes ?? 2 * MIB)];
    default:
      return [data.slice(0, Math.max(1, data.length >> 1))];
  }
}

/** White space does not change what a JSON text says. */
function padded(data: string | Uint8Array, bytes: number): string | Uint8Array {
  if (typeof data === 'string') return data.padEnd(bytes, ' ');
  const longer = new Uint8Array(Math.max(bytes, data.length));
  longer.set(data);
  return longer;
}

/** As soon as a state is entered. */
function fromTheStart(rule: MishapRule, aim: Aim): Mishap {
  return { entered: () => (aim.hits() ? [actOf(rule)] : []) };
}

/** The message is not sent, and something else is done. */
function instead(rule: MishapRule, aim: Aim): Mishap {
  return followed(rule, aim, []);
}

/** The message is sent (or what is given is, in its place), and something follows. */
function followed(rule: MishapRule, aim: Aim, sent?: readonly string[]): Mishap {
  let hit = false;
  return {
    frames: (outgoing) => {
      hit ||= hitsAt(aim, outgoing);
      return hit && sent ? sent : [outgoing.data];
    },
    after: () => {
      const acts = hit ? [actOf(rule)] : [];
      hit = false;
      return acts;
    },
  };
}

function rateLimit(rule: MishapRule, aim: Aim): Mishap {
  const { max = 10, per = 1000 } = rule;
  const heard = new WeakMap<object, number[]>();
  return {
    heard: (session, at) => {
      const times = [...(heard.get(session) ?? []).filter((time) => time > at - per), at];
      heard.set(session, times);
      return times.length > max && aim.hits() ? [{ kind: 'close', code: codeOf(rule, 1013) }] : [];
    },
  };
}
