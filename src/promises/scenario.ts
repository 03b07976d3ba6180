import type { Side } from '../contract/index.ts';
import type { HandshakeCase } from './handshakes.ts';
import type { Play } from './play.ts';
import type { Provocation } from './provocation.ts';

/** The families of scenarios, in the order in which they are enumerated. */
export type Family =
  | 'handshake'
  | 'exchange'
  | 'withhold'
  | 'interleave'
  | 'states'
  | 'faults'
  | 'undescribed'
  | 'client'
  | 'fuzz';

/** One conformance run over one socket: what the tester does. It does not say what the subject must do: the document does. */
export interface Scenario {
  /** Stable id, made of author-given names only. */
  readonly id: string;
  readonly family: Family;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** The feature without which it makes no sense. */
  readonly feature?: string;
  /** The plays that lead to the state it begins in. */
  readonly route: readonly Play[];
  /** The state that the route leads to; undefined: as soon as the socket is open, or refused. */
  readonly state?: string;
  readonly act: Act;
}

/** What a scenario does once its state is reached. */
export type Act =
  | { readonly kind: 'handshake'; readonly handshake: HandshakeCase }
  /** Plays one after the other. `coaxed`: the branch that the subject is to take in the first. */
  | { readonly kind: 'plays'; readonly plays: readonly Play[]; readonly coaxed?: string }
  /** Plays begun at once. `many`: the exchange whose `~many` is tried. */
  | { readonly kind: 'together'; readonly plays: readonly Play[]; readonly many?: string }
  /** A state is reached, and every exchange that may begin there is played. */
  | { readonly kind: 'state'; readonly state: string; readonly plays: readonly Play[] }
  | {
      readonly kind: 'mistake';
      readonly fault: string;
      readonly provocation: Provocation;
      /** Played until its last wish could be sent; the mistake takes that one's place. */
      readonly before?: Play;
    }
  /** The subject is a client, which goes its own way; what we do as its server. */
  | { readonly kind: 'serve'; readonly exchange?: string; readonly service: Service }
  /** A random legal walk, with one mistake in it where the document has a rule for one. */
  | { readonly kind: 'fuzz'; readonly walk: FuzzWalk }
  /** A mistake for which the document has no rule: what is seen is reported, and nothing is judged. */
  | { readonly kind: 'probe'; readonly provocation: Provocation };

/** A random walk; every turn follows from the seed and its own number, whatever else is left out. */
export interface FuzzWalk {
  readonly seed: number;
  readonly turns: number;
  /** Turns that are left out: a walk that fails is tried again with fewer. */
  readonly leftOut: readonly number[];
  readonly mistake?: { readonly turn: number; readonly fault: string; readonly provocation: Provocation };
}

/**
 * What a server does while a client goes its own way; `step` is the path of a step of the server, `play` what leads to it
 * where the server begins.
 */
export type Service =
  /** As the document says; `play`: what the server begins, or the branch that it takes. */
  | { readonly kind: 'plain'; readonly play?: Play | undefined }
  /** Sends the step so many ms (before scaling) after it was owed. */
  | {
      readonly kind: 'hold';
      readonly step: string;
      readonly duration: number;
      readonly play?: Play | undefined;
    }
  /** Never sends the step. */
  | { readonly kind: 'silent'; readonly step: string; readonly play?: Play | undefined }
  /** Closes where the step is owed or might be sent. */
  | { readonly kind: 'close'; readonly step: string; readonly code: number }
  /** Sends the step so often without a pause. */
  | {
      readonly kind: 'burst';
      readonly step: string;
      readonly count: number;
      readonly play?: Play | undefined;
    }
  | { readonly kind: 'refuse'; readonly status: number };

/** What is enumerated. */
export interface ScenarioOptions {
  /** Which side the peer under test is. */
  readonly subject: Side;
  /** Payloads that make the subject take a branch: branch id → message → members. Default: none. */
  readonly stimuli?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  /** The seeds of random walks. Default: none. */
  readonly fuzz?: readonly number[];
  /** Also the mistakes for which the document has no rule. Default false. */
  readonly undescribed?: boolean;
}
