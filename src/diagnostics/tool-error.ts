import type { Diagnostic } from './diagnostic.ts';

/** A door that does not open: the work cannot be done, and the diagnostics say why. The command line exits with 2. */
export class ToolError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.message).join('\n'));
    this.name = 'ToolError';
    this.diagnostics = diagnostics;
  }

  /** A ToolError of one error. */
  static of(
    code: string,
    message: string,
    more: Partial<Omit<Diagnostic, 'code' | 'message'>> = {},
  ): ToolError {
    return new ToolError([{ code, message, severity: 'error', ...more }]);
  }
}
