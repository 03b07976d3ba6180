import type { Channel } from '../../contract/index.ts';
import type { Lint } from './lint.ts';

/** A fault about credentials needs a scheme that says what they are. */
export function credentialRules(channel: Channel): Lint[] {
  if (channel.security.length > 0) return [];
  return channel.session.faults
    .filter((fault) => fault.when.some((condition) => condition.word.startsWith('credential-')))
    .map((fault) => ({
      code: 'unknown-credential',
      severity: 'error',
      location: fault.location,
      message: `fault ${fault.id} speaks of credentials, and no security scheme of this channel's servers or operations names one`,
      hint: 'servers.<name>.security: [{$ref: ...}]',
    }));
}
