import type { Channel, Contract, Example, Message, Side } from '../contract/index.ts';
import { valueAt, withValueAt } from '../contract/index.ts';
import type { Move } from '../session/index.ts';
import { createReader, sample } from '../validate/index.ts';
import { mentions, renamed, type AliasBook, type Aliases } from './aliases.ts';
import { carriersOf } from './carriers.ts';
import { Cues } from './cues.ts';
import { freshLike } from './fresh.ts';
import type { Random } from './random.ts';
import { readRule, type MishapRule } from './rule.ts';
import { replacedIn, valueIn, without, type Place } from './place.ts';
import { isExample, nowLike, recipeOf, type Recipe } from './recipe.ts';

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

/** One message of a stream. */
export interface Part {
  readonly message: Message;
  readonly payload: Draft;
}

/** What a payload is filled for. */
export interface Filling {
  readonly move: Move;
  /** Values of this session that were made up, by their name. */
  readonly own: Map<string, unknown>;
  /** What the examples' ids are called in the session's dialogues. */
  readonly book: AliasBook;
}

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
  readonly #cues: Cues;
  /** Messages of the peer with examples that ask for trouble, and those examples. */
  readonly #asking: ReadonlyMap<Message, readonly Example[]>;
  #count = 0;

  constructor(options: PayloadOptions) {
    this.#options = options;
    const { messages } = options.channel;
    this.#byName = new Map(messages.map((message) => [message.name, message]));
    this.#cues = new Cues(messages, options.side, (message) => this.#recipe(message));
    const asking = messages.map(
      (message) => [message, message.examples.filter(({ mishap }) => mishap !== undefined)] as const,
    );
    this.#asking = new Map(asking.filter(([, examples]) => examples.length > 0));
  }

  /** The message by its name; undefined for a control frame. */
  message(name: string): Message | undefined {
    return this.#byName.get(name);
  }

  /** Which of several messages to send: of those that can carry the dialogue's key the first that has an example, else the first. */
  pick(names: readonly string[], move: Move): string {
    if (names.length < 2) return names[0] ?? '';
    const messages = this.#carriers(names, move);
    const shown = messages.find((message) => message.examples.length > 0);
    return (shown ?? messages[0])?.name ?? names[0] ?? '';
  }

  /** One payload for the move. */
  one(message: Message, move: Move): Draft {
    return this.#named(message, move)[0]?.payload ?? this.any(message);
  }

  /**
   * What a repeated step consists of, one after the other; at least its `min`, at most its `max`. A step that names
   * several messages takes them by turns, as far as each goes.
   */
  stream(names: readonly string[], move: Move): readonly Part[] {
    const messages = this.#carriers(names, move);
    const named = messages.filter((message) => this.#named(message, move).length > 0);
    const shown = messages.filter((message) => message.examples.length > 0);
    const [some = []] = [named, shown, messages.slice(0, 1)].filter((list) => list.length > 0);
    const parts = byTurns(
      some.map((message) => this.#streamed(message, move).map((payload) => ({ message, payload }))),
    );
    const [first] = some;
    const { min, max } = move.step;
    while (first && parts.length < min) parts.push({ message: first, payload: this.any(first) });
    return max === null ? parts : parts.slice(0, max);
  }

  /** Where audio stands in the message. */
  audioPlace(message: Message): Place | undefined {
    return this.#recipe(message).audio;
  }

  /** Whether an example of the message has a template in it. */
  hasTemplates(message: Message): boolean {
    return this.#recipe(message).templated;
  }

  /** Whether a payload is like the example of this name, apart from what is of the single session. */
  isLike(message: Message, payload: unknown, name: string): boolean {
    const example = message.examples.find((one) => one.name === name);
    return example !== undefined && isExample(payload, example, this.#recipe(message));
  }

  /** The trouble that the document names for whoever sends what was read. */
  mishapFor({ message, value }: { message: Message; value: unknown }): MishapRule | undefined {
    const asking = this.#asking.get(message);
    const asked = asking?.find((example) => isExample(value, example, this.#recipe(message)));
    return asked && readRule(asked.mishap, `x-mishap of the example ${asked.name}`);
  }

  /** Whether one of these messages has an example that belongs to the one that triggered the dialogue. */
  isNamed(names: readonly string[], move: Move): boolean {
    return names.some((name) => {
      const message = this.#byName.get(name);
      return message !== undefined && this.#named(message, move).length > 0;
    });
  }

  #carriers(names: readonly string[], move: Move): readonly Message[] {
    return carriersOf(
      this.#options,
      names.flatMap((name) => this.#byName.get(name) ?? []),
      move,
    );
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
   * it has none yet, and no keys of others in a reaction.
   */
  fill(draft: Draft, message: Message, filling: Filling): unknown {
    const { move, own } = filling;
    const recipe = this.#recipe(message);
    let payload = this.timely(draft, message);
    for (const [name, place] of recipe.same) {
      const shown = valueIn(payload, place);
      if (shown === undefined || shown === null) continue;
      if (!own.has(name)) own.set(name, valueIn(this.#freshened(payload, place, message), place));
      payload = replacedIn(payload, place, own.get(name));
    }
    if (move.exchange === undefined) return without(payload, recipe.optionalKeys);
    payload = this.#aliased(payload, message, filling);
    if (move.key !== undefined) return payload;
    for (const { exchange, places } of recipe.keys) {
      if (exchange !== move.exchange.id) continue;
      for (const place of places)
        if (typeof valueIn(payload, place) === 'number') payload = this.#freshened(payload, place, message);
    }
    return payload;
  }

  /** The ids of the example as this dialogue calls them: its own key, and fresh ones for what the peer did not say. */
  #aliased(payload: unknown, message: Message, { move, book }: Filling): unknown {
    const recipe = this.#recipe(message);
    let aliases: Aliases | undefined = book.of(move.instance);
    for (const { exchange, places } of recipe.keys) {
      for (const [index, place] of places.entries()) {
        const shown = valueIn(payload, place);
        if (typeof shown !== 'string' || aliases?.has(shown) === true) continue;
        const bound = exchange === move.exchange?.id ? partOfKey(move.key, index, places.length) : undefined;
        const known = bound ?? (mentions(move.first, shown) ? shown : undefined);
        aliases ??= new Map<string, string>();
        aliases.set(shown, String(known ?? valueIn(this.#freshened(payload, place, message), place)));
      }
    }
    if (aliases === undefined) return payload;
    book.keep(move.instance, aliases);
    return renamed(payload, aliases, { fixed: recipe.fixed, pointer: '' });
  }

  /** The draft with the present time wherever a time stands. */
  timely(draft: Draft, message: Message): unknown {
    let payload = draft;
    const { times, shapedTimes } = this.#recipe(message);
    for (const place of times) {
      if (typeof valueIn(payload, place) === 'string') {
        payload = replacedIn(payload, place, new Date().toISOString());
      }
    }
    for (const place of shapedTimes) {
      const now = nowLike(valueIn(payload, place));
      if (now !== undefined) payload = replacedIn(payload, place, now);
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

  #named(message: Message, { first }: Move): readonly Example[] {
    return first === undefined ? [] : this.#cues.answers(message, first);
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

/** The first of each, the second of each, and so on. */
function byTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** One value of a key, which is a list where it is compound. */
function partOfKey(key: unknown, index: number, parts: number): string | undefined {
  const value = parts === 1 ? key : (key as readonly unknown[] | undefined)?.[index];
  return typeof value === 'string' ? value : undefined;
}

/** Words with the white space before them. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+/g) ?? [];
}
