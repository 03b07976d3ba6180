import type { Contract } from '../contract/index.ts';
import { valueAt } from '../contract/index.ts';
import type { PlayOptions } from './options.ts';
import { randomUuid, seededRandom, type Random } from './random.ts';

/** What the words of a template stand for in one message. */
export interface TemplateScene {
  /** The message that began the dialogue. */
  readonly first: unknown;
  /** The key of the dialogue; undefined where it has none yet. */
  readonly key: unknown;
  readonly state: string;
  /** Number of the session. */
  readonly session: number;
  /** How many messages of this name the session has sent, with this one. */
  readonly count: number;
}

/** The templates of some contracts' examples and of a script. */
export function templatesOf(contracts: readonly Contract[], { seed = 1, script }: PlayOptions): Templates {
  const templates = new Templates(seed, seededRandom(seed + 2));
  templates.notice(script);
  for (const { channels } of contracts)
    for (const { messages } of channels) templates.notice(messages.map((message) => message.examples));
  return templates;
}

/** A library of made-up names and texts, by module and method. */
type Library = Readonly<Record<string, unknown>>;

const TEMPLATE = /\{\{((?:(?!\}\}).){1,400})\}\}/gs;
const WHOLE = /^\{\{((?:(?!\}\}).){1,400})\}\}$/s;
const CALL = /^faker\.([a-zA-Z]+)\.([a-zA-Z]+)(?:\((.*)\))?$/s;
/** Parts of the library that run what they are given. */
const CLOSED = new Set(['helpers', 'definitions', 'rawDefinitions']);

/**
 * Fills `{{…}}` in the texts of examples and scripts: `$first#/pointer` (the message that began the dialogue), `$key`, `$n`
 * (a counter), `$now`, `$uuid`, `$state`, `$session`, and `faker.<module>.<method>` with one argument in JSON at most. A text
 * that is one template becomes its value, whatever its type; words that are not known are left as they are.
 */
export class Templates {
  readonly #random: Random;
  readonly #seed: number;
  #library: Library | undefined;
  #loading: Promise<void> | undefined;

  constructor(seed: number, random: Random) {
    this.#seed = seed;
    this.#random = random;
  }

  /** Looks a value through, and loads what its templates need. */
  notice(value: unknown): void {
    if (texts(value).some((text) => text.includes('{{') && text.includes('faker.')))
      this.#loading ??= this.#load();
  }

  /** Resolves when all that the noticed templates need is there; undefined: it is. */
  get loading(): Promise<void> | undefined {
    return this.#library ? undefined : this.#loading;
  }

  /** The value with its templates filled in. */
  fill(value: unknown, scene: TemplateScene): unknown {
    if (typeof value === 'string') return this.#text(value, scene);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    if (Array.isArray(value)) return value.map((member) => this.fill(member, scene));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.fill(member, scene)]),
    );
  }

  #text(text: string, scene: TemplateScene): unknown {
    if (!text.includes('{{')) return text;
    const whole = WHOLE.exec(text)?.[1];
    if (whole !== undefined) return this.#word(whole.trim(), scene) ?? text;
    return text.replaceAll(TEMPLATE, (all, word: string) => textOf(this.#word(word.trim(), scene)) ?? all);
  }

  #word(word: string, scene: TemplateScene): unknown {
    if (word.startsWith('$first#')) return valueAt(scene.first, word.slice('$first#'.length));
    switch (word) {
      case '$key':
        return scene.key;
      case '$n':
        return scene.count;
      case '$now':
        return new Date().toISOString();
      case '$uuid':
        return randomUuid(this.#random);
      case '$state':
        return scene.state;
      case '$session':
        return scene.session;
      default:
        return this.#madeUp(word);
    }
  }

  /** Methods of the library's modules only, never what they inherit: a template is a text of somebody's document. */
  #madeUp(word: string): unknown {
    const [, module = '', method = '', argument] = CALL.exec(word) ?? [];
    const library = this.#library;
    if (!library || CLOSED.has(module) || !Object.hasOwn(library, module)) return undefined;
    const owner = library[module];
    if (typeof owner !== 'object' || owner === null || method === 'constructor') return undefined;
    const known =
      Object.hasOwn(owner, method) || Object.hasOwn(Object.getPrototypeOf(owner) as object, method);
    const call = known ? (owner as Record<string, unknown>)[method] : undefined;
    if (typeof call !== 'function') return undefined;
    try {
      const given: unknown[] = argument ? [JSON.parse(argument)] : [];
      return jsonOf((call as (...values: unknown[]) => unknown).apply(owner, given));
    } catch {
      return undefined;
    }
  }

  async #load(): Promise<void> {
    const { Faker, en, base } = await import('@faker-js/faker');
    this.#library = new Faker({ locale: [en, base], seed: this.#seed }) as unknown as Library;
  }
}

/** Whether a value has a template in it. */
export function hasTemplate(value: unknown): boolean {
  return texts(value).some((text) => text.includes('{{'));
}

/** Every text in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(texts);
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function jsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value;
}
