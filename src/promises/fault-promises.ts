import type { Channel, Contract, Fault } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import type { Aspect } from './ids.ts';
import { withAspect } from './ids.ts';
import type { Promise_ } from './promise.ts';
import type { Provocation } from './provocation.ts';
import { provocationsOf } from './provocations.ts';
import { duration, either, quoted, reactionsWords, sentence } from './words.ts';

/** Every promise of a fault: for each way to provoke it, the reaction and its aspects. */
export function faultPromises(contract: Contract, channel: Channel, fault: Fault): Promise_[] {
  return provocationsOf(contract, channel, fault).flatMap((provocation) =>
    promisesFor(channel, fault, provocation),
  );
}

function promisesFor(channel: Channel, fault: Fault, provocation: Provocation): Promise_[] {
  const place = `${channel.name}/faults/${fault.id}/${provocation.name}`;
  const side = otherSide(fault.of);
  const when = `when the ${fault.of} ${provocation.summary}`;
  const make = (text: string, aspect?: Aspect): Promise_ => ({
    id: withAspect(place, aspect),
    place,
    ...(aspect === undefined ? {} : { aspect }),
    level: aspect === 'within' && fault.level === 'MUST' ? 'SHOULD' : fault.level,
    side,
    text: sentence(text),
    location: fault.location,
    ...(fault.spec === undefined ? {} : { spec: fault.spec }),
    ...(fault.feature === undefined ? {} : { feature: fault.feature }),
  });
  const { then } = fault;
  const reactions = reactionsWords(fault, side);
  const codes = then.some(
    (reaction) => reaction.kind === 'http' || reaction.kind === 'close' || closing(reaction),
  );
  const goesOn = then.some(
    (reaction) => reaction.kind === 'ignore' || (reaction.kind === 'send' && !closing(reaction)),
  );
  const promises = [make(`${when}, ${reactions}`)];
  if (then.some((reaction) => reaction.kind !== 'ignore')) {
    promises.push(make(`${when}, the reaction comes within ${duration(fault.within)}`, 'within'));
  }
  if (codes) promises.push(make(`${when}, the status or close code is one of those: ${reactions}`, 'code'));
  if (goesOn) promises.push(make(`${when} and the ${side} does not close, the session goes on`, 'alive'));
  if (then.some((reaction) => reaction.kind === 'send')) {
    promises.push(make(`${when}, what the ${side} sends keeps its schema`, 'schema'));
  }
  const bound = then.flatMap((reaction) => (reaction.kind === 'send' ? reaction.with : []));
  if (bound.length > 0) {
    const places = either([...new Set(bound.map(({ pointer }) => quoted(pointer)))]);
    promises.push(make(`${when}, what the ${side} sends has the owed value at ${places}`, 'with'));
  }
  return promises;
}

function closing(reaction: Fault['then'][number]): boolean {
  return reaction.kind === 'send' && reaction.close !== null;
}
