import type { Exchange } from '../contract/index.ts';
import type { Act, Play } from '../promises/index.ts';
import { belongsTo, firstSteps } from '../promises/index.ts';
import { actHandshake } from './act-handshake.ts';
import { actFuzz } from './act-fuzz.ts';
import { actOnMistake } from './act-mistake.ts';
import { actProbe } from './act-probe.ts';
import { actServe } from './act-serve.ts';
import { actTogether } from './act-together.ts';
import { clearOf } from './crossing.ts';
import { paceOfStep, seePace } from './pace.ts';
import type { Stage } from './stage.ts';
import { exchangeOf, linger, settle } from './stage.ts';
import { hearUnasked, UNASKED } from './unasked.ts';

/**
 * Does what the scenario is about, on an open socket whose route has been played. Answers why it did not come about;
 * undefined: it did.
 */
export async function perform(stage: Stage, act: Act): Promise<string | undefined> {
  switch (act.kind) {
    case 'handshake':
      await actHandshake(stage, act.handshake);
      return undefined;
    case 'plays':
      return (await actPlays(stage, act.plays)) ?? notCoaxed(stage, act);
    case 'state':
      await actPlays(stage, act.plays, async () => {
        await seePace(stage);
        await hearUnasked(stage);
      });
      return undefined;
    case 'together':
      return actTogether(stage, act);
    case 'mistake':
      return actOnMistake(stage, act);
    case 'probe':
      await actProbe(stage, act);
      return undefined;
    case 'fuzz':
      await actFuzz(stage, act);
      return undefined;
    case 'serve':
      return actServe(stage, act);
  }
}

/** What a stimulus of the target was to bring about and did not; a session that was ended says enough by itself. */
function notCoaxed(
  { socket, coverage }: Stage,
  { plays: [play], coaxed }: Extract<Act, { kind: 'plays' }>,
): string | undefined {
  if (play === undefined || coaxed === undefined || !socket.isOpen) return undefined;
  const taken = [...coverage.branches.keys()].filter((path) => path.startsWith(`${play.exchange}/`));
  if (taken.some((path) => path.endsWith(`/${coaxed}`))) return undefined;
  return `the stimulus of the target did not make the subject take ${coaxed}`;
}

/** Plays one after the other, does what else is to be done where they were played, and takes its leave of it. */
async function actPlays(
  stage: Stage,
  plays: readonly Play[],
  more?: () => Promise<void>,
): Promise<string | undefined> {
  let missed: string | undefined;
  for (const [index, play] of plays.entries()) {
    if (!stage.socket.isOpen) return missed;
    const isRepeated = play === plays[index - 1];
    // What has just gone wrong is not played once more.
    if (isRepeated && stage.socket.findings > 0) break;
    const why = await actPlay(stage, play);
    // Where the first has led, it may not begin again.
    if (!isRepeated) missed ??= why;
  }
  await more?.();
  stage.stay.end();
  await linger(stage);
  return missed;
}

/** Answers why it could not begin; undefined: it did. */
async function actPlay(stage: Stage, play: Play): Promise<string | undefined> {
  const exchange = exchangeOf(stage.channel, play.exchange);
  // One that begins by itself stands ready since before the socket was open.
  const standsReady = exchange?.at !== undefined;
  const passing = standsReady ? undefined : await clearOf(stage, [play]);
  if (passing !== undefined) return passing;
  const playing = standsReady ? undefined : stage.player.start(play);
  await withhold(stage, play);
  await settle(stage);
  const isLost = playing !== undefined && playing.instance === undefined && mayStillBegin(stage, exchange);
  return isLost ? `${play.exchange} could not begin as things stood` : undefined;
}

/** Whether only we may begin it, and in this state: where the other side has begun it, or gone on, there is nothing to tell. */
function mayStillBegin({ socket }: Stage, exchange: Exchange | undefined): boolean {
  if (exchange === undefined || !belongsTo(exchange, socket.session.state)) return false;
  return firstSteps(exchange.steps).every(({ side }) => side === socket.us);
}

/** Lets the time run out in which a withheld step is owed. */
async function withhold(stage: Stage, play: Play): Promise<void> {
  if (play.withhold === undefined) return;
  const { player, socket, slot, patience = Infinity } = stage;
  const owed = (): number | undefined =>
    socket.session.owes(socket.us).find((debt) => debt.step.path === play.withhold)?.due;
  const comes = comesWithin(stage, play);
  if (comes === undefined) await player.waitFor(() => owed() !== undefined || player.settled());
  else {
    slot.park();
    await player.waitFor(() => owed() !== undefined, socket.now() + Math.min(comes, patience) + 2);
  }
  const due = owed();
  if (due === undefined) return;
  slot.park();
  await player.waitFor(() => false, due + 2);
}

/**
 * How long an exchange is waited for that the subject begins, ms on the run's clock: as long as it may let it wait (semantics,
 * section 7), where it begins it again and again; else as long as a run may wait. Undefined: it begins with the state, or with us.
 */
function comesWithin({ channel, socket }: Stage, { exchange }: Play): number | undefined {
  const played = exchangeOf(channel, exchange);
  const [first] = firstSteps(played?.steps ?? []);
  if (first?.every !== undefined) return paceOfStep(first, socket);
  const isOurs = played?.at !== undefined || first === undefined || first.side === socket.us;
  return isOurs ? undefined : socket.scaled(UNASKED);
}
