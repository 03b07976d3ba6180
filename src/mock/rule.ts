import { ToolError } from '../diagnostics/index.ts';

/** Every kind of trouble that can be asked for, and what it does. */
export const MISHAPS = {
  late: 'the message comes `wait` later',
  silence: 'instead of the message nothing comes any more; the socket stays open',
  cut: 'instead of the message the socket ends without a close frame',
  close: 'instead of the message the socket is closed with `code`',
  refuse: 'the upgrade is refused with the HTTP `status`',
  garbled: 'the message is cut in the middle: no JSON',
  invalid: 'the message breaks its schema',
  unknown: 'a message that the document does not know comes before it',
  double: 'the message comes twice',
  swapped: 'the message comes after the one that should follow it',
  oversized: 'the message is padded to `bytes`',
  'slow-reader': 'what the peer sends is read one piece every `wait`',
  'half-open': 'nothing is sent, read or answered any more, not even a close; the socket stays open',
  'rate-limit': 'more than `max` messages of the peer in `per` close the socket with `code`',
} as const;

/** A kind of trouble. */
export type MishapKind = keyof typeof MISHAPS;

/** Trouble to make, as data: in a script, on the command line, over the control API. Durations are ms before the time scale. */
export interface MishapRule {
  readonly mishap: MishapKind;
  /** Which of our messages: its name, or its check id, where `*` stands for anything. Default: any. */
  readonly at?: string;
  /** Which one of a repeated step, from 1. Default: any. */
  readonly nth?: number;
  /** How likely it is each time, 0 to 1; seeded. Default 1. */
  readonly chance?: number;
  /** So often at most. Default: without an end. */
  readonly times?: number;
  /** Default 2000. */
  readonly wait?: number;
  /** Default 1011; of `rate-limit`: 1013. */
  readonly code?: number;
  /** Default 503. */
  readonly status?: number;
  /** Default 2 MiB. */
  readonly bytes?: number;
  /** Default 10. */
  readonly max?: number;
  /** Default 1000. */
  readonly per?: number;
  /** Done at once to a living session, without waiting for a message. Default false. */
  readonly now?: boolean;
}

/** What a member of a rule may be; `time`: ms, or a text such as `250ms` or `5s`. */
const MEMBERS = {
  at: 'text',
  nth: 'count',
  chance: 'share',
  times: 'count',
  wait: 'time',
  code: 'code',
  status: 'status',
  bytes: 'count',
  max: 'count',
  per: 'time',
  now: 'yes',
} as const satisfies Record<Exclude<keyof MishapRule, 'mishap'>, string>;

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A rule out of a value that was read from a file or a request. Throws a ToolError `bad-mishap`; `where` names its place. */
export function readRule(value: unknown, where = 'a mishap'): MishapRule {
  const members: Record<string, unknown> =
    typeof value === 'string' ? { mishap: value } : isRecord(value) ? value : refuse(where, 'is an object');
  const { mishap, ...rest } = members;
  if (typeof mishap !== 'string' || !Object.hasOwn(MISHAPS, mishap)) {
    return refuse(`${where}: mishap`, `is one of ${Object.keys(MISHAPS).join(', ')}`, mishap);
  }
  const given = Object.entries(rest).filter(([, member]) => member !== undefined);
  const read = given.map(([name, member]) => [name, readMember(name, member, where)]);
  return { mishap, ...Object.fromEntries(read) } as MishapRule;
}

/** A rule as it is typed: `cut@stream-token,nth=3,chance=0.2`. Throws a ToolError `bad-mishap`. */
export function parseRule(text: string): MishapRule {
  const [head = '', ...pairs] = text.split(',');
  const [mishap = '', ...at] = head.split('@');
  const members = pairs.map((pair): [string, unknown] => {
    const [name = '', ...value] = pair.split('=');
    const said = value.join('=');
    return [
      name.trim(),
      said === '' || said === 'true' ? true : Number.isNaN(Number(said)) ? said : Number(said),
    ];
  });
  const where = `--mishap ${JSON.stringify(text)}`;
  const named = at.length === 0 ? {} : { at: at.join('@') };
  return readRule({ mishap, ...named, ...Object.fromEntries(members) }, where);
}

/** A time in ms, from a number or from a text such as `250ms`; undefined: it is none. */
export function readTime(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value) : null;
  const unit = UNITS[match?.[2] ?? ''];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}

function readMember(name: string, value: unknown, where: string): unknown {
  if (!Object.hasOwn(MEMBERS, name)) {
    return refuse(where, `has the members mishap, ${Object.keys(MEMBERS).join(', ')}`, name);
  }
  const [fits, wanted] = wantedOf(MEMBERS[name as keyof typeof MEMBERS], value);
  if (!fits) return refuse(`${where}: ${name}`, `is ${wanted}`, value);
  return name === 'wait' || name === 'per' ? readTime(value) : value;
}

function wantedOf(
  kind: (typeof MEMBERS)[keyof typeof MEMBERS],
  value: unknown,
): [fits: boolean, wanted: string] {
  const isWhole = Number.isInteger(value);
  const number = Number(value);
  switch (kind) {
    case 'text':
      return [typeof value === 'string', 'a text'];
    case 'count':
      return [isWhole && number >= 1, 'a whole number from 1'];
    case 'share':
      return [typeof value === 'number' && number >= 0 && number <= 1, 'a number from 0 to 1'];
    case 'time':
      return [readTime(value) !== undefined, 'a time with its unit, such as 250ms or 5s'];
    case 'code':
      return [isWhole && number >= 1000 && number <= 4999, 'a close code, 1000 to 4999'];
    case 'status':
      return [isWhole && number >= 300 && number <= 599, 'an HTTP status, 300 to 599'];
    case 'yes':
      return [typeof value === 'boolean', 'true or false'];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(where: string, wanted: string, got?: unknown): never {
  const said = got === undefined ? '' : `, and not ${JSON.stringify(got)}`;
  throw ToolError.of('bad-mishap', `${where} ${wanted}${said}.`, {
    hint: 'Such as {mishap: late, at: pong, wait: 3s}.',
  });
}
