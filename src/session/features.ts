import type { Contract } from '../contract/index.ts';
import { featuresOf } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';

/** Refuses features that no contract has: a misspelt one would be left out in silence. Throws a ToolError `no-such-feature`. */
export function forbidUnknownFeatures(features: readonly string[], contracts: readonly Contract[]): void {
  const known = new Set(contracts.flatMap(({ channels }) => channels.flatMap(featuresOf)));
  const unknown = features.find((feature) => !known.has(feature));
  if (unknown === undefined) return;
  throw ToolError.of('no-such-feature', `The document has no feature ${unknown}.`, {
    hint: known.size === 0 ? 'It has none at all.' : `It has ${[...known].join(', ')}.`,
  });
}
