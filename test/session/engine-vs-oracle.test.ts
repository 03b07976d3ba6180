import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SecurityScheme } from '../../src/contract/index.ts';
import { judgeTwice } from '../support/oracle-compare.ts';
import { contractOf } from '../support/oracle-contract.ts';
import { DOCUMENTS, firstChannel, type Subject, subjectOf } from '../support/oracle-documents.ts';
import { type Mutation, mutated } from '../support/oracle-mutations.ts';
import { asTraceLines } from '../support/oracle-print.ts';
import { documentOf } from '../support/oracle-recipes.ts';
import { type Choice, legalWalk, type WalkOptions } from '../support/oracle-walk.ts';
import { choices, mutations, recipes, walkOptions } from './arbitraries.ts';
import { constantsAt } from './oracle/constants.ts';
import { type World, worldOf } from './oracle/model.ts';
import { readerOf } from './oracle/reading.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
/** A fixed seed in the plain suite; in the long lane a new one each time, which a failure prints. */
const SEED = LONG ? {} : { seed: 20 };
const FEATURES = ['claimed', 'dtmf', 'client-tools', 'beats'];

/** What happens on a socket: a legal walk, and what goes wrong with it. */
interface Traffic {
  readonly walk: readonly Choice[];
  readonly how: WalkOptions;
  readonly troubles: readonly Mutation[];
  /** Whether they are told what was wrong with the upgrade request. */
  readonly causes: boolean;
}

function worldFor(subject: Subject): World {
  const reader = readerOf(subject.contract, subject.channel);
  return worldOf({ ...subject, features: FEATURES }, constantsAt(1), reader);
}

/**
 * Sound and complete: the engine says exactly what the oracle says. An alarm of the engine that the oracle can explain
 * away, or one that it misses, is a failure; the message is the trace.
 */
function expectAgreement(subject: Subject, traffic: Traffic, about = ''): void {
  const world = worldFor(subject);
  const events = mutated(world, legalWalk(world, traffic.walk, traffic.how), traffic.troubles);
  const both = judgeTwice({ ...subject, features: FEATURES, causes: traffic.causes, events });
  expect(both?.engine, `${about}\n${asTraceLines(events)}`).toEqual(both?.oracle);
}

/** The same channel, where one of the client's messages shows a credential and each fault is about a bad one, too. */
function showing({ contract, channel }: Subject, which: number): Subject {
  const sent = channel.messages.filter(({ senders }) => senders.includes('client'));
  const message = sent[which % Math.max(1, sent.length)]?.name ?? '';
  const scheme: SecurityScheme = {
    ...{ key: 'token', type: 'userPassword', credential: 'token', location: channel.location },
    place: { in: 'message', message, pointer: '/token', format: '{value}' },
  };
  const { session } = channel;
  const faults = session.faults.map((fault) => ({
    ...fault,
    when: [...fault.when, { word: 'credential-invalid' as const }],
  }));
  const secured = { ...channel, security: ['token'], session: { ...session, faults } };
  return {
    channel: secured,
    contract: { ...contract, securitySchemes: { token: scheme }, channels: [secured] },
  };
}

const traffic = (longest: number, most: number): fc.Arbitrary<Traffic> =>
  fc.record({
    walk: choices(longest),
    how: walkOptions,
    troubles: mutations(most),
    causes: fc.constantFrom(true, true, false),
  });

describe('the engine says what the oracle says of random traffic', () => {
  it.each(DOCUMENTS)(
    'in the document %s',
    (document) => {
      const subject = subjectOf({ document });
      fc.assert(
        fc.property(traffic(25, 4), (some) => expectAgreement(subject, some)),
        { numRuns: LONG ? 5000 : 30, ...SEED },
      );
    },
    3_600_000,
  );

  it('in random documents', () => {
    fc.assert(
      fc.property(recipes, traffic(15, 4), (recipe, some) => {
        const document = documentOf(recipe);
        expectAgreement(firstChannel(contractOf(document)), some, JSON.stringify(document));
      }),
      { numRuns: LONG ? 50_000 : 100, ...SEED },
    );
  }, 3_600_000);

  it('in random documents where a message shows a credential, and nobody says whether it is good', () => {
    fc.assert(
      fc.property(recipes, traffic(15, 4), fc.nat(), (recipe, some, which) => {
        const document = documentOf(recipe);
        const subject = showing(firstChannel(contractOf(document)), which);
        expectAgreement(subject, { ...some, causes: false }, JSON.stringify(document));
      }),
      { numRuns: LONG ? 10_000 : 50, ...SEED },
    );
  }, 3_600_000);
});
