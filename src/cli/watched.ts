import { existsSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Contract } from '../contract/index.ts';

/** An editor writes a file in several steps: so long nothing more may come, ms. */
const SETTLED_MS = 50;

/** So often it is looked whether a folder that is gone has come again, ms. */
const RETRY_MS = 500;

/**
 * Calls back when one of the files of some contracts has changed, until it is stopped. One call at a time: what changes
 * while it lasts is told when it has ended.
 */
export class Watched {
  readonly #cwd: string;
  readonly #changed: () => Promise<void>;
  /** What ends the watch of each folder. */
  readonly #watches = new Map<string, () => void>();
  #files: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling = Promise.resolve();
  #stopped = false;

  constructor(cwd: string, changed: () => Promise<void>) {
    this.#cwd = cwd;
    this.#changed = changed;
  }

  /** Watches these files from now on, and the ones that the contracts were read from. */
  follow(files: readonly string[], contracts: readonly Contract[]): void {
    if (this.#stopped) return;
    const all = [...files, ...contracts.flatMap(filesOf)].map((file) => resolve(this.#cwd, file));
    this.#files = new Set(all);
    // Their folders: an editor that puts a new file in the place of the old one would take the watcher with it.
    const folders = new Set(all.map((file) => dirname(file)));
    // A watcher that is still wanted stays: with it would go what it has not told yet.
    for (const folder of this.#watches.keys()) if (!folders.has(folder)) this.#leave(folder);
    for (const folder of folders) if (!this.#watches.has(folder)) this.#watch(folder);
  }

  /** Calls back, once the calls before have ended. */
  tell(): Promise<void> {
    this.#telling = this.#telling.then(() => (this.#stopped ? undefined : this.#changed()));
    return this.#telling;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const folder of this.#watches.keys()) this.#leave(folder);
  }

  /** False: it is not there, or cannot be watched; it is tried again. */
  #watch(folder: string): boolean {
    try {
      const watcher = watch(folder, (_event, name) => {
        // The folder itself has gone, and perhaps another one stands in its place.
        if (name === basename(folder)) this.#await(folder);
        else if (name !== null && this.#files.has(join(folder, name))) this.#soon();
      });
      watcher.on('error', () => this.#await(folder));
      this.#watches.set(folder, () => watcher.close());
      return true;
    } catch {
      this.#await(folder);
      return false;
    }
  }

  /** What is in a folder that is gone is missing, and that is said where it is read; until it is there again. */
  #await(folder: string): void {
    this.#leave(folder);
    const timer = setInterval(() => {
      if (!existsSync(folder)) return;
      this.#leave(folder);
      if (this.#watch(folder)) this.#soon();
    }, RETRY_MS);
    this.#watches.set(folder, () => clearInterval(timer));
  }

  #leave(folder: string): void {
    this.#watches.get(folder)?.();
    this.#watches.delete(folder);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.tell(), SETTLED_MS);
  }
}

/** Every file that something in the contract stands in. */
function filesOf(contract: Contract): string[] {
  const files = new Set([contract.source]);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { file, pointer } = value as Record<string, unknown>;
    if (typeof file === 'string' && typeof pointer === 'string') files.add(file);
    else for (const member of Object.values(value)) visit(member);
  };
  visit(contract.channels);
  return [...files];
}
