// The `console` blocks of a Markdown file: commands after `$ `, what they print under them. They are run, so that no page
// shows what the program does not do. A line `…` stands for lines left out; `console any-order` says that the lines of two
// runs come in different orders.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** No command of a page takes longer. */
const LONGEST_MS = 60_000;

/** So much of a line between two `…` finds its place again. */
const ANCHOR = 12;

const FENCE = /^```console( any-order)?\n([\s\S]*?)^```$/gm;

/** The blocks of a page: where they stand, and their commands with the lines shown under each. */
export function blocksOf(markdown) {
  return [...markdown.matchAll(FENCE)].map((match) => ({
    at: match.index,
    text: match[0],
    anyOrder: match[1] !== undefined,
    steps: stepsOf(match[2]),
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
      const child = spawn('/bin/sh', ['-c', `exec ${stays ? given.slice(0, -2) : given}`], {
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
      } else await ended(child, command);
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
  return `\`\`\`console${block.anyOrder ? ' any-order' : ''}\n${lines.join('\n')}\n\`\`\``;
}

/**
 * What was printed, cut as what is shown: as many lines at the start and at the end, and between two `…` as many from the
 * first line that begins like the one shown there.
 */
function cutLike(shown, printed) {
  const parts = split(shown);
  if (parts.length === 1) return printed.join('') === '' ? [] : printed;
  return parts.flatMap((part, i) => {
    if (i === 0) return printed.slice(0, part.length);
    const start = part[0]?.slice(0, ANCHOR) ?? '';
    const at = printed.findIndex((line) => line.startsWith(start));
    const lines =
      i < parts.length - 1
        ? printed.slice(at, at + part.length)
        : printed.slice(printed.length - part.length);
    return ['…', ...lines];
  });
}

function split(lines) {
  const parts = [[]];
  for (const line of lines) {
    if (line === '…') parts.push([]);
    else parts.at(-1).push(line);
  }
  return parts;
}

/** What two runs have in common: no times, tokens, ids or ports. */
export function shapeOf(line) {
  return line
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>')
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>')
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>')
    .replaceAll(/"[a-z]+-\d+"/g, '<id>')
    .replaceAll(/\bseed \d+/g, 'seed <n>')
    .replaceAll(/\b\d+(\.\d+)? ?(ms|s|min|minutes|seconds)\b/g, '<duration>')
    .replaceAll(
      /\b\d+(\/\d+|(?= (pass|fail|warn|note|inconclusive|not-|more|scenarios|checks|of|walks)))/g,
      '<n>',
    )
    .replaceAll(/ +/g, ' ')
    .trimEnd();
}

/** Lines in shape; those of scenarios, which end in any order, sorted where they follow each other. */
function shapesOf(lines) {
  const shapes = [];
  let ended = [];
  for (const line of lines) {
    if (/^[✓✗!?–·] /.test(line)) {
      ended.push(shapeOf(line));
      continue;
    }
    shapes.push(...ended.sort(), shapeOf(line));
    ended = [];
  }
  return [...shapes, ...ended.sort()].join('\n').trim();
}

/** Whether the lines shown are those printed, in shape. */
export function agrees(shown, printed, anyOrder) {
  // In shape before they are sorted: a time that is another must not change the order.
  const [want, have] = [shown, cutLike(shown, printed)].map((lines) =>
    anyOrder ? lines.map(shapeOf).toSorted().join('\n').trim() : shapesOf(lines),
  );
  return want === have;
}

async function ended(child, command) {
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  if (code === null) throw new Error(`it did not end in time: ${command}`);
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
  const env = { ...process.env, NO_COLOR: '1' };
  delete env.FORCE_COLOR;
  delete env.COLLOQUY_DEBUG;
  return { ...env, PATH: `${join(root, 'scripts/docs/bin')}${delimiter}${env.PATH}` };
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
