import type { Act, Service } from '../promises/index.ts';
import { duration } from '../promises/index.ts';
import type { Stage } from './stage.ts';
import { attend, linger, settle } from './stage.ts';

type ServeAct = Extract<Act, { kind: 'serve' }>;

/** An owed step that has no bound is withheld for so long, ms before scaling. */
const UNBOUNDED = 10_000;

/**
 * Serves a client that goes its own way. What the client owes is judged by the session; what the document leaves to it
 * (how long it waits, how it closes) is only told. Answers why the scenario did not come about.
 */
export async function actServe(
  stage: Stage,
  { exchange = '', service }: ServeAct,
): Promise<string | undefined> {
  switch (service.kind) {
    case 'plain':
      return servePlainly(stage, exchange);
    case 'hold':
    case 'silent':
      return withhold(stage, service);
    case 'close':
      return close(stage, service);
    case 'burst':
      return burst(stage, service);
    case 'refuse':
      return undefined;
  }
}

async function servePlainly(stage: Stage, exchange: string): Promise<string | undefined> {
  const seen = await attend(stage, () => stage.coverage.exchanges.has(exchange));
  await settle(stage);
  await linger(stage);
  return seen ? undefined : `\`${exchange}\` did not take place: the client did not come to it`;
}

async function withhold(
  stage: Stage,
  service: Extract<Service, { kind: 'hold' | 'silent' }>,
): Promise<string | undefined> {
  const { socket, player, collected } = stage;
  const debt = (): ReturnType<typeof socket.session.owes>[number] | undefined =>
    socket.session.owes(socket.us).find(({ step }) => step.path === service.step);
  if (!(await attend(stage, () => debt() !== undefined))) return neverOwed(service.step);
  const began = socket.now();
  const until =
    service.kind === 'hold'
      ? began + socket.scaled(service.duration)
      : (debt()?.patience ?? began + socket.scaled(UNBOUNDED));
  await player.waitFor(() => false, until);
  const waited = duration(Math.round(socket.now() - began));
  if (!socket.isOpen) {
    collected.observed.push(`gave up after ${waited} (${ending(stage)})`);
    return undefined;
  }
  collected.observed.push(`was still there after ${waited}`);
  if (service.kind === 'silent') return undefined;
  player.payAll();
  await settle(stage);
  await linger(stage);
  return undefined;
}

async function close(
  stage: Stage,
  service: Extract<Service, { kind: 'close' }>,
): Promise<string | undefined> {
  const { socket } = stage;
  if (!(await attend(stage, () => isNext(stage, service.step)))) return neverOwed(service.step);
  socket.close(service.code);
  return undefined;
}

async function burst(
  stage: Stage,
  { step, count }: Extract<Service, { kind: 'burst' }>,
): Promise<string | undefined> {
  const { socket, player } = stage;
  if (!(await attend(stage, () => isNext(stage, step)))) return neverOwed(step);
  for (let sent = 0; sent < count && socket.isOpen; sent += 1) {
    const move = socket.session.mayDo(socket.us).find((each) => each.step.path === step);
    if (move === undefined) break;
    player.take(move);
  }
  player.payAll();
  await settle(stage);
  await linger(stage);
  return undefined;
}

/** Whether we may take the step now. */
function isNext({ socket }: Stage, path: string): boolean {
  return socket.session.mayDo(socket.us).some(({ step }) => step.path === path);
}

function neverOwed(path: string): string {
  return `the client did not come to where \`${path}\` follows`;
}

/** How the client ended the socket. */
function ending({ socket }: Stage): string {
  const code = socket.closing?.code ?? null;
  return code === null ? 'without a close frame' : `closed with ${String(code)}`;
}
