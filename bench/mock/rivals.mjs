// Twelve rules, in our mock and in `@mockoon/cli`: what a message costs either server. Mockoon is no dependency of ours:
//   mkdir /tmp/mockoon && cd /tmp/mockoon && npm install @mockoon/cli
//   COLLOQUY_MOCKOON=/tmp/mockoon node bench/mock.mjs
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { compileText } from '../../dist/compile/index.js';
import { freePort, talk } from './load.mjs';

const KINDS = Array.from({ length: 12 }, (_, index) => `kind-${index + 1}`);
const FLIGHT = 32;
/** Messages of all kinds in turn. */
const say = (id) => ({ type: KINDS[id % KINDS.length], id });

/** µs of server CPU per message, of Mockoon installed in a folder and of ours, each after as many messages that do not count. */
export async function twelveRules(folder) {
  const servers = [await mockoon(folder), await ours()];
  const costs = [];
  for (const { url, messages, cpu, stop } of servers) {
    const socket = await opened(url);
    await talk([socket], { messages, flight: FLIGHT, say });
    const before = cpu();
    await talk([socket], { messages, flight: FLIGHT, say });
    costs.push((cpu() - before) / messages);
    socket.terminate();
    stop();
  }
  return { unit: 'µs of server CPU per message, against @mockoon/cli', bare: costs[0], mock: costs[1] };
}

/** Mockoon's own defaults, with one WebSocket route that has a response for each kind. */
async function mockoon(folder) {
  const require = createRequire(join(folder, 'package.json'));
  const inner = createRequire(require.resolve('@mockoon/cli/package.json'));
  const commons = inner('@mockoon/commons');
  const port = await freePort();
  const responses = KINDS.map((kind, index) => ({
    ...commons.RouteResponseDefault,
    default: index === 0,
    body: `{"type":"answer-${kind}","id":{{body 'id'}} }`,
    rules: [{ ...commons.ResponseRuleDefault, modifier: 'type', value: kind }],
  }));
  const route = { ...commons.RouteDefault, type: 'ws', method: '', endpoint: '', responses };
  const environment = {
    ...commons.EnvironmentDefault,
    port,
    routes: [route],
    rootChildren: [{ type: 'route', uuid: route.uuid }],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'colloquy-bench-')), 'mockoon.json');
  writeFileSync(file, JSON.stringify(environment));
  const program = join(folder, 'node_modules/@mockoon/cli/bin/run.js');
  const flags = ['start', '--data', file, '--disable-log-to-file', '--disable-admin-api'];
  const child = spawn(process.execPath, [program, ...flags], { stdio: 'ignore' });
  return {
    url: `ws://127.0.0.1:${port}/`,
    messages: 2000,
    cpu: () => cpuOf(child.pid),
    stop: () => child.kill('SIGKILL'),
  };
}

async function ours() {
  const { contract } = await compileText(document(), { file: 'twelve.yaml' });
  const file = join(mkdtempSync(join(tmpdir(), 'colloquy-bench-')), 'contract.json');
  writeFileSync(file, JSON.stringify(contract));
  const child = fork(fileURLToPath(new URL('served.mjs', import.meta.url)), ['0', file]);
  const { port } = await new Promise((resolve) => child.once('message', resolve));
  return {
    url: `ws://127.0.0.1:${port}/`,
    messages: 60_000,
    cpu: () => cpuOf(child.pid),
    stop: () => child.kill('SIGKILL'),
  };
}

/** The document with twelve questions and their answers. */
function document() {
  const payload = (type) => ({
    payload: {
      type: 'object',
      required: ['type', 'id'],
      properties: { type: { const: type }, id: { type: 'integer' } },
    },
    examples: [{ name: 'one', payload: { type, id: 1 } }],
  });
  const names = KINDS.flatMap((kind) => [kind, `answer-${kind}`]);
  const reference = (name) => ({ $ref: `#/channels/rules/messages/${name}` });
  const exchanges = KINDS.map((kind) => [
    kind,
    {
      many: '*',
      key: '/id',
      steps: [{ client: kind }, { server: `answer-${kind}`, within: '5s' }],
    },
  ]);
  const channel = { $ref: '#/channels/rules' };
  return JSON.stringify({
    asyncapi: '3.0.0',
    info: { title: 'Twelve rules', version: '1.0.0' },
    defaultContentType: 'application/json',
    channels: {
      rules: {
        address: '/',
        messages: Object.fromEntries(names.map((name) => [name, payload(name)])),
        'x-session': { version: 1, exchanges: Object.fromEntries(exchanges) },
      },
    },
    operations: {
      hear: { action: 'receive', channel, messages: KINDS.map(reference) },
      answer: { action: 'send', channel, messages: KINDS.map((kind) => reference(`answer-${kind}`)) },
    },
  });
}

/** CPU time of a process so far, µs (Linux: a hundred ticks a second). */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** A socket, as soon as somebody listens. */
async function opened(url) {
  for (;;) {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    const isOpen = await new Promise((resolve) => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
