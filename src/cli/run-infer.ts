import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Document, isMap, isNode } from 'yaml';
import { ToolError } from '../diagnostics/index.ts';
import { inferDocument } from '../monitor/index.ts';
import type { Inferred } from '../monitor/index.ts';
import type { ExitCode } from './command.ts';
import type { infer } from './infer.ts';
import type { Io } from './io.ts';
import { readRecording } from './recording-input.ts';

type Input = Parameters<typeof infer.run>[0];

/** Drafts a document and writes it, with a comment at each guess. */
export async function runInfer({ arguments: files, options }: Input, io: Io): Promise<ExitCode> {
  const recordings = await Promise.all(files.map((file) => readRecording(file, io)));
  const { title, outFile } = options;
  const text = yamlOf(await inferDocument(recordings, title === undefined ? {} : { title }));
  if (outFile === undefined) io.out.write(text);
  else await written(outFile, text, io);
  return 0;
}

async function written(file: string, text: string, io: Io): Promise<void> {
  await writeFile(resolve(io.cwd, file), text, { flag: 'wx' }).catch((error: unknown) => {
    const why = (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'it is there already' : String(error);
    throw ToolError.of('not-writable', `The file ${file} cannot be written: ${why}.`);
  });
  io.err.write(`written: ${file} (colloquy check ${file})\n`);
}

function yamlOf({ document, guesses }: Inferred): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false });
  for (const { path, text } of guesses) {
    const comment = ` guess: ${text}`;
    const last = path.at(-1);
    const parent = path.length <= 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === last) : undefined;
    if (last === undefined) yaml.commentBefore = comment;
    else if (pair !== undefined && isNode(pair.key)) pair.key.commentBefore = comment;
  }
  return yaml.toString({ lineWidth: 0 });
}
