import type { ConditionWord, Side } from '../contract/index.ts';
import { cut } from '../diagnostics/index.ts';
import type { Finding, Observation } from '../session/index.ts';
import type { FrameEvent, TranscriptEvent } from './report.ts';
import type { SocketTape } from './tape.ts';

/** Text of a frame is quoted up to here, characters. */
const QUOTE = 4096;
/** Bytes of a frame are quoted up to here. */
const QUOTE_BYTES = 3072;
/** So many events of one socket are kept of the first, and at least so many of the last. */
const KEPT = 1000;

/** A frame as it goes into a transcript. */
export interface SeenFrame {
  readonly at: number;
  readonly from: Side;
  readonly data: string | Uint8Array;
  readonly opcode: 'text' | 'binary' | 'ping' | 'pong';
}

/** What happened on one socket, as it will be reported: redacted, cut, numbered. */
export class Transcript {
  readonly #redact: (text: string) => string;
  readonly #tape: SocketTape | undefined;
  readonly #head: TranscriptEvent[] = [];
  #tail: TranscriptEvent[] = [];
  /** What is wrong with the schema of a frame, by its number. */
  readonly #problems = new Map<number, string>();
  #dropped = 0;
  #frames = 0;

  /** `tape` is told everything too, and keeps it whole. */
  constructor(redact: (text: string) => string, tape?: SocketTape) {
    this.#redact = redact;
    this.#tape = tape;
  }

  upgrade(request: { url: string; headers: Readonly<Record<string, string>>; cause?: ConditionWord }): void {
    this.#tape?.upgrade(request.url, request.headers, request.cause);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, this.#redact(value)]),
    );
    const cause = request.cause === undefined ? {} : { cause: request.cause };
    this.#add({ t: 0, event: 'upgrade', url: this.#redact(request.url), headers, ...cause });
  }

  open(t: number, protocol: string): void {
    this.#tape?.open(t, protocol);
    this.#add({ t: rounded(t), event: 'open', protocol });
  }

  refused(t: number, status: number, body: string): void {
    this.#tape?.refused(t, status, body);
    this.#add({ t: rounded(t), event: 'refused', status, body: this.#redact(cut(body, QUOTE)) });
  }

  failed(t: number, code: string, text: string): void {
    this.#add({ t: rounded(t), event: 'failed', code, text: this.#redact(text) });
  }

  close(t: number, close: { from: Side; code: number | null; reason: string; ours: boolean }): void {
    this.#tape?.close(t, close);
    this.#add({ t: rounded(t), event: 'close', ...close, reason: this.#redact(close.reason) });
  }

  remark(t: number, text: string): void {
    this.#add({ t: rounded(t), event: 'remark', text });
  }

  frame(seen: SeenFrame, observation: Observation, mistake?: string): void {
    this.#tape?.frame(seen.at, seen.from, seen);
    const { reading, taken } = observation;
    const message =
      reading?.kind === 'message' || reading?.kind === 'invalid-message' ? reading.message.name : undefined;
    this.#add({
      t: rounded(seen.at),
      event: 'frame',
      from: seen.from,
      frame: this.#frames,
      opcode: seen.opcode,
      ...this.#quote(seen.data),
      ...(message === undefined ? {} : { message }),
      ...(taken === undefined ? {} : { step: taken.step.path }),
      ...(mistake === undefined ? {} : { mistake }),
    });
    // Of what is wrong on purpose nothing need be told.
    if (reading?.kind === 'invalid-message' && mistake === undefined) {
      this.#problems.set(this.#frames, reading.errors.map((error) => error.text).join('; '));
    }
    this.#frames += 1;
  }

  /**
   * The pong that the socket sends by itself: after its ping it tells nobody anything, but it is a frame of the session,
   * and what is found in a later one is found again by its number.
   */
  pong(seen: SeenFrame): void {
    this.#tape?.frame(seen.at, seen.from, seen);
    this.#frames += 1;
  }

  /** What a frame does not keep of its schema, in words. */
  problemOf(frame: number): string | undefined {
    const text = this.#problems.get(frame);
    return text === undefined ? undefined : this.#redact(text);
  }

  /** The finished transcript, its frames marked with the findings that they show. */
  finish(findings: readonly Pick<Finding, 'id' | 'frame'>[]): TranscriptEvent[] {
    const byFrame = new Map<number, string[]>();
    for (const { id, frame } of findings) {
      if (frame !== undefined) byFrame.set(frame, [...(byFrame.get(frame) ?? []), id]);
    }
    return this.events.map((event) => {
      const shown = event.event === 'frame' ? byFrame.get(event.frame) : undefined;
      return event.event === 'frame' && shown !== undefined ? { ...event, findings: shown } : event;
    });
  }

  /** The frame with this number, if it is still kept. */
  frameAt(frame: number): FrameEvent | undefined {
    return this.events.find((event): event is FrameEvent => event.event === 'frame' && event.frame === frame);
  }

  get events(): readonly TranscriptEvent[] {
    return [...this.#head, ...this.#gap(), ...this.#tail];
  }

  #quote(data: string | Uint8Array): Pick<FrameEvent, 'text' | 'base64' | 'cut'> {
    if (typeof data === 'string') {
      const text = this.#redact(data);
      return text.length <= QUOTE ? { text } : { text: cut(text, QUOTE), cut: data.length };
    }
    const base64 = Buffer.from(data.subarray(0, QUOTE_BYTES)).toString('base64');
    return data.byteLength <= QUOTE_BYTES ? { base64 } : { base64, cut: data.byteLength };
  }

  #add(event: TranscriptEvent): void {
    if (this.#head.length < KEPT) {
      this.#head.push(event);
      return;
    }
    this.#tail.push(event);
    if (this.#tail.length < 2 * KEPT) return;
    this.#dropped += KEPT;
    this.#tail = this.#tail.slice(KEPT);
  }

  /** What is left out between the first events and the last. */
  #gap(): TranscriptEvent[] {
    if (this.#dropped === 0) return [];
    const text = `${String(this.#dropped)} events are left out here`;
    return [{ t: this.#tail[0]?.t ?? 0, event: 'remark', text }];
  }
}

/** Tenths of a millisecond are enough. */
function rounded(t: number): number {
  return Math.round(t * 10) / 10;
}
