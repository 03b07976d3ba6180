import type { Contract } from '../contract/index.ts';
import { withValueAt } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { AnyHandler, Cast, StageSession } from './handler.ts';
import { matches } from './matching.ts';
import type { Script, ScriptAct, ScriptRule } from './script.ts';

/** The cast that plays the rules of a script. */
export function scriptCast(script: Script): Cast | undefined {
  if (script.rules.length === 0) return undefined;
  const done = new WeakMap<object, Map<ScriptRule, number>>();
  const take = (rule: ScriptRule, session: object): AnyHandler | undefined => {
    const counts = done.get(session) ?? new Map<ScriptRule, number>();
    const count = counts.get(rule) ?? 0;
    if (rule.times !== undefined && count >= rule.times) return undefined;
    done.set(session, counts.set(rule, count + 1));
    return (_message, at) => play(rule, at);
  };
  const first = (fits: (rule: ScriptRule) => boolean, session: object): AnyHandler | undefined => {
    for (const rule of script.rules) {
      const handler = fits(rule) ? take(rule, session) : undefined;
      if (handler) return handler;
    }
    return undefined;
  };
  return {
    answers: (name, message, { session, isExample }) =>
      first((rule) => rule.on === name && matches(message, rule.matching, isExample), session),
    enters: (state, session) => first((rule) => rule.entering === state, session),
  };
}

/** Does what a rule says; where it neither sends nor closes anything, the mock itself goes on. */
async function* play(rule: ScriptRule, session: StageSession): AsyncGenerator<unknown> {
  for (const act of rule.do) {
    if (act.kind === 'send') yield payloadOf(act, session);
    else if (act.kind === 'wait') await session.wait(act.ms);
    else if (act.kind === 'await') await session.next(act.message);
    else if (act.kind === 'go-on') session.proceed(act.branch);
    else if (act.kind === 'close') session.close(act.code, act.reason);
    else if (act.kind === 'raw') session.raw(act.text);
    else session.mishap(act.rule);
  }
  const answers = rule.do.some(({ kind }) => kind === 'send' || kind === 'raw' || kind === 'close');
  if (!answers) session.proceed();
}

function payloadOf(act: Extract<ScriptAct, { kind: 'send' }>, session: StageSession): unknown {
  let payload = session.drawn(act.message, act.example);
  for (const [pointer, value] of Object.entries(act.with ?? {})) {
    payload = withValueAt(payload, pointer, session.filled(value));
  }
  return payload;
}

/** Refuses a script that names what no contract has: a typing mistake would simply never happen. Throws a ToolError `bad-script`. */
export function forbidUnknown(script: Script, contracts: readonly Contract[]): void {
  const channels = contracts.flatMap((contract) => contract.channels);
  const messages = new Set(channels.flatMap((channel) => channel.messages.map((one) => one.name)));
  const states = new Set(channels.flatMap((channel) => channel.session.states));
  for (const [index, rule] of script.rules.entries()) {
    const named = rule.do.flatMap((act) =>
      act.kind === 'send' || act.kind === 'await' ? [act.message] : [],
    );
    const unknown = [...(rule.on === undefined ? [] : [rule.on]), ...named].find(
      (name) => !messages.has(name),
    );
    if (unknown !== undefined) refuse(index, `names the message ${unknown}`, [...messages]);
    if (rule.entering !== undefined && !states.has(rule.entering))
      refuse(index, `names the state ${rule.entering}`, [...states]);
  }
}

function refuse(index: number, what: string, known: readonly string[]): never {
  throw ToolError.of('bad-script', `rules/${String(index)} ${what}, which the document does not have.`, {
    hint: `It has ${known.join(', ')}.`,
  });
}
