import { describe, expect, it } from 'vitest';
import { Journal, type JournalEntry } from '../../src/mock/journal.ts';

function entry(message: string): JournalEntry {
  return { session: 1, at: 0, from: 'client', kind: 'frame', message, findings: [] };
}

const soon = (timeoutMs: number) => ({
  timeoutMs,
  missed: () => new Error(`not in ${String(timeoutMs)} ms`),
});
const named = (name: string) => (one: JournalEntry) => one.message === name;

describe('the journal', () => {
  it('keeps the last entries up to its cap and says how many it let go', () => {
    const journal = new Journal(3);
    for (let i = 0; i < 10; i += 1) journal.add(entry(String(i)));
    expect(journal.entries().map((one) => one.message)).toEqual(['7', '8', '9']);
    expect(journal.forgotten).toBe(7);
  });

  it('hands each entry out once, in order, past ones first', async () => {
    const journal = new Journal(10);
    journal.add({ ...entry('a'), at: 1 });
    journal.add({ ...entry('b'), at: 2 });
    journal.add({ ...entry('a'), at: 3 });
    const waiting = [1, 2, 3].map(() => journal.next(named('a'), soon(1000)));
    journal.add({ ...entry('a'), at: 4 });
    expect((await Promise.all(waiting)).map((one) => one.entry.at)).toEqual([1, 3, 4]);
  });

  it('remembers what it handed out while it forgets entries', async () => {
    const journal = new Journal(2);
    for (let i = 0; i < 7; i += 1) {
      journal.add({ ...entry('a'), at: i });
      expect((await journal.next(named('a'), soon(10))).entry.at).toBe(i);
    }
    await expect(journal.next(named('a'), soon(5))).rejects.toThrow('not in 5 ms');
  });
});
