import type { Problem } from './plan.ts';

/** What a session throws; `kind` tells its errors apart. */
export abstract class SessionError extends Error {
  abstract readonly kind: 'closed' | 'failed' | 'timeout' | 'invalid' | 'state';

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The socket is closed, or never opened. */
export class ClosedError<Fault extends string = string> extends SessionError {
  readonly kind = 'closed';
  /** The code of the close frame; 1005: it had none; 1006: there was none, as after a refused upgrade. */
  readonly code: number;
  readonly reason: string;
  /** The mistakes that the document answers with this code. */
  readonly faults: readonly Fault[];
  /** Whether it had been open. */
  readonly opened: boolean;

  constructor(about: { code: number; reason: string; faults: readonly Fault[]; opened: boolean }) {
    const why = [about.reason, about.faults.join(', ')].filter(Boolean).join('; ');
    super(
      `the socket ${about.opened ? 'closed' : 'did not open'} (${about.code}${why === '' ? '' : `: ${why}`})`,
    );
    this.code = about.code;
    this.reason = about.reason;
    this.faults = about.faults;
    this.opened = about.opened;
  }
}

/** The other side answered that it did not do what was asked. */
export class FailedError<Answer = unknown> extends SessionError {
  readonly kind = 'failed';
  readonly exchange: string;
  /** The message that says so. */
  readonly answer: Answer;

  constructor(exchange: string, answer: Answer) {
    const text = (answer as { message?: unknown } | null)?.message;
    super(typeof text === 'string' ? `${exchange}: ${text}` : `${exchange} failed`);
    this.exchange = exchange;
    this.answer = answer;
  }
}

/** What the other side owed did not come in time. */
export class TimeoutError extends SessionError {
  readonly kind = 'timeout';
  readonly exchange: string;
  /** Names of the messages, any of which would have done. */
  readonly expected: readonly string[];

  constructor(exchange: string, expected: readonly string[], ms: number) {
    super(`${exchange}: no ${expected.join(' or ')} within ${ms} ms`);
    this.exchange = exchange;
    this.expected = expected;
  }
}

/** A message that does not keep its schema. */
export class InvalidError extends SessionError {
  readonly kind = 'invalid';
  /** The message's name; undefined: it is none of this channel. */
  readonly of: string | undefined;
  readonly value: unknown;
  readonly problems: readonly Problem[];

  constructor(of: string | undefined, value: unknown, problems: readonly Problem[] = []) {
    const [first] = problems;
    const why =
      first === undefined ? '' : `: ${first.instancePath || 'it'} ${first.message ?? first.keyword}`;
    super(of === undefined ? 'a frame that is no message of this channel' : `not a valid ${of}${why}`);
    this.of = of;
    this.value = value;
    this.problems = problems;
  }
}

/** Something that the document does not allow now. */
export class StateError extends SessionError {
  readonly kind = 'state';
  readonly exchange: string;
  readonly state: string;

  constructor(exchange: string, state: string, why: string) {
    super(`${exchange}: ${why}`);
    this.exchange = exchange;
    this.state = state;
  }
}
