import type { ErrorObject } from 'ajv';
import { valueAt } from '../contract/index.ts';
import type { Schema } from '../contract/index.ts';

/** AJV's errors, each with its schema and what else it is told by (`verbose`). */
type Errors = readonly ErrorObject[];

/** Whether a value keeps a schema: `true`; `'depth'`: the check ran out of stack; else all its errors. */
type Check = (schema: Schema, value: unknown) => true | 'depth' | Errors;

interface Looking {
  readonly check: Check;
  /** So many alternatives it is inside of. */
  readonly depth?: number;
}

/** Alternatives inside alternatives are looked into so deep. */
const DEEPEST = 3;

/**
 * The errors without those about the branches of a `oneOf` or `anyOf` that the value does not fit: of the branch that it fits
 * better than the others the errors stand before the one about the alternatives, where there is such a branch. AJV tells the
 * errors of all branches one after the other, directly before that one.
 */
export function foldAlternatives(
  errors: Errors,
  value: unknown,
  { check, depth = 0 }: Looking,
): ErrorObject[] {
  const backwards: ErrorObject[][] = [];
  for (let index = errors.length - 1; index >= 0; index -= 1) {
    const error = errors[index];
    if (error === undefined) continue;
    backwards.push([error]);
    if (!isOfAlternatives(error)) continue;
    const place = valueAt(value, error.instancePath);
    const verdicts = triedOf(error).map((schema) => check(schema, place));
    if (verdicts.includes('depth')) break;
    const branches = verdicts.map((verdict) => (typeof verdict === 'object' ? verdict : []));
    index -= branches.flat().length;
    const nearest = isNone(error) && depth < DEEPEST ? nearestOf(branches) : undefined;
    const told = nearest && foldAlternatives(nearest, place, { check, depth: depth + 1 });
    if (told !== undefined) backwards.push(inside(error, told));
  }
  return backwards.reverse().flat();
}

/** Whether it says that a value does not fit as many of its alternatives as it should. */
export function isOfAlternatives({ keyword }: ErrorObject): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf';
}

/** The branches that AJV has looked at: all, or up to the second that fits. */
function triedOf({ schema, params }: ErrorObject): Schema[] {
  const branches = Array.isArray(schema) ? (schema as Schema[]) : [];
  const { passingSchemas } = params as { passingSchemas?: readonly number[] | null };
  return branches.slice(0, (passingSchemas?.[1] ?? branches.length) + 1);
}

function isNone({ params }: ErrorObject): boolean {
  return !(params as { passingSchemas?: unknown }).passingSchemas;
}

/** The errors of the branch that the value is meant for, as far as that can be seen. */
function nearestOf(branches: readonly Errors[]): Errors | undefined {
  const meant = branches.filter((errors) => !errors.some(isOther));
  const [first, second] = meant.toSorted((a, b) => weightOf(a) - weightOf(b));
  if (first === undefined || second === undefined) return first;
  // What is not there does not say for which one it should be.
  const isOpen = first.every(isMissing) && second.every(isMissing);
  return isOpen || weightOf(first) === weightOf(second) ? undefined : first;
}

/** Another constant, or another type of the whole, makes it another thing. */
function isOther({ keyword, instancePath }: ErrorObject): boolean {
  if (keyword === 'const') return !instancePath.includes('/', 1);
  return keyword === 'type' && instancePath === '';
}

/** What is there and wrong was meant rather than what is not there. */
function weightOf(errors: Errors): number {
  return errors.length + errors.filter(isMissing).length;
}

function isMissing({ keyword }: ErrorObject): boolean {
  return keyword === 'required';
}

/** The errors of a part of the value, as errors of the whole. */
function inside({ instancePath }: ErrorObject, errors: Errors): ErrorObject[] {
  return errors.map((error) => ({ ...error, instancePath: `${instancePath}${error.instancePath}` }));
}
