import type { Exchange } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import type { Move } from '../session/index.ts';

/** The path of the first step of a branch of an exchange; undefined: it has no such branch. */
export function pathInto(branch: string, exchange: Exchange | undefined): string | undefined {
  if (!exchange) return undefined;
  return [...allStepsOf(exchange)].find((step) => step.path.split('/').slice(1, -1).includes(branch))?.path;
}

/** Of several options the one that leads to the step at this path; the usual one where none is nearer. */
export function towards(path: string, options: readonly Move[], usual: Move): Move {
  const exact = options.find((move) => move.step.path === path);
  // A step that was taken is not taken for ever: how long its repetition goes on is as usual.
  if (exact) return exact.count === 0 ? exact : usual;
  const [best] = options.toSorted((a, b) => common(b.step.path, path) - common(a.step.path, path));
  return best && common(best.step.path, path) > common(usual.step.path, path) ? best : usual;
}

/** Whether two options are of branches that exclude each other. */
export function isOtherBranch(a: Move, b: Move): boolean {
  const [left, right] = [a, b].map((move) => `${move.step.path.split('/').slice(0, -1).join('/')}/`);
  return left !== undefined && right !== undefined && !left.startsWith(right) && !right.startsWith(left);
}

/** How many leading parts two paths share. */
function common(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? left.length : differs;
}
