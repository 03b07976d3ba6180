import { existsSync, watch, type FSWatcher } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Contract } from '../contract/index.ts';

/** An editor writes a file in several steps: so long nothing more may come, ms. */
const SETTLED_MS = 50;

/**
 * Calls back when one of the files of some contracts has changed, until it is stopped. One call at a time: what changes
 * while it lasts is told when it has ended.
 */
export class Watched {
  readonly #cwd: string;
  readonly #changed: () => Promise<void>;
  readonly #watchers = new Map<string, FSWatcher>();
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
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#leave(folder);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const folder of this.#watchers.keys()) this.#leave(folder);
  }

  #watch(folder: string): void {
    // A folder that is gone: what was in it is missing, and that is said where it is read.
    if (!existsSync(folder)) return;
    const watcher = watch(folder, (_event, name) => {
      if (name !== null && this.#files.has(join(folder, name))) this.#soon();
    });
    this.#watchers.set(
      folder,
      watcher.on('error', () => {}),
    );
  }

  #leave(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#telling = this.#telling.then(this.#changed);
    }, SETTLED_MS);
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
