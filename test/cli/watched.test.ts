import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Watched } from '../../src/cli/watched.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-watched-'));
  file = join(folder, 'document.yaml');
  writeFileSync(file, 'first');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Something that takes as long as it is told to. */
function slowReading(): { calls: number; atOnce: number; end: () => void; reading: () => Promise<void> } {
  const ends: (() => void)[] = [];
  const self = {
    calls: 0,
    atOnce: 0,
    end: (): void => ends.shift()?.(),
    reading: async (): Promise<void> => {
      self.calls += 1;
      self.atOnce = Math.max(self.atOnce, ends.length + 1);
      await new Promise<void>((resolve) => ends.push(resolve));
    },
  };
  return self;
}

describe('the watched files', () => {
  test('what changes while one change is read is read afterwards, and not beside it', async () => {
    const slow = slowReading();
    const watched = new Watched(folder, async () => {
      await slow.reading();
      watched.follow([file], []);
    });
    watched.follow([file], []);
    writeFileSync(file, 'second');
    await expect.poll(() => slow.calls, { timeout: 15_000 }).toBe(1);
    writeFileSync(file, 'third');
    slow.end();
    await expect.poll(() => slow.calls, { timeout: 15_000 }).toBe(2);
    expect(slow.atOnce).toBe(1);
    watched.stop();
    slow.end();
  });

  test.each(['gone before it was watched', 'put in the place of another'])('a folder %s', async (when) => {
    let calls = 0;
    const watched = new Watched(folder, () => Promise.resolve(void (calls += 1)));
    if (when.startsWith('gone')) rmSync(folder, { recursive: true });
    watched.follow([file], []);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(file, 'second');
    await expect.poll(() => calls, { timeout: 15_000 }).toBeGreaterThan(0);
    const before = calls;
    writeFileSync(file, 'third');
    await expect.poll(() => calls, { timeout: 15_000 }).toBeGreaterThan(before);
    watched.stop();
  });

  test('what is told to follow after the stop keeps nothing alive', () => {
    const watchers = (): number =>
      process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
    const before = watchers();
    const watched = new Watched(folder, () => Promise.resolve());
    watched.stop();
    watched.follow([file], []);
    expect(watchers()).toBeLessThanOrEqual(before);
  });
});
