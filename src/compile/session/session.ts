import type { Key, SessionModel, Side } from '../../contract/index.ts';
import { checkKeywords } from '../keywords.ts';
import type { Place } from '../source.ts';
import { compileExchange } from './exchange.ts';
import { compileFault } from './fault.ts';
import { compileKey } from './key.ts';
import { freeExchanges, liftedExchanges } from './lift.ts';
import { checkReached } from './reached.ts';
import type { SessionScope } from './scope.ts';
import { entriesAt, itemsAt, nameIn } from './values.ts';
import { RESERVED_EXCHANGES, checkId } from './words.ts';

const KEYWORDS = ['version', 'application', 'states', 'same', 'subprotocols', 'exchanges', 'faults'];

/** Which end the document speaks for: `x-session.application`, else what the caller says, else the server. */
export function applicationOf(session: Place, told: Side | undefined): Side {
  const written = session.at('application').text;
  return written === 'client' || written === 'server' ? written : (told ?? 'server');
}

/** Compiles `x-session`, and lifts from the operations what it does not speak of. */
export function compileSession(scope: SessionScope): SessionModel {
  const place = scope.channel.at('x-session');
  checkHead(scope, place);
  const states = statesOf(scope, place.at('states'));
  const within = { ...scope, states };
  const written = entriesAt(scope.findings, place.at('exchanges')).flatMap(([id, at]) => {
    checkId(scope.findings, at, { id, reserved: RESERVED_EXCHANGES, what: 'exchange' });
    return compileExchange(within, id, at) ?? [];
  });
  const faults = entriesAt(scope.findings, place.at('faults')).flatMap(
    ([id, at]) => compileFault(within, id, at) ?? [],
  );
  const lifted = liftedExchanges(scope, written);
  const known = [...written, ...lifted];
  checkReached(scope, place.at('states'), { states, exchanges: written });
  return {
    application: scope.application,
    described: place.exists,
    states,
    same: sameOf(scope, place.at('same')),
    subprotocols: itemsAt(scope.findings, place.at('subprotocols')).flatMap(
      (item) => nameIn(scope.findings, item) ?? [],
    ),
    exchanges: [...known, ...freeExchanges(scope, known, faults)],
    faults,
  };
}

function checkHead(scope: SessionScope, place: Place): void {
  if (place.value === undefined) return;
  if (!place.isMap) {
    scope.findings.error('bad-session', place, {
      message: 'x-session is a mapping',
      hint: 'x-session: {version: 1, exchanges: {…}}',
    });
    return;
  }
  checkKeywords(scope.findings, place, KEYWORDS);
  if (place.at('version').value !== 1) {
    const hint = 'version: 1';
    scope.findings.error('bad-version', place.at('version'), { message: 'x-session needs version: 1', hint });
  }
  const application = place.at('application');
  if (application.exists && application.text !== 'client' && application.text !== 'server') {
    scope.findings.error('bad-application', application, {
      message: 'application is server or client',
      hint: 'the end of the socket that does what `action: send` says; server is the default',
    });
  }
}

function statesOf(scope: SessionScope, place: Place): string[] {
  if (!place.exists) return ['open'];
  const states = place.items.flatMap((item) => item.text ?? []);
  if (states.length === 0 || states.length !== place.items.length) {
    scope.findings.error('bad-states', place, {
      message: 'states is a list of names, the first one entered when the socket opens',
      hint: 'states: [opening, ready]',
    });
  }
  const twice = states.find((state, index) => states.indexOf(state) !== index);
  if (twice !== undefined)
    scope.findings.error('bad-states', place, {
      message: `state ${twice} stands twice`,
      hint: 'name it once',
    });
  return states.length === 0 ? ['open'] : states;
}

function sameOf(scope: SessionScope, place: Place): Record<string, Key> {
  const names = scope.messages.map((message) => message.name);
  return Object.fromEntries(
    entriesAt(scope.findings, place).flatMap(([name, at]) => {
      checkId(scope.findings, at, { id: name, reserved: [], what: 'value' });
      const key = compileKey(scope, at, names);
      return key === undefined ? [] : [[name, key] as const];
    }),
  );
}
