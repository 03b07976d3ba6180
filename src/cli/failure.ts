import type { Io } from './io.ts';
import { renderDiagnostic, ToolError } from '../diagnostics/index.ts';
import type { ExitCode } from './command.ts';

/**
 * The last door of every command. A `ToolError` is rendered to stderr (with `--json`, as `{diagnostics: […]}` to stdout).
 * Anything else is a bug of ours: its message, and with `COLLOQUY_DEBUG=1` its stack. Always exit code 2.
 */
export function reportFailure(error: unknown, io: Io, asJson: boolean): ExitCode {
  if (error instanceof ToolError) {
    if (asJson) io.out.write(`${JSON.stringify({ diagnostics: error.diagnostics }, null, 2)}\n`);
    else
      for (const diagnostic of error.diagnostics)
        io.err.write(`${renderDiagnostic(diagnostic, io.err.paint)}\n`);
    return 2;
  }
  const { red, dim } = io.err.paint;
  io.err.write(
    `${red('this is a bug in colloquy')}: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  if (io.env['COLLOQUY_DEBUG'] === '1')
    io.err.write(`${error instanceof Error ? (error.stack ?? '') : ''}\n`);
  else io.err.write(`${dim('COLLOQUY_DEBUG=1 shows where it happened.')}\n`);
  return 2;
}
