import type { Act } from '../promises/index.ts';
import { sends, stepsOf } from '../contract/index.ts';
import type { Branch, Channel, Element, Step } from '../contract/index.ts';
import type { Playing } from './playing.ts';
import type { Stage } from './stage.ts';
import { clearOf } from './crossing.ts';
import { exchangeOf, linger, settle } from './stage.ts';

/** So often must a second dialogue be refused before that is the subject's way, and no accident. */
const TRIES = 3;

/** Begins several plays at once, and lets them run side by side. */
export async function actTogether(
  stage: Stage,
  act: Extract<Act, { kind: 'together' }>,
): Promise<string | undefined> {
  const passing = await clearOf(stage, act.plays);
  if (passing !== undefined) return passing;
  if (act.many === undefined) await once(stage, act.plays);
  else await triesMany(stage, act, act.many);
  stage.stay.end();
  await linger(stage);
  return undefined;
}

async function once(stage: Stage, plays: Extract<Act, { kind: 'together' }>['plays']): Promise<Playing[]> {
  const playing = plays.map((play) => stage.player.start(play));
  await settle(stage);
  return playing;
}

/**
 * `~many`: a payload that alone takes one branch, and beside another open dialogue is refused, each time it is tried.
 * The subject may take any branch once: only a habit is a finding.
 */
async function triesMany(
  stage: Stage,
  act: Extract<Act, { kind: 'together' }>,
  exchange: string,
): Promise<void> {
  const { collected, socket, channel } = stage;
  const [play] = act.plays;
  const id = `${channel.name}/${play?.wishes[0]?.step ?? exchange}~many`;
  const alone = play === undefined ? undefined : await firstAnswer(stage, [play]);
  // What goes wrong alone is not worth trying twice at once.
  if (socket.findings > 0) return;
  if (alone === undefined || isRefusal(stage, exchange, alone)) {
    await once(stage, act.plays);
    collected.unclear.set(id, 'alone, the payload takes no branch that goes on');
    return;
  }
  // Another branch that refuses nothing is the subject's choice.
  const isOtherWay = (path: string | undefined): boolean =>
    path !== undefined && path !== alone && isWay(stage, exchange, path) && !isRefusal(stage, exchange, path);
  for (let count = 0; count < TRIES; count += 1) {
    const playing = await once(stage, act.plays);
    const answers = playing.flatMap((each) => each.answers).filter((path) => path === alone).length;
    if (!socket.isOpen || answers >= act.plays.length) {
      if (socket.isOpen) collected.met.add(id);
      return;
    }
    // A dialogue that was not answered at all is a missing step, which the session reports.
    if (socket.findings > 0 || playing.some(({ answers: [first] }) => isOtherWay(first))) return;
  }
  if (play === undefined || (await firstAnswer(stage, [play])) !== alone) return;
  const text = `beside another open ${exchange}, the same payload was refused in ${String(TRIES)} of ${String(TRIES)} tries; alone it was answered`;
  const level = exchangeOf(channel, exchange)?.level ?? 'MUST';
  collected.find({ id, level, text, at: socket.now() });
}

async function firstAnswer(
  stage: Stage,
  plays: Extract<Act, { kind: 'together' }>['plays'],
): Promise<string | undefined> {
  const [playing] = await once(stage, plays);
  return playing?.answers[0];
}

/** Whether a branch of the exchange begins with the step. */
function isWay({ channel }: Stage, exchange: string, path: string): boolean {
  return branchesOf(exchangeOf(channel, exchange)?.steps ?? []).some(({ branch }) => {
    const [first] = stepsOf(branch.steps);
    return first?.path === path;
  });
}

/**
 * Whether a step is the whole of a branch of the subject, and refuses: a close, a message that answers mistakes as well, or
 * one message where another branch has more of them.
 */
function isRefusal({ channel }: Stage, exchange: string, path: string): boolean {
  const chosen = branchesOf(exchangeOf(channel, exchange)?.steps ?? []);
  return chosen.some((each) => refuses(channel, each, path));
}

/** Every branch, nested ones too. */
function branchesOf(elements: readonly Element[]): Chosen[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'oneOf') return [];
    return element.branches.flatMap((branch) => [
      { branch, among: element.branches },
      ...branchesOf(branch.steps),
    ]);
  });
}

interface Chosen {
  readonly branch: Branch;
  readonly among: readonly Branch[];
}

function refuses(channel: Channel, { branch, among }: Chosen, path: string): boolean {
  const [only, ...more] = required(branch);
  if (only?.path !== path || more.length > 0 || only.max !== 1 || among.length < 2) return false;
  const reactions = channel.session.faults.flatMap((fault) => fault.then);
  return (
    only.act.kind === 'close' ||
    reactions.some(
      (reaction) => reaction.kind === 'send' && reaction.messages.some((name) => sends(only, name)),
    ) ||
    among.some((other) => required(other).length > 1)
  );
}

function required(branch: Branch): Step[] {
  return [...stepsOf(branch.steps)].filter(({ min }) => min > 0);
}
