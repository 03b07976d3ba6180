/** Step of the crossing window, ms. */
const GRACE = 100;

/** Four round trips, in steps: sockets of one window share what the engine makes of the document for it. */
export function graceOf(roundTrip: number): number {
  return GRACE * Math.max(1, Math.ceil((4 * roundTrip) / GRACE));
}
