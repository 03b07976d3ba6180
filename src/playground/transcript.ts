import type { Side } from '../contract/index.ts';
import type { Finding } from '../session/index.ts';
import { el, hashOf } from './dom.ts';
import type { Happening } from './talk.ts';

/** Rows that are kept. */
const MOST = 400;
/** From so many rows of one message in a row on, the next ones are counted in the last row. */
const SAME = 12;

/** What is written of a frame in its row. */
const PREVIEW = 160;

/** What has passed on the socket, the verdict beside each frame. */
export class Transcript {
  readonly element: HTMLOListElement = el('ol', {
    class: 'pg-log',
    tabindex: '0',
    'aria-label': 'What has passed on the socket',
  });
  readonly #promises: string;
  #last: { readonly key: string; readonly row: HTMLLIElement; same: number } | undefined;

  /** `promises`: the page that the ids of findings lead to. */
  constructor(promises: string) {
    this.#promises = promises;
  }

  clear(): void {
    this.element.replaceChildren();
    this.#last = undefined;
  }

  frame(happening: Happening, mine: Side): void {
    const key = `${happening.from} ${happening.name}`;
    const plain = happening.findings.length === 0 && happening.provoked.length === 0;
    if (this.#last?.key === key && plain) this.#last.same += 1;
    if (this.#last?.key === key && plain && this.#last.same > SAME) {
      this.#count(this.#last.row, this.#last.same - SAME + 1);
      return;
    }
    const row = this.#row(happening, mine);
    this.#last = { key, row, same: this.#last?.key === key && plain ? this.#last.same : 1 };
    this.#append(row);
  }

  /** Findings about what did not come. */
  missed(findings: readonly Finding[], at: number): void {
    this.#last = undefined;
    for (const finding of findings) {
      this.#append(el('li', { class: 'pg-row' }, time(at), this.#finding(finding)));
    }
  }

  /** A sentence of ours. */
  note(text: string, kind: 'good' | 'bad' | 'plain' = 'plain'): void {
    this.#last = undefined;
    this.#append(el('li', { class: `pg-row note ${kind}` }, text));
  }

  #row({ at, from, name, data, findings, provoked }: Happening, mine: Side): HTMLLIElement {
    const arrow = from === mine ? '→' : '←';
    const verdict =
      findings.length > 0 ? '' : provoked.length > 0 ? `a mistake: ${provoked.join(', ')}` : '✓';
    const head = [
      time(at),
      el('span', { class: `side ${from}` }, `${arrow} ${from}`),
      ' ',
      el('b', {}, name),
      ' ',
      el('span', { class: 'times' }),
      el('span', { class: findings.length === 0 && provoked.length === 0 ? 'ok' : 'mistake' }, verdict),
    ];
    const text = shown(data);
    const body =
      text === ''
        ? el('div', {}, ...head)
        : el(
            'details',
            {},
            el('summary', {}, ...head, ' ', el('code', { class: 'preview' }, text.slice(0, PREVIEW))),
            el('pre', { tabindex: '0' }, pretty(text)),
          );
    return el(
      'li',
      { class: `pg-row from-${from}` },
      body,
      ...findings.map((finding) => this.#finding(finding)),
    );
  }

  #finding({ id, verdict, side, text }: Finding): HTMLElement {
    const level = verdict === 'fail' ? 'must' : verdict === 'warn' ? 'should' : 'may';
    return el(
      'div',
      { class: 'pg-finding' },
      el('span', { class: `level ${level}` }, `${verdict}: ${side}`),
      ` ${text} `,
      el('a', { href: `${this.#promises}${hashOf(id)}` }, id),
    );
  }

  #count(row: HTMLLIElement, count: number): void {
    const times = row.querySelector('.times');
    if (times) times.textContent = `and ${String(count - 1)} more like it `;
  }

  #append(row: HTMLLIElement): void {
    const { element } = this;
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    element.append(row);
    if (element.childElementCount > MOST) element.firstElementChild?.remove();
    if (atEnd) element.scrollTop = element.scrollHeight;
  }
}

function time(at: number): HTMLSpanElement {
  return el('span', { class: 'at' }, `${(at / 1000).toFixed(2)} s `);
}

function shown(data: string | Uint8Array): string {
  if (typeof data === 'string') return data;
  const bytes = [...data.slice(0, 64)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `${String(data.length)} bytes: ${bytes}${data.length > 64 ? ' …' : ''}`;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text) as unknown, null, 2);
  } catch {
    return text;
  }
}
