import type { Channel } from './channel.ts';

/** Every feature that a channel's exchanges and faults name. */
export function featuresOf({ session }: Channel): string[] {
  return [...new Set([...session.exchanges, ...session.faults].flatMap(({ feature }) => feature ?? []))];
}
