import type { Channel } from '../contract/index.ts';
import { UPGRADE_WORDS } from '../contract/index.ts';
import type { HandshakeCase } from '../promises/index.ts';
import type { Stage } from './stage.ts';
import { linger, settle } from './stage.ts';

/** Looks at an accepted upgrade, and whether the socket that it opened is left open. */
export async function actHandshake(stage: Stage, handshake: HandshakeCase): Promise<void> {
  const { scenario, collected } = stage;
  const wrong = wrongSubprotocol(stage, handshake);
  await settle(stage);
  await linger(stage);
  const text = wrong ?? turnedAway(stage, handshake);
  if (text === undefined) collected.met.add(scenario.id);
  else collected.seen.push({ id: scenario.id, verdict: 'fail', text, at: 0, phase: 'act' });
}

function wrongSubprotocol(
  { socket: { protocol }, channel }: Stage,
  { subprotocol }: HandshakeCase,
): string | undefined {
  if (subprotocol !== undefined && protocol !== subprotocol) {
    const was = protocol === '' ? 'none' : `\`${protocol}\``;
    return `the server selected ${was} though \`${subprotocol}\` was offered alone`;
  }
  if (protocol === '' || channel.session.subprotocols.includes(protocol)) return undefined;
  return `the server selected the subprotocol \`${protocol}\`, which the document does not list`;
}

/** The socket was accepted, and then closed as the document has it for a credential that is not good. */
function turnedAway({ socket, channel }: Stage, { scheme }: HandshakeCase): string | undefined {
  const code = socket.closedByUs ? undefined : socket.closing?.code;
  if (scheme === undefined || typeof code !== 'number' || !refusalCodes(channel).includes(code))
    return undefined;
  return `the server accepted the upgrade, and closed with ${String(code)} as if the credential were not good`;
}

/** The codes of closes that answer mistakes made at the upgrade. */
function refusalCodes({ session }: Channel): number[] {
  const reactions = session.faults
    .filter(({ when }) => when.some(({ word }) => UPGRADE_WORDS.some((each) => each === word)))
    .flatMap(({ then }) => then);
  return reactions.flatMap((reaction) => {
    if (reaction.kind === 'close') return reaction.codes;
    return reaction.kind === 'send' ? (reaction.close ?? []) : [];
  });
}
