import { loadContract } from '../../src/compile/index.ts';
import type { Channel, Contract, Message, Side } from '../../src/contract/index.ts';
import { createSession } from '../../src/session/index.ts';
import { createReader } from '../../src/validate/index.ts';

/** One event of a conversation that a test writes down: who does what, at which millisecond. */
export type Event = { readonly t: number } & (
  | { readonly client: unknown }
  | { readonly server: unknown }
  | { readonly close: Side; readonly code: number }
);

/** A document of ours, with short words for what a test asks of it. */
export interface Document {
  readonly contract: Contract;
  readonly channel: Channel;
  /** What a frame of this side is: its message, `invalid <message>`, or why it is none. A text or bytes are sent as they are. */
  read(from: Side, frame: unknown): string;
  message(name: string): Message;
  /** Check ids of everything that is wrong with a conversation at this path, with its verdict. */
  judge(events: readonly Event[], end?: number, path?: string): string[];
}

/** The document of a protocol, by its folder in `asyncapi/`. */
export async function documentOf(protocol: string): Promise<Document> {
  const contract = await loadContract(`asyncapi/${protocol}/asyncapi.yaml`);
  const [channel] = contract.channels;
  if (channel === undefined) throw new Error(`${protocol} has no channel`);
  const reader = createReader(contract, channel);
  return {
    contract,
    channel,
    read(from, frame) {
      const reading = reader.read(from, encoded(frame));
      if (reading.kind === 'message') return reading.message.name;
      return reading.kind === 'invalid-message' ? `invalid ${reading.message.name}` : reading.kind;
    },
    message(name) {
      const found = channel.messages.find((message) => message.name === name);
      if (found === undefined) throw new Error(`${protocol} has no message ${name}`);
      return found;
    },
    judge: (events, end, path = '') => judged({ contract, channel, events, end, path }),
  };
}

function encoded(frame: unknown): string | Uint8Array {
  return typeof frame === 'string' || frame instanceof Uint8Array ? frame : JSON.stringify(frame);
}

function judged(given: {
  contract: Contract;
  channel: Channel;
  events: readonly Event[];
  end: number | undefined;
  path: string;
}): string[] {
  const { contract, channel, events, end, path } = given;
  const session = createSession({ contract, channel, path });
  session.open(0);
  let last = 0;
  for (const event of events) {
    last = event.t;
    if ('close' in event) session.close(event.close, event.code, event.t);
    else if ('client' in event) session.frame({ from: 'client', data: encoded(event.client) }, event.t);
    else session.frame({ from: 'server', data: encoded(event.server) }, event.t);
  }
  const { findings } = session.end(end ?? last + 1000);
  return findings.map((finding) => `${finding.side} ${finding.verdict} ${finding.id}`);
}
