import type { Fault, Message } from '../contract/index.ts';
import type { Debt, Move } from '../session/index.ts';

/** What the mock is about to send, as its contract has it. */
export interface Outgoing {
  readonly move: Move;
  readonly message: Message;
  readonly payload: unknown;
  readonly data: string | Uint8Array;
}

/**
 * Trouble that the mock makes on demand. Each hook changes what goes over the wire; the mock's own session is told of
 * the right thing, so that the rest of the conversation goes on as if nothing were wrong. All hooks are optional.
 */
export interface Mishap {
  /** Instead of the option that the mock would take. `older`: debts in instances of the same exchange that began before. */
  choose?(debt: Debt, usual: Move, older: number): Move;
  /** Whether our side interrupts the other one with this, without being asked. */
  wants?(move: Move): boolean;
  /** Extra wait before the move, ms before the time scale. */
  delay?(move: Move): number;
  /** What goes over the wire instead of the one frame; empty: nothing. */
  frames?(outgoing: Outgoing): readonly (string | Uint8Array)[];
  /** What follows such a frame. */
  after?(outgoing: Outgoing): readonly Unasked[];
  /** The code to close with instead; null: no close at all. */
  close?(move: Move, code: number): number | null;
  /** What goes over the wire when the session has entered this state. */
  entered?(state: string): readonly Unasked[];
  /** What is done when a message of the peer came; `at`: ms since the socket opened. `session` is the same object for the same socket. */
  heard?(session: object, at: number): readonly Unasked[];
  /** What goes over the wire when the peer has made a mistake that the document has a rule for. */
  provoked?(fault: Fault): readonly Unasked[];
  /** What becomes of a mistake in the upgrade request, or of a credential in a message that is not good (there only `pass` counts), instead of the document's reaction. */
  upgrade?(fault: Fault, credential: ShownCredential | undefined): UpgradeTrouble | undefined;
  /** The HTTP status with which a request without mistake is refused; a good credential in a message is then taken for an invalid one. */
  refuse?(credential: ShownCredential | undefined): number | undefined;
}

/** The mistake is let pass; is answered with another HTTP status; or gets its reaction so many ms (before the time scale) later. */
export type UpgradeTrouble =
  { readonly pass: true } | { readonly status: number } | { readonly after: number };

/** The credential that an upgrade request, or a message, showed. */
export interface ShownCredential {
  /** Key of its security scheme. */
  readonly scheme: string;
  /** Without the format around it; null where it had not the format. */
  readonly value: string | null;
}

/**
 * Something that nobody asked for. `message`: its first example; `drop`: the socket ends without a close frame; `silence`:
 * nothing is sent any more; `freeze`: nothing is read either; `read-slowly`: what comes is read every so many ms.
 */
export type Unasked =
  | { readonly kind: 'frame'; readonly data: string | Uint8Array }
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'close'; readonly code: number }
  | { readonly kind: 'drop' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'read-slowly'; readonly every: number };

/** Several mishaps as one: each sees what the ones before it have left. */
export function combined(mishaps: readonly Mishap[]): Mishap | undefined {
  if (mishaps.length < 2) return mishaps[0];
  return {
    wants: (move) => mishaps.some((mishap) => mishap.wants?.(move)),
    choose: (debt, usual, older) =>
      mishaps.reduce((move, mishap) => mishap.choose?.(debt, move, older) ?? move, usual),
    delay: (move) => mishaps.reduce((sum, mishap) => sum + (mishap.delay?.(move) ?? 0), 0),
    frames: (outgoing) =>
      mishaps.reduce<readonly (string | Uint8Array)[]>(
        (frames, mishap) => frames.flatMap((data) => mishap.frames?.({ ...outgoing, data }) ?? [data]),
        [outgoing.data],
      ),
    after: (outgoing) => mishaps.flatMap((mishap) => mishap.after?.(outgoing) ?? []),
    close: (move, code) =>
      mishaps.reduce<number | null>(
        (now, mishap) => (now === null || !mishap.close ? now : mishap.close(move, now)),
        code,
      ),
    heard: (session, at) => mishaps.flatMap((mishap) => mishap.heard?.(session, at) ?? []),
    entered: (state) => mishaps.flatMap((mishap) => mishap.entered?.(state) ?? []),
    provoked: (fault) => mishaps.flatMap((mishap) => mishap.provoked?.(fault) ?? []),
    upgrade: (fault, credential) => first(mishaps, (mishap) => mishap.upgrade?.(fault, credential)),
    refuse: (credential) => first(mishaps, (mishap) => mishap.refuse?.(credential)),
  };
}

function first<Answer>(
  mishaps: readonly Mishap[],
  ask: (mishap: Mishap) => Answer | undefined,
): Answer | undefined {
  for (const mishap of mishaps) {
    const answer = ask(mishap);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
