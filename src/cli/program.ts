import { Argument, CommanderError, Command as Line, Option } from 'commander';

import type { Command, CommandArgument, CommandInput, ExitCode } from './command.ts';
import type { Io } from './io.ts';
import type { OptionName } from './options.ts';
import type { Parser } from './parsers.ts';
import { reportFailure } from './failure.ts';
import { OPTIONS } from './options.ts';

/** What the command line is made of. */
export interface Program {
  readonly commands: readonly Command[];
  readonly version: string;
}

/** Runs one command line (without node and script) and answers the exit code; never throws. */
export async function runProgram(program: Program, argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const line = createLine(program, io);
  for (const command of program.commands) {
    const sub = createSubcommand(line, command);
    sub.action(async () => {
      await applyConfig(sub, command, io);
      code = await command.run({ arguments: sub.args, options: sub.opts<CommandInput['options']>() }, io);
    });
  }
  try {
    await line.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error, io, argv.includes('--json'));
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

/** Puts the flags of `--config` in where nothing was typed. */
async function applyConfig(sub: Line, command: Command, io: Io): Promise<void> {
  const { config } = sub.opts<Partial<CommandInput['options']>>();
  if (config === undefined || !command.options.includes('config')) return;
  const { readConfig } = await import('./config-file.ts');
  for (const [name, value] of await readConfig(config, command.options, io.cwd))
    if (sub.getOptionValueSource(name) !== 'cli') sub.setOptionValueWithSource(name, value, 'config');
}

function createLine(program: Program, io: Io): Line {
  return new Line('colloquy')
    .description(
      'Contracts for WebSocket conversations: check them, play them, hold servers and clients to them.',
    )
    .version(program.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .showHelpAfterError(false)
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: io.out.write,
      writeErr: io.err.write,
      getOutHelpWidth: () => io.out.width,
      getErrHelpWidth: () => io.err.width,
      outputError: (text, write) => write(`${io.err.paint.red('error')}${text.replace(/^error/, '')}`),
    })
    .exitOverride();
}

function createSubcommand(line: Line, command: Command): Line {
  const sub = line
    .command(command.name)
    .summary(command.summary)
    .description(command.description ? `${command.summary}\n\n${command.description}` : command.summary);
  for (const argument of command.arguments) sub.addArgument(createArgument(argument));
  for (const name of command.options) sub.addOption(createOption(name));
  if (command.examples.length > 0) {
    sub.addHelpText('after', `\nExamples:\n${command.examples.map((text) => `  $ ${text}`).join('\n')}`);
  }
  return sub;
}

function createArgument({ name, help, many, optional }: CommandArgument): Argument {
  const word = many === true ? `${name}...` : name;
  return new Argument(optional === true ? `[${word}]` : `<${word}>`, help);
}

function createOption(name: OptionName): Option {
  const { flags, help, ...more } = OPTIONS[name];
  const option = new Option(flags, help);
  if (more.parse !== undefined) option.argParser(more.parse as Parser<unknown>);
  if (more.default !== undefined) option.default(more.default);
  return option;
}
