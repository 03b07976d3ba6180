import type { Diagnostic } from '../diagnostics/index.ts';
import { readEvent, readHeader } from './lines.ts';
import type { RecordedEvent, Recording } from './recording.ts';

/** A recording that was read, and everything that is wrong with it. */
export interface ParsedRecording {
  /** Undefined where something is an error. */
  readonly recording: Recording | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many errors are told; a file of another kind would have one a line. */
const MOST = 20;

/**
 * Reads a recording (JSON Lines). A last line that stops in its middle is a warning: whoever wrote it was ended. `file`
 * is named in diagnostics.
 */
export function parseRecording(text: string, file = 'recording'): ParsedRecording {
  const diagnostics: Diagnostic[] = [];
  const tell = (line: number, message: string, severity: Diagnostic['severity'] = 'error'): void => {
    if (diagnostics.length < MOST) diagnostics.push(diagnosticAt(file, { line, message, severity }));
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < 0) {
    tell(1, 'the file is empty');
    return { recording: undefined, diagnostics };
  }
  const header = readHeader(valueOf(lines[0] ?? ''));
  if (typeof header === 'string') {
    tell(1, header);
    return { recording: undefined, diagnostics };
  }
  const events: RecordedEvent[] = [];
  for (let index = 1; index <= last; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const value = valueOf(line);
    if (value === undefined && index === last) {
      tell(index + 1, 'the line stops in its middle and is left out', 'warning');
      continue;
    }
    const event = readEvent(value);
    if (typeof event === 'string') tell(index + 1, event);
    else events.push(event);
  }
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (failed) return { recording: undefined, diagnostics };
  // Writers of several sockets may be a moment out of step; the order inside one `t` is kept.
  return { recording: { header, events: events.toSorted((a, b) => a.t - b.t), control: true }, diagnostics };
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function diagnosticAt(
  file: string,
  { line, message, severity }: { line: number; message: string; severity: Diagnostic['severity'] },
): Diagnostic {
  const hint =
    line === 1
      ? 'A recording begins with a line {"colloquy":"recording/1", …}; a HAR file is one JSON object with `log`.'
      : undefined;
  return {
    code: 'bad-recording',
    severity,
    message,
    at: { file, line, column: 1 },
    ...(hint === undefined || severity === 'warning' ? {} : { hint }),
  };
}
