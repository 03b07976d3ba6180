import { beforeAll, describe, expect, it } from 'vitest';

import { compileText } from '../../../src/compile/index.ts';
import type { Channel, Exchange } from '../../../src/contract/index.ts';
import { courseOf } from '../../../src/generate/site/course.ts';
import { html } from '../../../src/generate/site/html.ts';
import { sequence } from '../../../src/generate/site/sequence.ts';
import { stateDiagram } from '../../../src/generate/site/states.ts';
import { timetable } from '../../../src/generate/site/timetable.ts';

const DOCUMENT = `
asyncapi: 3.0.0
info: {title: Diagrams, version: 1.0.0}
channels:
  talk:
    address: /
    messages:
      a: {payload: {type: object, required: [type], properties: {type: {const: a}}}}
      b: {payload: {type: object, required: [type], properties: {type: {const: b}}}}
      c: {payload: {type: object, required: [type], properties: {type: {const: c}}}}
    x-session:
      version: 1
      states: [start, up, down]
      exchanges:
        hello:
          at: start
          steps:
            - {client: a, within: 3s, else: [{server: {close: 4408}}]}
            - {server: b, enter: up}
        work:
          in: up
          many: 3
          steps:
            - {client: a, times: 0..1}
            - {client: a, id: again, times: 2..4, every: 2s}
            - all: [{server: b}, {server: c}]
            - oneOf: {fine: [{server: {close: [1000, 1005]}}], bad: [{server: c, within: 1s, enter: down, level: SHOULD}]}
          abort: [{client: a, id: stop}]
operations:
  in: {action: receive, channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/a'}]}
  out: {action: send, channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/b'}, {$ref: '#/channels/talk/messages/c'}]}
`;

let channel: Channel;
let work: Exchange;
beforeAll(async () => {
  const { contract } = await compileText(DOCUMENT, { file: 'diagrams.yaml' });
  const [first] = contract?.channels ?? [];
  const second = first?.session.exchanges[1];
  if (!first || !second) throw new Error('the document does not compile');
  channel = first;
  work = second;
});

/** A piece of a page as the words that a reader sees, one line each. */
function words(part: Parameters<typeof html>[1]): string[] {
  return html`${part}`.text
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<(li|tr|ol|th|td|div)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

describe('the course of an exchange', () => {
  it('knows what stands before each step, and in which states', () => {
    const places = courseOf(channel, work).map(({ step, states, before, begins }) => [
      step.label,
      states.join(' '),
      before.map(({ label }) => label).join(' '),
      begins,
    ]);
    expect(places).toEqual([
      ['a', 'up', '', true],
      ['again', 'up', 'a', true],
      ['b', 'up', 'again', false],
      ['c', 'up', 'again', false],
      ['close', 'up', 'b c', false],
      ['c', 'up', 'b c', false],
      ['stop', 'up', 'a again b c close c', false],
    ]);
  });
});

describe('a sequence diagram', () => {
  it('says every step with its side, times and bounds, and what frames them', () => {
    expect(words(sequence(channel, work))).toEqual([
      'clientserver',
      'client to server: a optional',
      'client to server: a 2 to 4 times every 2 s',
      'all of these, in any order',
      'server to client: b',
      'server to client: c',
      'one of',
      'fine',
      'server to client: closes 1000 or without a code',
      'bad',
      'server to client: c within 1 s SHOULD',
      'state down',
      'at any point, instead of what is left',
      'client to server: a',
    ]);
  });

  it('says what comes where a step is not there in time', () => {
    const [hello] = channel.session.exchanges;
    expect(hello && words(sequence(channel, hello))).toContain('where a is not there in time');
  });
});

describe('the state diagram', () => {
  it('says what leads from each state to the next, and to the end', () => {
    expect(words(stateDiagram(channel))).toEqual([
      'start → closed: the server closes with 4408 (hello)',
      'start → up: the server sends b (hello)',
      'up → closed: the server closes with 1000 or without a code (work)',
      'up → down: the server sends c (work)',
    ]);
  });
});

describe('the table of who may send what', () => {
  it('has a row for each message and a cell for each state', () => {
    const rows = html`${timetable(channel)}`.text
      .split('<tr>')
      .slice(2)
      .map((row) => words(row).join(' | '));
    expect(rows.map((row) => row.replace(/<[^>]*>/g, ''))).toHaveLength(3);
    expect(words(timetable(channel)).slice(0, 10)).toEqual([
      'message',
      'sent by',
      'in start',
      'in up',
      'in down',
      'a',
      'client',
      'opens hello',
      'begins work',
      'no',
    ]);
  });
});
