import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

/** The causes that a server shows. */
async function causesOf(
  given: Parameters<typeof contractOf>[0],
  serve: (ways: Ways) => (heard: Heard) => void,
  more: Parameters<typeof runAgainst>[2] = {},
): Promise<{ ids: string[]; text: string; all: string }> {
  const { contract } = await contractOf(given);
  await using peer = await startSmallPeer(serve);
  const report = await runAgainst(contract, peer.url, more);
  const ids = report.causes.map(({ id }) => id);
  return { ids, text: report.causes[0]?.text ?? '', all: summary(report).join('\n') };
}

const ASKING = {
  client: { ask: {} },
  server: { answer: {}, error: {}, beat: {} },
  session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
faults: {rubbish: {when: not-json, then: {send: error}}}`,
};

describe('a server that reads nothing any more after its reaction', () => {
  test('does not go on, and nothing else is its fault; random walks show the same', async () => {
    const { ids, all } = await causesOf(
      ASKING,
      ({ say, die }) =>
        (heard) => {
          if (heard !== undefined) return say({ type: 'answer' });
          say({ type: 'error' });
          die();
        },
      { fuzz: [1, 2, 3, 4, 5, 6] },
    );
    expect(ids, all).toEqual(['t/faults/rubbish/not-json~alive']);
  });

  test('is not taken for alive because of what it says by itself', async () => {
    const session = `version: 1
exchanges:
  probe: {many: '*', steps: [{client: ask}, {server: beat, within: 1s}]}
  news: {steps: [{server: beat}]}
  question: {steps: [{client: more}, {server: answer, within: 1s}, {server: answer, id: again, within: 1s}]}
faults: {rubbish: {when: not-json, then: {send: error}}}`;
    const { ids, all } = await causesOf(
      { ...ASKING, client: { ask: {}, more: {} }, session },
      ({ say, die, every }) => {
        every(15, () => say({ type: 'beat' }));
        return (heard) => {
          if (heard?.['type'] === 'more') [1, 2].forEach(() => say({ type: 'answer' }));
          else if (heard !== undefined) say({ type: 'beat' });
          else {
            say({ type: 'error' });
            die();
          }
        };
      },
    );
    expect(ids, all).toEqual(['t/faults/rubbish/not-json~alive']);
  });

  test('is heard of where its own pace stops, though there is nothing to ask', async () => {
    const session = `version: 1
exchanges:
  pace: {steps: [{server: beat, every: 1s}]}
  note: {steps: [{client: ask}]}
faults: {rubbish: {when: not-json, then: {send: error}}}`;
    const { ids, all } = await causesOf({ ...ASKING, session }, ({ say, every }) => {
      let dead = false;
      say({ type: 'beat' });
      every(50, () => dead || say({ type: 'beat' }));
      return (heard) => {
        if (heard !== undefined || dead) return;
        say({ type: 'error' });
        dead = true;
      };
    });
    expect(ids, all).toEqual(['t/faults/rubbish/not-json~alive']);
  });
});

describe('a server that closes after every mistake', () => {
  test('shows one cause, however long after one of them it closes', async () => {
    const given = {
      ...ASKING,
      client: { ask: { name: { type: 'string' } } },
      session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  rubbish: {when: not-json, then: {send: error}}
  odd: {when: invalid-message, then: [{send: error}, {ignore: true}]}`,
    };
    const { ids, all } = await causesOf(given, ({ say, close }) => {
      let wasOdd = false;
      return (heard) => {
        if (heard === undefined || wasOdd) return close(1008);
        wasOdd = typeof heard['name'] !== 'string';
        if (!wasOdd) say({ type: 'answer' });
      };
    });
    expect(ids, all).toEqual(['t/faults/rubbish/not-json']);
  });
});

