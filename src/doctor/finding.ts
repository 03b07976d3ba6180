/** The steps of an examination, from the wire up. */
export type StepName =
  'url' | 'name' | 'tcp' | 'tls' | 'upgrade' | 'authentication' | 'first-words' | 'staying' | 'telephony';

/** What a code of a finding stands for: the same whoever has it. */
export interface Entry {
  readonly step: StepName;
  /** A few words, for a heading. */
  readonly title: string;
  /** What is wrong, for somebody who meets it for the first time. */
  readonly means: string;
  /** What to change, most likely first. */
  readonly fix: readonly string[];
}

/** One thing that is wrong with one connection. */
export interface Finding {
  /** A stable word with a heading in `docs/reference/doctor.md`. */
  readonly code: string;
  readonly step: StepName;
  readonly title: string;
  /** What was seen. */
  readonly saw: string;
  /** How it is known: what was tried and what came of it. */
  readonly how: readonly string[];
  /** What to change, most likely first. A text of several lines is to be pasted as it is. */
  readonly fix: readonly string[];
}

/** How one step ended. */
export interface StepReport {
  readonly step: StepName;
  readonly outcome: 'fine' | 'broken' | 'not reached' | 'not applicable';
  /** One sentence. */
  readonly said: string;
  /** What else was learned on the way. */
  readonly notes: readonly string[];
}

/** What a step hands back: all is well, it does not apply here, or what is wrong. */
export type StepResult =
  | { readonly kind: 'fine' | 'not applicable'; readonly said: string; readonly notes?: readonly string[] }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[]; readonly notes?: readonly string[] };

/** An examination. It stops at the first step that is broken. */
export interface Diagnosis {
  /** What was asked for, secrets left out. */
  readonly url: string;
  readonly healthy: boolean;
  readonly steps: readonly StepReport[];
  /** Empty when healthy; more than one only where one step sees several things at once. */
  readonly findings: readonly Finding[];
}
