import type { Step } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { faultMishap } from './break-fault.ts';
import { combined, type Mishap, type Outgoing } from './mishap.ts';
import {
  change,
  delay,
  double,
  drop,
  lateBy,
  refuseSecond,
  rekey,
  slow,
  spoil,
  swap,
  takeBranch,
  unaskedIn,
  undocumentedFrame,
  wrongCode,
  type Aim,
  type Scene,
} from './mishaps.ts';

/**
 * The mishap that breaks one check of a channel: `<channel>/<place>[~<aspect>]`, as in a report. `~swapped` is no aspect
 * of a check, but the one defect that has no id of its own: the step and the one after it change places.
 * Undefined: the id is of another channel. Throws a ToolError `not-breakable` where the mock has no means to break it.
 */
export function mishapFor(id: string, scene: Scene): Mishap | undefined {
  const prefix = `${scene.channel.name}/`;
  if (!id.startsWith(prefix)) return undefined;
  const [place = '', aspect = ''] = id.slice(prefix.length).split('~');
  const mishap = place.startsWith('faults/')
    ? faultMishap(place, aspect, scene)
    : place.startsWith('handshake/')
      ? handshakeMishap(place.slice('handshake/'.length))
      : place.startsWith('frames/') || place.startsWith('undocumented/') || place === 'close'
        ? sessionMishap(place, scene)
        : stepMishap(place, aspect, scene);
  if (mishap) return mishap;
  throw ToolError.of('not-breakable', `The mock cannot break the check ${id}.`, {
    hint: 'Ids are those of a report of `colloquy test`; what only the client does is not the mock’s to break.',
  });
}

function stepMishap(place: string, aspect: string, scene: Scene): Mishap | undefined {
  const { channel, side } = scene;
  const step = channel.session.exchanges
    .flatMap((exchange) => [...allStepsOf(exchange)])
    .find((one) => one.path === place && one.side === side);
  const exchange = channel.session.exchanges.find(
    (one) => one.id === place || place.startsWith(`${one.id}/`),
  );
  if (aspect === 'many' && exchange) return refuseSecond(exchange.id);
  if (!step) return undefined;
  const mishap = aspectMishap(aspect, { aim: (move) => move.step.path === place, step, scene });
  return mishap && combined([takeBranch(place), mishap]);
}

/** What is broken of a step. */
interface About {
  readonly aim: Aim;
  readonly step: Step;
  readonly scene: Scene;
}

function aspectMishap(aspect: string, { aim, step, scene }: About): Mishap | undefined {
  switch (aspect) {
    case '':
      return drop(aim);
    case 'within':
      return step.within === undefined ? undefined : delay(aim, lateBy(step.within));
    case 'schema':
      return spoil(aim, scene);
    case 'key':
      return rekey(aim);
    case 'same':
      return change(aim, scene, ({ message }) =>
        Object.values(scene.channel.session.same).flatMap((key) => key[message.name] ?? []),
      );
    case 'with':
      return change(aim, scene, boundOnly);
    case 'every':
      return step.every === undefined ? undefined : slow(aim, step.every);
    case 'extra':
      return double(aim);
    case 'swapped':
      return swap(aim);
    case 'code':
      return step.act.kind === 'close' ? wrongCode(aim) : undefined;
    default:
      return undefined;
  }
}

/** Where a `with` of the step binds a value; what is also its key is another promise, unless there is nothing else. */
function boundOnly({ move, message }: Outgoing): string[] {
  const keys = move.exchange?.key?.[message.name] ?? [];
  const bound = move.step.with.map(({ pointer }) => pointer);
  const others = bound.filter((pointer) => !keys.includes(pointer));
  return others.length > 0 ? others : bound;
}

function sessionMishap(place: string, scene: Scene): Mishap | undefined {
  const { states } = scene.channel.session;
  const state = states[1] ?? states[0];
  const name = place.slice(place.lastIndexOf('/') + 1);
  if (place === 'frames/not-json') return unaskedIn(state, { kind: 'frame', data: '{' });
  if (place === 'frames/binary') return unaskedIn(state, { kind: 'frame', data: new Uint8Array([0, 1, 2]) });
  if (place === 'frames/unknown') return unaskedIn(state, { kind: 'frame', data: '{"colloquy":"unknown"}' });
  if (place === 'close') return unaskedIn(state, { kind: 'close', code: 4999 });
  if (place.startsWith('undocumented/')) {
    return unaskedIn(state, { kind: 'frame', data: undocumentedFrame(decodeURIComponent(name), scene) });
  }
  const message = scene.channel.messages.find((one) => one.name === name && one.senders.includes(scene.side));
  return message && unaskedIn(state, { kind: 'message', message: message.name });
}

/** A valid upgrade request is refused: any, or those with a credential of one scheme. */
function handshakeMishap(name: string): Mishap | undefined {
  const [what = '', scheme] = name.split('@');
  if (what === 'open') return { refuse: () => 503 };
  if (what !== 'credential') return undefined;
  return { refuse: (credential) => (credential?.scheme === scheme ? 403 : undefined) };
}