describe('what comes instead of a reaction', () => {
  const given = {
    client: { hello: { name: { type: 'string' } } },
    server: { welcome: {}, refused: {} },
    session: `version: 1
exchanges:
  greeting:
    at: open
    steps:
      - {client: hello, within: 2s, else: [{server: {close: 4000}, within: 1s}]}
      - oneOf: {in: [{server: welcome, within: 1s}], out: [{server: refused, within: 1s}]}
faults: {bad: {when: invalid-message, then: {close: 4002}, within: 1s}}`,
  };

  test('is the one cause, also where another rule ends the socket before the reaction is missed', async () => {
    const { ids, text, all } = await causesOf(given, ({ say, after, close }) => {
      let known = false;
      after(105, () => known || close(4000));
      return (heard) => {
        const right = heard?.['type'] === 'hello' && typeof heard['name'] === 'string';
        known ||= right;
        say({ type: right ? 'welcome' : 'refused' });
      };
    });
    expect(ids, all).toHaveLength(1);
    expect(ids[0]).toMatch(/^t\/faults\/bad\//);
    expect(text).toMatch(/^no reaction came, but `refused`/);
  });

  test('is named where it is no finding of its own', async () => {
    const session = `version: 1
exchanges: {question: {many: '*', steps: [{client: ask}, {server: answer, within: 1s}]}}
faults: {rubbish: {when: unknown-message, then: {send: error}}}`;
    const { text, all } = await causesOf(
      { ...ASKING, session },
      ({ say }) =>
        () =>
          say({ type: 'answer' }),
    );
    expect(text, all).toMatch(/`answer`/);
  });

  test('is one cause where the same close answers mistakes with different rules', async () => {
    const session = `version: 1
exchanges: {question: {steps: [{client: ask}, {server: answer, within: 1s}]}}
faults:
  rubbish: {when: not-json, then: {close: 4400}}
  unknown: {when: unknown-message, then: {send: error}}`;
    const { ids, all } = await causesOf(
      { ...ASKING, session },
      ({ say, close }) =>
        (heard) =>
          heard?.['type'] === 'ask' ? say({ type: 'answer' }) : close(1008),
    );
    expect(ids, all).toEqual(['t/faults/rubbish/not-json~code']);
  });
});

test('a message of the state before is sent when it cannot have crossed any more', async () => {
  const { contract } = await contractOf({
    client: { join: {}, leave: {} },
    server: { joined: {}, left: {}, nope: {} },
    session: `version: 1
states: [lobby, room]
exchanges:
  join: {in: lobby, steps: [{client: join}, {server: joined, within: 1s, enter: room}]}
  leave: {in: room, steps: [{client: leave}, {server: left, within: 1s, enter: lobby}]}
faults: {wrong: {when: unexpected-message, then: {send: nope}}}`,
  });
  await using peer = await startSmallPeer(({ say }) => {
    let inside = false;
    return (heard) => {
      const joins = heard?.['type'] === 'join';
      if (joins === inside) return say({ type: 'nope' });
      inside = joins;
      say({ type: joins ? 'joined' : 'left' });
    };
  });
  const { checks } = await runAgainst(contract, peer.url);
  const fault = checks.filter(({ id }) => /^t\/faults\/wrong\/[^~]*$/.test(id));
  expect(fault.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
    'pass t/faults/wrong/join@room',
    'pass t/faults/wrong/leave@lobby',
  ]);
});

test('a series that goes on from a frame that nothing takes is no second cause', async () => {
  const session = `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s, with: {/n: $seq}}]}
  news: {steps: [{server: beat, with: {/n: $seq}}]}`;
  const n = { n: { type: 'integer' } };
  const { ids, all } = await causesOf(
    { client: { ask: {} }, server: { answer: n, beat: n }, session },
    ({ say }) => {
      let n = 0;
      return () => ['answer', 'answer', 'beat'].forEach((type) => say({ type, n: (n += 1) }));
    },
  );
  expect(ids, all).toEqual(['t/frames/unexpected/answer']);
});

