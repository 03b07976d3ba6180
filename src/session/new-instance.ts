import type { Side } from '../contract/index.ts';
import type { Instance, Named } from './instance.ts';
import type { KeyValue } from './keys.ts';
import type { Node } from './node.ts';
import type { Program } from './program.ts';
import type { View } from './view.ts';

/** What a new instance begins with: where and when it stands, and what else is not as in every new one. */
type Given = { readonly node: Node; readonly at: number } & Partial<
  Pick<
    Instance,
    'first' | 'ignoresEnter' | 'lastBy' | 'named' | 'quietUntil' | 'repeats' | 'refused' | 'word'
  >
> & {
    /** It began nothing: it is not counted. */
    readonly isGhost?: boolean;
    readonly cause?: number | undefined;
    readonly key?: KeyValue | undefined;
    readonly taint?: readonly Side[] | undefined;
  };

const NOBODY: readonly Side[] = [];
const NOTHING: readonly Named[] = [];

/**
 * A new instance of a program, numbered and counted. Written out in one literal: members that are added to a copy make each
 * object a kind of its own for V8, which is a hundred times slower.
 */
export function newInstance(view: View, program: Program, given: Given): Instance {
  return {
    id: view.core.newId(),
    program,
    mode: 'running',
    ordinal: given.isGhost === true ? view.begun(program) : view.countBegun(program),
    cause: given.cause,
    until: Infinity,
    quietUntil: given.quietUntil ?? -Infinity,
    drainSide: undefined,
    origin: undefined,
    passedBy: undefined,
    ignoresEnter: given.ignoresEnter ?? false,
    word: given.word,
    refused: given.refused,
    named: given.named ?? NOTHING,
    pace: undefined,
    node: given.node,
    repeats: given.repeats ?? 0,
    prev: given.at,
    allStart: given.at,
    lastBy: given.lastBy,
    key: given.key,
    first: given.first,
    taint: given.taint ?? NOBODY,
  };
}
