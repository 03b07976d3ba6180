import type { Instance } from './instance.ts';
import type { Program } from './program.ts';
import type { View } from './view.ts';

const MAX_INSTANCES = 100_000;
const NO_INSTANCES: readonly Instance[] = [];

/** What is done, and might only go on, makes room for what begins: what began first goes first. */
export function retiredBy(view: View, program: Program): readonly Instance[] {
  const many = program.exchange?.many ?? Infinity;
  const open = many === Infinity ? NO_INSTANCES : view.of(program).filter(({ mode }) => mode === 'running');
  const surplus = open.length + 1 - many;
  if (surplus <= 0) return NO_INSTANCES;
  const done = open.filter(({ node }) => node.done).sort((a, b) => a.id - b.id);
  return done.slice(0, surplus);
}

/** Beyond the cap the instance of the exchange that has not moved for the longest is let go, and the session says so. */
export function makeRoom(view: View, program: Program): void {
  const { core } = view;
  if (core.bag.size < (core.options.maxInstances ?? MAX_INSTANCES)) return;
  const oldest = core.bag.oldest(program);
  if (oldest === undefined) return;
  core.bag.drop(oldest);
  core.lost.add(program);
  const why = `more dialogues are open than are kept: the oldest of ${program.name} was let go unjudged`;
  core.account.unclear.push({ id: `${program.channel}/ambiguous`, side: 'server', why });
}
