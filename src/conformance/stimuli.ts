import type { Contract } from '../contract/index.ts';
import { branchesOf, otherSide } from '../contract/index.ts';
import type { Target } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { RunSettings } from './settings.ts';

/** Branch → message → members; what is no mapping of members is left out. */
export function stimuliOf({ stimuli }: Target): NonNullable<RunSettings['stimuli']> {
  return Object.fromEntries(
    Object.entries(stimuli).map(([branch, messages]) => {
      const mapped = Object.entries(messages).filter(
        ([, members]) => typeof members === 'object' && members !== null,
      );
      return [branch, Object.fromEntries(mapped) as Record<string, Record<string, unknown>>];
    }),
  );
}

/**
 * Refuses stimuli for what the document does not have: a misspelt one would be left out in silence. Throws a ToolError
 * `no-such-branch`, or `no-such-message` for a message that the subject is not sent.
 */
export function forbidUnknownStimuli({ stimuli, subject }: Target, { channels }: Contract): void {
  const exchanges = channels.flatMap(({ session }) => session.exchanges);
  const branches = [...new Set(exchanges.flatMap(({ steps }) => [...branchesOf(steps)].map(({ id }) => id)))];
  const us = otherSide(subject);
  const said = channels.flatMap(({ messages }) => messages.filter(({ senders }) => senders.includes(us)));
  const messages = [...new Set(said.map(({ name }) => name))];
  for (const [branch, members] of Object.entries(stimuli)) {
    if (!branches.includes(branch)) {
      const none = branches.length === 0 ? 'It has none at all.' : `It has ${branches.join(', ')}.`;
      throw ToolError.of(
        'no-such-branch',
        `The document has no branch ${branch}, for which the target has stimuli.`,
        {
          hint: none,
        },
      );
    }
    const unknown = Object.keys(members).find((name) => !messages.includes(name));
    if (unknown === undefined) continue;
    throw ToolError.of(
      'no-such-message',
      `The target's stimuli for ${branch} have ${unknown}, which no ${us} sends.`,
      {
        hint: `A ${us} sends ${messages.join(', ')}.`,
      },
    );
  }
}
