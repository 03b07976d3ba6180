import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/promises/index.ts';
import { scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from './support.ts';

const STRING = { type: 'string' };

async function idsOf(session: string, more: { client?: object; server?: object } = {}): Promise<string[]> {
  const { contract, channel } = await contractOf({
    client: { ask: { text: STRING }, hint: {}, stop: {}, go: {}, ...more.client },
    server: { answer: {}, done: {}, hello: {}, oops: {}, ...more.server },
    session,
  });
  return scenariosOf(contract, channel, { subject: 'server' }).map(({ id }) => id);
}

const withoutFree = (ids: readonly string[]): string[] => ids.filter((id) => !id.includes('/messages/'));

describe('the scenarios of an exchange', () => {
  test.each([
    {
      given: 'steps: [{client: ask}, {server: answer, within: 1s}]',
      want: ['base'],
    },
    {
      given: `many: '*', steps: [{client: ask}, {server: answer, within: 1s}]`,
      want: ['base', 'concurrent'],
    },
    {
      given: 'steps: [{client: ask}, {client: hint, times: 0..1}, {server: answer, within: 1s}]',
      want: ['base', 'without:hint'],
    },
    {
      given: 'steps: [{client: ask}, {client: hint, times: 1..4}, {server: answer, within: 1s}]',
      want: ['base', 'repeat:4'],
    },
    {
      given: `steps: [{client: ask}, {client: hint, times: '1..*'}, {server: answer, within: 1s}]`,
      want: ['base', 'repeat:3'],
    },
    {
      given:
        'steps: [{client: ask}, {oneOf: {on: [{client: go}], off: [{client: stop}]}}, {server: answer, within: 1s}]',
      want: ['base', 'choose:off'],
    },
    {
      given:
        'steps: [{client: ask}, {oneOf: {good: [{server: answer, within: 1s}], bad: [{server: oops, within: 1s}]}}]',
      want: ['base'],
    },
    {
      given: 'steps: [{id: any, client: [ask, hint]}, {server: answer, within: 1s}]',
      want: ['base', 'choose:hint'],
    },
    {
      given: 'steps: [{client: ask}, {server: answer, within: 1s}], abort: [{client: stop}]',
      want: ['base', 'abort'],
    },
    {
      given:
        'steps: [{client: ask}, {server: answer, within: 1s}], abort: [{oneOf: {now: [{client: stop}, {server: done, within: 1s}], soon: [{client: go}, {server: done, within: 1s}], gone: [{client: {close: 1000}}]}}]',
      want: ['base', 'abort', 'choose:abort/soon'],
    },
    {
      given:
        'steps: [{client: ask}, {server: answer, within: 1s}, {client: go, within: 1s, else: [{server: {close: 4408}}]}]',
      want: ['base', 'withhold:go'],
    },
    { given: 'steps: [{server: answer}]', want: [] },
  ])('$given: $want', async ({ given, want }) => {
    const ids = await idsOf(`version: 1\nexchanges:\n  talk: {${given}}`);
    const own = ids.filter((id) => id.startsWith('t/talk/'));
    expect(own).toEqual(want.map((name) => `t/talk/${name}`));
  });

  test('that begins by itself are played in its state', async () => {
    const ids = await idsOf(
      'version: 1\nstates: [a]\nexchanges:\n  greet: {at: a, steps: [{server: hello, within: 1s}]}',
    );
    expect(ids).toContain('t/greet/base');
  });
});

describe('pairs of exchanges', () => {
  test('are neighbours in the document, and the last with the first', async () => {
    const one = (name: string): string =>
      `${name}: {steps: [{client: ${name}}, {server: answer, within: 1s}]}`;
    const ids = await idsOf(`version: 1\nexchanges:\n  ${['ask', 'hint', 'go'].map(one).join('\n  ')}`);
    expect(ids.filter((id) => id.includes('/interleave/'))).toEqual([
      't/interleave/ask+hint',
      't/interleave/hint+go',
      't/interleave/ask+go',
    ]);
  });
});

describe('states', () => {
  const session = `version: 1
states: [first, second, third, island]
exchanges:
  start: {at: first, steps: [{client: go, within: 1s}, {server: hello, within: 1s, enter: second}]}
  middle: {in: second, steps: [{client: ask}, {oneOf: {stay: [{client: hint}], leave: [{client: stop, enter: third}]}}]}
  end: {in: third, steps: [{client: hint}, {server: done, within: 1s}]}
  far: {in: island, steps: [{server: oops}]}`;

  async function scenarioOf(id: string): Promise<Scenario | undefined> {
    const { contract, channel } = await contractOf({
      client: { ask: {}, hint: {}, stop: {}, go: {} },
      server: { hello: {}, done: {}, oops: {} },
      session: session.replace(
        '  far: {in: island, steps: [{server: oops}]}',
        '  far: {in: first, level: MAY, steps: [{server: oops, enter: island}]}',
      ),
    });
    return scenariosOf(contract, channel, { subject: 'server' }).find((each) => each.id === id);
  }

  test('are reached by their shortest path, through the branches of ours that lead there', async () => {
    const scenario = await scenarioOf('t/end/base');
    expect(scenario?.state).toBe('third');
    expect(
      scenario?.route.map(({ exchange, wishes }) => [exchange, wishes.map(({ message }) => message)]),
    ).toEqual([
      ['start', ['go']],
      ['middle', ['ask', 'stop']],
    ]);
  });

  test('that only the subject enters have no scenario', async () => {
    expect(await scenarioOf('t/states/third')).toBeDefined();
    expect(await scenarioOf('t/states/island')).toBeUndefined();
  });
});

describe('the list', () => {
  const session = `version: 1
exchanges:
  talk: {many: '*', steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  bad: {when: [not-json, invalid-message], then: {send: oops}}`;

  test('is the same every time', async () => {
    expect(await idsOf(session)).toEqual(await idsOf(session));
  });

  test('has no id twice', async () => {
    const ids = await idsOf(session);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('goes from handshakes over exchanges and states to faults', async () => {
    const ids = withoutFree(await idsOf(session));
    expect(ids).toEqual([
      't/handshake/open',
      't/talk/base',
      't/talk/concurrent',
      't/states/open',
      't/faults/bad/not-json',
      't/faults/bad/ask:missing:/type',
      't/faults/bad/ask:type:/text',
      't/faults/bad/ask:null:/text',
    ]);
  });

  test('varies what the server does where the subject is a client', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { answer: {}, oops: {}, part: {} },
      session: `version: 1
states: [open, over]
exchanges:
  talk:
    steps:
      - {client: ask}
      - {server: part, times: 0..*}
      - oneOf:
          good: [{server: answer, within: 5s, enter: over}]
          bad: [{server: oops, within: 5s}]
faults:
  rubbish: {of: server, when: not-json, then: {close: 1003}}
  strange: {when: unknown-message, then: {close: 1003}}`,
    });
    const scenarios = scenariosOf(contract, channel, { subject: 'client' });
    expect(scenarios.map(({ id }) => id.slice('t/'.length))).toEqual([
      'client/handshake/refuse:503',
      'client/talk/base',
      'client/talk/branch:bad',
      'client/talk/hold:answer:10s',
      'client/talk/silent@answer',
      'client/talk/burst:100@part',
      'client/talk/close:1001@part',
      'client/talk/close:1011@part',
      'client/states/unknown@open',
      'client/states/unknown@over',
      'faults/rubbish/not-json',
    ]);
    expect(new Set(scenarios.map(({ family }) => family))).toEqual(new Set(['client', 'faults']));
  });

  test('says to a client what makes it take a branch', async () => {
    const { contract, channel } = await contractOf({
      client: { took: {}, no: {} },
      server: { offer: { kind: STRING } },
      session: `version: 1
exchanges:
  job: {steps: [{server: offer}, {oneOf: {good: [{client: took, within: 1s}], bad: [{client: no, within: 1s}]}}]}`,
    });
    const stimuli = { bad: { offer: { kind: 'other' } } };
    const scenarios = scenariosOf(contract, channel, { subject: 'client', stimuli });
    expect(scenarios.find(({ id }) => id === 't/job/stimulus:bad')?.act).toMatchObject({
      plays: [{ wishes: [{ message: 'offer', members: { kind: 'other' } }] }],
    });
  });

  test('begins and aborts what the server may, in the state that it may begin in', async () => {
    const { contract, channel } = await contractOf({
      client: { ready: {}, took: { id: STRING }, done: { id: STRING } },
      server: { hello: {}, offer: { id: STRING }, go: { id: STRING }, stop: { id: STRING }, ask: {} },
      session: `version: 1
states: [opening, live]
exchanges:
  greet: {at: opening, steps: [{server: hello, within: 1s, enter: live}]}
  job:
    in: live
    many: '*'
    key: /id
    steps: [{server: offer}, {client: took, within: 1s}, {server: go, within: 1s}, {client: done, within: 1s}]
    abort: [{server: stop}, {client: done, within: 1s}]
  poll: {in: live, steps: [{server: ask}, {client: ready, within: 1s}]}`,
    });
    const scenarios = scenariosOf(contract, channel, { subject: 'client' });
    const job = scenarios.filter(({ id }) => /job/.test(id));
    expect(job.map(({ id }) => id.slice('t/'.length))).toEqual([
      'client/job/base',
      'client/job/abort',
      'client/job/abort@go',
      'client/job/hold:go:2s',
      'client/job/silent@go',
      'client/job/close:1001@offer',
      'client/job/close:1011@offer',
      'job/concurrent',
      'interleave/job+poll',
      'interleave/poll+job',
    ]);
    expect(job.map(({ state }) => state)).toEqual(job.map(() => 'live'));
    const held = job.find(({ id }) => id.endsWith('silent@go'))?.act;
    expect(held).toMatchObject({ service: { play: { wishes: [{ message: 'offer' }], withhold: 'job/go' } } });
    const behind = job.find(({ id }) => id.endsWith('abort@go'))?.act;
    expect(behind).toMatchObject({
      service: {
        play: { wishes: [{ message: 'offer' }, { message: 'go' }, { message: 'stop', behind: 'job/go' }] },
      },
    });
  });
});