test('what comes round again is not sent in a state that a mistake of ours has kept us out of', async () => {
  const session = `version: 1
states: [new, on]
exchanges:
  greeting: {at: new, steps: [{client: ask, within: 2s}, {server: answer, within: 1s, enter: on}]}
  pulse: {in: on, steps: [{client: pulse, every: 1s}]}
faults:
  bad: {when: invalid-message, messages: ask, then: {send: error}}
  early: {when: unexpected-message, messages: pulse, then: {close: 4009}}`;
  const { ids, all } = await causesOf(
    { ...ASKING, client: { ask: { n: { type: 'integer' } }, pulse: {} }, session },
    ({ say, close }) => {
      let on = false;
      return (heard) => {
        if (heard?.['type'] === 'pulse') {
          if (!on) close(4009);
          return;
        }
        const { type, n } = heard ?? {};
        const right = type === 'ask' && (n === undefined || Number.isInteger(n));
        on ||= right;
        say({ type: right ? 'answer' : 'error' });
      };
    },
  );
  expect(ids, all).toEqual([]);
});

test('what never comes before the server closes for our silence is missing', async () => {
  const session = `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 6s}]}
  news: {steps: [{server: beat}]}
faults: {quiet: {when: {silence: 12s}, then: {close: 4008}, within: 12s}}`;
  const { ids, text, all } = await causesOf({ ...ASKING, session }, ({ say, after, close }) => {
    say({ type: 'beat' });
    let heard = 0;
    const quiet = (): void => {
      const before = heard;
      after(690, () => before === heard && close(4008));
    };
    quiet();
    return () => {
      heard += 1;
      quiet();
    };
  });
  expect(ids, all).toEqual(['t/question/answer']);
  expect(text).toMatch(/^answer had not come after .*, when the server closed for silence, each of 4 times/);
});

test('the same beginning again carries what the session owes in it', async () => {
  const seq = { seq: { type: 'integer' }, id: { type: 'string' } };
  const session = `version: 1
exchanges:
  order: {many: '*', unique: true, key: /id, steps: [{client: ask, with: {/seq: $seq}}, {server: answer, within: 1s}]}
faults: {dup: {when: key-in-use, messages: ask, then: {send: error}}}`;
  const { ids, all } = await causesOf(
    { client: { ask: seq }, server: { answer: seq, error: {} }, session },
    ({ say, after, close }) => {
      let last = 0;
      const open = new Set<unknown>();
      return (heard) => {
        last += 1;
        if (last <= 2 && heard?.['seq'] !== last) return close(4000);
        const id = heard?.['id'];
        if (open.has(id)) return say({ type: 'error' });
        open.add(id);
        after(10, () => open.delete(id) && say({ type: 'answer', id }));
      };
    },
  );
  expect(ids, all).toEqual([]);
});

test('one series that skips a number is one cause, whichever steps go on with it', async () => {
  const n = { n: { type: 'integer' } };
  const session = `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s, with: {/n: $seq}}]}
  request: {steps: [{client: more}, {server: beat, within: 1s, with: {/n: $seq}}]}`;
  const { ids, all } = await causesOf(
    { client: { ask: {}, more: {} }, server: { answer: n, beat: n }, session },
    ({ say }) => {
      let last = 0;
      return (heard) => {
        last += last === 0 ? 2 : 1;
        say({ type: heard?.['type'] === 'ask' ? 'answer' : 'beat', n: last });
      };
    },
  );
  expect(ids, all).toHaveLength(1);
});

test('what comes twice unasked is one cause, also where it falls into a mistake of ours', async () => {
  const session = `version: 1
exchanges:
  greeting: {at: open, steps: [{server: answer, within: 1s}]}
  question: {steps: [{client: ask}, {server: beat, within: 1s}]}
faults: {rubbish: {when: not-json, then: [{ignore: true}, {send: error}], within: 1s}}`;
  const { ids, all } = await causesOf({ ...ASKING, session }, ({ say, after }) => {
    say({ type: 'answer' });
    after(5, () => say({ type: 'answer' }));
    return (heard) => {
      if (heard !== undefined) say({ type: 'beat' });
    };
  });
  expect(ids, all).toEqual(['t/greeting/answer~extra']);
});
