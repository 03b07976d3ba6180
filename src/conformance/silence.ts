import type { Channel, Side } from '../contract/index.ts';
import { Timing } from '../session/index.ts';
import type { JudgedSocket } from './judged-socket.ts';

/** Whether a close with this code answers the silence of a side. */
export function endsSilence(channel: Channel, of: Side, code: number): boolean {
  return silencesEndedBy(channel, of, code).length > 0;
}

/** How long the silences are that a close with this code answers, ms before scaling. */
function silencesEndedBy({ session }: Channel, of: Side, code: number): number[] {
  const faults = session.faults.filter(
    (fault) =>
      fault.of === of &&
      fault.then.some((reaction) => reaction.kind === 'close' && reaction.codes.includes(code)),
  );
  return faults
    .flatMap(({ when }) => when)
    .flatMap((condition) => (condition.word === 'silence' ? condition.duration : []));
}

/**
 * Whether the subject may have closed because we had said nothing for so long, as a rule of the document says: we may have been
 * held up. What we said in the crossing window before the close may have come too late.
 */
export function closedForSilence({ ending, options, us, grace, transcript }: JudgedSocket): boolean {
  if (typeof ending?.code !== 'number') return false;
  const timing = new Timing(options.timeScale);
  const silences = silencesEndedBy(options.channel, us, ending.code).map((time) => timing.scaled(time));
  const enough = Math.min(Infinity, ...silences.map((time) => time - timing.slack(time)));
  const said = transcript.events.filter(
    (event) =>
      event.event === 'open' ||
      (event.event === 'frame' &&
        event.from === us &&
        (event.opcode === 'text' || event.opcode === 'binary')),
  );
  const times = [...said.map(({ t }) => t), ending.at];
  return times.some((t, index) => t >= ending.at - grace && t - (times[index - 1] ?? t) >= enough);
}
