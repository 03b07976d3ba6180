import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { parse } from 'yaml';
import { ToolError } from '../diagnostics/index.ts';
import type { OptionName, OptionSpec } from './options.ts';
import { OPTIONS } from './options.ts';

/**
 * The flags in a config file (YAML or JSON): its keys are the flags without their dashes, `time-scale` or `timeScale`; a
 * flag that may be repeated takes a list, one with `name=value` an object. Throws a ToolError for a file that cannot be
 * read, a key that is no flag of the command, and a value that the flag does not take.
 */
export async function readConfig(
  file: string,
  names: readonly OptionName[],
  cwd: string,
): Promise<ReadonlyMap<OptionName, unknown>> {
  const members = await membersOf(file, cwd);
  const read = new Map<OptionName, unknown>();
  for (const [key, value] of Object.entries(members)) {
    const name = names.find((one) => one === key || flagOf(OPTIONS[one]) === key);
    if (name === undefined || name === 'config') throw strange(file, key, names);
    read.set(name, valueOf(file, name, value));
  }
  return read;
}

async function membersOf(file: string, cwd: string): Promise<object> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw ToolError.of('unreadable-file', `The config file ${file} cannot be read: ${String(error)}`);
  });
  let value: unknown;
  try {
    value = parse(text) as unknown;
  } catch (error) {
    throw ToolError.of('bad-config', `The config file ${file} is no YAML: ${String(error)}`);
  }
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value;
  throw ToolError.of('bad-config', `The config file ${file} is to be an object: its keys are flags.`);
}

function strange(file: string, key: string, names: readonly OptionName[]): ToolError {
  const known = names.filter((name) => name !== 'config').map((name) => flagOf(OPTIONS[name]));
  return ToolError.of(
    'bad-config',
    `The config file ${file} has a key ${JSON.stringify(key)}, which is no flag.`,
    {
      hint: `The flags are ${known.join(', ')}.`,
    },
  );
}

/** The value as the flag would have given it: each text goes through the flag's own parser. */
function valueOf(file: string, name: OptionName, value: unknown): unknown {
  const { parse: parser, flags } = OPTIONS[name] as OptionSpec<unknown>;
  if (!flags.includes('<')) {
    if (typeof value === 'boolean') return value ? true : undefined;
    throw bad(file, name, 'It takes true or false.');
  }
  let read: unknown;
  for (const text of textsOf(value)) {
    try {
      read = parser ? parser(text, read as never) : text;
    } catch (error) {
      if (error instanceof InvalidArgumentError) throw bad(file, name, error.message);
      throw error;
    }
  }
  return read;
}

/** What would be typed: a list's members one by one, an object's as `name=value`, `true` and `false` as `on` and `off`. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'boolean') return [value ? 'on' : 'off'];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).map(([name, member]) => `${name}=${String(member)}`);
}

function bad(file: string, name: OptionName, why: string): ToolError {
  return ToolError.of('bad-config', `The config file ${file}: ${flagOf(OPTIONS[name])}. ${why}`);
}

/** The long flag without its dashes. */
function flagOf({ flags }: { readonly flags: string }): string {
  return flags.replace(/^--/, '').split(' ')[0] ?? '';
}
