import type { ConditionWord } from '../contract/index.ts';
import type { Reading, SchemaError } from '../validate/index.ts';
import type { Core, Incoming, Sighting } from './core.ts';
import { leaveGhostOfRefused } from './ghost.ts';
import type { Program } from './program.ts';
import { provoke, react } from './provoke.ts';
import { View, viewsOfState } from './view.ts';

const NAME_LIMIT = 64;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A frame that is no message at all: the finding, and what the other side may do about it (semantics, sections 3 and 10). */
export function misread(
  core: Core,
  reading: Exclude<Reading, { kind: 'message' | 'invalid-message' }>,
  seen: Sighting,
): void {
  const view = new View(core);
  const { path, level, text } = describe(reading);
  view.report({ path, level, text, side: seen.side, frame: seen.frame }, seen.at);
  const value = 'value' in reading ? reading.value : undefined;
  react(view, { word: reading.kind, side: seen.side, at: seen.at, value });
}

function describe(reading: Exclude<Reading, { kind: 'message' | 'invalid-message' }>): {
  path: string;
  level: 'MUST' | 'SHOULD';
  text: string;
} {
  switch (reading.kind) {
    case 'binary-frame':
      return {
        path: 'frames/binary',
        level: 'MUST',
        text: 'a binary frame, where no binary message is described',
      };
    case 'not-json':
      return { path: 'frames/not-json', level: 'MUST', text: 'a text frame that is not JSON' };
    case 'unknown-message': {
      if (reading.name === undefined) {
        return {
          path: 'frames/unknown',
          level: 'SHOULD',
          text: 'a frame that is none of the described messages',
        };
      }
      const name = encodeURIComponent(reading.name.slice(0, NAME_LIMIT).replaceAll(LONE_SURROGATE, '\ufffd'));
      return {
        path: `undocumented/${name}`,
        level: 'SHOULD',
        text: `a message that the document does not describe: ${name}`,
      };
    }
  }
}

/**
 * A message whose schema does not hold and for which a fault is listed: it takes no step, the other side owes the
 * reaction, and what it would have begun is a broken instance (semantics, section 10, "invalid-message").
 */
export function refuseInvalid(core: Core, incoming: Incoming, errors: readonly SchemaError[]): void {
  const view = new View(core);
  reportSchema(view, incoming, errors);
  for (const each of viewsOfState(core)) leaveGhostOfRefused(each, incoming);
  const { side, at, message, value } = incoming;
  react(view, { word: 'invalid-message', side, at, message, value });
}

/** An invalid message that nothing takes: the finding is at the first step in the document where the side sends it. */
export function reportSchema(view: View, incoming: Incoming, errors: readonly SchemaError[]): void {
  const { core } = view;
  const { step, exchange, fault } = core.plan.firstSending(incoming.side, incoming.message, (feature) =>
    core.claims(feature),
  );
  const path = step?.path ?? (fault === undefined ? `messages/${incoming.message}` : `faults/${fault.id}`);
  const level = step?.level ?? fault?.level ?? 'MUST';
  const program = core.plan.programs.find((p) =>
    exchange === undefined ? p.fault === fault : p.exchange === exchange,
  );
  const text = `${incoming.message} does not keep its schema: ${errors.map((error) => error.text).join('; ')}`;
  const report = { path: `${path}~schema`, level, side: incoming.side, frame: incoming.frame, text };
  view.report(program === undefined ? report : { ...report, program }, incoming.at);
}

/**
 * Too much is described, not forbidden: no finding, only the reaction. What it would have begun is a broken instance, so
 * that who serves it all the same is blamed once.
 */
export function refuse(
  core: Core,
  incoming: Incoming,
  limit: { program: Program; word: ConditionWord },
): void {
  for (const view of viewsOfState(core)) leaveGhostOfRefused(view, incoming);
  const { at, message, value: first } = incoming;
  provoke(new View(core), limit.program, { word: limit.word, at, message, first });
}
