import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renderDiagnostic, ToolError } from '../diagnostics/index.ts';
import type { Recording } from '../recording/index.ts';
import { fromHar, isHar, parseRecording } from '../recording/index.ts';
import type { Io } from './io.ts';

/** A recording or a HAR file that the user named. What is odd about it is told; throws a ToolError where it cannot be read. */
export async function readRecording(file: string, io: Io): Promise<Recording> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((error: unknown) => {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error);
    throw ToolError.of('not-readable', `The recording ${file} cannot be read: ${why}.`, { at: { file } });
  });
  const { recording, diagnostics } = isHar(text) ? fromHar(text, file) : parseRecording(text, file);
  if (recording === undefined) throw new ToolError(diagnostics);
  for (const diagnostic of diagnostics) io.err.write(`${renderDiagnostic(diagnostic, io.err.paint)}\n`);
  return recording;
}
