import { examplePath, type Channel, type Contract } from '../contract/index.ts';
import { promisesOf } from '../promises/index.ts';
import { el, field, option } from './dom.ts';
import type { Wish } from './peer.ts';

/** Where the reader says whom to talk to, with which credential, and what the mock is to do wrong. */
export class Setup {
  readonly element: HTMLFormElement;
  readonly #contract: Contract;
  readonly #channel: Channel;
  readonly #peer: HTMLSelectElement;
  readonly #url: HTMLInputElement;
  readonly #credential: HTMLSelectElement;
  readonly #features: HTMLInputElement[];
  readonly #trouble: HTMLDetailsElement;
  readonly #liveRow: HTMLElement;
  readonly #credentialRow: HTMLElement;
  readonly #button: HTMLButtonElement = el('button', { type: 'submit', class: 'main' }, 'Connect');

  constructor(contract: Contract, channel: Channel, toggle: () => void) {
    this.#contract = contract;
    this.#channel = channel;
    this.#peer = el(
      'select',
      { name: 'peer' },
      option('server', 'the mock of the server, in this page'),
      option('client', 'the mock of the client, in this page: I am the server'),
      option('live', 'a server at an address'),
    );
    if (channel.session.application === 'client') this.#peer.value = 'client';
    this.#url = el('input', { type: 'url', name: 'url', value: addressOf(contract, channel), size: '40' });
    this.#credential = el(
      'select',
      { name: 'credential' },
      option('valid', 'a valid one'),
      option('missing', 'none'),
      option('wrong', 'a wrong one'),
    );
    this.#features = featuresOf(channel).map((value) =>
      el('input', { type: 'checkbox', name: 'feature', value }),
    );
    this.#trouble = el('details', { class: 'pg-trouble' }, el('summary', {}, 'Faults to switch on'));
    this.#liveRow = field('Address', this.#url);
    this.#credentialRow = field('Credential', this.#credential);
    this.element = this.#build(toggle);
    this.#peer.addEventListener('change', () => this.#arrange());
    this.#trouble.addEventListener('toggle', () => this.#list(), { once: true });
    this.#arrange();
  }

  #build(toggle: () => void): HTMLFormElement {
    const features = this.#features.map((box) => el('label', {}, box, ` ${box.value}`));
    const form = el(
      'form',
      { class: 'pg-setup', 'aria-label': 'Whom to talk to', novalidate: true },
      el(
        'div',
        { class: 'pg-pick' },
        field('Talk to', this.#peer),
        this.#liveRow,
        this.#credentialRow,
        this.#button,
      ),
      features.length === 0 ? undefined : el('fieldset', {}, el('legend', {}, 'Features'), ...features),
      this.#trouble,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      toggle();
    });
    return form;
  }

  /** Whether a socket is open: then the button ends it. */
  set connected(connected: boolean) {
    this.#button.textContent = connected ? 'Disconnect' : 'Connect';
    this.#peer.disabled = connected;
  }

  get wish(): Wish {
    const boxes = [...this.#trouble.querySelectorAll('input')];
    return {
      contract: this.#contract,
      channel: this.#channel,
      peer: this.#peer.value as Wish['peer'],
      url: this.#url.value.trim(),
      protocols: this.#channel.session.subprotocols,
      credential: this.#credential.value as Wish['credential'],
      features: this.#features.filter((box) => box.checked).map((box) => box.value),
      broken: this.#peer.value === 'live' ? [] : boxes.filter((box) => box.checked).map((box) => box.value),
    };
  }

  #arrange(): void {
    const peer = this.#peer.value;
    this.#liveRow.hidden = peer !== 'live';
    this.#credentialRow.hidden = peer !== 'server' || this.#channel.security.length === 0;
    this.#trouble.hidden = peer === 'live';
    if (this.#trouble.open) this.#list();
  }

  /** The checks that the mock can break: those of its side, by exchange and fault. */
  #list(): void {
    const side = this.#peer.value === 'client' ? 'client' : 'server';
    const ids = promisesOf(this.#contract, this.#channel).filter(
      ({ side: owner, id }) => owner === side && !id.includes('/frames/unexpected/'),
    );
    const boxes = ids.map(({ id, text }) =>
      el('label', { title: text }, el('input', { type: 'checkbox', value: id }), ` ${id}`),
    );
    const find = el('input', { type: 'search', 'aria-label': 'Find a check', placeholder: 'find a check' });
    find.addEventListener('input', () => {
      for (const box of boxes)
        box.hidden = !(box.textContent ?? '').toLowerCase().includes(find.value.toLowerCase());
    });
    const list = el(
      'div',
      { class: 'pg-checks', tabindex: '0', role: 'group', 'aria-label': 'Checks' },
      ...boxes,
    );
    const [summary] = this.#trouble.children;
    const about = el('p', {}, 'The mock breaks what is ticked, from the next connection on.');
    this.#trouble.replaceChildren(...(summary ? [summary] : []), about, find, list);
  }
}

function featuresOf({ session }: Channel): string[] {
  const named = [...session.exchanges, ...session.faults].flatMap(({ feature }) => feature ?? []);
  return [...new Set(named)];
}

function addressOf({ servers }: Contract, channel: Channel): string {
  const server = servers.find(({ name }) => channel.servers.length === 0 || channel.servers.includes(name));
  const path = examplePath(`${server?.pathname ?? ''}${channel.address}`, channel);
  return `${server?.protocol ?? 'ws'}://${server?.host ?? 'localhost'}${path}`;
}
