import type { Example, Message, Side } from '../contract/index.ts';
import { escapePointerPart, otherSide } from '../contract/index.ts';
import { isExample, type Recipe } from './recipe.ts';

/** An example of the peer's, and those of one of our messages that answer it. */
interface Cue {
  readonly trigger: Message;
  readonly example: Example;
  readonly answers: readonly Example[];
  /** Members that tell the example from others at a glance; read off it when it is first looked for. */
  telling: readonly (readonly [name: string, value: unknown])[] | undefined;
}

const NONE: readonly Example[] = [];

/** Which of our examples answer which of the peer's: those with its name, or with the name of a part of it. */
export class Cues {
  readonly #recipeOf: (message: Message) => Recipe;
  readonly #cues = new Map<Message, readonly Cue[]>();

  constructor(messages: readonly Message[], side: Side, recipe: (message: Message) => Recipe) {
    this.#recipeOf = recipe;
    const triggers = messages.filter(({ senders }) => senders.includes(otherSide(side)));
    for (const ours of messages.filter(({ senders }) => senders.includes(side))) {
      const cues = triggers.flatMap((trigger) => trigger.examples.flatMap(cueFor(trigger, ours)));
      if (cues.length > 0) this.#cues.set(ours, cues);
    }
  }

  /** The examples of a message of ours that answer what began the dialogue, in their order; empty: it is like no example. */
  answers(message: Message, first: unknown): readonly Example[] {
    for (const cue of this.#cues.get(message) ?? []) if (this.#isLike(first, cue)) return cue.answers;
    return NONE;
  }

  #isLike(first: unknown, cue: Cue): boolean {
    const recipe = this.#recipeOf(cue.trigger);
    cue.telling ??= tellingOf(cue.example, recipe);
    const members = Object(first) as Readonly<Record<string, unknown>>;
    for (const [name, value] of cue.telling) if (members[name] !== value) return false;
    return isExample(first, cue.example, recipe);
  }
}

function cueFor(trigger: Message, ours: Message): (example: Example) => Cue[] {
  return (example) => {
    const answers = ours.examples.filter((answer) => isPartOf(answer.name, example.name));
    return answers.length === 0 ? [] : [{ trigger, example, answers, telling: undefined }];
  };
}

function tellingOf({ payload }: Example, { own }: Recipe): Cue['telling'] & object {
  if (typeof payload !== 'object' || payload === null) return [];
  return Object.entries(payload).filter(
    ([name, value]) => typeof value !== 'object' && !own.has(`/${escapePointerPart(name)}`),
  );
}

/** `hello` itself, or `hello-1`, `hello_2`, `hello 3`: a part of a longer answer. */
function isPartOf(name: string, whole: string): boolean {
  return name === whole || (name.startsWith(whole) && /^[-_ ./]?\d+$/.test(name.slice(whole.length)));
}
