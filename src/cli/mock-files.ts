import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { ToolError } from '../diagnostics/index.ts';
import { readScript, type Script } from '../mock/index.ts';

/** The script in a YAML or JSON file. Throws a ToolError. */
export async function loadScript(file: string, cwd: string): Promise<Script> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw ToolError.of('unreadable-file', `The script ${file} cannot be read: ${String(error)}`);
  });
  try {
    return readScript(parse(text) as unknown);
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw ToolError.of('bad-script', `The script ${file} is no YAML: ${String(error)}`);
  }
}
