import type { Io } from './io.ts';
import type { OptionValues } from './option-values.ts';
import type { OptionName } from './options.ts';

/**
 * How a command plugs into the command line.
 *
 * A command `foo` is two files:
 *
 * - `src/cli/foo.ts` exports `foo: Command<…>`, a description without any weight: it imports types only, and its `run`
 *   loads the work with `await import('./run-foo.ts')`. Every start of `colloquy` loads all descriptions, so that nothing
 *   that `check` needs is ever loaded by `colloquy mock`. (A test walks the static imports of `main.ts`.)
 * - `src/cli/run-foo.ts` exports the work, `runFoo(input, io)`, and imports what it likes from the folders below.
 *
 * The flags come from one table, `options.ts`: a description names the keys of that table which it takes, and `input.options`
 * is typed by them. A new flag is one line in that table (flags, help, parser, default) and its type in `OptionValues`.
 * Help and `docs/reference/cli.md` follow from the table.
 *
 * What a `run` may do: write through `io` (never `console`, never `process.stdout`), return an exit code, throw a
 * `ToolError` for a door that does not open (rendered, exit code 2). It never calls `process.exit`. Anything else that is
 * thrown is reported as a bug of colloquy. Ctrl-C reaches it as `io.interrupt()`.
 */
export interface Command<Name extends OptionName = OptionName> {
  /** The word after `colloquy`. */
  readonly name: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  /** More for `colloquy <name> --help`; plain text. */
  readonly description?: string;
  readonly arguments: readonly CommandArgument[];
  /** Keys of the options table, in the order of the help text. */
  readonly options: readonly Name[];
  /** Whole command lines, shown under the help text. */
  readonly examples: readonly string[];
  run(input: CommandInput<Name>, io: Io): Promise<ExitCode>;
}

/** A positional argument of a command. */
export interface CommandArgument {
  readonly name: string;
  readonly help: string;
  /** May be left out; only the last argument may. Default false. */
  readonly optional?: boolean;
  /** Takes one or more; only the last argument may. Default false. */
  readonly many?: boolean;
}

/** What the user typed, parsed. */
export interface CommandInput<Name extends OptionName = OptionName> {
  /** The positional arguments in order; those of a `many` argument follow each other. */
  readonly arguments: readonly string[];
  readonly options: Pick<OptionValues, Name>;
}

/**
 * 0: done, nothing wrong. 1: done, and what was looked at is not in order (a failed check, an error in a document, stale
 * files). 2: could not be done (bad arguments, unreadable file, nothing listens there).
 */
export type ExitCode = 0 | 1 | 2;
