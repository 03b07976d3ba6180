import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { loadContract } from '../compile/index.ts';
import type { Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { generate as generateFiles } from '../generate/index.ts';
import type { ExitCode } from './command.ts';
import { convertBeside } from './convert-document.ts';
import { reportFailure } from './failure.ts';
import type { generate } from './generate.ts';
import type { Io } from './io.ts';
import { Watched } from './watched.ts';

type Input = Parameters<typeof generate.run>[0];

/** A file of the output folder: what is to stand in it, and whether it does. */
interface File {
  readonly path: string;
  readonly text: string;
  readonly current: boolean;
}

/** Writes what has changed, or with `--check` only says what would; with `--watch` again and again. */
export async function runGenerate(input: Input, io: Io): Promise<ExitCode> {
  const { out, convert, check, watch } = input.options;
  if (out === undefined) {
    throw ToolError.of('no-folder', 'there is no folder to write to', { hint: 'add `--out <folder>`' });
  }
  const given = input.arguments[0] ?? '';
  const document = convert === true && check !== true ? await convertBeside(given, io) : given;
  const order: Order = { input, io, document, folder: resolve(io.cwd, out) };
  return watch === true ? await keepCurrent(order) : (await runOnce(order)).code;
}

/** What is to be generated from, and where to. */
interface Order {
  readonly input: Input;
  readonly io: Io;
  readonly document: string;
  readonly folder: string;
}

async function runOnce({
  input,
  io,
  document,
  folder,
}: Order): Promise<{ code: ExitCode; contract: Contract }> {
  const { only, application, check } = input.options;
  const contract = await loadContract(
    asWritten(document, io.cwd),
    application === undefined ? {} : { application },
  );
  const files = await generateFiles(contract, only === undefined ? {} : { only });
  const found = await Promise.all([...files].map(([path, text]) => look(join(folder, path), text)));
  const stale = found.filter((file) => !file.current);
  const verb = check === true ? 'is not as the document says' : 'written';
  if (check !== true) for (const file of stale) await put(file);
  return { code: tell(input, io, { stale, verb }), contract };
}

/** A document that is wrong is told, and what was written before stays. */
async function keepCurrent(order: Order): Promise<ExitCode> {
  const { io, document } = order;
  const stop = io.interrupt();
  let code: ExitCode = 0;
  let contracts: readonly Contract[] = [];
  const again = async (): Promise<void> => {
    try {
      const made = await runOnce(order);
      ({ code } = made);
      contracts = [made.contract];
    } catch (error) {
      code = reportFailure(error, io, order.input.options.json === true);
    }
    watched.follow([document], contracts);
  };
  const watched = new Watched(io.cwd, again);
  watched.follow([document], contracts);
  await watched.tell();
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  watched.stop();
  return code;
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
