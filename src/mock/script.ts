import { ToolError } from '../diagnostics/index.ts';
import { readBegin, type BeginRule } from './begin.ts';
import type { Matching } from './matching.ts';
import { readRule, readTime, type MishapRule } from './rule.ts';

/** One thing that a rule of a script does. Times are ms before the time scale. */
export type ScriptAct =
  /** Sends this message: the next of its examples, or the one that is named; `with` puts values at JSON Pointers. */
  | {
      readonly kind: 'send';
      readonly message: string;
      readonly example?: string;
      readonly with?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'wait'; readonly ms: number }
  /** Waits for the next message of this name; no other rule is about that one. */
  | { readonly kind: 'await'; readonly message: string }
  /** Hands the dialogue back to the mock, by this branch where one is named. */
  | { readonly kind: 'go-on'; readonly branch?: string }
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }
  /** Sends a text as it is. */
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'mishap'; readonly rule: MishapRule };

/** What is done about one message of the peer, or when a state is entered. */
export interface ScriptRule {
  /** The message that it answers. */
  readonly on?: string;
  /** The state that it belongs to. */
  readonly entering?: string;
  readonly matching?: Matching;
  /** So often at most in one session. Default: without an end. */
  readonly times?: number;
  readonly do: readonly ScriptAct[];
}

/** How conversations with a mock go, as data; what no rule is about, the mock does as the document says. */
export interface Script {
  /** The first rule that fits is taken. */
  readonly rules: readonly ScriptRule[];
  readonly mishaps: readonly MishapRule[];
  /** What our side begins of its own accord. */
  readonly begin?: readonly BeginRule[];
}

/** A script out of a value that was read from a file. Throws a ToolError `bad-script` or `bad-mishap`. */
export function readScript(value: unknown): Script {
  const names = ['rules', 'mishaps', 'begin'];
  const { rules = [], mishaps = [], begin } = membersOf(value, 'the script', names);
  return {
    rules: listOf(rules, 'rules').map((rule, index) => readScriptRule(rule, `rules/${String(index)}`)),
    mishaps: listOf(mishaps, 'mishaps').map((rule, index) => readRule(rule, `mishaps/${String(index)}`)),
    ...(begin === undefined
      ? {}
      : {
          begin: listOf(begin, 'begin').map((rule, index) => readBegin(rule, `begin/${String(index)}`)),
        }),
  };
}

function readScriptRule(value: unknown, where: string): ScriptRule {
  const names = ['on', 'entering', 'matching', 'times', 'do'];
  const { on, entering, matching, times, do: acts } = membersOf(value, where, names);
  if ((on === undefined) === (entering === undefined)) refuse(where, 'has either on: or entering:');
  if (times !== undefined && !(Number.isInteger(times) && Number(times) > 0))
    refuse(`${where}/times`, 'is a whole number from 1');
  return {
    ...(on === undefined ? {} : { on: textOf(on, `${where}/on`) }),
    ...(entering === undefined ? {} : { entering: textOf(entering, `${where}/entering`) }),
    ...(matching === undefined ? {} : { matching: readMatching(matching, `${where}/matching`) }),
    ...(times === undefined ? {} : { times: Number(times) }),
    do: listOf(acts, `${where}/do`).map((act, index) => readAct(act, `${where}/do/${String(index)}`)),
  };
}

function readMatching(value: unknown, where: string): Matching {
  if (typeof value === 'string') return value;
  const matching = membersOf(value, where);
  const wrong = Object.keys(matching).find((pointer) => pointer !== '' && !pointer.startsWith('/'));
  if (wrong !== undefined) refuse(`${where}: ${wrong}`, 'is a JSON Pointer, such as /content');
  return matching;
}

/** The words of an act: each is the name of a member, and how the rest is read. */
const ACTS: Readonly<Record<string, (members: Record<string, unknown>, where: string) => ScriptAct>> = {
  send: ({ send, example, with: values }, where) => ({
    kind: 'send',
    message: textOf(send, where),
    ...(example === undefined ? {} : { example: textOf(example, where) }),
    ...(values === undefined ? {} : { with: membersOf(values, `${where}/with`) }),
  }),
  wait: ({ wait }, where) => ({
    kind: 'wait',
    ms: readTime(wait) ?? refuse(where, 'is a time with its unit, such as 250ms or 5s'),
  }),
  await: ({ await: message }, where) => ({ kind: 'await', message: textOf(message, where) }),
  branch: ({ branch }, where) => ({ kind: 'go-on', branch: textOf(branch, where) }),
  'go-on': () => ({ kind: 'go-on' }),
  close: ({ close, reason = '' }, where) => {
    if (!Number.isInteger(close)) refuse(where, 'is a close code');
    return { kind: 'close', code: Number(close), reason: textOf(reason, where) };
  },
  raw: ({ raw }, where) => ({ kind: 'raw', text: textOf(raw, where) }),
  mishap: ({ mishap }, where) => ({ kind: 'mishap', rule: readRule(mishap, where) }),
};

function readAct(value: unknown, where: string): ScriptAct {
  const members = typeof value === 'string' ? { [value]: true } : membersOf(value, where);
  const word = Object.keys(ACTS).find((name) => Object.hasOwn(members, name));
  const read = word === undefined ? undefined : ACTS[word];
  return read
    ? read(members, `${where}/${String(word)}`)
    : refuse(where, `is one of ${Object.keys(ACTS).join(', ')}`);
}

function membersOf(value: unknown, where: string, names?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'is an object');
  const stranger = names && Object.keys(value as object).find((name) => !names.includes(name));
  if (stranger !== undefined) refuse(where, `has no member ${stranger}; it has ${names?.join(', ') ?? ''}`);
  return value as Record<string, unknown>;
}

function listOf(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : refuse(where, 'is a list');
}

function textOf(value: unknown, where: string): string {
  return typeof value === 'string' ? value : refuse(where, 'is a text');
}

function refuse(where: string, wanted: string): never {
  throw ToolError.of('bad-script', `${where} ${wanted}.`, {
    hint: 'Such as {rules: [{on: question, do: [{wait: 2s}, {branch: refused}]}]}.',
  });
}
