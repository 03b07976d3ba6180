import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { loadContract } from '../compile/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { generateSite, type SiteDocument } from '../generate/index.ts';
import type { ExitCode } from './command.ts';
import type { docs } from './docs.ts';
import { documentFiles } from './document-files.ts';
import type { Io } from './io.ts';

type Input = Parameters<typeof docs.run>[0];

/** Writes the whole site; files of an earlier one that are no longer in it stay. */
export async function runDocs(input: Input, io: Io): Promise<ExitCode> {
  const { out, title, application, json } = input.options;
  if (out === undefined) {
    throw ToolError.of('no-folder', 'there is no folder to write to', { hint: 'add `--out <folder>`' });
  }
  const documents: SiteDocument[] = [];
  for (const path of input.arguments) {
    const contract = await loadContract(path, application === undefined ? {} : { application });
    // A compiled contract names the document that it was made from.
    const files = contract.source === path ? await documentFiles(path) : new Map<string, string>();
    documents.push({ contract, files });
  }
  const site = generateSite(documents, {
    ...(title === undefined ? {} : { title }),
    playground: await bundle(),
  });
  const folder = resolve(io.cwd, out);
  for (const [path, text] of site) await put(join(folder, path), text);
  const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
  if (json === true) io.out.write(`${JSON.stringify({ written: [...site.keys()].sort() })}\n`);
  else
    io.out.write(`${out}: ${String(pages.length)} pages written, the first is ${join(out, 'index.html')}\n`);
  return 0;
}

/** The playground, as the build has bundled it. */
async function bundle(): Promise<string> {
  return readFile(new URL('../assets/playground.js', import.meta.url), 'utf8');
}

async function put(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw ToolError.of('not-writable', `${path} cannot be written: ${why}`, { at: { file: path } });
  }
}
