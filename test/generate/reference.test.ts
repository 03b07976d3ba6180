import { describe, expect, it } from 'vitest';
import { compileText, loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { allStepsOf } from '../../src/contract/index.ts';
import { generate } from '../../src/generate/index.ts';
import { promisesOf } from '../../src/promises/index.ts';
import { contractOf, object } from '../validate/support.ts';

async function referenceOf(contract: Contract): Promise<string> {
  return (await generate(contract, { only: ['reference'] })).get('reference.md') ?? '';
}

const DIAGRAMS = `
asyncapi: 3.0.0
info: {title: Diagrams, version: 1.0.0}
channels:
  talk:
    address: /
    messages:
      a: {payload: {type: object, required: [type], properties: {type: {const: a}}}}
      b: {payload: {type: object, required: [type, n], properties: {type: {const: b}, n: {type: string, maxLength: 5}}}}
      c: {payload: {type: object, required: [type], properties: {type: {const: c}}}}
    x-session:
      version: 1
      states: [start, up]
      exchanges:
        hello:
          at: start
          steps:
            - {client: a, within: 3s, else: [{server: {close: 4408}}]}
            - {server: b, enter: up}
        all:
          in: up
          many: 3
          steps:
            - {client: a, times: 0..1}
            - {client: a, id: again, times: 2..4}
            - all: [{server: b}, {server: c}]
            - oneOf: {fine: [{server: {close: [1000, 1005]}}], bad: [{server: c, within: 1s}]}
          abort: [{client: a, id: stop}]
      faults:
        nonsense: {when: [not-json, unknown-message], then: [{send: c, close: 4400}, {ignore: true}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/a'}]}
  out: {action: send, channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/b'}, {$ref: '#/channels/talk/messages/c'}]}
`;

describe('reference.md', () => {
  it('names every message, field, exchange, step, fault, close and promise of a document', async () => {
    const contract = await loadContract('asyncapi/chat/asyncapi.yaml');
    const text = await referenceOf(contract);
    for (const channel of contract.channels) {
      for (const { name } of channel.messages) expect(text).toContain(`#### \`${name}\``);
      for (const exchange of channel.session.exchanges) {
        expect(text).toContain(`(\`${exchange.id}\`)`);
        for (const { act } of allStepsOf(exchange)) {
          if (act.kind === 'message')
            for (const name of act.messages) expect(text).toMatch(new RegExp(`->>\\w+: .*${name}`));
        }
      }
      for (const { id } of channel.session.faults) expect(text).toContain(`| \`${id}\` | the `);
      for (const { id } of promisesOf(contract, channel)) expect(text).toContain(`| \`${id}\` |`);
    }
  });

  it('draws every kind of step', async () => {
    const { contract } = await compileText(DIAGRAMS, { file: 'diagrams.yaml' });
    const text = contract ? await referenceOf(contract) : '';
    const diagrams = [...text.matchAll(/```mermaid\n([^]*?)```/g)].map(([, diagram]) => diagram);
    expect(diagrams.join('\n')).toMatchInlineSnapshot(`
      "stateDiagram-v2
        state "start" as s0
        state "up" as s1
        [*] --> s0
        s0 --> s1 : server b

      sequenceDiagram
        participant client
        participant server
        client->>server: a (within 3 s)
        opt a is not there in time
          server-xclient: closes 4408 (within 5 s)
        end
        server->>client: b
        Note over client,server: state up

      sequenceDiagram
        participant client
        participant server
        opt optional
          client->>server: a
        end
        loop 2 to 4 times
          client->>server: a
        end
        par in any order
          server->>client: b
        and
          server->>client: c
        end
        alt fine
          server-xclient: closes 1000 or without a code
        else bad
          server->>client: c (within 1 s)
        end
        opt at any point instead
          client->>server: a
        end
      "
    `);
    expect(text).toContain('At most 3 may be open at once.');
    expect(text).toContain('| `n` | string | yes | (at most 5 characters) |');
    expect(text).toContain('| server | 4400 | after the fault `nonsense` |');
  });

  it('lets no text of the document be a tag, a heading, a template or the end of a block', async () => {
    const evil =
      '--> <script>alert(1)</script> {{ constructor }} | a\n# Heading\n```\n[x](javascript:alert(1)) `';
    const payload = {
      ...(object({ [evil]: { type: 'string', description: evil } }) as object),
      description: evil,
    };
    const made = contractOf({ [evil]: { payload, examples: [{ [evil]: evil }] } });
    const [channel] = made.contract.channels;
    const contract = {
      ...made.contract,
      ...{ source: evil, title: evil, description: evil },
      channels: channel ? [{ ...channel, name: evil, summary: evil, description: evil }] : [],
    };
    const text = await referenceOf(contract);
    const outside = text.replace(/^(`{3,})json\n[^]*?^\1$/gm, '').replace(/^<!-- [^]*? -->/, '');
    expect(outside).not.toMatch(/<script|\{\{|^# Heading|\]\(javascript:/m);
    expect(text.startsWith('<!-- Machine-written from - -> <script>')).toBe(true);
  });
});
