import { expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { withoutSocket } from '../../src/conformance/finish.ts';
import type { ScenarioRun, Seen } from '../../src/conformance/scenario-run.ts';
import { secondLook } from '../../src/conformance/second-look.ts';
import { contractOf } from '../promises/support.ts';
import { Repeated } from './repeated.ts';

const session = `version: 1
exchanges:
  call: {steps: [{client: call}, {server: ringing, within: 1s}, {server: tone, times: 1..*, every: 20ms}]}`;
const { contract, channel } = await contractOf({
  client: { call: {} },
  server: { ringing: {}, tone: {} },
  session,
});
const [scenario] = scenariosOf(contract, channel, { subject: 'server' });

const LATE = 't/call/ringing~within';
const PACE = 't/call/tone~every';
const MISSING = 't/call/ringing';
const STRAY = 't/frames/unexpected/tone';

/** A run of the scenario that shows findings: two with a frame that shows them, the others what did not come in time. */
function runWith(ids: readonly string[], more: Partial<ScenarioRun> = {}): ScenarioRun {
  const seen = ids.map((id): Seen => ({
    id,
    verdict: 'fail',
    text: id,
    at: 1,
    phase: 'act',
    ...([STRAY, PACE].includes(id) && { frame: 3 }),
  }));
  const run = withoutSocket(scenario as NonNullable<typeof scenario>, {
    at: 0,
    standing: 'done',
    reason: '',
  });
  return { ...run, sockets: [{ at: 0, events: [] }], seen, ...more };
}

async function look(
  first: ScenarioRun,
  again: ScenarioRun,
  stop = false,
): Promise<{ left: string[]; unclear: string[]; tries: number }> {
  const encounter = new Repeated(() => again);
  const signal = stop ? AbortSignal.abort() : new AbortController().signal;
  const [run] = await secondLook(encounter, [first], { channel, timeScale: 1, signal });
  return {
    left: (run?.seen ?? []).map(({ id }) => id),
    unclear: [...(run?.unclear.keys() ?? [])],
    tries: encounter.tries,
  };
}

test.each([
  {
    title: 'what came late once',
    first: runWith([LATE]),
    again: [],
    want: { left: [], unclear: [LATE], tries: 1 },
  },
  {
    title: 'a pace missed once',
    first: runWith([PACE]),
    again: [],
    want: { left: [], unclear: [PACE], tries: 1 },
  },
  {
    title: 'what is late again',
    first: runWith([LATE]),
    again: [LATE],
    want: { left: [LATE], unclear: [], tries: 1 },
  },
  {
    title: 'what is missing while this process ran',
    first: runWith([MISSING]),
    again: [],
    want: { left: [MISSING], unclear: [], tries: 0 },
  },
  {
    title: 'what was missing while this process was held up',
    first: runWith([MISSING], { strained: true }),
    again: [],
    want: { left: [], unclear: [], tries: 1 },
  },
  {
    title: 'what follows from a hold-up, seen in a frame',
    first: runWith([MISSING, STRAY], { strained: true }),
    again: [],
    want: { left: [], unclear: [], tries: 1 },
  },
  {
    title: 'what is seen again after a hold-up',
    first: runWith([MISSING, STRAY], { strained: true }),
    again: [STRAY],
    want: { left: [STRAY], unclear: [], tries: 1 },
  },
  {
    title: 'a lost socket',
    first: runWith([MISSING], { lost: true }),
    again: [],
    want: { left: [], unclear: [], tries: 1 },
  },
  {
    title: 'a stray frame',
    first: runWith([STRAY]),
    again: [],
    want: { left: [STRAY], unclear: [], tries: 0 },
  },
])('a second look at $title', async ({ first, again, want }) => {
  expect(await look(first, runWith(again))).toEqual(want);
});

test.each([
  {
    title: 'a pace missed again, by a process that was held up for a moment',
    id: PACE,
    again: { held: 30 },
    want: { left: [], unclear: [PACE], tries: 2 },
  },
  {
    title: 'a pace missed again, by a process that ran all the time',
    id: PACE,
    again: { held: 0 },
    want: { left: [PACE], unclear: [], tries: 1 },
  },
  {
    title: 'what is late again after a hold-up',
    id: LATE,
    again: { held: 400, strained: true },
    want: { left: [LATE], unclear: [], tries: 1 },
  },
  {
    title: 'what is late again, and was held up for a moment',
    id: LATE,
    again: { held: 30 },
    want: { left: [LATE], unclear: [], tries: 1 },
  },
])('a second look on a busy machine at $title', async ({ id, again, want }) => {
  expect(await look(runWith([id]), runWith([id], again))).toEqual(want);
});

test('a repeat in which we were late ourselves is made once more', async () => {
  const first = runWith([MISSING], { strained: true });
  const { tries } = await look(first, runWith([], { tardy: true, standing: 'cut' }));
  expect(tries).toBe(2);
});

test('what only a repeat shows, of a process that was held up for a moment, is not told', async () => {
  const first = runWith([MISSING], { strained: true });
  expect(await look(first, runWith([PACE], { held: 30 }))).toEqual({ left: [], unclear: [PACE], tries: 2 });
});

test('a stopped run does not call late what it could not try again', async () => {
  expect(await look(runWith([LATE, STRAY]), runWith([]), true)).toEqual({
    left: [STRAY],
    unclear: [LATE],
    tries: 0,
  });
});

test('what one fault shows is enough when three of it came again', async () => {
  const ids = [1, 2, 3, 4, 5, 6].map((number) => `t/faults/bad/way-${String(number)}`);
  const encounter = new Repeated((count) => runWith([ids[count - 1] ?? '']));
  const runs = ids.map((id) => runWith([id], { strained: true }));
  const looked = await secondLook(encounter, runs, {
    channel,
    timeScale: 1,
    signal: new AbortController().signal,
  });
  expect(encounter.tries).toBe(3);
  expect(looked.flatMap(({ seen }) => seen.map(({ id }) => id))).toEqual(ids);
});
