import { sends, withValueAt } from '../contract/index.ts';
import type { Mistake } from '../promises/index.ts';
import { firstSteps } from '../promises/index.ts';
import type { Move } from '../session/index.ts';
import { mutation } from '../validate/index.ts';
import { encode } from './payloads.ts';
import type { Stage } from './stage.ts';

/** The frame of a mistake that consists of one frame; undefined where the mistake is another kind. */
export function frameOf(stage: Stage, mistake: Mistake): string | Uint8Array | undefined {
  const { contract, player } = stage;
  switch (mistake.kind) {
    case 'text':
      return mistake.text;
    case 'binary':
      return inBytes(textOf(stage, mistake.message));
    case 'unknown':
      return JSON.stringify(withValueAt(apart(stage, mistake.message), mistake.pointer, mistake.value));
    case 'unexpected':
      return encode(player.payloads.message(mistake.message), stray(stage, mistake.message));
    case 'size': {
      const text = textOf(stage, mistake.message);
      // White space behind the value is JSON, and counts.
      return text.padEnd(mistake.bytes + 1 - (inBytes(text).length - text.length));
    }
    case 'mutation': {
      const message = player.payloads.message(mistake.message);
      if (message === undefined) return undefined;
      const payload = valid(stage, mistake.message);
      const spoilt = mutation(contract, message, { payload, id: mistake.mutation });
      return spoilt === undefined ? undefined : encode(message, spoilt.payload);
    }
    default:
      return undefined;
  }
}

/** A valid frame of the message, as a text. */
function textOf(stage: Stage, message: string): string {
  const frame = encode(stage.player.payloads.message(message), valid(stage, message));
  return typeof frame === 'string' ? frame : new TextDecoder().decode(frame);
}

function inBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A payload as it would be right now, where the session has a place for it. */
function valid({ player, socket }: Stage, message: string): unknown {
  const move = socket.session.mayDo(socket.us).find((each) => mayCarry(each, message));
  return move === undefined ? player.payloads.of(message) : player.compose(move, { message });
}

/**
 * A payload with a key that nothing else has, where the message begins something: what answers a frame that nobody knows would
 * else pass for the answer to what is open under that key.
 */
function apart(stage: Stage, message: string): unknown {
  const payload = valid(stage, message);
  const begun = stage.channel.session.exchanges.find(({ steps }) =>
    firstSteps(steps).some((step) => sends(step, message)),
  );
  return begun === undefined ? payload : stage.player.payloads.withOtherKey(begun, message, payload);
}

/** A payload that belongs to nothing that is open, where its message says what it belongs to. */
function stray(stage: Stage, message: string): unknown {
  const { player, socket } = stage;
  const move = socket.session.mayDo(socket.us).find((each) => mayCarry(each, message));
  const payload = valid(stage, message);
  return move?.exchange === undefined || move.instance === undefined
    ? payload
    : player.payloads.withOtherKey(move.exchange, message, payload);
}

function mayCarry({ step }: Move, message: string): boolean {
  return step.act.kind === 'message' && step.act.messages.includes(message);
}
