import type { Channel, Contract, Example, Message, Side } from '../contract/index.ts';
import { otherSide, valueAt, withValueAt } from '../contract/index.ts';
import type { Move } from '../session/index.ts';
import { createReader, sample } from '../validate/index.ts';
import { freshLike } from './fresh.ts';
import type { Random } from './random.ts';
import { replacedIn, valueIn, type Place } from './place.ts';
import { isExample, recipeOf, type Recipe } from './recipe.ts';

/** What makes the payloads of one channel's mock. */
export interface PayloadOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  /** The side we play. */
  readonly side: Side;
  readonly seed: number;
  readonly random: Random;
  /** What streams of text say, word by word. */
  readonly text: string;
}

/** A payload without what belongs to the session: times, keys and running values are filled in later. */
export type Draft = unknown;

/** How many messages a stream has when only examples say what is in them. */
const STREAM_OF_EXAMPLES = 3;

/**
 * Chooses what a message of ours says: the example with the name of the example that triggered it, then the examples
 * in turn, then a sample made from the schema.
 */
export class Payloads {
  readonly #options: PayloadOptions;
  readonly #recipes = new Map<string, Recipe>();
  readonly #turns = new Map<string, number>();
  readonly #byName: ReadonlyMap<string, Message>;
  /** The peer's messages with an example whose name one of our messages uses as well. */
  readonly #triggers: readonly Message[];
  #count = 0;

  constructor(options: PayloadOptions) {
    this.#options = options;
    const { messages } = options.channel;
    this.#byName = new Map(messages.map((message) => [message.name, message]));
    const ours = messages.filter((message) => message.senders.includes(options.side));
    const names = ours.flatMap((message) => message.examples.map((example) => example.name));
    this.#triggers = messages.filter(
      (message) =>
        message.senders.includes(otherSide(options.side)) &&
        message.examples.some((example) => names.some((name) => isPartOf(name, example.name))),
    );
  }

  /** The message by its name; undefined for a control frame. */
  message(name: string): Message | undefined {
    return this.#byName.get(name);
  }

  /** Which of several messages to send: the first that has an example, else the first. */
  pick(names: readonly string[]): string {
    const shown = names.find((name) => (this.#byName.get(name)?.examples.length ?? 0) > 0);
    return shown ?? names[0] ?? '';
  }

  /** One payload for the move. */
  one(message: Message, move: Move): Draft {
    const named = this.#named(message, move);
    return named[0]?.payload ?? this.any(message);
  }

  /** The payloads of a repeated step, one after the other; at least its `min`, at most its `max`. */
  stream(message: Message, move: Move): readonly Draft[] {
    const { min, max } = move.step;
    const drafts = this.#streamed(message, move);
    while (drafts.length < min) drafts.push(this.any(message));
    return max === null ? drafts : drafts.slice(0, max);
  }

  #streamed(message: Message, move: Move): Draft[] {
    const named = this.#named(message, move);
    if (named.length > 1) return named.map((example) => example.payload);
    const base = named[0]?.payload;
    const { text } = this.#recipe(message);
    if (text !== undefined) {
      const own = base === undefined ? [] : wordsOf(String(valueAt(base, text) ?? ''));
      const words = own.length > 1 ? own : wordsOf(this.#options.text);
      return words.map((word) => withValueAt(base ?? this.any(message), text, word));
    }
    if (base !== undefined) return [base];
    const count = Math.max(1, Math.min(message.examples.length, STREAM_OF_EXAMPLES));
    return Array.from({ length: count }, () => this.any(message));
  }

  /**
   * The draft with the present time, a fresh key where the instance has none yet, fresh values of this session where
   * it has none yet (`own` keeps them), and no keys of others in a reaction.
   */
  fill(draft: Draft, message: Message, { move, own }: { move: Move; own: Map<string, unknown> }): unknown {
    const recipe = this.#recipe(message);
    let payload = this.timely(draft, message);
    for (const [name, place] of recipe.same) {
      const shown = valueIn(payload, place);
      if (shown === undefined || shown === null) continue;
      if (!own.has(name)) own.set(name, valueIn(this.#freshened(payload, place, message), place));
      payload = replacedIn(payload, place, own.get(name));
    }
    if (move.exchange === undefined) return without(payload, recipe.optionalKeys);
    if (move.key !== undefined) return payload;
    for (const place of recipe.keys.get(move.exchange.id) ?? []) {
      const shown = valueIn(payload, place);
      if (shown !== undefined && shown !== null) payload = this.#freshened(payload, place, message);
    }
    return payload;
  }

  /** The draft with the present time wherever a time stands. */
  timely(draft: Draft, message: Message): unknown {
    let payload = draft;
    for (const place of this.#recipe(message).times) {
      if (typeof valueIn(payload, place) === 'string') {
        payload = replacedIn(payload, place, new Date().toISOString());
      }
    }
    return payload;
  }

  /** The payload with a value that this mock never sent, in the shape of the one that stands there, if the schema has room for it. */
  #freshened(payload: unknown, place: Place, message: Message): unknown {
    if (this.#recipe(message).fixed.has(place.pointer)) return payload;
    const { contract, channel, random } = this.#options;
    this.#count += 1;
    const fresh = replacedIn(payload, place, freshLike(valueIn(payload, place), this.#count, random));
    const reader = createReader(contract, channel);
    const isKept = reader.validate(message, fresh).every(({ pointer }) => pointer !== place.pointer);
    return isKept ? fresh : payload;
  }

  /** The next example of the message, or a sample. */
  any(message: Message): Draft {
    const turn = this.#turns.get(message.name) ?? 0;
    this.#turns.set(message.name, turn + 1);
    const example = message.examples[turn % Math.max(1, message.examples.length)];
    if (example) return example.payload;
    return sample(this.#options.contract, message, this.#options.seed + turn);
  }

  #named(message: Message, move: Move): Example[] {
    if (this.#triggers.length === 0 || move.first === undefined || message.examples.length === 0) return [];
    for (const trigger of this.#triggers) {
      const recipe = this.#recipe(trigger);
      for (const example of trigger.examples) {
        const answers = message.examples.filter((answer) => isPartOf(answer.name, example.name));
        if (answers.length > 0 && isExample(move.first, example, recipe)) return answers;
      }
    }
    return [];
  }

  #recipe(message: Message): Recipe {
    let recipe = this.#recipes.get(message.name);
    if (!recipe) {
      recipe = recipeOf(this.#options.contract, this.#options.channel, message);
      this.#recipes.set(message.name, recipe);
    }
    return recipe;
  }
}

/** `hello` itself, or `hello-1`, `hello_2`, `hello 3`: a part of a longer answer. */
function isPartOf(name: string, whole: string): boolean {
  return name === whole || (name.startsWith(whole) && /^[-_ ./]?\d+$/.test(name.slice(whole.length)));
}

/** Words with the white space before them. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+/g) ?? [];
}

function without(payload: unknown, pointers: readonly string[]): unknown {
  let rest = payload;
  for (const pointer of pointers) {
    if (valueAt(rest, pointer) !== undefined) rest = removeAt(rest, pointer);
  }
  return rest;
}

function removeAt(payload: unknown, pointer: string): unknown {
  const at = pointer.lastIndexOf('/');
  const parent = valueAt(payload, pointer.slice(0, at));
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return payload;
  const name = pointer
    .slice(at + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const rest = Object.fromEntries(Object.entries(parent).filter(([key]) => key !== name));
  return withValueAt(payload, pointer.slice(0, at), rest);
}
