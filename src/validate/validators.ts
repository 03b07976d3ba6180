import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Contract, Message, Schema, SchemaObject } from '../contract/index.ts';
import { foldAlternatives, isOfAlternatives } from './alternatives.ts';
import { boundedPattern } from './pattern/bounded.ts';
import { describeErrors } from './error-text.ts';
import { FORMATS, isKnownFormat } from './formats.ts';
import { prepareSchema } from './prepare.ts';
import type { SchemaProblem } from './prepare.ts';
import type { SchemaError } from './reading.ts';
import { allDifferent } from './unique-items.ts';

const POOL = 'definitions';

/** A definition of so many keywords is compiled into each place that refers to it; a longer one is compiled once. */
export const SMALL = 5;

/** All errors are listed of a payload of so many parts at most: AJV's time for the list goes with the square of its length. */
const MOST_PARTS = 2000;

/**
 * Names that every object inherits. AJV takes an inherited `constructor` for a property unless told to look twice,
 * which costs every valid frame a little: so only where a schema has such a name.
 */
const INHERITED = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})"`);

/**
 * The validators of one contract, each compiled when it is first asked for. Whether a value is valid is one pass that
 * stops at the first error; the list of all errors is a second pass with a validator of its own, so that a hostile
 * frame of a million errors costs a valid one nothing.
 */
export class Validators {
  private readonly contract: Contract;
  private readonly references: ReadonlyMap<string, string>;
  private quick: Engine | undefined;
  private thorough: Engine | undefined;

  constructor(contract: Contract) {
    this.contract = contract;
    this.references = new Map(
      Object.keys(contract.definitions).map((name, index) => [
        name,
        `${POOL}#/definitions/d${String(index)}`,
      ]),
    );
  }

  /** Whether the payload keeps the message's schema. Never throws; what is nested too deeply to check does not. */
  holds(message: Message, value: unknown): boolean {
    this.quick ??= this.engine(false);
    return this.quick.run(message, this.schemaOf, value) === true;
  }

  /** Everything that the payload does not keep of the message's schema, of a very large one the first; empty when it is valid. */
  errors(message: Message, value: unknown): SchemaError[] {
    if (hasMoreParts(value, MOST_PARTS)) return this.firstError(message, value);
    const engine = (this.thorough ??= this.engine(true));
    const verdict = engine.run(message, this.schemaOf, value);
    if (typeof verdict !== 'object') return describeErrors(verdict, value);
    const check = (schema: Schema, part: unknown): Verdict => engine.check(schema, part);
    return describeErrors(foldAlternatives(verdict, value, { check }), value);
  }

  private firstError(message: Message, value: unknown): SchemaError[] {
    this.quick ??= this.engine(false);
    const verdict = this.quick.run(message, this.schemaOf, value);
    if (typeof verdict !== 'object') return describeErrors(verdict, value);
    // What fits none of some alternatives is told behind the first error of each.
    return describeErrors(verdict.slice(Math.max(0, verdict.findLastIndex(isOfAlternatives))), value);
  }

  /** What a message's schema says that the validator does not hear. */
  problems(schema: Schema): SchemaProblem[] {
    const found: SchemaProblem[] = [];
    this.prepare(schema, (problem) => found.push(problem));
    return found;
  }

  /** The schema that stands for a message's payload: clean, its references into {@link poolSchema}. */
  preparedSchema(message: Message): Schema {
    return this.schemaOf(message);
  }

  /** The schema that holds all definitions. */
  poolSchema(): SchemaObject {
    return { $id: POOL, definitions: this.pool() };
  }

  private readonly schemaOf = (message: Message): Schema => this.prepare(message.payload, () => undefined);

  private engine(allErrors: boolean): Engine {
    const schemas = [this.contract.definitions, this.contract.channels.flatMap(({ messages }) => messages)];
    const ownProperties = INHERITED.test(JSON.stringify(schemas));
    return new Engine(this.poolSchema(), { allErrors, ownProperties });
  }

  private pool(): Record<string, Schema> {
    const prepared = Object.values(this.contract.definitions).map(
      (schema, index) => [`d${String(index)}`, this.prepare(schema, () => undefined)] as const,
    );
    return Object.fromEntries(prepared);
  }

  private prepare(schema: Schema, problem: (problem: SchemaProblem) => void): Schema {
    const reference = (name: string): string | undefined => this.references.get(name);
    return prepareSchema(schema, { reference, knownFormat: isKnownFormat, problem });
  }
}

const made = new WeakMap<Contract, Validators>();

/** The validators of a contract: made once, shared by its channels. */
export function validatorsOf(contract: Contract): Validators {
  const known = made.get(contract);
  if (known) return known;
  const validators = new Validators(contract);
  made.set(contract, validators);
  return validators;
}

/** `true`: valid. `'depth'`: the check ran out of stack. Else the errors. */
export type Verdict = true | 'depth' | readonly ErrorObject[];

/** One AJV and the validators it has compiled. */
class Engine {
  private readonly ajv: Ajv;
  private readonly compiled = new WeakMap<Message, ValidateFunction>();

  constructor(pool: SchemaObject, options: { allErrors: boolean; ownProperties: boolean }) {
    this.ajv = new Ajv({
      ...options,
      // What the errors about alternatives are told by.
      verbose: options.allErrors,
      strict: false,
      meta: false,
      validateSchema: false,
      validateFormats: true,
      addUsedSchema: false,
      inlineRefs: SMALL,
      logger: false,
      formats: FORMATS,
      // A quarter of the time to compile; what AJV would take out of the code, the engine that runs it does not run either.
      code: { regExp: boundedPattern, optimize: false },
    });
    this.ajv.removeKeyword('uniqueItems');
    this.ajv.addKeyword({
      keyword: 'uniqueItems',
      type: 'array',
      schemaType: 'boolean',
      errors: false,
      validate: (unique: boolean, items: readonly unknown[]) => !unique || allDifferent(items),
    });
    this.ajv.addSchema(pool);
  }

  run(message: Message, schemaOf: (message: Message) => Schema, value: unknown): Verdict {
    try {
      let validate = this.compiled.get(message);
      if (!validate) {
        validate = this.ajv.compile(schemaOf(message));
        this.compiled.set(message, validate);
      }
      return validate(value) ? true : (validate.errors ?? []);
    } catch (error) {
      return outOfStack(error);
    }
  }

  /** A part of a schema that is compiled already: its references lead where they lead in the whole. */
  check(schema: Schema, value: unknown): Verdict {
    try {
      const validate = this.ajv.compile(schema);
      return validate(value) ? true : (validate.errors ?? []);
    } catch (error) {
      return outOfStack(error);
    }
  }
}

/** A recursive schema walks as deep as the payload, and a definition that is only itself has no end: the stack runs out. */
function outOfStack(error: unknown): 'depth' {
  if (error instanceof RangeError) return 'depth';
  throw error;
}

/** Whether a payload has more values in it than so many. */
function hasMoreParts(value: unknown, most: number): boolean {
  const left = [value];
  for (let count = 0; left.length > 0; count += 1) {
    const part = left.pop();
    const members: readonly unknown[] = typeof part === 'object' && part !== null ? Object.values(part) : [];
    if (count + left.length + members.length > most) return true;
    left.push(...members);
  }
  return false;
}
