import { readFile, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { convertText, oldVersionOf } from '../compile/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Io } from './io.ts';

/**
 * Writes an AsyncAPI 2 document as AsyncAPI 3 beside itself, so that its references still hold, says what happened to the
 * directions, and answers the new path; any other document's path comes back as it is. Throws a ToolError where the new file is
 * there already: it may have been edited since.
 */
export async function convertBeside(file: string, io: Io): Promise<string> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => '');
  const version = oldVersionOf(text);
  if (version === undefined) return file;
  const target = `${file.slice(0, file.length - extname(file).length)}.v3.yaml`;
  const made = await convertText(text, file);
  await writeFile(resolve(io.cwd, target), made, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw ToolError.of('already-there', `${target} is there already: the document was converted before`, {
      hint: `generate from ${target}, without --convert`,
    });
  });
  io.err
    .write(`${file} is AsyncAPI ${version}; as AsyncAPI 3 it is ${target}, which is the document from now on.
Directions turned around: \`publish\` was what clients publish, so the server's action is now \`receive\`; \`subscribe\` is now \`send\`.
Look at one message. If the old document meant it the other way, say \`application: client\` in its x-session.
`);
  return target;
}
