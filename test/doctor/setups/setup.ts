import type { DoctorOptions } from '../../../src/doctor/index.ts';
import { DEFAULT_TARGET } from '../../../src/credentials/index.ts';
import type { Target } from '../../../src/credentials/index.ts';
import type { Tool } from '../../support/needs.ts';
import type { Bench } from '../bench.ts';

/** A server with its surroundings, and the one thing that is wrong with it. */
export interface Setup {
  readonly name: string;
  /** The code of the one finding, or `healthy`. */
  readonly want: string;
  /** What the finding says, where the code alone is not enough. */
  readonly says?: RegExp;
  readonly needs?: readonly Tool[];
  readonly start: (bench: Bench) => Promise<Dialling>;
}

/** What the doctor is asked, with parts of a target. */
export type Dialling = Omit<DoctorOptions, 'target'> & { readonly target?: Partial<Target> };

/** The doctor's options of a set-up. Waits are short: everything is on this machine. */
export function optionsOf({ target, ...options }: Dialling): DoctorOptions {
  return { patienceMs: 1500, ...options, target: { ...DEFAULT_TARGET, ...target } };
}

/** `ws://127.0.0.1:port/path`. */
export function ws(port: number, path = '/'): string {
  return `ws://127.0.0.1:${String(port)}${path}`;
}

/** `wss://localhost:port/path`. */
export function wss(port: number, path = '/'): string {
  return `wss://localhost:${String(port)}${path}`;
}
