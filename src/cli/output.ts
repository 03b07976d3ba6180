import pc from 'picocolors';

import type { Paint } from '../diagnostics/index.ts';
import type { Io, Output } from './io.ts';

/** The part of a Node stream that an output needs. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The part of Node's process that a command's world is made of. */
export interface Host {
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Where a person may type. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  on(event: 'SIGINT' | 'SIGTERM', listener: (signal: NodeJS.Signals) => void): unknown;
  exit(code: number): void;
}

const DEFAULT_WIDTH = 100;
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143 } as const;

/** A command's world, made of the process. */
export function createIo(host: Host): Io {
  const stop = new AbortController();
  let listening = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stop.signal.aborted) host.exit(signal === 'SIGTERM' ? SIGNAL_EXIT.SIGTERM : SIGNAL_EXIT.SIGINT);
    else stop.abort(signal);
  };
  return {
    out: createOutput(host.stdout, host.env, () => stop.abort('EPIPE')),
    err: createOutput(host.stderr, host.env, () => undefined),
    env: host.env,
    cwd: host.cwd(),
    ...(host.stdin?.isTTY === true && host.stderr.isTTY === true ? { ask: asking(host.stdin) } : {}),
    interrupt: () => {
      if (!listening) {
        listening = true;
        host.on('SIGINT', onSignal);
        host.on('SIGTERM', onSignal);
      }
      return stop.signal;
    },
  };
}

/** Asks on stderr and reads a line; what is asked for goes to stdout alone. */
function asking(input: NodeJS.ReadableStream): (question: string) => Promise<string> {
  return async (question) => {
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input, output: process.stderr });
    try {
      return (await lines.question(question)).trim();
    } finally {
      lines.close();
    }
  };
}

/** A stream as commands write to it. A reader that goes away (EPIPE) is no error: what follows is dropped. */
function createOutput(stream: Stream, env: Host['env'], gone: () => void): Output {
  let open = true;
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
    gone();
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    paint: paintFor(stream, env),
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? DEFAULT_WIDTH,
  };
}

/**
 * Colours on a terminal only. `NO_COLOR` (https://no-color.org) takes them away and `FORCE_COLOR` gives them to files and
 * pipes too; `NO_COLOR` wins. An empty variable says nothing; `FORCE_COLOR=0` is no.
 */
function paintFor(stream: Stream, env: Host['env']): Paint {
  const says = (name: string): boolean => (env[name] ?? '') !== '';
  const wanted = says('FORCE_COLOR')
    ? env['FORCE_COLOR'] !== '0'
    : stream.isTTY === true && env['TERM'] !== 'dumb';
  const { red, yellow, dim, bold } = pc.createColors(wanted && !says('NO_COLOR'));
  return { red, yellow, dim, bold };
}
