import type { Channel, Side } from '../contract/index.ts';
import { frameContent } from '../recording/index.ts';
import type { Finding } from '../session/index.ts';
import type { Reading } from '../validate/index.ts';
import type { Opcode, UpgradeRequest } from '../wire/index.ts';
import type { Told } from './events.ts';
import type { Hub, Untimed } from './hub.ts';
import type { RecordedEvent } from '../recording/index.ts';
import { hasteOf, mayBeHaste } from './haste.ts';
import type { Judged } from './judged.ts';
import type { Link } from './link.ts';
import { Secrets } from './secrets.ts';

/** After so many findings on one socket the rest is noise, and its judgement only costs time. */
const MOST_FINDINGS = 1000;

/** A frame as it is judged, shown and recorded. */
export interface Frame {
  readonly from: Side;
  readonly opcode: Opcode;
  readonly data: string | Uint8Array;
}

/** What is said of one socket: judged, reported, counted, recorded, and its credentials kept out of all of it. */
export class Account {
  readonly #hub: Hub;
  readonly #link: Link;
  readonly #target: string;
  readonly #channel: Channel | undefined;
  readonly #secrets: Secrets;
  #judged: Judged | undefined;
  #isRecorded = true;
  #findings = 0;
  /** Findings are told after what they are about. */
  #held: Finding[] = [];

  constructor(hub: Hub, link: Link, request: UpgradeRequest) {
    this.#hub = hub;
    this.#link = link;
    this.#channel = hub.channelFor(request.path);
    this.#secrets = new Secrets(hub.contract, this.#channel, request);
    this.#target = this.#redact(request.target);
  }

  requested(request: UpgradeRequest, at: number): void {
    const url = this.#redact(new URL(request.target, this.#hub.upstream).href);
    const fields = Object.entries(request.headers).map(([name, value]) => [name, this.#redact(value)]);
    this.#keep(at, { event: 'upgrade', url, headers: Object.fromEntries(fields) as Record<string, string> });
    if (this.#channel === undefined) return;
    this.#judged = this.#hub.judge(this.#channel, at, (finding) => this.#found(finding, at));
  }

  opened(protocol: string | undefined, at: number): void {
    this.#keep(at, { event: 'open', status: 101, ...(protocol === undefined ? {} : { protocol }) });
    this.#tell(at, { kind: 'opened', target: this.#target, channel: this.#channel?.name });
    this.#judged?.open(at);
    this.#tellFindings(at);
  }

  refused(status: number, body: string, at: number): void {
    const why = this.#redact(body);
    if (status > 0) {
      this.#judged?.refused(status, at);
      this.#keep(at, { event: 'refused', status, headers: {}, body: why });
    }
    this.#tell(at, { kind: 'refused', target: this.#target, status, why });
    this.#tellFindings(at);
  }

  frame(frame: Frame, at: number): void {
    const seen = this.#judged?.frame(frame, at);
    if (this.#hub.listens) this.#show(frame, seen?.reading, at);
    this.#tellFindings(at);
  }

  closed(
    by: Side,
    { code, reason }: { readonly code: number | null; readonly reason: string },
    at: number,
  ): void {
    this.#judged?.close(by, code, at);
    const shown = this.#redact(reason);
    this.#keep(at, { event: 'close', from: by, code, reason: shown });
    this.#tell(at, { kind: 'closed', by, code, reason: shown });
    this.#tellFindings(at);
  }

  broken(from: Side, why: string, at: number): void {
    this.#hub.counts.broken += 1;
    this.#tell(at, { kind: 'broken', from, why });
    this.#leave(at);
  }

  /** The socket is not judged any more, nor recorded: what follows would be judged without what was left out. */
  blind(why: string, at: number): void {
    if (this.#judged === undefined) return;
    this.#hub.counts.unjudged += 1;
    this.#leave(at);
    this.#tell(at, { kind: 'unjudged', why });
  }

  /** Tells what is overdue. */
  tick(at: number): void {
    this.#judged?.tick(at);
    this.#tellFindings(at);
  }

  /** Nothing follows. */
  end(at: number): void {
    this.#judged?.end(at);
    this.#leave(at);
    this.#tellFindings(at);
  }

  #show({ from, opcode, data }: Frame, reading: Reading | undefined, at: number): void {
    const known = reading !== undefined && 'message' in reading ? reading : undefined;
    if (known !== undefined) this.#secrets.see(known.message.name, known.value);
    const shown = typeof data === 'string' ? this.#redact(data) : data;
    this.#keep(at, { event: 'frame', from, ...frameContent(shown, opcode) });
    if (this.#hub.options.frames !== true) return;
    const isControl = opcode === 'ping' || opcode === 'pong';
    this.#tell(at, {
      kind: 'frame',
      from,
      message: isControl ? `$${opcode}` : known?.message.name,
      data: shown,
    });
  }

  #found(finding: Finding, at: number): void {
    this.#findings += 1;
    if (this.#findings <= MOST_FINDINGS) this.#held.push(finding);
    else this.blind(`${String(MOST_FINDINGS)} findings on one socket are enough`, at);
  }

  #tellFindings(at: number): void {
    if (this.#held.length === 0) return;
    const held = this.#held;
    this.#held = [];
    for (const each of held) {
      const finding = { ...each, text: this.#redact(each.text) };
      if (this.#isDoubtful(each, at)) {
        this.#hub.counts.inconclusive += 1;
        this.#tell(at, { kind: 'inconclusive', finding });
        continue;
      }
      this.#hub.counts.find(finding);
      this.#tell(at, { kind: 'finding', finding });
    }
  }

  /** Whether it may have seemed too early only because the clock stood still. */
  #isDoubtful(finding: Finding, at: number): boolean {
    if (this.#channel === undefined || !mayBeHaste(finding, this.#channel)) return false;
    const span = hasteOf(this.#channel);
    if (span === undefined) return false;
    const { timeScale = 1 } = this.#hub.options;
    return at - this.#link.stoodAt < Math.max(span, span * timeScale);
  }

  #leave(at: number): void {
    this.#judged = undefined;
    this.#keep(at, { event: 'end' });
    this.#isRecorded = false;
  }

  #keep(at: number, event: Untimed<RecordedEvent>): void {
    if (this.#isRecorded) this.#hub.keep(this.#link.number, at, event);
  }

  #tell(at: number, told: Told): void {
    this.#hub.tell(this.#link.number, at, told);
  }

  #redact(text: string): string {
    return this.#secrets.redact(text);
  }
}
