import { fixtureOf, isValidCredential, presentedInMessage } from '../credentials/index.ts';
import type { Redactor } from '../credentials/index.ts';
import type { SecurityScheme } from '../contract/index.ts';
import { schemesOf } from '../contract/index.ts';
import type { Observation } from '../session/index.ts';
import type { RequestRules } from './judge-request.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';

/** A credential in a message of the client. */
interface Shown {
  readonly scheme: SecurityScheme;
  readonly message: string;
  /** Null: what stands there has not the format. */
  readonly value: string | null;
}

/** The credentials that a client shows in its messages: as good as one in its upgrade request, and judged as that is. */
export class ShownCredentials {
  readonly #rules: RequestRules;
  readonly #schemes: readonly SecurityScheme[];
  readonly #redactor: Redactor;
  readonly #shown: Shown[] = [];

  constructor(rules: RequestRules, redactor: Redactor) {
    this.#rules = rules;
    this.#schemes = schemesOf(rules.contract, rules.channel).filter(({ place }) => place.in === 'message');
    this.#redactor = redactor;
  }

  /** Looks at a frame of the client, before it is quoted anywhere. */
  see({ reading }: Observation): void {
    if (reading?.kind !== 'message') return;
    const { name: message } = reading.message;
    for (const scheme of this.#schemes) {
      const value = presentedInMessage(scheme, message, reading.value);
      if (value === undefined) continue;
      if (value !== null) this.#redactor.add(value);
      this.#shown.push({ scheme, message, value });
    }
  }

  /** What a scenario says of them: the first is good, or a later one, for a client may be told to try again. */
  async judge(run: ScenarioRun): Promise<ScenarioRun> {
    const { channel, target } = this.#rules;
    const id = `${channel.name}/handshake/credential`;
    const [first] = this.#shown;
    if (first === undefined || !target.authentication || run.met.has(id)) return run;
    for (const shown of this.#shown) {
      if (await this.#isGood(shown)) return { ...run, met: new Set([...run.met, id]) };
    }
    const text = `the credential of \`${first.scheme.key}\` in \`${first.message}\` is not the one that the target calls valid`;
    const event = run.sockets
      .flatMap(({ events }) => events)
      .find((each) => each.event === 'frame' && each.from === 'client' && each.message === first.message);
    const where = event?.event === 'frame' ? { at: event.t, frame: event.frame, event } : { at: 0 };
    const seen: Seen = { id, verdict: VERDICT.MUST, text, phase: 'act', ...where };
    return { ...run, seen: [...run.seen, seen] };
  }

  async #isGood({ scheme, value }: Shown): Promise<boolean> {
    const fixture = fixtureOf(this.#rules.target, scheme);
    if (fixture === undefined) return true;
    return value !== null && isValidCredential(scheme, { fixture, value, url: this.#rules.url });
  }
}
