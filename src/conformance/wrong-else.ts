import type { Step } from '../contract/index.ts';
import { withAspect } from '../promises/index.ts';
import type { Debt } from '../session/index.ts';
import { Timing } from '../session/index.ts';
import { goesAway } from './ending.ts';
import type { Running } from './finish.ts';
import type { Found } from './scenario-run.ts';

/**
 * The clock of who waits for us may run a little before ours: a close that comes all but when what we withhold is late is the one of
 * its `else`, and has the wrong code where another is listed. A session knows nothing of what is withheld.
 */
export function wrongElseIn({ context, scenario, socket }: Running): Found | undefined {
  const { ending, options } = socket;
  const { act } = scenario;
  const code = ending?.code;
  if (act.kind !== 'plays' || ending === undefined || typeof code !== 'number' || goesAway(code))
    return undefined;
  const withheld = new Set(act.plays.map(({ withhold }) => withhold));
  const debt = ending.ours.find(({ step }) => withheld.has(step.path));
  const close = debt && closeIn(debt.step);
  if (debt === undefined || close === undefined || close.codes.includes(code)) return undefined;
  if (!isAllButDue(debt, ending.at, new Timing(options.timeScale))) return undefined;
  return {
    id: withAspect(`${context.channel.name}/${close.path}`, 'code'),
    level: close.level,
    text: `closed with ${String(code)}, expected ${close.codes.join(' or ')}`,
    at: ending.at,
  };
}

/** The close with which the `else` of a step begins. */
function closeIn({ else: [first] }: Step): (Step & { readonly codes: readonly number[] }) | undefined {
  return first?.kind === 'step' && first.act.kind === 'close'
    ? { ...first, codes: first.act.codes }
    : undefined;
}

function isAllButDue({ due = Infinity, since }: Debt, at: number, timing: Timing): boolean {
  return at < due && at >= due - timing.slack(due - since);
}
