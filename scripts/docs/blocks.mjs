// The `console` blocks of a Markdown file: commands after `$ `, what they print under them. They are run, so that no page
// shows what the program does not do. A line `…` stands for lines left out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const FENCE = /^```console\n([\s\S]*?)^```$/gm;

/** The blocks of a page: where they stand, and their commands with the lines shown under each. */
export function blocksOf(markdown) {
  return [...markdown.matchAll(FENCE)].map((match) => ({
    at: match.index,
    text: match[0],
    steps: stepsOf(match[1]),
  }));
}

function stepsOf(body) {
  const steps = [];
  for (const line of body.replace(/\n$/, '').split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), shown: [] });
    else if (steps.at(-1)?.command.endsWith('\\')) steps.at(-1).command += `\n${line}`;
    else steps.at(-1)?.shown.push(line);
  }
  return steps;
}

/** Runs the commands of a block in order, in `root`; one that ends in ` &` goes on until the block ends. */
export async function runBlock({ steps }, root) {
  const ports = new Map();
  const running = [];
  const printed = [];
  try {
    for (const { command } of steps) {
      const given = await withFreePorts(command, ports);
      const stays = given.endsWith(' &');
      const child = spawn('/bin/sh', ['-c', stays ? `exec ${given.slice(0, -2)}` : given], {
        cwd: root,
        env: environment(root),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (more) => (text += more));
      }
      if (stays) {
        running.push(child);
        await settled(child, () => text);
      } else await once(child, 'close');
      printed.push(
        withShownPorts(text, ports).replaceAll(root.replace(/\/$/, ''), '.').trimEnd().split('\n'),
      );
    }
  } finally {
    await Promise.all(running.map(stop));
  }
  return printed;
}

/** The block with what was printed in the place of what was shown; a `…` keeps as many lines before and after it. */
export function rewritten(block, printed) {
  const lines = block.steps.flatMap(({ command, shown }, i) => [
    `$ ${command}`,
    ...cutLike(shown, printed[i]),
  ]);
  return `\`\`\`console\n${lines.join('\n')}\n\`\`\``;
}

function cutLike(shown, printed) {
  const gap = shown.indexOf('…');
  if (gap < 0) return printed.join('') === '' ? [] : printed;
  const tail = shown.length - gap - 1;
  return [...printed.slice(0, gap), '…', ...(tail === 0 ? [] : printed.slice(-tail))];
}

/** What two runs have in common: no times, tokens, ids or ports. */
export function shapeOf(line) {
  return line
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>')
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>')
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>')
    .replaceAll(/\bseed \d+/g, 'seed <n>')
    .replaceAll(/\b\d+(\.\d+)? ?(ms|s|min|minutes|seconds)\b/g, '<duration>')
    .trimEnd();
}

/** Whether the lines shown are those printed, in shape. */
export function agrees(shown, printed) {
  const [want, have] = [shown, cutLike(shown, printed)].map((lines) => lines.map(shapeOf).join('\n'));
  return want.trim() === have.trim();
}

async function withFreePorts(command, ports) {
  for (const [port] of command.matchAll(/\b(3\d{3})\b/g)) {
    if (!ports.has(port)) ports.set(port, String(await freePort()));
  }
  return command.replaceAll(/\b3\d{3}\b/g, (port) => ports.get(port));
}

function withShownPorts(text, ports) {
  return [...ports].reduce((shown, [port, real]) => shown.replaceAll(real, port), text);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function environment(root) {
  const { env } = process;
  return {
    ...env,
    NO_COLOR: '1',
    FORCE_COLOR: '',
    COLLOQUY_DEBUG: '',
    PATH: `${join(root, 'scripts/docs/bin')}${delimiter}${env.PATH}`,
  };
}

/** Something that stays has said what it has to say at first once it printed a line and then nothing for a moment. */
async function settled(child, text) {
  let before = '';
  for (let waited = 0; waited < 15_000 && child.exitCode === null; waited += 150) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (text() !== '' && text() === before) return;
    before = text();
  }
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await once(child, 'close');
  clearTimeout(timer);
}
