import type { Message } from '../contract/index.ts';
import { createReader, fabricate, mutation, mutations } from '../validate/index.ts';
import type { Move } from '../session/index.ts';
import { el, field, option } from './dom.ts';
import type { Talk } from './talk.ts';

/** Where the reader picks, edits and sends a message. */
export class Composer {
  readonly element: HTMLFormElement;
  readonly #message: HTMLSelectElement = el('select', { name: 'message' });
  readonly #example: HTMLSelectElement = el('select', { name: 'example' });
  readonly #text: HTMLTextAreaElement = el('textarea', {
    name: 'payload',
    rows: '7',
    spellcheck: 'false',
    'aria-describedby': 'pg-problems',
  });
  readonly #problems: HTMLElement = el('div', { id: 'pg-problems', class: 'pg-problems', role: 'status' });
  readonly #gap: HTMLInputElement = el('input', { type: 'number', name: 'gap', min: '1', value: '1000' });
  readonly #send: HTMLButtonElement = el('button', { type: 'submit', class: 'main' }, 'Send');
  readonly #repeat: HTMLButtonElement = el('button', { type: 'button' }, 'Send again and again');
  #talk: Talk | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Names of the messages that may be sent now, as they were last shown. */
  #allowed = '';

  constructor() {
    this.element = el(
      'form',
      { class: 'pg-composer', 'aria-label': 'A message to send' },
      el('div', { class: 'pg-pick' }, field('Message', this.#message), field('starting from', this.#example)),
      el('label', { class: 'pg-payload' }, 'Payload ', this.#text),
      this.#problems,
      el('div', { class: 'pg-pick' }, this.#send, this.#repeat, field('every', this.#gap), 'ms'),
    );
    this.#message.addEventListener('change', () => this.#pickMessage());
    this.#example.addEventListener('change', () => this.#fill());
    this.#text.addEventListener('input', () => this.#check());
    this.#repeat.addEventListener('click', () => this.#toggle());
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#talk?.send(this.#data());
    });
    this.use(undefined);
  }

  /** Composes for this conversation; undefined: there is none. */
  use(talk: Talk | undefined): void {
    this.#talk = talk;
    this.#halt();
    this.#allowed = '';
    for (const control of [this.#message, this.#example, this.#text, this.#send, this.#repeat, this.#gap])
      control.disabled = talk === undefined;
    this.#message.replaceChildren();
    if (talk) this.refresh();
    else this.#problems.replaceChildren();
  }

  /** Puts in front what may be sent now. */
  refresh(): void {
    const talk = this.#talk;
    if (!talk) return;
    const own = talk.channel.messages.filter(({ senders }) => senders.includes(talk.side));
    const moves = talk.session.mayDo(talk.side);
    const now = own.filter(({ name }) => moves.some((move) => isOf(move, name)));
    const names = now.map(({ name }) => name).join('\n');
    if (names === this.#allowed && this.#message.childElementCount > 0) return;
    this.#allowed = names;
    const before = this.#message.value;
    const others = own.filter((message) => !now.includes(message));
    this.#message.replaceChildren(group('now', now), group('not now, by the document', others));
    const keeps = before !== '' && own.some(({ name }) => name === before) && this.#isTouched();
    if (keeps) this.#message.value = before;
    else this.#pickMessage();
  }

  /** Whether the reader has typed something that is not what was filled in. */
  #isTouched(): boolean {
    return (
      document.activeElement === this.#text || this.#timer !== undefined || this.#text.value !== this.#filled
    );
  }

  #filled = '';

  #picked(): Message | undefined {
    return this.#talk?.channel.messages.find(({ name }) => name === this.#message.value);
  }

  #pickMessage(): void {
    const message = this.#picked();
    const talk = this.#talk;
    if (!message || !talk) return;
    const start = message.examples[0]?.payload;
    const spoilt = start === undefined ? [] : mutations(talk.contract, message, start).map(({ id }) => id);
    const group = (label: string, options: HTMLOptionElement[]): HTMLOptGroupElement | undefined =>
      options.length === 0 ? undefined : el('optgroup', { label }, ...options);
    this.#example.replaceChildren(
      ...[
        group(
          'examples',
          message.examples.map(({ name }, at) => option(`example ${String(at)}`, name)),
        ),
        option('sample', 'a sample of the schema'),
        group(
          'not valid',
          message.invalidExamples.map(({ name }, at) => option(`invalid ${String(at)}`, name)),
        ),
        group(
          'spoilt',
          spoilt.map((id) => option(`spoilt ${id}`, id)),
        ),
      ].filter((part) => part !== undefined),
    );
    const step = this.#move(message)?.step;
    this.#gap.value = String(step?.every ?? 1000);
    this.#fill();
  }

  #move({ name }: Message): Move | undefined {
    const talk = this.#talk;
    return talk?.session.mayDo(talk.side).find((move) => isOf(move, name));
  }

  /** What was picked, with the values that the session owes put into it. */
  #payload(message: Message, talk: Talk): unknown {
    const [kind, ...rest] = this.#example.value.split(' ');
    const at = Number(rest[0]);
    if (kind === 'invalid') return message.invalidExamples[at]?.payload;
    const plain = kind === 'example' ? message.examples[at]?.payload : undefined;
    const start =
      plain ??
      (kind === 'spoilt' ? message.examples[0]?.payload : fabricate(talk.contract, message, Date.now()));
    const move = this.#move(message);
    const payload = move
      ? talk.session.compose(move, { message: message.name, payload: start }, talk.now())
      : start;
    if (kind !== 'spoilt') return payload;
    const id = rest.join(' ');
    return mutation(talk.contract, message, { payload, id })?.payload ?? payload;
  }

  #fill(): void {
    const message = this.#picked();
    const talk = this.#talk;
    if (!message || !talk) return;
    this.#filled = written(this.#payload(message, talk));
    this.#text.value = this.#filled;
    this.#check();
  }

  #check(): void {
    const message = this.#picked();
    const talk = this.#talk;
    if (!message || !talk) return;
    const lines = problemsOf(talk, message, this.#text.value);
    const good = lines.length === 0;
    this.#text.setAttribute('aria-invalid', String(!good));
    this.#problems.classList.toggle('good', good);
    this.#problems.replaceChildren(
      ...(good ? [`a valid ${message.name}`] : lines.slice(0, 8).map((line) => el('div', {}, line))),
    );
  }

  /** What goes over the wire: bytes where the message is binary, else the text as it stands. */
  #data(): string | Uint8Array {
    const text = this.#text.value;
    if (this.#picked()?.encoding !== 'binary') return compact(text);
    return Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16));
  }

  #toggle(): void {
    if (this.#timer !== undefined) return this.#halt();
    const gap = Math.max(1, Number(this.#gap.value));
    this.#repeat.textContent = 'Stop';
    const started = performance.now();
    let sent = 0;
    // Frames are sent by the clock, not by the timer, which comes late in a busy page.
    const round = (): void => {
      for (; performance.now() - started >= sent * gap; sent += 1) {
        if (!this.#talk || this.#talk.isOver) return this.#halt();
        if (sent > 0) this.#refill();
        this.#talk.send(this.#data());
      }
    };
    this.#timer = setInterval(round, Math.min(gap, 10));
    round();
  }

  /** As {@link #fill}, unless the reader has changed the text. */
  #refill(): void {
    if (this.#text.value === this.#filled) this.#fill();
  }

  #halt(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#repeat.textContent = 'Send again and again';
  }
}

function group(label: string, messages: readonly Message[]): HTMLElement {
  return el('optgroup', { label }, ...messages.map(({ name }) => option(name)));
}

function isOf({ step }: Move, name: string): boolean {
  return step.act.kind === 'message' && step.act.messages.includes(name);
}

function written(payload: unknown): string {
  if (typeof payload === 'string') return payload;
  if (payload instanceof Uint8Array)
    return [...payload].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return JSON.stringify(payload, null, 2);
}

/** JSON without its layout; anything else as it is. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

/** What a text is not, of the message that it is meant to be. */
function problemsOf(talk: Talk, message: Message, text: string): string[] {
  if (message.encoding === 'binary')
    return /^\s*([0-9a-f]{2}\s*)*$/i.test(text) ? [] : ['Bytes, as two hexadecimal digits each.'];
  const reading = createReader(talk.contract, talk.channel).read(talk.side, compact(text));
  switch (reading.kind) {
    case 'message':
      return reading.message.name === message.name ? [] : [`This is a ${reading.message.name}.`];
    case 'invalid-message':
      return reading.errors.map(
        ({ pointer, text: why }) => `${pointer === '' ? 'the payload' : pointer}: ${why}`,
      );
    case 'unknown-message':
      return ['No message of the document looks like this.'];
    case 'not-json':
      return ['This is not JSON.'];
    case 'binary-frame':
      return [];
  }
}
