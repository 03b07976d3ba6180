import { frameCode } from '../wire/index.ts';
import { frameOf } from './encode.ts';
import type { AnyHandler, StageSession } from './handler.ts';
import { readRule, type MishapRule } from './rule.ts';

/** What a handler was called for: the message, and the dialogue that it belongs to. */
export interface About {
  readonly first: unknown;
  /** Undefined: it answers none. */
  readonly instance: number | undefined;
}

/** What a handler does to its session. */
export interface Stagehand {
  readonly number: number;
  readonly state: string;
  readonly over: boolean;
  keyOf(instance: number | undefined): unknown;
  drawn(name: string, example: string | undefined, about: About): unknown;
  filled(value: unknown, about: About): unknown;
  mishap(rule: MishapRule): void;
  /** Sends what a handler yielded; answers the dialogue that it belongs to. */
  say(frame: string | Uint8Array, instance: number | undefined): number | undefined;
  /** So long nothing is sent, ms. */
  readonly holdback: number;
  hold(instance: number): void;
  release(instance: number, branch: string | undefined): void;
  raw(data: string | Uint8Array): void;
  close(code: number, reason: string): void;
  /** Runs something as the player does when a frame comes: guarded, and followed by what is due then. */
  enter(act: () => void): void;
  trouble(error: unknown): void;
  readonly timeScale: number;
}

/** A handler's session, or its dialogue, is over: it ends without a word. */
class Gone extends Error {}

/** A handler at work. */
interface Task {
  /** The dialogues in which the mock itself does nothing. */
  readonly held: Set<number>;
  /** The peer has aborted the dialogue that it answers: it has nothing more to say. */
  isOver: boolean;
}

interface Waiter {
  readonly name: string;
  /** The dialogues of the handler that waits. */
  readonly held: Set<number>;
  readonly found: (message: unknown) => void;
  readonly gone: () => void;
}

/** The handlers at work in one session. */
export class Handling {
  /** How many are at work. */
  running = 0;
  readonly #hand: Stagehand;
  #waiters: Waiter[] = [];
  /** By the dialogue that each answers. */
  readonly #tasks = new Map<number, Task>();
  readonly #sleepers = new Map<ReturnType<typeof setTimeout>, () => void>();

  constructor(hand: Stagehand) {
    this.#hand = hand;
  }

  /** Gives a message, and its dialogue, to the handler that waits for it; false: none does. */
  deliver(name: string, message: unknown, instance: number): boolean {
    const waiter = this.#waiters.find((one) => one.name === name);
    if (!waiter) return false;
    this.#waiters = this.#waiters.filter((one) => one !== waiter);
    waiter.held.add(instance);
    this.#hand.hold(instance);
    waiter.found(message);
    return true;
  }

  /**
   * Sets a handler to work. The mock itself does nothing in the dialogue that it answers until that is handed back, nor, as
   * long as it works, in those that are `lent` to it and those that it begins or joins.
   */
  async run(
    handler: AnyHandler,
    { first, instance, lent = [] }: About & { readonly lent?: readonly number[] },
  ): Promise<void> {
    const hand = this.#hand;
    const held = new Set(instance === undefined ? lent : [instance, ...lent]);
    for (const one of held) hand.hold(one);
    const task = { held, isOver: false };
    if (instance !== undefined) this.#tasks.set(instance, task);
    this.running += 1;
    try {
      const said = handler(first, this.#session({ first, instance }, task));
      for await (const payload of iterable(said)) {
        const frame = frameOf(payload);
        if (hand.holdback > 0) await this.#sleep(hand.holdback);
        if (isGone(hand, task)) return;
        hand.enter(() => {
          const moved = hand.say(frame, instance);
          if (moved === undefined) return;
          held.add(moved);
          hand.hold(moved);
        });
      }
    } catch (error) {
      if (!(error instanceof Gone)) hand.trouble(error);
    } finally {
      this.running -= 1;
      if (instance !== undefined) held.delete(instance);
      if (instance !== undefined && this.#tasks.get(instance) === task) this.#tasks.delete(instance);
      // Whoever waited for it to end goes on.
      if (!hand.over) hand.enter(() => this.#release(held));
    }
  }

  /** The peer has aborted a dialogue: whoever answers it is let go. */
  stop(instance: number): void {
    const task = this.#tasks.get(instance);
    if (task === undefined) return;
    this.#tasks.delete(instance);
    task.isOver = true;
    for (const waiter of this.#waiters.filter(({ held }) => held === task.held)) waiter.gone();
    this.#waiters = this.#waiters.filter(({ held }) => held !== task.held);
  }

  /** The socket has ended: whoever waits is let go. */
  end(): void {
    for (const [timer, gone] of this.#sleepers) {
      clearTimeout(timer);
      gone();
    }
    this.#sleepers.clear();
    for (const waiter of this.#waiters.splice(0)) waiter.gone();
  }

  #session(about: About, task: Task): StageSession {
    const hand = this.#hand;
    const { instance } = about;
    const enter = (act: () => void): void => {
      if (task.isOver) throw new Gone();
      hand.enter(act);
    };
    return {
      number: hand.number,
      get state() {
        return hand.state;
      },
      get key() {
        return hand.keyOf(instance);
      },
      example: (name, members = {}) => withMembers(hand.drawn(name, undefined, about), members),
      drawn: (name, example) => hand.drawn(name, example, about),
      filled: (value) => hand.filled(value, about),
      wait: (ms) => this.#wait(ms, task),
      next: (name) => this.#next(name, task),
      proceed: (branch) => enter(() => this.#release(task.held, branch)),
      raw: (data) => enter(() => hand.raw(data)),
      mishap: (rule) => {
        const read = readRule(rule);
        enter(() => hand.mishap(read));
      },
      close: (code = 1000, reason = '') => {
        frameCode(code);
        enter(() => hand.close(code, reason));
      },
    };
  }

  #release(held: Set<number>, branch?: string): void {
    for (const one of held) this.#hand.release(one, branch);
    held.clear();
  }

  async #wait(ms: number, task: Task): Promise<void> {
    await this.#sleep(ms * this.#hand.timeScale);
    if (task.isOver) throw new Gone();
  }

  #sleep(ms: number): Promise<void> {
    if (this.#hand.over) return Promise.reject(new Gone());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#sleepers.delete(timer);
        resolve();
      }, ms);
      this.#sleepers.set(timer, () => reject(new Gone()));
    });
  }

  #next(name: string, task: Task): Promise<unknown> {
    if (isGone(this.#hand, task)) return Promise.reject(new Gone());
    return new Promise((resolve, reject) => {
      this.#waiters.push({ name, held: task.held, found: resolve, gone: () => reject(new Gone()) });
    });
  }
}

function isGone({ over }: Stagehand, { isOver }: Task): boolean {
  return over || isOver;
}

/** What a handler answered with, if it can be gone through. */
function iterable(said: unknown): AsyncIterable<unknown> | Iterable<unknown> {
  const isGenerator =
    typeof said === 'object' && said !== null && (Symbol.asyncIterator in said || Symbol.iterator in said);
  if (isGenerator) return said as AsyncIterable<unknown>;
  throw new Error('it is no generator of messages, such as async function* (message, session) { yield … }');
}

/** A payload with other members put in, where it is an object. */
export function withMembers(payload: unknown, members: Readonly<Record<string, unknown>>): unknown {
  const isPlain = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  return isPlain ? { ...payload, ...members } : payload;
}
