import type { Act } from '../promises/index.ts';
import { sendMistaken } from './act-mistake.ts';
import { causeOf } from './approach.ts';
import type { Stage } from './stage.ts';

/** The bound of what says none, ms before scaling. */
const REACT = 5000;

/** Makes a mistake for which the document has no rule, and notes what is seen: nothing is judged. */
export async function actProbe(
  stage: Stage,
  { provocation }: Extract<Act, { kind: 'probe' }>,
): Promise<void> {
  const { socket, player, collected, scenario } = stage;
  collected.enter('act', socket.now());
  const before = socket.received;
  const atUpgrade = causeOf(stage.scenario.act) !== undefined;
  if (!atUpgrade) sendMistaken(stage, provocation);
  const bound = socket.now() + socket.scaled(REACT);
  await player.waitFor(() => !atUpgrade && socket.received > before, bound);
  const said = socket.transcript.lastFrom(socket.options.subject);
  const what = !socket.isOpen
    ? `closed with ${String(socket.closing?.code ?? 'no close frame')}`
    : atUpgrade
      ? 'accepted the upgrade'
      : socket.received > before
        ? `answered ${said ?? ''}`
        : 'said nothing';
  const text = `the ${socket.options.subject} ${what}`;
  collected.find({ id: scenario.id, level: 'MAY', text, at: socket.now() });
}
