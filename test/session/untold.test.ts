import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { judgeTwice } from '../support/oracle-compare.ts';
import type { TraceEvent } from '../support/traces.ts';

const subject = await contractOf({
  client: { auth: {}, ask: {} },
  server: { hello: {}, answer: {}, refused: {} },
  session: `version: 1
exchanges:
  greeting: {at: open, many: 1, steps: [{server: hello, within: 5s}]}
  question: {steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  bad-token: {when: credential-invalid, then: [{http: 401}, {close: 1008}, {send: refused, close: 4401}]}
  rubbish: {when: not-json, then: {close: 1003}}`,
  more: `servers:
  s: {host: localhost, protocol: ws, security: [{$ref: '#/components/securitySchemes/token'}]}
components:
  securitySchemes:
    token: {type: httpApiKey, in: query, name: token, x-credential: token}
`,
});

/** What engine and oracle say against the server; they agree. */
function saidOf(events: readonly TraceEvent[], causes: boolean): string[] {
  const both = judgeTwice({ ...subject, features: [], events, causes });
  expect(both?.engine).toEqual(both?.oracle);
  const { fail, warn, note } = both?.engine.server ?? { fail: ['nothing was judged'], warn: [], note: [] };
  return [...fail, ...warn, ...note];
}

const open = { kind: 'open', t: 0 } as const;
const end = { kind: 'end', t: 60_000 } as const;
const says = (t: number, from: 'client' | 'server', type: string): TraceEvent => ({
  kind: 'frame',
  t,
  from,
  data: JSON.stringify({ type }),
  opcode: 'text',
});
const closes = (t: number, code: number): TraceEvent => ({ kind: 'close', t, by: 'server', code });

describe('where nobody says what was wrong with the upgrade request', () => {
  test.each([
    { title: 'a close that is listed for it', events: [open, closes(30, 1008)] },
    { title: 'one behind the greeting', events: [open, says(10, 'server', 'hello'), closes(30, 1008)] },
    {
      title: 'one that leaves a question open',
      events: [open, says(5, 'client', 'ask'), says(10, 'server', 'hello'), closes(30, 1008)],
    },
    {
      title: 'a message and a close that are listed for it',
      events: [open, says(10, 'server', 'refused'), closes(30, 4401)],
    },
  ])('$title finds nothing, and much where it is said that nothing was', ({ events }) => {
    expect(saidOf([...events, end], false)).toEqual([]);
    expect(saidOf([...events, end], true)).not.toEqual([]);
  });

  test.each([
    { title: 'another close', events: [open, closes(30, 4000)], found: 't/close' },
    {
      title: 'a reaction to another mistake',
      events: [open, closes(30, 1003)],
      found: 't/close',
    },
    {
      title: 'a close long after',
      events: [open, says(10, 'server', 'hello'), closes(40_000, 1008)],
      found: 't/close',
    },
    { title: 'a greeting that never comes', events: [open], found: 't/greeting/hello' },
  ])('$title is found all the same', ({ events, found }) => {
    expect(saidOf([...events, end], false)).toEqual([found]);
  });
});

describe('where nobody says whether the credential in a message is good', () => {
  const shown = contractOf({
    client: {
      auth: { properties: { token: { type: 'string' } } },
      ask: {},
    },
    server: { welcome: {}, answer: {}, refused: {}, wrong: {} },
    session: `version: 1
states: [opening, ready]
exchanges:
  showing: {in: [opening], steps: [{client: auth}, {server: welcome, within: 5s, enter: ready}]}
  question: {in: [ready], steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  bad-token: {when: [credential-invalid, credential-expired], then: [{http: 401}, {send: refused}], within: 5s}
  too-early: {when: unexpected-message, then: {send: wrong}, within: 5s}`,
    more: `servers:
  s: {host: localhost, protocol: ws, security: [{$ref: '#/components/securitySchemes/token'}]}
components:
  securitySchemes:
    token: {type: userPassword, x-credential: token, x-in: {message: auth, pointer: /token}}
`,
  });
  const shows = (t: number): TraceEvent => says(t, 'client', 'auth');
  const refuses = (t: number): TraceEvent => says(t, 'server', 'refused');
  const welcomes = (t: number): TraceEvent => says(t, 'server', 'welcome');

  async function judged(events: readonly TraceEvent[], causes: boolean): Promise<string[]> {
    const both = judgeTwice({ ...(await shown), features: [], events: [open, ...events, end], causes });
    expect(both?.engine).toEqual(both?.oracle);
    const { server, client } = both?.engine ?? {};
    return [server, client].flatMap((side) => [...(side?.fail ?? ['?']), ...(side?.warn ?? [])]);
  }

  test.each([
    { title: 'one refusal', events: [shows(10), refuses(20)] },
    {
      title: 'a refusal, and another try long after the upgrade',
      events: [shows(10), refuses(20), shows(30_000), welcomes(30_010), says(31_000, 'client', 'ask')],
      rest: ['t/question/answer'],
    },
    { title: 'two refusals', events: [shows(10), shows(11), refuses(20), refuses(21)] },
  ])('$title is no finding, and one where it is said that the credential is good', async (given) => {
    expect(await judged(given.events, false)).toEqual(given.rest ?? []);
    expect(await judged(given.events, true)).not.toEqual(given.rest ?? []);
  });

  test.each([
    { title: 'no answer', events: [shows(10)], found: ['t/showing/welcome'] },
    {
      title: 'a refusal and an answer',
      events: [shows(20_000), refuses(20_010), welcomes(20_020)],
      found: ['t/frames/unexpected/welcome'],
    },
    {
      title: 'a refusal that nothing asked for',
      events: [shows(20_000), welcomes(20_010), refuses(20_020)],
      found: ['t/frames/unexpected/refused'],
    },
    {
      title: 'a credential in a state that takes none',
      events: [shows(10), welcomes(20), shows(5000), says(5010, 'server', 'wrong')],
      found: ['t/frames/unexpected/auth'],
    },
    {
      title: 'a good one, and a question that is not answered',
      events: [shows(10), welcomes(20), says(30, 'client', 'ask')],
      found: ['t/question/answer'],
    },
  ])('$title: $found', async ({ events, found }) => {
    expect(await judged(events, false)).toEqual(found);
  });
});
