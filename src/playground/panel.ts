import type { Channel, Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Finding, Outcome } from '../session/index.ts';
import { closeCode } from '../wire/index.ts';
import { Composer } from './composer.ts';
import { el } from './dom.ts';
import { debtsOf, Lights, openExchanges } from './lights.ts';
import { Setup } from './setup.ts';
import { Talk, type Happening, type Listener } from './talk.ts';
import { Transcript } from './transcript.ts';

/** The playground of one channel: whom to talk to, what has passed, what to send, and the diagrams that light up. */
export class Panel implements Listener {
  readonly element: HTMLElement;
  readonly #setup: Setup;
  readonly #composer = new Composer();
  readonly #transcript = new Transcript('promises.html');
  readonly #status: HTMLElement = el('p', { class: 'pg-status' });
  readonly #verdict: HTMLElement = el('p', { class: 'pg-verdict', role: 'status' });
  readonly #lights: Lights;
  #talk: Talk | undefined;
  #dirty = false;
  #counts = { client: 0, server: 0, findings: 0 };

  constructor(contract: Contract, channel: Channel, diagrams: ParentNode | null) {
    this.#lights = new Lights(diagrams);
    this.#setup = new Setup(contract, channel, () => void this.#toggle());
    this.element = el(
      'div',
      { class: 'pg' },
      this.#setup.element,
      this.#verdict,
      this.#status,
      this.#transcript.element,
      this.#composer.element,
    );
    this.#say('Not connected.');
  }

  happened(happening: Happening): void {
    const talk = this.#talk;
    // The reader has gone to another page of a site that changes pages in place.
    if (!this.element.isConnected && happening.kind !== 'close') talk?.close(1000);
    this.#counts[happening.from] += 1;
    this.#counts.findings += happening.findings.length;
    this.#transcript.frame(happening, talk?.side ?? 'client');
    if (happening.kind === 'close') this.#explainClose(happening);
    if (happening.step) this.#lights.took(happening.step);
    this.#refresh();
  }

  missed(findings: readonly Finding[]): void {
    this.#counts.findings += findings.length;
    this.#transcript.missed(findings, this.#talk?.now() ?? 0);
    this.#refresh();
  }

  ended(outcome: Outcome): void {
    const { findings, met } = outcome;
    const good = findings.length === 0;
    const open = outcome.inconclusive.length;
    this.#transcript.note(
      `${String(met.size)} promises were kept, ${good ? 'none was broken' : `${String(findings.length)} broken`}${open === 0 ? '' : `, ${String(open)} left open`}.`,
      good ? 'good' : 'bad',
    );
    this.#setup.connected = false;
    this.#composer.use(undefined);
    this.#talk = undefined;
    this.#refresh();
  }

  async #toggle(): Promise<void> {
    const talk = this.#talk;
    if (talk) {
      talk.close(1000);
      return;
    }
    this.#transcript.clear();
    this.#counts = { client: 0, server: 0, findings: 0 };
    this.#say('Connecting …');
    try {
      const opened = await Talk.open(this.#setup.wish, this.#early);
      if (opened instanceof Talk) this.#open(opened);
      else if (opened.kind === 'refused') {
        this.#transcript.note(
          `The upgrade was refused with HTTP ${String(opened.status)}. A page would see no more of it than close code 1006.`,
        );
        this.#say('Refused.');
      } else {
        this.#transcript.note(opened.message, 'bad');
        this.#say('No connection.');
      }
    } catch (error) {
      this.#transcript.note(messageOf(error), 'bad');
      this.#say('No connection.');
    }
  }

  /** What happens while the socket is being opened is told as soon as the conversation is known. */
  readonly #early: Listener = {
    happened: (happening) => queueMicrotask(() => this.happened(happening)),
    missed: (findings) => this.missed(findings),
    ended: (outcome) => queueMicrotask(() => this.ended(outcome)),
  };

  #open(talk: Talk): void {
    this.#talk = talk;
    this.#setup.connected = true;
    this.#composer.use(talk);
    this.#refresh();
  }

  #explainClose({ name, from }: Happening): void {
    const code = /^close (\d+)/.exec(name)?.[1];
    if (code === undefined) return;
    const { name: word, meaning } = closeCode(Number(code));
    this.#transcript.note(`The ${from} closed: ${word}, ${meaning}.`);
  }

  /** Draws once a frame of the screen, however many came. */
  #refresh(): void {
    if (this.#dirty) return;
    this.#dirty = true;
    requestAnimationFrame(() => {
      this.#dirty = false;
      this.#draw();
    });
  }

  #draw(): void {
    const talk = this.#talk;
    const { client, server, findings } = this.#counts;
    const passed = `${String(client)} from the client, ${String(server)} from the server`;
    const judged =
      findings === 0
        ? 'as the document says so far'
        : findings === 1
          ? 'one finding'
          : `${String(findings)} findings`;
    this.#verdict.classList.toggle('bad', findings > 0);
    this.#verdict.textContent = talk || client + server > 0 ? `${passed}: ${judged}` : '';
    this.#lights.show(talk?.session);
    if (!talk) return this.#say('Not connected.');
    this.#composer.refresh();
    const open = [...openExchanges(talk.session)].map(([id, count]) =>
      count === 1 ? id : `${id} × ${String(count)}`,
    );
    const [debt] = debtsOf(talk.session, talk.side === 'client' ? 'server' : 'client');
    const owed = debt === undefined ? '' : ` The ${debt.side} owes ${debt.step.label}.`;
    this.#say(
      `State ${talk.session.state}. ${open.length === 0 ? 'No exchange is open.' : `Open: ${open.join(', ')}.`}${owed}`,
    );
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ToolError)
    return error.diagnostics.map(({ message, hint }) => [message, hint].filter(Boolean).join(' ')).join(' ');
  return error instanceof Error ? error.message : String(error);
}
