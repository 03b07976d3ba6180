import type { Act } from '../promises/index.ts';
import { sendMistaken } from './act-mistake.ts';
import { causeOf } from './approach.ts';
import type { FrameEvent, TranscriptEvent } from './report.ts';
import type { Stage } from './stage.ts';
import { isData } from './what-followed.ts';

/** The bound of what says none, ms before scaling. */
const REACT = 5000;

/** Makes a mistake for which the document has no rule, and notes what is seen: nothing is judged. */
export async function actProbe(
  stage: Stage,
  { provocation }: Extract<Act, { kind: 'probe' }>,
): Promise<void> {
  const { socket, player, collected, scenario } = stage;
  collected.enter('act', socket.now());
  const atUpgrade = causeOf(scenario.act) !== undefined;
  const before = socket.transcript.events.length;
  const received = (): FrameEvent[] => (atUpgrade ? [] : receivedIn(stage, before));
  if (!atUpgrade) sendMistaken(stage, provocation);
  await player.waitFor(() => received().some(isAnswer), socket.now() + socket.scaled(REACT));
  const what = atUpgrade && socket.isOpen ? 'accepted the upgrade' : reactionIn(stage, received());
  collected.find({
    id: scenario.id,
    level: 'MAY',
    text: `the ${socket.options.subject} ${what}`,
    at: socket.now(),
  });
}

/** What the subject has sent since there were so many events. */
function receivedIn({ socket: { transcript, options } }: Stage, before: number): FrameEvent[] {
  const isTheirs = (event: TranscriptEvent): event is FrameEvent =>
    event.event === 'frame' && event.from === options.subject && isData(event.opcode);
  return transcript.events.slice(before).filter(isTheirs);
}

/** What is a step of the session would have been said anyway. */
function isAnswer({ step }: FrameEvent): boolean {
  return step === undefined;
}

function reactionIn({ socket }: Stage, received: readonly FrameEvent[]): string {
  const answer = received.find(isAnswer);
  if (answer !== undefined) return `answered ${answer.text ?? answer.base64 ?? ''}`;
  if (!socket.isOpen) return `closed with ${String(socket.closing?.code ?? 'no close frame')}`;
  return received.length > 0 ? 'went on' : 'said nothing';
}
