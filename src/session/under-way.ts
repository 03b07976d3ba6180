import type { Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import type { Position } from './positions.ts';
import { show } from './values.ts';
import type { View } from './view.ts';

/**
 * Something came when its turn was over, and may have been under way: nobody is blamed for it here. Whoever looks at several
 * sessions may see that it always comes then.
 */
export function noteUnderWay(
  view: View,
  { instance, position }: { instance: Instance; position: Position },
  { side, at, frame, message, value }: Incoming,
): void {
  const { level, path } = position.step;
  if (!view.core.claims(instance.program.feature) || view.hasCause({ instance, side, path })) return;
  // One of a kind is enough: a session may last for days.
  if (view.account.crossings.some(({ id }) => id === position.id)) return;
  const text = `${message} ${show(value)} came when its turn was over`;
  view.account.crossings.push({ id: position.id, level, side, text, at, frame });
}
