import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Contract, Side } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import {
  parseAudioFormat,
  parseBegin,
  parseRule,
  readWav,
  type Pace,
  type PlayOptions,
  type Script,
} from '../mock/index.ts';
import type { mock } from './mock.ts';

/** What was typed after `colloquy mock`. */
export type MockInput = Parameters<typeof mock.run>[0];

/** Its flags. */
export type MockFlags = MockInput['options'];

/** The contract of a document, compiled or not; with `--channel`, that channel alone. */
export async function load(file: string, { application, channel }: MockFlags): Promise<Contract> {
  const contract = (await compiled(file)) ?? (await compile(file, application));
  if (channel === undefined) return contract;
  const channels = contract.channels.filter((one) => one.name === channel);
  if (channels.length > 0) return { ...contract, channels };
  throw ToolError.of('no-such-channel', `${file} has no channel ${channel}.`, {
    hint: `It has ${contract.channels.map((one) => one.name).join(', ')}.`,
  });
}

async function compile(file: string, application: Side | undefined): Promise<Contract> {
  const { loadContract } = await import('../compile/index.ts');
  return loadContract(file, application === undefined ? {} : { application });
}

/** A contract that is compiled already starts without the compiler: loading it takes longer than all the rest. */
async function compiled(file: string): Promise<Contract | undefined> {
  if (!file.endsWith('.json')) return undefined;
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as Partial<Contract> | null;
    return value?.colloquy === 'contract/1' ? (value as Contract) : undefined;
  } catch {
    // The compiler says what is wrong with it.
    return undefined;
  }
}

/** What the flags say of how either side is played. Rejects with a ToolError where a rule or the script is none. */
export async function playOptions(options: MockFlags, cwd: string): Promise<PlayOptions> {
  const script = options.script === undefined ? undefined : await scriptIn(options.script, cwd);
  const pace: Partial<Pace> = {
    ...(options.latency === undefined ? {} : { latencyMs: options.latency }),
    ...(options.firstToken === undefined ? {} : { firstTokenMs: options.firstToken }),
    ...(options.interval === undefined ? {} : { intervalMs: options.interval }),
    ...(options.jitter === undefined ? {} : { jitter: options.jitter }),
  };
  return {
    pace,
    features: options.feature ?? [],
    break: options.break ?? [],
    ...beginOptions(options),
    mishaps: (options.mishap ?? []).map(parseRule),
    ...(script === undefined ? {} : { script }),
    ...(await audioOptions(options, cwd)),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.timeScale === undefined ? {} : { timeScale: options.timeScale }),
  };
}

/** Loads what reads YAML only where there is some. */
async function scriptIn(file: string, cwd: string): Promise<Script> {
  return (await import('./mock-files.ts')).loadScript(file, cwd);
}

/** What our side begins, and what ends it; a name of `--interrupt` is the peer's message, or ours, whichever the document has. */
function beginOptions({ begin, interrupt }: MockFlags): Pick<PlayOptions, 'begin' | 'interrupt'> {
  return {
    ...(begin === undefined ? {} : { begin: begin.includes('off') ? false : begin.map(parseBegin) }),
    ...(interrupt === undefined ? {} : { interrupt: { on: interrupt, then: interrupt } }),
  };
}

/** What the flags say of audio; a name of `--playback` is an exchange or a message, whichever the document has. */
async function audioOptions(
  { audio, audioFormat, playback }: MockFlags,
  cwd: string,
): Promise<Pick<PlayOptions, 'audio' | 'playback'>> {
  if (audio === undefined && audioFormat === undefined && playback === undefined) return {};
  const format = parseAudioFormat(audioFormat ?? 'mulaw/8000');
  const sound = audio === undefined || audio === 'tone' ? audio : readWav(await readBytes(audio, cwd));
  return {
    audio: { format, ...(sound === undefined ? {} : { sound }) },
    ...(playback === undefined ? {} : { playback: { marks: playback, clear: playback } }),
  };
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  return readFile(resolve(cwd, file)).catch((error: unknown) => {
    throw ToolError.of('unreadable-file', `The audio file ${file} cannot be read: ${String(error)}`);
  });
}
