import type { Channel, ConditionWord } from '../contract/index.ts';
import { allStepsOf, sends } from '../contract/index.ts';
import type { Act, Play, Scenario } from '../promises/index.ts';
import { dial } from '../wire/index.ts';
import type { Connection, Dialled, DialFailure } from '../wire/index.ts';
import { perform } from './acts.ts';
import type { Approach, Doorway, Prepared, Shown } from './approach.ts';
import { causeOf, shownIn, standingOf } from './approach.ts';
import { CoverageCounts } from './coverage.ts';
import { finish, withoutSocket } from './finish.ts';
import type { Running } from './finish.ts';
import { JudgedSocket } from './judged-socket.ts';
import type { Dialling, JudgedOptions, Listener } from './judged-socket.ts';
import { Player } from './player.ts';
import { Collected } from './scenario-run.ts';
import type { Slowness } from './pauses.ts';
import type { ScenarioRun } from './scenario-run.ts';
import type { Slot } from './slots.ts';
import { Stay } from './staying.ts';
import type { Stage } from './stage.ts';
import { attend, exchangeOf, outlast, settle, standIn } from './stage.ts';

/** The answer to an upgrade request, ms before scaling; its patience is three times that. */
const UPGRADE = 10_000;
/** The close frame that answers a close frame, ms before scaling. */
const ECHO = 5000;
/** A dial that fails is tried again so often: a subject that restarts is not gone. */
const DIALS = 5;
/** Pause before dialling again, ms. */
const PAUSE = 150;

/** What whoever plays on the sockets of a run knows. */
export interface PlayContext extends JudgedOptions {
  readonly seed: number;
  /** Cap on every wait, ms on the run's clock. */
  readonly patience: number | undefined;
  /** How long each message of ours waits; undefined: it does not. */
  readonly slowness?: Slowness;
}

/** What the scenarios of a run against a server share. */
export interface RunContext extends PlayContext {
  readonly doorway: Doorway;
  /** The subject was reached once. */
  answered: boolean;
}

/** Runs one scenario over one socket of its own. */
export async function runScenario(context: RunContext, scenario: Scenario, slot: Slot): Promise<ScenarioRun> {
  const at = context.clock.now();
  const { held } = context.clock;
  const prepared = await context.doorway.prepare(approachOf(scenario));
  if (prepared.kind !== 'ready') return withoutSocket(scenario, { at, ...standingOf(prepared) });
  const dialled = await dialPatiently(context, prepared, !withholdsPong(context.channel, scenario.act));
  const socket = new JudgedSocket(context, dialled.dialling);
  const credential = shownIn(prepared, scenario.act);
  const cause = credential?.mistake === undefined ? causeOf(scenario.act) : undefined;
  socket.transcript.upgrade({ url: prepared.url, headers: shownHeaders(prepared), ...(cause && { cause }) });
  const running = {
    context,
    scenario,
    socket,
    collected: new Collected(),
    at,
    held,
    coverage: new CoverageCounts(),
  };
  const { outcome, failures } = dialled;
  if (failures[0] !== undefined && outcome.kind !== 'failed') {
    const id = `${context.channel.name}/handshake/open`;
    const text = `the subject had to be dialled ${String(failures.length + 1)} times: ${failures[0]}`;
    running.collected.find({ id, level: 'SHOULD', text, at: 0 });
  }
  if (cause !== undefined) running.collected.enter('act', 0);
  if (outcome.kind === 'failed') return notOpened(running, outcome, cause);
  context.answered = true;
  if (outcome.kind === 'refused') socket.listener = (seen, from) => running.coverage.observe(seen, from);
  if (outcome.kind === 'open')
    return onStage(running, { slot, connection: outcome.connection, cause, credential });
  socket.refused(outcome.status, outcome.body, cause);
  const reason = `the upgrade was refused with HTTP ${String(outcome.status)}`;
  if (cause !== undefined) return finish(running);
  if (scenario.act.kind !== 'handshake') return finish(running, 'cut', reason);
  running.collected.seen.push({
    id: scenario.id,
    verdict: 'fail',
    text: reason,
    at: socket.now(),
    phase: 'act',
  });
  return finish(running);
}

/** No WebSocket and no refusal: a wrong reaction where a mistake was made, else the subject has gone. */
function notOpened(
  running: Running<RunContext>,
  outcome: Extract<Dialled, { kind: 'failed' }>,
  cause: ConditionWord | undefined,
): ScenarioRun {
  const { socket, scenario, collected, context } = running;
  socket.transcript.failed(socket.now(), outcome.code, outcome.message);
  if (cause === undefined || outcome.code === 'unreachable' || !context.answered) {
    return finish(running, 'unreachable', outcome.message);
  }
  const text = `the upgrade was neither accepted nor refused by HTTP: ${outcome.message}`;
  collected.seen.push({ id: scenario.id, verdict: 'fail', text, at: socket.now(), phase: 'act' });
  return finish(running);
}

/** An open socket and what belongs to it. */
export interface Opened {
  readonly slot: Slot;
  readonly connection: Connection;
  /** The mistake that was made in the upgrade request. */
  readonly cause: ConditionWord | undefined;
  /** A credential that travels in a message of ours. */
  readonly credential: Shown | undefined;
  /** Is told everything that the session says. */
  readonly watch?: Listener;
}

