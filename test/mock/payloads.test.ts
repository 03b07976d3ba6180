import { describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { findingsOf, house, problemsOf } from './support.ts';

const { mock: start, talk } = house();

/** A document of one channel: `messages` and the `x-session` below `version`, with the message names by sender. */
async function contractOf(parts: {
  messages: string;
  session: string;
  client: string[];
  server: string[];
}): Promise<Contract> {
  const references = (names: string[]) =>
    names.map((name) => `{$ref: '#/channels/c/messages/${name}'}`).join(', ');
  const text = `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
channels:
  c:
    address: /
    messages:
${parts.messages}
    x-session:
      version: 1
${parts.session}
operations:
  say: {action: send, channel: {$ref: '#/channels/c'}, messages: [${references(parts.server)}]}
  hear: {action: receive, channel: {$ref: '#/channels/c'}, messages: [${references(parts.client)}]}
`;
  const { contract, diagnostics } = await compileText(text, { file: 't.yaml' });
  if (!contract) throw new Error(diagnostics.map((one) => one.message).join('\n'));
  return contract;
}

const ASK =
  '{payload: {type: object, required: [type, q], properties: {type: {const: ask}, q: {type: string}, at: {type: string, format: date-time}}}, examples: [{name: weather, payload: {type: ask, q: rain, at: "2020-01-01T00:00:00Z"}}, {name: time, payload: {type: ask, q: clock, at: "2020-01-01T00:00:00Z"}}]}';
const ANSWER =
  '{payload: {type: object, required: [type, a], properties: {type: {const: answer}, a: {type: string}, at: {type: string, format: date-time}}}, examples: [{name: first, payload: {type: answer, a: one}}, {name: weather, payload: {type: answer, a: wet, at: "2020-01-01T00:00:00Z"}}, {name: second, payload: {type: answer, a: two}}]}';

describe('what the mock says', () => {
  it('is the example with the name of the one that came in, else the examples in turn', async () => {
    const contract = await contractOf({
      messages: `      ask: ${ASK}\n      answer: ${ANSWER}`,
      session: '      exchanges: {asking: {steps: [{client: ask}, {server: answer, within: 2s}]}}',
      client: ['ask'],
      server: ['answer'],
    });
    const mock = await start(contract);
    const client = await talk(mock.url);
    const heard: unknown[] = [];
    const times: unknown[] = [];
    for (const q of ['rain', 'something else', 'rain', 'another thing']) {
      client.say({ type: 'ask', q, at: new Date().toISOString() });
      const answer = await client.next();
      heard.push(answer['a']);
      times.push(answer['at']);
    }
    expect(heard).toEqual(['wet', 'one', 'wet', 'wet']);
    // The present time stands where the example has a time.
    expect(Math.abs(Date.parse(String(times[0])) - Date.now())).toBeLessThan(5000);
    expect(times[1]).toBeUndefined();
  });

  it('is made from the schema where there is no example', async () => {
    const contract = await contractOf({
      messages:
        '      ask: {payload: {type: object, required: [type], properties: {type: {const: ask}}}}\n      answer: {payload: {type: object, required: [type, n, l], properties: {type: {const: answer}, n: {type: integer, minimum: 5, maximum: 9}, l: {enum: [x, y]}}}}',
      session: '      exchanges: {asking: {steps: [{client: ask}, {server: answer, within: 2s}]}}',
      client: ['ask'],
      server: ['answer'],
    });
    const mock = await start(contract);
    const client = await talk(mock.url);
    for (let i = 0; i < 5; i += 1) {
      client.say({ type: 'ask' });
      await client.next();
    }
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('streams the parts of a named example in their order', async () => {
    const part =
      '{payload: {type: object, required: [type, t], properties: {type: {const: part}, t: {type: string}}}, examples: [{name: weather-1, payload: {type: part, t: it}}, {name: weather-2, payload: {type: part, t: rains}}, {name: other, payload: {type: part, t: no}}]}';
    const end = '{payload: {type: object, required: [type], properties: {type: {const: end}}}}';
    const contract = await contractOf({
      messages: `      ask: ${ASK}\n      part: ${part}\n      end: ${end}`,
      session:
        '      exchanges: {asking: {steps: [{client: ask}, {server: part, times: 1..*, within: 2s}, {server: end, within: 2s}]}}',
      client: ['ask'],
      server: ['part', 'end'],
    });
    const mock = await start(contract);
    const client = await talk(mock.url);
    client.say({ type: 'ask', q: 'rain' });
    const answer = await client.until('end');
    expect(answer.map((message) => message['t'])).toEqual(['it', 'rains', undefined]);
  });

  it('carries one fresh value of the session in all its messages', async () => {
    const contract = await contractOf({
      messages:
        '      hello: {payload: {type: object, required: [type, sid], properties: {type: {const: hello}, sid: {type: string}}}, examples: [{name: a, payload: {type: hello, sid: S-1}}]}\n      ask: {payload: {type: object, required: [type], properties: {type: {const: ask}}}}\n      answer: {payload: {type: object, required: [type, sid], properties: {type: {const: answer}, sid: {type: string}}}, examples: [{name: a, payload: {type: answer, sid: S-9}}]}',
      session:
        '      same: {sid: /sid}\n      exchanges: {greeting: {at: open, steps: [{server: hello, within: 1s}]}, asking: {steps: [{client: ask}, {server: answer, within: 2s}]}}',
      client: ['ask'],
      server: ['hello', 'answer'],
    });
    const mock = await start(contract);
    const values: unknown[] = [];
    for (let i = 0; i < 2; i += 1) {
      const client = await talk(mock.url);
      client.say({ type: 'ask' });
      await client.until('answer');
      values.push(...client.heard.map((message) => message['sid']));
    }
    expect(values[0]).toBe(values[1]);
    expect(values[2]).toBe(values[3]);
    expect(values[0]).not.toBe(values[2]);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('repeats what it owes every so often, at the mean rate', async () => {
    const contract = await contractOf({
      messages:
        '      tick: {payload: {type: object, required: [type, n], properties: {type: {const: tick}, n: {type: integer}}}, examples: [{name: a, payload: {type: tick, n: 0}}]}',
      session: '      exchanges: {ticking: {steps: [{server: tick, every: 10ms, with: {/n: $n}}]}}',
      client: [],
      server: ['tick'],
    });
    const mock = await start(contract);
    const client = await talk(mock.url);
    await client.until('tick', 110);
    expect(client.heard.slice(0, 3).map((message) => message['n'])).toEqual([1, 2, 3]);
    const sent = mock.journal.filter((entry) => entry.kind === 'frame').map((entry) => entry.at);
    const opened = mock.journal.find((entry) => entry.kind === 'open')?.at ?? 0;
    const mean = ((sent.at(-1) ?? 0) - opened) / (sent.length + mock.shed);
    expect(mean).toBeGreaterThan(9.5);
    expect(mean).toBeLessThan(10.7);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('plays what is paced within a dialogue, though it may be left out', async () => {
    const contract = await contractOf({
      messages:
        '      join: {payload: {type: object, required: [type], properties: {type: {const: join}}}}\n      leave: {payload: {type: object, required: [type], properties: {type: {const: leave}}}}\n      joined: {payload: {type: object, required: [type], properties: {type: {const: joined}}}, examples: [{name: a, payload: {type: joined}}]}\n      tick: {payload: {type: object, required: [type, n], properties: {type: {const: tick}, n: {type: integer}}}, examples: [{name: a, payload: {type: tick, n: 0}}]}',
      session:
        '      exchanges: {room: {steps: [{client: join}, {server: joined, within: 1s}, {server: tick, times: 0..*, every: 10ms, with: {/n: $n}}, {client: leave}]}}',
      client: ['join', 'leave'],
      server: ['joined', 'tick'],
    });
    const mock = await start(contract);
    const client = await talk(mock.url);
    client.say({ type: 'join' });
    await client.until('tick', 5);
    expect(client.heard.map((message) => message['n'])).toEqual([undefined, 1, 2, 3, 4, 5]);
    client.say({ type: 'leave' });
    await mock.received('leave');
    const sent = mock.journal.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(mock.journal).toHaveLength(sent);
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('has the time of day where a pattern asks for one, in the shape of the example', async () => {
    const contract = await contractOf({
      messages:
        "      ask: {payload: {type: object, required: [type], properties: {type: {const: ask}}}}\n      answer: {payload: {type: object, required: [type, at], properties: {type: {const: answer}, at: {type: string, pattern: '^[0-9T:.-]+$'}}}, examples: [{name: a, payload: {type: answer, at: '2020-01-02T03:04:05.123456'}}]}",
      session: '      exchanges: {asking: {steps: [{client: ask}, {server: answer, within: 2s}]}}',
      client: ['ask'],
      server: ['answer'],
    });
    const client = await talk((await start(contract)).url);
    client.say({ type: 'ask' });
    const at = String((await client.next())['at']);
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);
    expect(Math.abs(Date.parse(`${at.slice(0, 23)}Z`) - Date.now())).toBeLessThan(10_000);
  });
});
