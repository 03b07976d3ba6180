import type { Contract } from '../../contract/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';

/** Looks for what is legal to write and a mistake all the same; adds to the diagnostics. */
export function lint(_contract: Contract, _diagnostics: Diagnostic[]): void {
  // rules follow
}
