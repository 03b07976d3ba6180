import type { ConditionWord } from '../contract/index.ts';
import type { Act, Mistake } from '../promises/index.ts';

/** How a scenario wants to dial: as the document says, but for what is named here. */
export interface Approach {
  /** Send the credential of this scheme alone; undefined: the first for which the target has one. */
  readonly scheme?: string;
  /** Offer this subprotocol alone; undefined: all that the document lists. */
  readonly subprotocol?: string;
  /** The mistake that is made on purpose in the upgrade request. */
  readonly mistake?: Mistake;
}

/** An upgrade request, ready to be sent. */
export interface Prepared {
  readonly kind: 'ready';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  /** A credential that travels in a message of ours: put there whenever that message is sent. */
  readonly message?: Shown;
}

/** The credential in a message of ours, and what is wrong with it on purpose. */
export interface Shown {
  readonly name: string;
  readonly pointer: string;
  /** Undefined: the message is sent without it. */
  readonly value: string | undefined;
  readonly mistake?: { readonly word: ConditionWord; readonly name: string };
}

/** What stands in the way of an upgrade request. */
export type Lacking =
  /** The target lacks a fixture: `lines` to paste into it. `code`: of its diagnostic, where it is no credential. */
  | {
      readonly kind: 'untestable';
      readonly code?: 'which-url' | 'bad-url' | 'parameter-missing';
      readonly reason: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** Knows how the subject is reached: addresses, credentials good and bad. */
export interface Doorway {
  prepare(approach: Approach): Promise<Prepared | Lacking>;
  /** Replaces every secret that was ever handed out by `***`. */
  redact(text: string): string;
  readonly tls: { readonly ca?: string; readonly insecure?: boolean; readonly serverName?: string };
}

/** The mistake of a scenario as a word of the session, where it is made at the upgrade. */
export function causeOf(act: Act): ConditionWord | undefined {
  if (act.kind !== 'mistake' && act.kind !== 'probe') return undefined;
  const { word, mistake } = act.provocation;
  return ['credential', 'query', 'path', 'origin', 'subprotocol'].includes(mistake.kind) ? word : undefined;
}

/** The credential that a scenario shows in a message, where it shows one there. */
export function shownIn({ message }: Prepared, act: Act): Shown | undefined {
  if (message === undefined || (act.kind !== 'mistake' && act.kind !== 'probe')) return message;
  const { word, name, mistake } = act.provocation;
  return mistake.kind === 'credential' ? { ...message, mistake: { word, name } } : message;
}

/** What a scenario without an upgrade request says of itself. */
export function standingOf(lacking: Lacking): { standing: 'untestable' | 'not-applicable'; reason: string } {
  const lines = lacking.kind === 'untestable' ? lacking.lines : [];
  return { standing: lacking.kind, reason: [lacking.reason, ...lines].join('\n') };
}