/** Plays a scenario on its open socket, to the end. */
export async function onStage(running: Running<PlayContext>, by: Opened): Promise<ScenarioRun> {
  const { context, scenario, socket, collected, coverage } = running;
  const { contract, channel, seed, patience, slowness } = context;
  const { credential } = by;
  let erred: number | undefined;
  const watch: Listener = (seen, from) => {
    coverage.observe(seen, from);
    by.watch?.(seen, from);
    if (from === context.subject && seen.provoked.length > 0) erred = socket.now();
  };
  const stay = new Stay(socket, scenario);
  const player = new Player(socket, {
    ...{ seed, patience, slowness, watch, stay },
    ...(credential && { credential }),
  });
  const stage: Stage = {
    ...{ scenario, contract, channel, socket, player, stay, collected, coverage, patience },
    slot: by.slot,
  };
  for (const play of [...scenario.route, ...earlyPlays(stage)]) player.start(play);
  const { state } = scenario;
  if (state !== undefined && needsState(scenario)) player.hold(() => socket.session.state === state);
  socket.open(by.connection, by.cause);
  const reached = state === undefined || (await attend(stage, () => coverage.states.has(state)));
  let missed = reached ? undefined : `the state ${state} was not reached`;
  if (socket.isOpen && (reached || !needsState(scenario))) {
    if (by.cause === undefined) collected.enter('act', socket.now());
    missed = (await perform(stage, scenario.act)) ?? missed;
  }
  await outlast(stage, () => erred);
  if (stay.end()) await settle(stage);
  for (const [id, why] of player.awaiting.cut) collected.unclear.set(id, why);
  await leave(socket, collected);
  if (context.signal.aborted) return finish(running, 'cut', 'the run was stopped');
  if (socket.flooded) return finish(running, 'cut', 'the subject flooded the socket');
  return missed === undefined ? finish(running) : finish(running, 'cut', missed);
}

/** Plays of exchanges that begin by themselves stand ready before they do. */
function earlyPlays({ scenario, channel }: Stage): Play[] {
  const { act } = scenario;
  if (act.kind === 'serve') return servicePlays(act);
  const plays =
    act.kind === 'plays' ? act.plays : act.kind === 'mistake' && act.before ? [standIn(act.before)] : [];
  return plays.filter((play) => exchangeOf(channel, play.exchange)?.at !== undefined);
}

/** A server's own plays stand ready from the start: the client decides when. */
function servicePlays({ exchange = '', service }: Extract<Act, { kind: 'serve' }>): Play[] {
  if (service.kind === 'refuse') return [];
  if ('play' in service && service.play !== undefined) return [service.play];
  return service.kind === 'plain' ? [] : [{ exchange, wishes: [], withhold: service.step }];
}

/** What makes no sense in another state. */
function needsState({ act }: Scenario): boolean {
  return act.kind === 'mistake' && act.provocation.mistake.kind === 'unexpected';
}

function approachOf({ act }: Scenario): Approach {
  if (act.kind === 'mistake' || act.kind === 'probe') return { mistake: act.provocation.mistake };
  if (act.kind !== 'handshake') return {};
  const { scheme, subprotocol } = act.handshake;
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(subprotocol === undefined ? {} : { subprotocol }),
  };
}

/** The fixed upgrade headers of every WebSocket client are left out of reports. */
function shownHeaders({ headers, protocols }: Prepared): Record<string, string> {
  return protocols.length === 0 ? headers : { ...headers, 'Sec-WebSocket-Protocol': protocols.join(', ') };
}

/** What came of dialling, however often it took. */
interface Tried {
  /** The last of the tries. */
  readonly dialling: Dialling;
  readonly outcome: Dialled;
  /** Why each earlier try came to nothing. */
  readonly failures: readonly string[];
}

async function dialPatiently(
  context: RunContext,
  { url, headers, protocols }: Prepared,
  autoPong: boolean,
): Promise<Tried> {
  const scaled = UPGRADE * context.timeScale;
  const timeoutMs = Math.max(1000, Math.min(context.patience ?? Infinity, 3 * scaled));
  const failures: string[] = [];
  for (let count = 1; ; count += 1) {
    const started = context.clock.now();
    const outcome = await dial(url, { headers, protocols, timeoutMs, autoPong, ...context.doorway.tls });
    const gone = outcome.kind === 'failed' && GONE.includes(outcome.code);
    if (!gone || count >= DIALS || !context.answered || context.signal.aborted) {
      const roundTrip = context.clock.now() - started;
      const dialling = { started, roundTrip, path: new URL(url).pathname, autoPong };
      return { dialling, outcome, failures };
    }
    if (outcome.code !== 'timeout') failures.push(outcome.message);
    await new Promise((resolve) => setTimeout(resolve, PAUSE * count));
  }
}

/** Whether the scenario is about a ping of the protocol that gets no pong. */
function withholdsPong({ session }: Channel, act: Act): boolean {
  if (act.kind !== 'plays' || act.plays.every(({ withhold }) => withhold === undefined)) return false;
  const steps = session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  return act.plays.some(({ withhold }) =>
    steps.some((step) => step.path === withhold && sends(step, '$pong')),
  );
}

const GONE: readonly DialFailure[] = ['unreachable', 'unknown-host', 'timeout', 'hung-up', 'tls'];

/** Leaves the socket as a good peer does. */
async function leave(socket: JudgedSocket, collected: Collected): Promise<void> {
  if (!socket.isOpen) {
    await socket.ended(socket.now() + 1000);
    return;
  }
  const { session, us } = socket;
  // A client takes 1000 of its server for the end of all; 1001 says that there will be another time.
  socket.close(us === 'server' || session.owes(us).length > 0 ? 1001 : 1000);
  await socket.ended(socket.now() + 3 * socket.scaled(ECHO));
  if (socket.closing === undefined) {
    socket.terminate();
    const text = 'the close frame was not answered by one';
    const id = `${socket.options.channel.name}/close`;
    collected.seen.push({ id, verdict: 'note', text, at: socket.now(), phase: 'act' });
  }
}
