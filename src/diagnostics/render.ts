import type { Diagnostic, DiagnosticPlace } from './diagnostic.ts';

/** What paints text; the identity where colours are off. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const PLAIN: Paint = { red: String, yellow: String, dim: String, bold: String };

/** One diagnostic as a few lines of text: place, severity, code, message, hint. */
export function renderDiagnostic(diagnostic: Diagnostic, paint: Paint = PLAIN): string {
  const colour = diagnostic.severity === 'error' ? paint.red : paint.yellow;
  const head = `${colour(diagnostic.severity)} ${paint.dim(`[${diagnostic.code}]`)} ${diagnostic.message}`;
  const lines = [diagnostic.at ? `${paint.bold(renderPlace(diagnostic.at))}\n  ${head}` : head];
  if (diagnostic.at?.pointer) lines.push(`  ${paint.dim(`at ${diagnostic.at.pointer}`)}`);
  if (diagnostic.hint) lines.push(`  ${paint.dim('hint:')} ${diagnostic.hint}`);
  return lines.join('\n');
}

/** `file:line:column`, as editors and terminals link it. */
export function renderPlace(place: DiagnosticPlace): string {
  if (place.line === undefined) return place.file;
  return `${place.file}:${String(place.line)}:${String(place.column ?? 1)}`;
}
