import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { ToolError } from '../diagnostics/index.ts';
import type { ExitCode } from './command.ts';
import { documentText } from './init/document.ts';
import { CREDENTIALS, KINDS } from './init/kinds.ts';
import type { init } from './init.ts';
import type { Io } from './io.ts';

type Input = Parameters<typeof init.run>[0];

/** Writes a document to start from; what no flag says is asked for, or is the first choice where nobody can be asked. */
export async function runInit({ options }: Input, io: Io): Promise<ExitCode> {
  const name = checkedName(options.name ?? (await askName(io)));
  const kind = options.kind ?? (await choose(io, 'What is the conversation like?', KINDS));
  const credential = options.credential ?? (await choose(io, 'Who may connect?', CREDENTIALS));
  forbidOther('kind', kind, KINDS);
  forbidOther('credential', credential, CREDENTIALS);
  const folder = resolve(io.cwd, options.out ?? join('asyncapi', name));
  const path = join(folder, 'asyncapi.yaml');
  await write(path, documentText({ name, kind, credential }));
  const shown = relative(io.cwd, path);
  io.out.write(`${shown}: written\n`);
  const next = [
    [`colloquy check ${shown}`, 'is it sound?'],
    [`colloquy mock ${shown}`, 'a server to build a client against'],
    [`colloquy test ${shown} --url ws://localhost:8080`, 'does a server keep it?'],
    [`colloquy generate ${shown} --out generated/${name}`, 'types, validators, a client, tests'],
  ] as const;
  const width = Math.max(...next.map(([command]) => command.length));
  for (const [command, what] of next) io.err.write(`  ${command.padEnd(width)}  ${io.err.paint.dim(what)}\n`);
  return 0;
}

async function askName(io: Io): Promise<string> {
  const preset = basename(io.cwd).replace(/[^\w-]+/g, '-') || 'conversation';
  const said = await io.ask?.(`Name of the protocol (${preset}): `);
  return said === undefined || said === '' ? preset : said;
}

/** Asks for one of a few words, by its number or by itself, until it is one. */
async function choose(
  io: Io,
  question: string,
  choices: Readonly<Record<string, { readonly about: string }>>,
): Promise<string> {
  const words = Object.keys(choices);
  const [first = ''] = words;
  if (io.ask === undefined) return first;
  const lines = words.map((word, at) => `  ${String(at + 1)}) ${word}: ${choices[word]?.about ?? ''}\n`);
  for (;;) {
    const said = await io.ask(`${question}\n${lines.join('')}(1): `);
    const word = said === '' ? first : (words[Number(said) - 1] ?? said);
    if (words.includes(word)) return word;
  }
}

function forbidOther(flag: string, word: string, choices: Readonly<Record<string, unknown>>): void {
  if (Object.hasOwn(choices, word)) return;
  const hint = `one of ${Object.keys(choices).join(', ')}`;
  throw ToolError.of('bad-choice', `--${flag} is not ${word}`, { hint });
}

function checkedName(name: string): string {
  if (/^[A-Za-z][\w-]*$/.test(name)) return name;
  throw ToolError.of('bad-choice', `${JSON.stringify(name)} cannot be the name of a protocol`, {
    hint: 'a letter first, then letters, digits, - and _',
  });
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw ToolError.of('already-there', `${path} is there already, and stays as it is`, {
        at: { file: path },
      });
    const why = error instanceof Error ? error.message : String(error);
    throw ToolError.of('not-writable', `${path} cannot be written: ${why}`, { at: { file: path } });
  }
}
