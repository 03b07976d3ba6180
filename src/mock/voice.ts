import type { Message, Side } from '../contract/index.ts';
import { withValueAt } from '../contract/index.ts';
import type { Move, Observation, SessionApi } from '../session/index.ts';
import { AliasBook } from './aliases.ts';
import { AudioSource, lengthOf } from './audio.ts';
import { base64, encode } from './encode.ts';
import type { Unasked } from './mishap.ts';
import type { Part } from './payloads.ts';
import type { Outlet } from './playing.ts';
import { replacedIn, valueIn } from './place.ts';
import { isControl, type Role } from './role.ts';
import type { Trouble } from './trouble.ts';

/** Some clients add their listener after an `await` and lose what comes in the same tick as the first message. */
const AFTER_FIRST_MS = 5;

/** What a voice speaks with. */
export interface VoiceTools {
  readonly role: Role;
  readonly session: SessionApi;
  readonly outlet: Outlet;
  readonly trouble: Trouble;
  /** Is given what the session says of each of our frames. */
  heed(seen: Observation): void;
}

/** Says what is to be said in one session: makes the payload, lets trouble have its way with the frame, tells the session. */
export class Voice {
  readonly #tools: VoiceTools;
  readonly #side: Side;
  /** Values of this session that we made up, by their name. */
  readonly #own = new Map<string, unknown>();
  readonly #book = new AliasBook();
  #audio: AudioSource | undefined;
  /** How often templates were filled in, by message. */
  readonly #counts = new Map<string, number>();
  /** Nothing is sent before; 0 until the first message. */
  notBefore = 0;

  constructor(tools: VoiceTools) {
    this.#tools = tools;
    this.#side = tools.role.options.side;
  }

  /** Sends a message of the step: the one that is named, the next of its stream, or the one that fits. */
  say(move: Move, chosen: string | undefined, part: Part | undefined): void {
    const { payloads } = this.#tools.role;
    const names = move.step.act.kind === 'message' ? move.step.act.messages : [];
    const name = chosen ?? part?.message.name ?? payloads.pick(names, move);
    if (isControl(name)) {
      this.#control(name);
      return;
    }
    const message = payloads.message(name);
    if (!message) throw new Error(`The document has no message ${name}.`);
    const draft = part?.message === message ? part.payload : payloads.one(message, move);
    this.perform(move, message, this.fill(move, message, draft));
  }

  /** A draft with what belongs to the session and the dialogue. */
  fill(move: Move, message: Message, draft: unknown): unknown {
    const { payloads, options } = this.#tools.role;
    const said = payloads.hasTemplates(message) ? this.templated(draft, move, message) : draft;
    const spoken = this.#spoken(said, message, move.step.every);
    const filled = payloads.fill(spoken, message, { move, own: this.#own, book: this.#book });
    const { credential } = options;
    return credential?.name === message.name
      ? withValueAt(filled, credential.pointer, credential.value)
      : filled;
  }

  /** The draft with the next piece of audio where it has one: as long as the pace of its step, or as what the example shows. */
  #spoken(draft: unknown, message: Message, every: number | undefined): unknown {
    const { payloads, options } = this.#tools.role;
    const place = options.audio?.sound && payloads.audioPlace(message);
    const shown = place && valueIn(draft, place);
    if (!options.audio || !place || typeof shown !== 'string') return draft;
    const bytes = Math.floor((shown.replace(/=+$/, '').length * 3) / 4);
    this.#audio ??= new AudioSource(options.audio);
    return replacedIn(draft, place, base64(this.#audio.take(every ?? lengthOf(bytes, options.audio.format))));
  }

  /** A value with its templates filled in. */
  templated(value: unknown, { first, key }: Pick<Move, 'first' | 'key'>, message?: Message): unknown {
    const { role, session, outlet } = this.#tools;
    const count = (this.#counts.get(message?.name ?? '') ?? 0) + 1;
    this.#counts.set(message?.name ?? '', count);
    const scene = { first, key, count, state: session.state, session: outlet.number };
    return role.options.templates.fill(value, scene);
  }

  /**
   * Sends a message as a move of the session; the key, the session's values and the counters are filled in. The payload is
   * what JSON can say. Answers the dialogue that took it.
   */
  perform(move: Move, message: Message, payload: unknown): number | undefined {
    const { session, outlet, trouble } = this.#tools;
    const whole = session.compose(move, { message: message.name, payload }, outlet.now());
    const { mishap } = trouble;
    const data = encode(message, whole);
    const outgoing = mishap && { move, message, payload: whole, data };
    const instead = outgoing && mishap.frames?.(outgoing);
    if (instead) for (const frame of instead) this.send(frame, message);
    else this.send(data, message);
    if (outlet.over) return undefined;
    const value = message.encoding === 'json' ? whole : undefined;
    const seen = session.frame({ from: this.#side, data, value }, outlet.now());
    this.#tools.heed(seen);
    if (outgoing) this.unasked(mishap.after?.(outgoing));
    return seen.taken?.instance;
  }

  /** Sends a frame that is no move. */
  stray(data: string | Uint8Array, message: Message | undefined): void {
    this.send(data, message);
    this.#tools.heed(this.#tools.session.frame({ from: this.#side, data }, this.#tools.outlet.now()));
  }

  /** Closes the socket as a step of the session. */
  close(move: Move, code: number): void {
    const { session, outlet, trouble } = this.#tools;
    const instead = trouble.mishap?.close?.(move, code);
    session.close(this.#side, code, outlet.now());
    if (instead === null) outlet.fallSilent();
    else outlet.leave(instead ?? code, '');
  }

  /** Does what nobody asked for; the session is not told. */
  unasked(list: readonly Unasked[] = []): void {
    for (const unasked of list) this.#do(unasked);
  }

  send(data: string | Uint8Array, message: Message | undefined): void {
    this.#tools.outlet.send(data, message);
    if (this.notBefore === 0) this.notBefore = this.#tools.outlet.now() + AFTER_FIRST_MS;
  }

  #do(unasked: Unasked): void {
    const { outlet } = this.#tools;
    switch (unasked.kind) {
      case 'frame':
        this.send(unasked.data, undefined);
        return;
      case 'message':
        this.#example(unasked.message);
        return;
      case 'close':
        outlet.leave(unasked.code, '');
        return;
      case 'drop':
        outlet.connection.terminate();
        return;
      case 'silence':
        outlet.fallSilent();
        return;
      case 'freeze':
        outlet.fallSilent();
        outlet.connection.pause();
        return;
      case 'read-slowly':
        outlet.readSlowly(unasked.every);
    }
  }

  #control(name: string): void {
    const { session, outlet } = this.#tools;
    const data = new Uint8Array();
    const opcode = name === '$ping' ? 'ping' : 'pong';
    outlet.beat(opcode, data);
    this.#tools.heed(session.frame({ from: this.#side, data, opcode }, outlet.now()));
  }

  #example(name: string): void {
    const { payloads } = this.#tools.role;
    const message = payloads.message(name);
    if (message) this.send(encode(message, payloads.any(message)), message);
  }
}
