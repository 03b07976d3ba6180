import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

interface Judged {
  readonly ids: string[];
  readonly text: string;
  readonly all: string;
}

async function judged(
  given: Parameters<typeof contractOf>[0],
  serve: (ways: Ways) => (heard: Heard) => void,
  only?: string,
): Promise<Judged> {
  const { contract } = await contractOf(given);
  await using peer = await startSmallPeer(serve);
  const report = await runAgainst(contract, peer.url, only === undefined ? {} : { only: [only] });
  const ids = report.causes.map(({ id }) => id);
  return { ids, text: report.causes[0]?.text ?? '', all: summary(report).join('\n') };
}

const LEAVING = {
  client: { go: {}, say: {}, bye: {} },
  server: { gone: {}, error: {}, said: {} },
  session: `version: 1
states: [here, away]
exchanges:
  leaving:
    in: here
    steps:
      - {client: go}
      - {server: gone, within: 1s, enter: away}
      - {client: bye, within: 120s}
      - {server: {close: 1000}, within: 2s}
  talk: {in: here, many: '*', steps: [{client: say}, {server: said, within: 1s}]}
faults: {late: {when: unexpected-message, messages: say, then: {send: error}}}`,
};

describe('what we owe, where it leads to the end of the session,', () => {
  const serve =
    (late: 'refused' | 'passed over') =>
    ({ say, close }: Ways) => {
      let away = false;
      return (heard: Heard): void => {
        if (heard?.['type'] === 'bye') close(1000);
        else if (heard?.['type'] === 'go') {
          away = true;
          say({ type: 'gone' });
        } else if (!away) say({ type: 'said' });
        else if (late === 'refused') say({ type: 'error' });
      };
    };

  test('waits for the reaction to a mistake', async () => {
    const { ids, all } = await judged(LEAVING, serve('refused'));
    expect(ids, all).toEqual([]);
    expect(all).not.toContain('inconclusive t/faults/late/say@away');
  });

  test('does not hide that there is none', async () => {
    const { ids, text, all } = await judged(LEAVING, serve('passed over'));
    expect(ids, all).toEqual(['t/faults/late/say@away']);
    expect(text).toMatch(/^no reaction came: the session went on|^the reaction never came/i);
  });
});

describe('a server that takes an invalid message for a good one', () => {
  const given = {
    client: { open: { id: { type: 'string' } }, part: { id: { type: 'string' } } },
    server: { ready: {}, error: {}, done: {} },
    session: `version: 1
exchanges:
  upload:
    steps:
      - {client: open}
      - {server: ready, within: 1s}
      - {client: part, within: 8s, else: [{server: {close: 4408}}]}
      - {server: done, within: 1s}
faults: {invalid: {when: invalid-message, messages: open, then: {send: error}, within: 20s}}`,
  };

  test('is found out, also where it ends the session before the reaction is due', async () => {
    const { ids, text, all } = await judged(given, ({ say, after, close }) => {
      let waits = true;
      return (heard) => {
        waits = heard?.['type'] === 'open';
        say({ type: waits ? 'ready' : 'done' });
        if (waits) after(400, () => waits && close(4408));
      };
    });
    expect(ids[0], all).toMatch(/^t\/faults\/invalid\/open:(?:type|null):\/id$/);
    expect(text).toContain('no reaction came, but `ready`, and then the server closed with 4408.');
  });
});

describe('a server that ends the session for our silence, as it may,', () => {
  const given = {
    client: { ask: {} },
    server: { answer: {}, error: {} },
    session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  rubbish: {when: not-json, then: {send: error}}
  quiet: {when: {silence: 8s}, then: {close: 4000}}`,
  };
  const serve = ({ say, after, close }: Ways): ((heard: Heard) => void) => {
    let count = 0;
    const hush = (): void => {
      count += 1;
      const now = count;
      after(400, () => now === count && close(4000));
    };
    hush();
    return (heard) => {
      hush();
      if (heard !== undefined) say({ type: 'answer' });
    };
  };

  test('has let the time of its reaction run out before', async () => {
    const { ids, text, all } = await judged(given, serve);
    expect(ids, all).toEqual(['t/faults/rubbish/not-json']);
    expect(text).toMatch(/^no reaction came in \d+ ms, and then the server closed with 4000/i);
  });
});

test('a server that ends the session at once, as it may, may have been about to react', async () => {
  const given = {
    client: { ask: {} },
    server: { answer: {}, error: {} },
    session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
  ending: {steps: [{server: {close: 4000}}]}
faults: {rubbish: {when: not-json, then: {send: error}}}`,
  };
  const { ids, all } = await judged(
    given,
    ({ say, close }) =>
      (heard) =>
        heard === undefined ? close(4000) : say({ type: 'answer' }),
  );
  expect(ids, all).toEqual([]);
  expect(all).toContain('inconclusive t/faults/rubbish/not-json the session was ended before');
});

