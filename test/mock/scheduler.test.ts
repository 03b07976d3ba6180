import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/mock/clock.ts';
import { Scheduler, type Sleeper } from '../../src/mock/scheduler.ts';

/** A clock that stands still until it is moved. */
class HandClock implements Clock {
  time = 0;
  timers = 0;
  #due = Infinity;
  #wake: (() => void) | undefined;

  now(): number {
    return this.time;
  }

  set(delay: number, wake: () => void): void {
    this.timers += 1;
    this.#due = this.time + Math.max(1, delay);
    this.#wake = wake;
  }

  clear(): void {
    this.#due = Infinity;
  }

  to(time: number): void {
    while (this.#due <= time) {
      this.time = this.#due;
      this.#due = Infinity;
      this.#wake?.();
    }
    this.time = time;
  }
}

function sleeper(woken: string[], name: string, then?: (now: number) => void): Sleeper {
  return {
    due: Infinity,
    place: -1,
    wake(now) {
      woken.push(`${name}@${String(now)}`);
      then?.(now);
    },
  };
}

describe('the scheduler', () => {
  it('wakes in the order of time, whatever the order of asking', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    const dues = [50, 10, 40, 20, 30, 60, 5];
    for (const due of dues) scheduler.schedule(sleeper(woken, String(due)), due);
    clock.to(100);
    expect(woken).toEqual(['5@5', '10@10', '20@20', '30@30', '40@40', '50@50', '60@60']);
  });

  it('moves a sleeper that asks again, and forgets one that asks for never', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    const [a, b, c] = [sleeper(woken, 'a'), sleeper(woken, 'b'), sleeper(woken, 'c')];
    scheduler.schedule(a, 10);
    scheduler.schedule(b, 20);
    scheduler.schedule(c, 30);
    scheduler.schedule(a, 25);
    scheduler.schedule(c, 5);
    scheduler.schedule(b, Infinity);
    clock.to(100);
    expect(woken).toEqual(['c@5', 'a@25']);
  });

  it('wakes nobody twice in one round, so that one who is always late starves no one', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    const greedy = sleeper(woken, 'greedy', (now) => {
      if (woken.length < 6) scheduler.schedule(greedy, now);
    });
    scheduler.schedule(greedy, 10);
    scheduler.schedule(sleeper(woken, 'other'), 10);
    clock.to(11);
    expect(woken.slice(0, 3)).toEqual(['greedy@10', 'other@10', 'greedy@11']);
  });

  it('breaks a long round off, so that the sockets have a turn, and then goes on where it was', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    const rounds: number[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      const slow = sleeper(woken, name, () => {
        rounds.push(clock.timers);
        clock.time += 2;
      });
      scheduler.schedule(slow, 10);
    }
    clock.to(100);
    expect(
      woken
        .map((one) => one[0])
        .sort()
        .join(''),
    ).toBe('abcdefg');
    // Five milliseconds a round: three of two each.
    expect(rounds).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });

  it('does not wake in the rest of a round who was moved or let go meanwhile', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    const later = [sleeper(woken, 'moved'), sleeper(woken, 'gone'), sleeper(woken, 'kept')];
    const first = sleeper(woken, 'first', () => (clock.time += 7));
    for (const one of [first, ...later]) scheduler.schedule(one, 10);
    clock.to(10);
    const [moved, gone] = later;
    if (moved) scheduler.schedule(moved, 50);
    if (gone) scheduler.schedule(gone, Infinity);
    clock.to(100);
    expect(woken.map((one) => one.split('@')[0])).toEqual(['first', 'kept', 'moved']);
    scheduler.stop();
  });

  it('counts what is left out, and tells of it when it begins and every ten seconds', () => {
    const clock = new HandClock();
    const told: number[] = [];
    const scheduler = new Scheduler(clock, (shed) => told.push(shed));
    scheduler.leaveOut(0);
    for (const time of [1000, 1020, 10_999, 11_000, 12_000, 40_000]) {
      clock.to(time);
      scheduler.leaveOut(2);
    }
    expect(scheduler.shed).toBe(12);
    expect(told).toEqual([2, 8, 12]);
  });

  it('has one timer for all', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    for (let i = 0; i < 1000; i += 1) scheduler.schedule(sleeper(woken, String(i)), 1000 + i);
    expect(clock.timers).toBe(1);
  });

  it('is silent after a stop', () => {
    const clock = new HandClock();
    const scheduler = new Scheduler(clock);
    const woken: string[] = [];
    scheduler.schedule(sleeper(woken, 'a'), 10);
    scheduler.stop();
    clock.to(100);
    expect(woken).toEqual([]);
  });
});
