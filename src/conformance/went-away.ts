import { withAspect } from '../promises/index.ts';
import type { Debt } from '../session/index.ts';
import { goesAway } from './ending.ts';
import type { Running } from './finish.ts';
import { silenceKept } from './our-silence.ts';
import type { Suspicion } from './scenario-run.ts';
import { codesOf, listsClose } from './what-followed.ts';

/** Who goes away, or restarts, owes nothing any more. Who does so each time where the same is owed does it instead. */
export function wentAwayIn(running: Running): Suspicion[] {
  const { at = 0, code = null, owed = [] } = running.socket.ending ?? {};
  if (code === null || !goesAway(code)) return [];
  // A close that a dialogue owes is what it did; what else was owed may have been excused by that one.
  const rank = (debt: Debt): number => Number(debt.fault !== undefined || codesOwed(debt).length === 0);
  const [first] = owed.toSorted((a, b) => rank(a) - rank(b) || a.since - b.since);
  const instead = first === undefined ? insteadOfSilence(running, code) : insteadOf(first, code);
  if (instead === undefined) return [];
  const note = `${running.context.channel.name}/close`;
  return [{ ...instead, at, instead: note }];
}

type Instead = Pick<Suspicion, 'id' | 'level' | 'text'>;

/** The codes with which it may be paid. */
function codesOwed({ options }: Debt): number[] {
  return options.flatMap(({ step: { act } }) => (act.kind === 'close' ? act.codes : []));
}

function insteadOf(debt: Debt, code: number): Instead | undefined {
  const { id, step, fault } = debt;
  const codes = codesOwed(debt);
  if (codes.includes(code)) return undefined;
  const { level } = fault ?? step;
  if (codes.length > 0) return { id: withAspect(id, 'code'), level, text: wrong(code, codes.join(' or ')) };
  const what = fault === undefined ? step.label : 'the reaction';
  return { id, level, text: `closed with ${String(code)} instead of ${what}` };
}

/** A silence that we keep counts a little earlier than the session says. */
function insteadOfSilence({ context, socket, scenario }: Running, code: number): Instead | undefined {
  const { channel } = context;
  const { timeScale } = socket.options;
  const fault = silenceKept(channel, scenario, { events: socket.transcript.events, timeScale });
  if (fault === undefined || listsClose(fault, code)) return undefined;
  const id = withAspect(`${channel.name}/faults/${fault.id}`, 'code');
  return { id, level: fault.level, text: wrong(code, codesOf(fault)) };
}

function wrong(code: number, expected: string): string {
  return `closed with ${String(code)}, expected ${expected}`;
}
