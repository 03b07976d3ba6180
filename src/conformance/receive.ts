import type { Target } from '../credentials/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Scenario } from '../promises/index.ts';
import { duration } from '../promises/index.ts';
import { CoverageCounts } from './coverage.ts';
import { finish, withoutSocket } from './finish.ts';
import type { Running } from './finish.ts';
import { credentialsOf, judgeRequest } from './judge-request.ts';
import type { RequestRules } from './judge-request.ts';
import { JudgedSocket } from './judged-socket.ts';
import type { Listener } from './judged-socket.ts';
import { ShownCredentials } from './shown-credentials.ts';
import type { Door } from './doors.ts';
import type { Caller } from './reception.ts';
import { onStage } from './run-scenario.ts';
import type { PlayContext } from './run-scenario.ts';
import { Collected } from './scenario-run.ts';
import type { ScenarioRun } from './scenario-run.ts';
import type { Slot } from './slots.ts';

/** A client is waited for so long, ms. */
const CALL = 30_000;
/** Whether it dials again is watched for so long, ms before scaling. */
const REDIAL = 5000;
/** The shortest such watch, ms: a client does not know of our time scale. */
const LEAST = 1000;

/** What a scenario of a run against a client needs. */
export interface ReceiveContext extends PlayContext {
  readonly door: Door;
  readonly target: Target;
}

/** Waits for a first client: without one a run cannot be made. */
export async function awaitFirst(context: ReceiveContext): Promise<Diagnostic[]> {
  const { signal } = context;
  const { reception, process, url } = context.door;
  await process?.start();
  const came = await reception.arrival(patienceOf(context), signal);
  if (came !== undefined) return [];
  const strays = [...reception.strays].map((path) => `\`${path}\``).join(', ');
  const message =
    strays === '' ? `No client dialled ${url}.` : `A client dialled ${strays}, and the document says ${url}.`;
  const hint =
    'Start the client with this address, or name its command in the target: `command: [node, client.js, "{url}"]`.';
  return [{ code: 'no-client', severity: 'error', message, hint }];
}

/** Runs one scenario with the next client that dials; a client that the run starts is started anew. */
export async function receiveScenario(
  context: ReceiveContext,
  scenario: Scenario,
  slot: Slot,
): Promise<ScenarioRun> {
  const at = context.clock.now();
  const { held } = context.clock;
  const nobody = (reason: string): ScenarioRun => withoutSocket(scenario, { at, standing: 'cut', reason });
  if (context.door.gone) return nobody('no client dials any more');
  const caller = await nextCaller(context);
  if (caller === undefined) {
    context.door.gone = context.door.process === undefined;
    return nobody(`no client dialled within ${duration(patienceOf(context))}`);
  }
  const { socket, rules } = meet(context, caller);
  const shown = new ShownCredentials(rules, context.door.reception.redactor);
  const collected = new Collected();
  const running = { context, scenario, socket, collected, at, held, coverage: new CoverageCounts() };
  await judgeRequest(rules, caller.request, collected);
  const { act } = scenario;
  const run =
    act.kind === 'serve' && act.service.kind === 'refuse'
      ? refuse(running, caller, act.service.status)
      : await shown.judge(await accept(running, caller, { slot, shown }));
  return watched(running, run);
}

async function nextCaller(context: ReceiveContext): Promise<Caller | undefined> {
  const { signal } = context;
  const { reception, process } = context.door;
  if (process !== undefined) {
    reception.clear();
    await process.start();
  }
  return reception.next(patienceOf(context), signal);
}

/** The socket of a caller, with its request in the transcript. */
function meet(context: ReceiveContext, caller: Caller): { socket: JudgedSocket; rules: RequestRules } {
  const { contract, channel, target } = context;
  const { reception } = context.door;
  const { request } = caller;
  const host = request.headers['host'];
  const url = `${reception.url.replace(/\/\/.*$/, `//${host ?? ''}`)}${request.target}`;
  const rules = { contract, channel, target, url };
  for (const secret of credentialsOf(rules, request)) reception.redactor.add(secret);
  for (const name of ['authorization', 'cookie']) reception.redactor.add(request.headers[name] ?? '');
  const [path = ''] = request.target.split('?');
  const socket = new JudgedSocket(context, {
    started: context.clock.at(caller.at),
    roundTrip: 0,
    path,
    autoPong: true,
  });
  const headers = Object.entries(request.headers).filter(([name]) => !FIXED.includes(name));
  socket.transcript.upgrade({ url, headers: Object.fromEntries(headers) });
  return { socket, rules };
}

/** Headers that every upgrade request has, and that say nothing. */
const FIXED: readonly string[] = [
  'host',
  'connection',
  'upgrade',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-extensions',
];

type Receiving = Running<ReceiveContext>;

function refuse(running: Receiving, caller: Caller, status: number): ScenarioRun {
  caller.refuse(status, 'Refused on purpose, by a conformance run.\n');
  running.socket.refused(status, '');
  return finish(running);
}

async function accept(
  running: Receiving,
  caller: Caller,
  { slot, shown }: { slot: Slot; shown: ShownCredentials },
): Promise<ScenarioRun> {
  const { context } = running;
  const listed = context.channel.session.subprotocols;
  const connection = await caller.accept(caller.request.protocols.find((name) => listed.includes(name)));
  if (connection === undefined) return finish(running, 'cut', 'the client hung up before it was answered');
  const watch: Listener = (seen, from) => {
    if (from === 'client') shown.see(seen);
  };
  return onStage(running, { slot, connection, cause: undefined, credential: undefined, watch });
}

/** What the client does afterwards: told, never judged. */
async function watched(running: Receiving, run: ScenarioRun): Promise<ScenarioRun> {
  const { context, scenario } = running;
  const { act } = scenario;
  if (act.kind !== 'serve' || act.service.kind === 'plain' || run.standing !== 'done') return run;
  const { clock, timeScale, signal } = context;
  const { reception, process } = context.door;
  const since = clock.now();
  const came = await reception.arrival(Math.max(LEAST, REDIAL * timeScale), signal);
  const again =
    came === undefined
      ? process?.over === true
        ? 'ended'
        : 'did not dial again while it was watched'
      : `dialled again after ${duration(Math.max(0, Math.round(clock.at(came) - since)))}`;
  return { ...run, observed: [...run.observed, again] };
}

function patienceOf({ patience }: ReceiveContext): number {
  return Math.max(LEAST, Math.min(patience ?? CALL, CALL));
}
