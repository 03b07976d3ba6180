import type { Paint } from '../diagnostics/index.ts';

/** One of the two streams that a command writes to. */
export interface Output {
  /** Appends text as it is. Nothing happens once the reader has gone away. */
  readonly write: (text: string) => void;
  /** The identity where colours are off. */
  readonly paint: Paint;
  /** A person watches: progress may be drawn over itself. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 100 elsewhere. */
  readonly width: number;
}

/** The world outside a command: where it writes, what it is told by the environment, how it is asked to stop. */
export interface Io {
  /** What was asked for, and nothing else: it may be piped into another program. */
  readonly out: Output;
  /** Progress, warnings, diagnostics. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the user start from. */
  readonly cwd: string;
  /** Asks whoever sits at the terminal for a line; undefined where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /**
   * Aborts at the first SIGINT or SIGTERM, or when nobody reads stdout any more. Until a command first calls it, a signal
   * simply ends the process; a second signal always does.
   */
  interrupt(): AbortSignal;
}
