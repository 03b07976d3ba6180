import type { Channel, Contract, Location } from '../../contract/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { ambiguities } from './ambiguity.ts';
import { boundRules } from './bounds.ts';
import { branchRules } from './branches.ts';
import { credentialRules } from './credentials.ts';
import { faultRules } from './faults.ts';
import { keyRules } from './keys.ts';
import { nameRules } from './names.ts';
import { unfoldingRules } from './unfolding.ts';

/** Something that is legal to write and a mistake, or a looseness, all the same. */
export interface Lint {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly location: Location;
  readonly message: string;
  readonly hint: string;
}

/** Looks at one channel. */
export type Rule = (channel: Channel, contract: Contract) => readonly Lint[];

const RULES: readonly Rule[] = [
  nameRules,
  branchRules,
  keyRules,
  boundRules,
  faultRules,
  credentialRules,
  ambiguities,
  unfoldingRules,
];

/** Every lint of a contract, as diagnostics. */
export function lint(contract: Contract): Diagnostic[] {
  const lints = contract.channels.flatMap((channel) => RULES.flatMap((rule) => rule(channel, contract)));
  return lints.map(({ location, ...rest }) => ({ ...rest, at: location }));
}
