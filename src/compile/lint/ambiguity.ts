import { allStepsOf } from '../../contract/index.ts';
import type { Channel, Exchange, Step } from '../../contract/index.ts';
import type { Lint } from './lint.ts';

/** A message that two exchanges of one state take, with no key that tells whose it is. */
export function ambiguities(channel: Channel): Lint[] {
  const written = channel.session.exchanges.filter((exchange) => exchange.origin !== 'free');
  const lints: Lint[] = [];
  for (const [index, exchange] of written.entries()) {
    for (const other of written.slice(0, index)) {
      const common = shared(exchange, other);
      if (common === undefined || !overlap(exchange, other)) continue;
      const { step, name } = common;
      const message = `${name} may belong to ${other.id} or to ${exchange.id}, and no key tells which`;
      const hint =
        'absence claims on it are then inconclusive; a key on both, or different states, would tell';
      lints.push({ code: 'ambiguous', severity: 'warning', location: step.location, message, hint });
    }
  }
  return lints;
}

function shared(a: Exchange, b: Exchange): { step: Step; name: string } | undefined {
  const sent = new Set(
    [...allStepsOf(b)].flatMap((step) => namesOf(step).map((name) => `${step.side} ${name}`)),
  );
  for (const step of allStepsOf(a)) {
    for (const name of namesOf(step)) {
      const keyed = a.key?.[name] !== undefined && b.key?.[name] !== undefined;
      if (sent.has(`${step.side} ${name}`) && !keyed) return { step, name };
    }
  }
  return undefined;
}

function namesOf(step: Step): readonly string[] {
  return step.act.kind === 'message' ? step.act.messages : [];
}

/** Whether both may be open in one state: an exchange lives on when the state it began in is left, so this is a first look. */
function overlap(a: Exchange, b: Exchange): boolean {
  const states = (exchange: Exchange): readonly string[] | undefined =>
    exchange.in ?? (exchange.at === undefined ? undefined : [exchange.at]);
  const [x, y] = [states(a), states(b)];
  return x === undefined || y === undefined || x.some((state) => y.includes(state));
}
