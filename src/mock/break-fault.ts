import type { Channel, Fault } from '../contract/index.ts';
import { otherSide, valueAt } from '../contract/index.ts';
import { createReader } from '../validate/index.ts';
import type { Mishap, ShownCredential } from './mishap.ts';
import { change, delay, drop, lateBy, spoil, wrongCode, type Aim, type Scene } from './mishaps.ts';

/**
 * The mishap that breaks a check of a fault: `faults/<fault>[/<provocation>]`. Where the provocation can be told from
 * the request or the frame (`altered@<scheme>`, `<message>:missing:/<pointer>`), only that one is reacted to wrongly.
 */
export function faultMishap(place: string, aspect: string, scene: Scene): Mishap | undefined {
  const { faults } = scene.channel.session;
  const fault = faults.find((one) => place === `faults/${one.id}` || place.startsWith(`faults/${one.id}/`));
  if (!fault || fault.of === scene.side) return undefined;
  const about: About = { fault, provocation: place.slice(`faults/${fault.id}/`.length), scene };
  const aim: Aim = (move) => move.fault?.id === fault.id && isProvokedBy(move.first, about);
  switch (aspect) {
    case '':
      return fault.then[0]?.kind === 'ignore' ? answered(fault, scene.channel) : unpunished(about, aim);
    case 'within':
      return { ...delay(aim, lateBy(fault.within)), ...atUpgrade(about, { after: lateBy(fault.within) }) };
    case 'schema':
      return spoil(aim, scene);
    case 'with':
      return change(aim, scene, ({ move }) => move.step.with.map(({ pointer }) => pointer));
    case 'code':
      return { ...wrongCode(aim), ...atUpgrade(about, { status: otherStatus(fault) }) };
    case 'alive':
      return closing(fault, aim);
    default:
      return undefined;
  }
}

/** Which provocations of which fault are reacted to wrongly. */
interface About {
  readonly fault: Fault;
  /** The last part of the check id; empty: all. */
  readonly provocation: string;
  readonly scene: Scene;
}

function atUpgrade(about: About, trouble: ReturnType<NonNullable<Mishap['upgrade']>>): Mishap {
  return {
    upgrade: (fault, credential) =>
      fault.id === about.fault.id && isShownIn(credential, about) ? trouble : undefined,
  };
}

/** No reaction at all. */
function unpunished(about: About, aim: Aim): Mishap {
  return { ...drop(aim), ...atUpgrade(about, { pass: true }) };
}

/** A reaction where there should be none. */
function answered(fault: Fault, channel: Channel): Mishap {
  const message = channel.messages.find((one) => !one.senders.includes(fault.of));
  return {
    provoked: (one) => (one.id === fault.id && message ? [{ kind: 'message', message: message.name }] : []),
  };
}

/** The session ends where it should go on. */
function closing(fault: Fault, aim: Aim): Mishap {
  const close = [{ kind: 'close', code: 1000 }] as const;
  if (fault.then[0]?.kind === 'ignore') return { provoked: (one) => (one.id === fault.id ? close : []) };
  return { after: ({ move }) => (aim(move) ? close : []) };
}

function otherStatus(fault: Fault): number {
  const listed = fault.then.flatMap((reaction) => (reaction.kind === 'http' ? [reaction.status] : []));
  return [418, 409, 410].find((status) => !listed.includes(status)) ?? 418;
}

/** Whether a faulty payload is what `<message>:<kind>:<pointer>` makes of a good one. */
function isProvokedBy(payload: unknown, { provocation, scene }: About): boolean {
  const [name = '', kind, ...rest] = provocation.split(':');
  if (kind === undefined) return true;
  const pointer = rest.join(':');
  const reading = createReader(scene.contract, scene.channel).read(
    otherSide(scene.side),
    JSON.stringify(payload) ?? '',
  );
  if (reading.kind !== 'invalid-message' || reading.message.name !== name) return false;
  const value = valueAt(payload, pointer);
  if (kind === 'missing') return value === undefined;
  if (kind === 'null') return value === null;
  return value !== undefined && value !== null && reading.errors.some((error) => error.pointer === pointer);
}

/** Whether a refused credential is that of `<spoiling>@<scheme>`, as far as it can be told. */
function isShownIn(credential: ShownCredential | undefined, { provocation }: About): boolean {
  const [spoiling, scheme] = provocation.split('@');
  if (scheme === undefined) return true;
  if (credential?.scheme !== scheme) return false;
  const algorithm = algorithmOf(credential.value ?? '');
  if (spoiling === 'none') return algorithm === 'none';
  if (spoiling === 'other-algorithm') return algorithm !== 'none' && algorithm !== 'HS256';
  return algorithm === undefined || algorithm === 'HS256';
}

/** The algorithm that a JWT names; undefined where it is none. */
function algorithmOf(token: string): string | undefined {
  try {
    const header = atob((token.split('.')[0] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return (JSON.parse(header) as { alg?: string }).alg;
  } catch {
    return undefined;
  }
}
