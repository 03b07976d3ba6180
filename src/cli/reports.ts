import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { REPORTERS } from '../conformance/index.ts';
import type { Report, Reporter } from '../conformance/index.ts';
import { renderDiagnostic, ToolError } from '../diagnostics/index.ts';
import type { Io, Output } from './io.ts';
import type { ReportRequest } from './parsers.ts';

/** A report on its way to stdout or into a file. */
export interface OpenReport {
  readonly reporter: Reporter;
  /** Resolves when it is written. Throws a ToolError where it cannot be. */
  close(): Promise<void>;
}

/** The reports that were asked for; `pretty` to stdout where none was. Throws a ToolError for a format that there is not. */
export function openReports(asked: readonly ReportRequest[] | undefined, io: Io): OpenReport[] {
  return (asked ?? [{ format: 'pretty' }]).map(({ format, file }: ReportRequest) => {
    const factory = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
    if (factory === undefined) {
      throw ToolError.of('no-such-report', `There is no report format ${format}.`, {
        hint: `There are ${Object.keys(REPORTERS).join(', ')}.`,
      });
    }
    if (file === undefined) return { reporter: factory(io.out), close: () => Promise.resolve() };
    const sink = new FileOutput(file, io);
    return { reporter: factory(sink), close: () => sink.close() };
  });
}

/** What stands in the way of a run, and what the tool itself did wrong: to stderr, whatever the reports say. */
export function tellDiagnostics(report: Report, io: Io): void {
  for (const diagnostic of report.diagnostics) {
    io.err.write(`${renderDiagnostic(diagnostic, io.err.paint)}\n`);
  }
}

/** The version of this tool. */
export async function versionOf(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** A report that goes into a file, whole at its end. */
class FileOutput implements Output {
  readonly paint: Output['paint'] = { red: String, yellow: String, dim: String, bold: String };
  readonly isTerminal = false;
  readonly width = 100;
  readonly #path: string;
  readonly #name: string;
  readonly #parts: string[] = [];

  constructor(name: string, io: Io) {
    this.#path = resolve(io.cwd, name);
    this.#name = name;
  }

  readonly write = (text: string): void => {
    this.#parts.push(text);
  };

  async close(): Promise<void> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await new Promise<void>((done, fail) => {
        const stream = createWriteStream(this.#path);
        stream.on('error', fail).on('finish', done);
        for (const part of this.#parts) stream.write(part);
        stream.end();
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw ToolError.of('not-writable', `The file ${this.#name} cannot be written: ${why}`);
    }
  }
}
