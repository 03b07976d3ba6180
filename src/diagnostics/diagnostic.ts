/** Where a diagnostic points: a file, and a place in it where known. Lines and columns count from 1. */
export interface DiagnosticPlace {
  readonly file: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
}

/** How bad it is: an `error` stops the work, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Anything wrong with a user's document, target, file or peer. Diagnostics are values; exceptions are bugs or broken doors. */
export interface Diagnostic {
  /** A stable word with a heading in `docs/reference/diagnostics.md`. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what was expected. */
  readonly message: string;
  readonly at?: DiagnosticPlace;
  /** What to do next. */
  readonly hint?: string;
  /** For a warning: why the document is so on purpose, in its own words. Such a warning does not count. */
  readonly explained?: string;
}
