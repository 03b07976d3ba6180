import type { Side } from '../contract/index.ts';
import type { Finding } from '../session/index.ts';

/**
 * What our own side did wrong without meaning to. Behind a fault of the subject it may come of that: an id of the wrong type
 * is repeated as it came.
 */
export function ownMistakes(findings: readonly Finding[], us: Side): string[] {
  const fails = findings.filter(({ verdict }) => verdict === 'fail');
  const spoilt = fails.findIndex(({ side }) => side !== us);
  const ours = spoilt < 0 ? fails : fails.slice(0, spoilt);
  return ours.map(({ id, text }) => `${id}: ${text}`);
}
