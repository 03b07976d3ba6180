import type {
  Channel,
  Contract,
  Encoding,
  Location,
  Message,
  Schema,
  Side,
} from '../../src/contract/index.ts';

const location: Location = { file: 'test.yaml', pointer: '', line: 1, column: 1 };

/** What a test says of a message; the rest is filled in. */
export interface MessageSpec {
  readonly from?: Side | readonly Side[];
  readonly encoding?: Encoding;
  readonly payload?: Schema;
  readonly examples?: readonly unknown[];
  readonly invalid?: readonly unknown[];
}

/** A contract of one channel, written by hand. */
export function contractOf(
  messages: Readonly<Record<string, MessageSpec>>,
  definitions: Readonly<Record<string, Schema>> = {},
): { contract: Contract; channel: Channel } {
  const channel: Channel = {
    name: 'talk',
    address: '/',
    servers: [],
    parameters: [],
    security: [],
    messages: Object.entries(messages).map(([name, spec]) => messageOf(name, spec)),
    session: {
      application: 'server',
      described: false,
      states: ['open'],
      same: {},
      subprotocols: [],
      exchanges: [],
      faults: [],
    },
    location,
  };
  const contract: Contract = {
    colloquy: 'contract/1',
    name: 'test',
    asyncapi: '3.0.0',
    title: 'Test',
    version: '1.0.0',
    source: 'test.yaml',
    servers: [],
    securitySchemes: {},
    channels: [channel],
    definitions,
  };
  return { contract, channel };
}

function messageOf(name: string, spec: MessageSpec): Message {
  const encoding = spec.encoding ?? 'json';
  const types = { json: 'application/json', text: 'text/plain', binary: 'application/octet-stream' };
  return {
    name,
    senders: spec.from === undefined ? ['client'] : [spec.from].flat(),
    contentType: types[encoding],
    encoding,
    payload: spec.payload ?? true,
    examples: (spec.examples ?? []).map((payload, index) => ({
      name: `e${String(index)}`,
      payload,
      location,
    })),
    invalidExamples: (spec.invalid ?? []).map((payload, index) => ({
      name: `i${String(index)}`,
      reason: 'because',
      payload,
      location,
    })),
    location,
  };
}

/** An object schema: every property is required but those that end in `?`. */
export function object(properties: Readonly<Record<string, Schema>>, more: object = {}): Schema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    required: entries.map(([key]) => key).filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(entries.map(([key, schema]) => [key.replace(/\?$/, ''), schema])),
    ...more,
  };
}

/** The message of a channel by its name. */
export function messageNamed(channel: Channel, name: string): Message {
  const found = channel.messages.find((message) => message.name === name);
  if (!found) throw new Error(`no message ${name}`);
  return found;
}
