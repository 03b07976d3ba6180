import { stringify } from 'yaml';
import { compileText } from '../../src/compile/index.ts';
import type { Compiled } from '../../src/compile/index.ts';
import type { Channel, Contract } from '../../src/contract/index.ts';

/** A small sound document as text: the client asks, the server answers. `edit` may spoil the YAML. */
export const SMALL = `asyncapi: 3.0.0
info: {title: Small, version: 1.0.0}
servers:
  local: {host: localhost:1, protocol: ws}
channels:
  talk:
    address: /talk
    messages:
      ask: {payload: {type: object, required: [type, id], properties: {type: {const: ask}, id: {type: string}}}}
      answer: {payload: {type: object, required: [type, id], properties: {type: {const: answer}, id: {type: string}}}}
      bye: {payload: {type: object, required: [type], properties: {type: {const: bye}}}}
    x-session:
      version: 1
      states: [open]
      exchanges:
        question:
          in: open
          key: /id
          steps:
            - client: ask
            - {server: answer, within: 5s}
        leave: {steps: [{server: bye}]}
      faults:
        odd: {when: not-json, then: {close: 1007}}
operations:
  in: {action: receive, channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/ask'}]}
  out: {action: send, channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/answer'}, {$ref: '#/channels/talk/messages/bye'}]}
`;

export function compileSmall(edit: (text: string) => string = (text) => text): Promise<Compiled> {
  return compileText(edit(SMALL), { file: 'small.yaml' });
}

/** The contract of a document given as a value; throws what is wrong with it. */
export async function contractOf(document: unknown): Promise<Contract> {
  const { contract, diagnostics } = await compileText(stringify(document), { file: 'document.yaml' });
  if (contract === undefined) throw new Error(diagnostics.map((d) => `${d.code}: ${d.message}`).join('\n'));
  return contract;
}

export function channelOf(contract: Contract): Channel {
  const [channel] = contract.channels;
  if (channel === undefined) throw new Error('no channel');
  return channel;
}
