// docs/reference/doctor.md, from the table of findings in src/doctor.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const STEPS = {
  url: 'URL',
  name: 'Name resolution',
  tcp: 'TCP',
  tls: 'TLS',
  upgrade: 'Upgrade',
  authentication: 'Authentication',
  'first-words': 'First words',
  staying: 'Staying up',
  telephony: 'Telephony',
};

/** The page as Markdown. */
export async function doctorPage(root) {
  const { FINDINGS } = await import(pathToFileURL(join(root, 'dist/doctor/index.js')).href);
  const groups = Object.entries(STEPS).map(([step, heading]) => {
    const entries = Object.entries(FINDINGS).filter(([, entry]) => entry.step === step);
    return `## ${heading}\n\n${entries.map(entryText).join('\n')}`;
  });
  return `# Findings of the doctor

<!-- Written by scripts/reference.mjs from src/doctor/findings. Do not edit. -->

\`colloquy doctor\` walks from the URL up to a living session and stops at the first step that is broken. Each finding has a code
that stays the same. What was seen, and how it is known, is printed with it; here is what each stands for and what to change.

${groups.join('\n')}`;
}

function entryText([code, { title, means, fix }]) {
  const ways = fix.map((one) =>
    one.includes('\n')
      ? `- As it is:\n\n  \`\`\`text\n  ${one.replaceAll('\n', '\n  ')}\n  \`\`\``
      : `- ${text(one)}`,
  );
  return `### ${code}\n\n**${text(title)}.** ${text(means)}\n\n${ways.join('\n')}\n`;
}

/** What is code already stays; tags outside of it are text. */
function text(words) {
  return words
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll(/<[^<>\s][^<>]*>/g, (tag) => `\`${tag}\``)))
    .join('');
}
