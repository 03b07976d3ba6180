// docs/reference/cli.md, from the commands' descriptions and the options table.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** The page as Markdown. */
export async function cliPage(root) {
  const load = (name) => import(pathToFileURL(join(root, 'dist/cli', name)).href);
  const { COMMANDS } = await load('commands.js');
  const { OPTIONS } = await load('options.js');
  return `# The command line

<!-- Written by scripts/reference.mjs from src/cli. Do not edit. -->

Exit codes: \`0\` done, nothing wrong · \`1\` done, and what was looked at is not in order · \`2\` could not be done
(bad arguments, a file that cannot be read, nothing that listens there).

Colours appear on terminals only; \`NO_COLOR=1\` takes them away, \`FORCE_COLOR=1\` gives them to pipes.
\`COLLOQUY_DEBUG=1\` shows the stack where colloquy itself is wrong.

${COMMANDS.map((command) => section(command, OPTIONS)).join('\n')}`;
}

function section(command, options) {
  const words = command.arguments.map(wordOf);
  const rows = command.options.map((key) => options[key]).map(row);
  return `## \`colloquy ${[command.name, ...words].join(' ')}\`

${command.summary}

${command.description ? `${command.description}\n` : ''}
${command.arguments.map((one) => `\`${wordOf(one)}\`: ${one.help}`).join('\n\n')}

| flag | what it does | default |
| --- | --- | --- |
${rows.join('\n')}

${command.examples.length > 0 ? `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\`\n` : ''}`;
}

function row({ flags, help, default: preset }) {
  const cell = (text) => text.replaceAll('|', '\\|');
  return `| ${cell(`\`${flags}\``)} | ${cell(help)} | ${preset === undefined ? '' : `\`${String(preset)}\``} |`;
}

function wordOf({ name, many, optional }) {
  const word = `${name}${many ? '...' : ''}`;
  return optional ? `[${word}]` : `<${word}>`;
}