test('what is never open twice is begun again when it is over', async () => {
  const given = {
    client: { begin: {} },
    server: { done: {} },
    session: 'version: 1\nexchanges: {job: {steps: [{client: begin}, {server: done, within: 1s}]}}',
  };
  const { ids, all } = await judged(
    given,
    ({ say }) => {
      let first = true;
      return () => {
        if (first) say({ type: 'done' });
        first = false;
      };
    },
    't/job/base',
  );
  expect(ids, all).toEqual(['t/job/done']);
});

test('a close of an application that nothing allows is one cause, with a mistake and without, and says what was owed', async () => {
  const given = {
    client: { greet: {}, ask: {} },
    server: { hello: {}, answer: {}, error: {} },
    session: `version: 1
exchanges:
  greeting: {many: 1, steps: [{client: greet}, {server: hello, within: 20s}]}
  question: {steps: [{client: ask}, {server: answer, within: 20s}]}
faults: {rubbish: {when: not-json, then: {send: error}}}`,
  };
  const { ids, text, all } = await judged(
    given,
    ({ say, close }) =>
      (heard) =>
        heard?.['type'] === 'greet' ? say({ type: 'hello' }) : close(4008),
  );
  expect(ids, all).toEqual(['t/close']);
  expect(text).toContain('closed with 4008, which nothing allows; answer was still owed');
});

describe('one cause stands for what comes of it:', () => {
  test('a message that came too early, for the answer that has no place behind it', async () => {
    const given = {
      client: { join: {}, draw: {}, stop: {}, leave: {} },
      server: { joined: {}, cursor: {}, drawn: {}, stopped: {}, error: {} },
      session: `version: 1
states: [lobby, drawing, leaving]
exchanges:
  joining: {at: lobby, steps: [{client: join}, {server: joined, within: 2s, enter: drawing}]}
  cursors: {in: drawing, steps: [{server: cursor}]}
  stroke: {in: drawing, steps: [{client: draw}, {server: drawn, within: 2s}], abort: [{client: stop}, {server: stopped, within: 2s}]}
  leaving: {in: [lobby, drawing], steps: [{client: leave, enter: leaving}, {server: {close: 1000}, within: 2s}]}
faults: {stray: {when: unexpected-message, messages: stop, within: 2s, then: {send: error}}}`,
    };
    const { ids, all } = await judged(given, ({ say, close, after }) => (heard) => {
      const type = heard?.['type'];
      if (type === 'join') {
        after(10, () => say({ type: 'cursor' }));
        after(20, () => say({ type: 'joined' }));
      } else if (type === 'draw') say({ type: 'drawn' });
      else if (type === 'stop') after(40, () => say({ type: 'error' }));
      else after(30, () => close(1000));
    });
    expect(ids, all).toEqual(['t/joining/joined']);
    expect(all).not.toContain('fail t/faults/stray');
  });

  test('a greeting that never comes, for what is said in the state before it', async () => {
    const given = {
      client: { ask: {} },
      server: { hello: {}, answer: {}, error: {} },
      session: `version: 1
states: [before, live]
exchanges:
  greeting: {at: before, steps: [{server: hello, within: 3s, enter: live}]}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 1s}]}
faults: {early: {when: unexpected-message, messages: ask, then: {send: error}}}`,
    };
    const { ids, all } = await judged(
      given,
      ({ say }) =>
        () =>
          say({ type: 'answer' }),
    );
    expect(ids, all).toEqual(['t/greeting/hello']);
    expect(all).toContain('fail t/faults/early/ask@before');
  });

  test('an answer under another key, for one that seems to be missing after a mistake', async () => {
    const given = {
      client: { ask: { id: { type: 'integer' } } },
      server: { answer: { id: { type: 'integer' } }, error: {} },
      session: `version: 1
exchanges:
  question: {many: '*', key: /id, steps: [{client: ask}, {server: answer, within: 1s}]}
faults: {rubbish: {when: not-json, then: {send: error}}}`,
    };
    const { ids, all } = await judged(
      given,
      ({ say }) =>
        (heard) =>
          say(heard === undefined ? { type: 'error' } : { type: 'answer', id: Number(heard['id']) + 1000 }),
    );
    expect(ids, all).toEqual(['t/question/answer~key']);
  });
});

test('a scenario that did not come to its mistake says nothing of the reaction to it', async () => {
  const given = {
    client: { reply: { id: { type: 'string' } } },
    server: { question: {}, error: {}, thanks: {} },
    session: `version: 1
states: [before, after]
exchanges:
  greeting: {at: before, steps: [{server: question, within: 20s}, {client: reply, within: 2s}, {server: thanks, within: 1s, enter: after}]}
faults: {invalid: {when: invalid-message, messages: reply, then: {send: error}}}`,
  };
  const { all } = await judged(given, ({ say, after, close }) => {
    after(50, () => say({ type: 'thanks' }));
    after(60, () => close(4003));
    return () => undefined;
  });
  expect(all).not.toMatch(/^fail t\/faults\/invalid/m);
});
