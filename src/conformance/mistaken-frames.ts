import { withValueAt } from '../contract/index.ts';
import type { Mistake } from '../promises/index.ts';
import { UNKNOWN } from '../promises/index.ts';
import type { Move } from '../session/index.ts';
import { mutations } from '../validate/index.ts';
import { encode } from './payloads.ts';
import type { Stage } from './stage.ts';

/** The frame of a mistake that consists of one frame; undefined where the mistake is another kind. */
export function frameOf(stage: Stage, mistake: Mistake): string | Uint8Array | undefined {
  const { contract, player } = stage;
  switch (mistake.kind) {
    case 'text':
      return mistake.text;
    case 'binary':
      return new TextEncoder().encode(JSON.stringify(valid(stage, mistake.message)));
    case 'unknown':
      return JSON.stringify(withValueAt(valid(stage, mistake.message), mistake.pointer, UNKNOWN));
    case 'unexpected':
      return encode(player.payloads.message(mistake.message), valid(stage, mistake.message));
    case 'size': {
      const text = JSON.stringify(valid(stage, mistake.message));
      // White space behind the value is JSON, and counts.
      return text.padEnd(mistake.bytes + 1 - (new TextEncoder().encode(text).length - text.length));
    }
    case 'mutation': {
      const message = player.payloads.message(mistake.message);
      if (message === undefined) return undefined;
      const payload = valid(stage, mistake.message);
      const mutation = mutations(contract, message, payload).find(({ id }) => id === mistake.mutation);
      return mutation === undefined ? undefined : encode(message, mutation.payload);
    }
    default:
      return undefined;
  }
}

/** A payload as it would be right now, where the session has a place for it. */
function valid({ player, socket }: Stage, message: string): unknown {
  const move = socket.session.mayDo(socket.us).find((each) => mayCarry(each, message));
  return move === undefined ? player.payloads.of(message) : player.compose(move, { message });
}

function mayCarry({ step }: Move, message: string): boolean {
  return step.act.kind === 'message' && step.act.messages.includes(message);
}
