import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { loadContract } from '../compile/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { generate as generateFiles } from '../generate/index.ts';
import type { ExitCode } from './command.ts';
import type { generate } from './generate.ts';
import type { Io } from './io.ts';

type Input = Parameters<typeof generate.run>[0];

/** A file of the output folder: what is to stand in it, and whether it does. */
interface File {
  readonly path: string;
  readonly text: string;
  readonly current: boolean;
}

/** Writes what has changed, or with `--check` only says what would. */
export async function runGenerate(input: Input, io: Io): Promise<ExitCode> {
  const { out, only, application, check } = input.options;
  const document = input.arguments[0] ?? '';
  if (out === undefined) {
    throw ToolError.of('no-folder', 'there is no folder to write to', { hint: 'add `--out <folder>`' });
  }
  const contract = await loadContract(
    asWritten(document, io.cwd),
    application === undefined ? {} : { application },
  );
  const files = await generateFiles(contract, only === undefined ? {} : { only });
  const folder = resolve(io.cwd, out);
  const found = await Promise.all([...files].map(([path, text]) => look(join(folder, path), text)));
  const stale = found.filter((file) => !file.current);
  if (check === true) return tell(input, io, { stale, verb: 'is not as the document says' });
  for (const file of stale) await put(file);
  return tell(input, io, { stale, verb: 'written' });
}

/**
 * The document's path as it goes into generated files: relative where it is below the working folder, so that no
 * machine's folders end up in them.
 */
function asWritten(document: string, cwd: string): string {
  if (!isAbsolute(document)) return document;
  const path = relative(cwd, document);
  return path.startsWith('..') || isAbsolute(path) ? document : path.split(sep).join('/');
}

async function look(path: string, text: string): Promise<File> {
  try {
    return { path, text, current: (await readFile(path, 'utf8')) === text };
  } catch (error) {
    if (isMissing(error)) return { path, text, current: false };
    throw unusable(path, error);
  }
}

async function put({ path, text }: File): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw unusable(path, error);
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function unusable(path: string, error: unknown): ToolError {
  const why = error instanceof Error ? error.message : String(error);
  return ToolError.of('not-writable', `${path} cannot be written: ${why}`, { at: { file: path } });
}

/** With `--check` stale files are a finding: exit code 1 and the command that writes them. */
function tell(input: Input, io: Io, what: { stale: readonly File[]; verb: string }): ExitCode {
  const { check, json, out } = input.options;
  const paths = what.stale.map((file) => relative(io.cwd, file.path));
  const failed = check === true && paths.length > 0;
  if (json === true) {
    io.out.write(`${JSON.stringify({ [check === true ? 'stale' : 'written']: paths })}\n`);
    return failed ? 1 : 0;
  }
  for (const path of paths) io.out.write(`${path}: ${what.verb}\n`);
  if (paths.length === 0) io.out.write(`${out ?? ''}: everything is current\n`);
  if (failed) {
    const { dim } = io.err.paint;
    io.err.write(`${dim('hint:')} colloquy generate ${input.arguments[0] ?? ''} --out ${out ?? ''}\n`);
  }
  return failed ? 1 : 0;
}
