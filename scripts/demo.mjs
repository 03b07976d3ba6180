// `npm run demo`: the mock of the chat document, a conversation with it, then the whole conformance suite against it and
// against a server that shares no code with us. Nothing to install beside this package; under half a minute.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.colloquy/demo');
const DOCUMENT = 'asyncapi/chat/asyncapi.yaml';
const SECRET = 'demo-secret';
const started = performance.now();
const children = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const target = join(folder, 'target.yaml');
writeFileSync(
  target,
  `credentials:
  token: {jwt: {secret: ${SECRET}, algorithm: HS256, claims: {userId: u1, username: demo}}}
`,
);

let worst = 0;
try {
  title('1. The mock of the chat document');
  const mock = await serve([
    'dist/cli/main.js',
    'mock',
    DOCUMENT,
    '--port',
    '0',
    '--secret',
    SECRET,
    '--json',
    '--quiet',
  ]);
  const { endpoints } = JSON.parse(mock.line);
  const url = endpoints[0].url.replace(/\?.*/, '');
  say(
    `It listens on ${url}. It was given the secret that tokens are signed with, and nothing else but the document.\n`,
  );

  title('2. A conversation with it');
  await run(['examples/talk.mjs', endpoints[0].url, ...CONVERSATION()]);

  title('3. The conformance suite against the mock');
  worst = Math.max(worst, await judge('mock', url));

  title(
    '4. The same suite against a server that was written from the fact sheet alone (test/subjects/chat-ws)',
  );
  const subject = await serve(SUBJECT());
  worst = Math.max(worst, await judge('chat-ws', `ws://127.0.0.1:${subject.line.split(' ')[1]}`));

  title('Done');
  say(
    `Reports: ${relative(process.cwd(), folder)}/ (mock and chat-ws, each as .html, .json and JUnit's .xml)`,
  );
  say(`${((performance.now() - started) / 1000).toFixed(1)} s, exit code ${worst}`);
} catch (error) {
  say(`the demo could not go on: ${error.message}`);
  worst = 2;
} finally {
  await Promise.all(children.map(stop));
}
process.exitCode = worst;

function CONVERSATION() {
  return [
    '{"type":"chat","content":"What can you do?"}',
    '{"type":"ping"}',
    '{"type":"human-escalation","reason":"I would rather talk to a person"}',
    '{"type":"chat"}',
    '{',
  ];
}

function SUBJECT() {
  return ['test/subjects/chat-ws/server.mjs', '--port', '0', '--secret', SECRET];
}

async function judge(name, url) {
  const file = (extension) => join(folder, `${name}.${extension}`);
  const reports = ['pretty', `json=${file('json')}`, `html=${file('html')}`, `junit=${file('xml')}`];
  return run([
    ...['dist/cli/main.js', 'test', DOCUMENT, '--url', url, '--target', target],
    ...reports.flatMap((report) => ['--report', report]),
  ]);
}

/** Starts something that stays and answers its first line. */
async function serve(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, 'line').then(([first]) => first),
    once(child, 'exit').then(() => undefined),
  ]);
  if (line === undefined) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
  return { child, line };
}

/** Runs something to its end, in view, and answers its exit code. */
async function run(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'close');
  return code ?? 2;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await once(child, 'exit');
  clearTimeout(timer);
}

function title(text) {
  say(`\n${text}\n${'='.repeat(text.length)}`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
