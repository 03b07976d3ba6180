import type { Channel, Side } from '../contract/index.ts';

/** Whether a close with this code answers the silence of a side. */
export function endsSilence({ session }: Channel, of: Side, code: number): boolean {
  const faults = session.faults.filter((fault) => fault.of === of);
  const silences = faults.filter(({ when }) => when.some(({ word }) => word === 'silence'));
  return silences.some(({ then }) =>
    then.some((reaction) => reaction.kind === 'close' && reaction.codes.includes(code)),
  );
}
