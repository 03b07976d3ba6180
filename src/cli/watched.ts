import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Contract } from '../contract/index.ts';

/** An editor writes a file in several steps: so long nothing more may come, ms. */
const SETTLED_MS = 50;

/** Calls back when one of the files of some contracts has changed, until it is stopped. */
export class Watched {
  readonly #cwd: string;
  readonly #changed: () => void;
  #watchers: FSWatcher[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(cwd: string, changed: () => void) {
    this.#cwd = cwd;
    this.#changed = changed;
  }

  /** Watches these files from now on, and the ones that the contracts were read from. */
  follow(files: readonly string[], contracts: readonly Contract[]): void {
    this.stop();
    const all = new Set([...files, ...contracts.flatMap(filesOf)].map((file) => resolve(this.#cwd, file)));
    // Their folders: an editor that puts a new file in the place of the old one would take the watcher with it.
    for (const folder of new Set([...all].map((file) => dirname(file)))) {
      const names = new Set(
        [...all].filter((file) => dirname(file) === folder).map((file) => basename(file)),
      );
      const watcher = watch(folder, (_event, name) => {
        if (name !== null && names.has(name)) this.#soon();
      });
      this.#watchers.push(watcher.on('error', () => {}));
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.splice(0)) watcher.close();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, SETTLED_MS);
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
