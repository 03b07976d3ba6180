import type { Side } from '../contract/index.ts';
import type { Finding, FindingVerdict } from '../session/index.ts';

/** What a monitor has counted so far. */
export class Counts {
  opened = 0;
  open = 0;
  /** The most sockets that were open at a time. */
  peak = 0;
  refused = 0;
  /** Streams that were no WebSocket frames. */
  broken = 0;
  /** Sockets that could not be judged to their end. */
  unjudged = 0;
  /** Findings that may be the monitor's own doing, because it was held up. */
  inconclusive = 0;
  /** For how long the monitor itself did not run, ms. */
  heldUp = 0;
  readonly frames: Record<Side, number> = { client: 0, server: 0 };
  readonly bytes: Record<Side, number> = { client: 0, server: 0 };
  /** Findings by side, verdict and check. */
  readonly findings: Map<
    string,
    { readonly side: Side; readonly verdict: FindingVerdict; readonly id: string; count: number }
  > = new Map();

  find({ id: found, side, verdict }: Finding): void {
    // The names that peers make up have no end.
    const id = found.replace(/\/undocumented\/.*$/s, '/undocumented');
    const key = `${side} ${verdict} ${id}`;
    const known = this.findings.get(key);
    if (known === undefined) this.findings.set(key, { side, verdict, id, count: 1 });
    else known.count += 1;
  }

  /** How many findings of this verdict there are. */
  of(verdict: FindingVerdict): number {
    return [...this.findings.values()].reduce(
      (sum, each) => sum + (each.verdict === verdict ? each.count : 0),
      0,
    );
  }
}
