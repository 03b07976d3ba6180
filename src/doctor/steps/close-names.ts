import type { Channel, ConditionWord } from '../../contract/index.ts';
import { allStepsOf } from '../../contract/index.ts';

/** What the document says of a close code: for which mistake, or in which exchange. */
export interface CloseName {
  readonly text: string;
  /** The mistake that it answers. */
  readonly word?: ConditionWord;
}

/** The places of the document that name a close code. */
export function namesOfClose(channel: Channel | undefined, code: number): readonly CloseName[] {
  if (channel === undefined) return [];
  const faults = channel.session.faults.flatMap((fault) => {
    const codes = fault.then.flatMap((reaction) =>
      reaction.kind === 'close' ? reaction.codes : reaction.kind === 'send' ? (reaction.close ?? []) : [],
    );
    if (!codes.includes(code)) return [];
    return fault.when.map(({ word }) => ({ text: `the fault ${fault.id} (${word})`, word }));
  });
  const exchanges = channel.session.exchanges.flatMap((exchange) => {
    const closes = [...allStepsOf(exchange)].some(
      ({ act }) => act.kind === 'close' && act.codes.includes(code),
    );
    return closes ? [{ text: `the exchange ${exchange.id}` }] : [];
  });
  return [...faults, ...exchanges];
}
