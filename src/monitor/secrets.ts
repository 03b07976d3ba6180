import type { Channel, Contract, SecurityScheme } from '../contract/index.ts';
import { valueAt } from '../contract/index.ts';
import { isSecretHeader, isSecretQuery, presentedIn, Redactor } from '../credentials/index.ts';
import type { UpgradeRequest } from '../wire/index.ts';

/** Keeps the credentials of one socket out of everything that is told of it: those of the document's security schemes, and what stands under names that usually hold a secret. */
export class Secrets {
  readonly #redactor = new Redactor();
  readonly #inMessages: readonly SecurityScheme[];

  constructor(contract: Contract, channel: Channel | undefined, request: UpgradeRequest) {
    const keys = channel === undefined ? Object.keys(contract.securitySchemes) : channel.security;
    const schemes = keys.flatMap((key) => contract.securitySchemes[key] ?? []);
    const channels = channel === undefined ? contract.channels : [channel];
    const subprotocols = channels.flatMap(({ session }) => session.subprotocols);
    for (const scheme of schemes) this.#redactor.add(presentedIn(scheme, request, subprotocols) ?? '');
    for (const [name, value] of request.query) if (isSecretQuery(name)) this.#redactor.add(value);
    for (const [name, value] of Object.entries(request.headers)) {
      if (!isSecretHeader(name)) continue;
      this.#redactor.add(value);
      this.#redactor.add(value.replace(/^\S+ /, ''));
    }
    this.#inMessages = schemes.filter(({ place }) => place.in === 'message');
  }

  /** Looks for a credential that travels in this message. */
  see(name: string, payload: unknown): void {
    for (const { place } of this.#inMessages) {
      if (place.in !== 'message' || place.message !== name) continue;
      const value = valueAt(payload, place.pointer);
      if (typeof value === 'string') this.#redactor.add(value);
    }
  }

  redact(text: string): string {
    return this.#redactor.redact(text);
  }
}
