import fc from 'fast-check';
import type { Channel, Contract, Message } from '../../src/contract/index.ts';
import { allStepsOf, featuresOf, otherSide, valueAt, withValueAt } from '../../src/contract/index.ts';
import { fabricate, sample } from '../../src/validate/index.ts';
import { choices, mutations, walkOptions } from '../session/arbitraries.ts';
import { constantsAt } from '../session/oracle/constants.ts';
import type { World } from '../session/oracle/model.ts';
import { worldOf } from '../session/oracle/model.ts';
import { readerOf } from '../session/oracle/reading.ts';
import { sampled } from './oracle-compose.ts';
import { mutated } from './oracle-mutations.ts';
import { legalWalk } from './oracle-walk.ts';
import type { FrameEvent, TraceEvent } from './traces.ts';

/** When the sockets open by the wall clock: the time that walks write where one is wanted. */
export const EPOCH: number = Date.parse('2026-11-20T00:00:00Z');

/** Long enough for everything that is owed to be missing. */
const LATER = 40_000;

type Events = readonly TraceEvent[];

/** What goes over the sockets of a channel, rightly and wrongly. Always the same. */
export function trafficOf({ contract, channel }: { contract: Contract; channel: Channel }): Events[] {
  const features = featuresOf(channel);
  const world = worldOf({ contract, channel, features }, constantsAt(1), readerOf(contract, channel));
  const some = fc.record({ walk: choices(25), how: walkOptions, troubles: mutations(3) });
  const samples = fc.sample(some, { seed: 7, numRuns: 60 });
  const walks = samples.map(({ walk, how }) =>
    legalWalk(world, walk, { ...how, payloads: sampled(contract) }),
  );
  const troubled = samples.map(({ troubles }, i) => mutated(world, walks[i] ?? [], troubles));
  const disturbed = walks.slice(0, 8).flatMap((events) => disturbancesOf(world, contract, events));
  return [...troubled, ...disturbed, ...upgradesOf(channel)];
}

/** Upgrades with each mistake that the document speaks of, refused and accepted. */
function upgradesOf({ session }: Channel): Events[] {
  const words = session.faults.flatMap(({ when }) => when.map(({ word }) => word));
  const end: TraceEvent = { kind: 'end', t: LATER };
  return words.flatMap((word): Events[] => {
    const cause: TraceEvent = { kind: 'cause', t: 0, word };
    const refusals = [400, 401, 403, 404].map((status): TraceEvent => ({ kind: 'refused', t: 5, status }));
    return [...refusals.map((refused) => [cause, refused, end]), [cause, { kind: 'open', t: 5 }, end]];
  });
}

/** One frame after the other: sent twice, sent again under other keys, with another value where the contract binds one, or followed by rubbish and what answers that. */
function disturbancesOf(world: World, contract: Contract, events: Events): Events[] {
  return events.flatMap((event, index): Events[] => {
    if (event.kind !== 'frame' || event.opcode !== 'text') return [];
    const message = messageOf(world, event);
    if (message === undefined || message.encoding !== 'json') return [];
    const after = (...more: readonly TraceEvent[]): Events => [
      ...events.slice(0, index + 1),
      ...more,
      ...events.slice(index + 1).filter(({ kind }) => kind !== 'end'),
      { kind: 'end', t: event.t + LATER },
    ];
    const other = boundPlaces(world.channel, message).flatMap((pointer) => {
      const spoilt = withOther(event, pointer);
      return spoilt === undefined ? [] : [events.with(index, spoilt)];
    });
    const again = [1, 2, 3].map((seed) => renamed(world, contract, { event, message, seed }));
    return [
      after(event),
      after(...again),
      ...other,
      ...rubbish(world.channel, contract, event).map((more) => after(...more)),
    ];
  });
}

function messageOf({ channel, reader }: World, { from, data }: FrameEvent): Message | undefined {
  const read = reader(from, data);
  return channel.messages.find((message) => read.kind === 'message' && message.name === read.name);
}

/** Where a `with` binds a value of a message. */
function boundPlaces({ session }: Channel, { name }: Message): string[] {
  const steps = session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const named = steps.filter(({ act }) => act.kind === 'message' && act.messages.includes(name));
  return [...new Set(named.flatMap((step) => step.with.map(({ pointer }) => pointer)))];
}

function withOther(event: FrameEvent, pointer: string): FrameEvent | undefined {
  const payload: unknown = JSON.parse(String(event.data));
  const value = valueAt(payload, pointer);
  if (value === undefined) return undefined;
  return { ...event, data: JSON.stringify(withValueAt(payload, pointer, otherThan(value))) };
}

/** Another value of the same kind, far off. */
function otherThan(value: unknown): unknown {
  const FAR = 40 * 3600 * 1000;
  if (typeof value === 'number') return value + FAR;
  if (typeof value === 'boolean') return !value;
  if (/^\d+$/.test(String(value))) return String(Number(value) + FAR);
  const time = typeof value === 'string' && /^\d{4}-/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? `${String(value)}x` : new Date(time + FAR).toISOString();
}

/** The same message, of an instance of its own. */
function renamed(
  { channel }: World,
  contract: Contract,
  of: { event: FrameEvent; message: Message; seed: number },
): FrameEvent {
  const { event, message, seed } = of;
  const pointers = channel.session.exchanges.flatMap(({ key }) => key?.[message.name] ?? []);
  const made = fabricate(contract, message, 7000 + seed);
  const payload = pointers.reduce<unknown>(
    (filled, pointer) => {
      const value = valueAt(made, pointer);
      return value === undefined ? filled : withValueAt(filled, pointer, value);
    },
    JSON.parse(String(event.data)),
  );
  return { ...event, data: JSON.stringify(payload) };
}

/** Something unreadable by the side that spoke last, and each message with which the other may answer that. */
function rubbish(channel: Channel, contract: Contract, { from, t }: FrameEvent): Events[] {
  const answers = channel.session.faults.flatMap(({ then }) =>
    then.flatMap((reaction) => (reaction.kind === 'send' ? reaction.messages : [])),
  );
  return channel.messages
    .filter(({ name }) => answers.includes(name))
    .flatMap((message): Events[] =>
      [0, 1].map((seed) => {
        const data = JSON.stringify(sample(contract, message, seed));
        return [
          { kind: 'frame', t, from, data: '{', opcode: 'text' },
          { kind: 'frame', t, from: otherSide(from), data, opcode: 'text' },
        ];
      }),
    );
}
