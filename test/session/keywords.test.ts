import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileText } from '../../src/compile/index.ts';
import type { Channel, Contract } from '../../src/contract/index.ts';
import { featuresOf } from '../../src/contract/index.ts';
import { generate } from '../../src/generate/index.ts';
import { promisesOf } from '../../src/promises/index.ts';
import { PUBLISHED } from '../support/documents.ts';
import { judgementOf, runEvents } from '../support/engine.ts';
import { keywordsOf, usesIn, without } from '../support/keywords.ts';
import type { Use } from '../support/keywords.ts';
import type { TraceEvent } from '../support/traces.ts';
import { EPOCH, trafficOf } from '../support/traffic.ts';

const KEYWORDS = keywordsOf(JSON.parse(readFileSync('schemas/x-session.schema.json', 'utf8')));

/** Keywords without which what stands elsewhere makes no sense: a document that lacks one is refused. */
const DEMANDED = [
  'session.version',
  'session.application',
  'session.states',
  'exchange.steps',
  'fault.when',
  'fault.then',
  'step.id',
];

/** Keywords that change no verdict. */
const FOR_READERS = [
  'exchange.summary',
  'exchange.description',
  'exchange.spec',
  'step.description',
  'fault.description',
  'fault.spec',
];

/** A session of a published document, and the document around it. */
interface Place {
  readonly file: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly channel: string;
  readonly session: unknown;
}

/** The smaller, the earlier. */
const PLACES = PUBLISHED.flatMap((file): Place[] => {
  const document = parse(readFileSync(file, 'utf8')) as Place['document'] & {
    channels: Record<string, Record<string, unknown>>;
  };
  return Object.entries(document.channels).flatMap(([channel, { 'x-session': session }]) =>
    session === undefined ? [] : [{ file, document, channel, session }],
  );
}).sort((a, b) => JSON.stringify(a.session).length - JSON.stringify(b.session).length);

test('every keyword is used by a document', () => {
  const used = new Set(PLACES.flatMap(({ session }) => [...usesIn(session)].map(({ keyword }) => keyword)));
  expect(KEYWORDS.filter((keyword) => !used.has(keyword))).toEqual([]);
});

interface Judge {
  readonly contract: Contract;
  readonly channel: Channel;
}

async function compiled({ file, document, channel }: Place, session: unknown): Promise<Judge | undefined> {
  const channels = document['channels'] as Record<string, object>;
  const edited = { ...channels, [channel]: { ...channels[channel], 'x-session': session } };
  const { contract } = await compileText(JSON.stringify({ ...document, channels: edited }), { file });
  const found = contract?.channels.find(({ name }) => name === channel);
  return contract === undefined || found === undefined ? undefined : { contract, channel: found };
}

/** Everything that is said of a socket, with every feature claimed and with none. */
function verdictsOn(events: readonly TraceEvent[], judge: Judge): string {
  const claims = [featuresOf(judge.channel), []];
  return JSON.stringify(
    claims.map((features) => judgementOf(runEvents({ ...judge, features, epoch: EPOCH }, events))),
  );
}

/** A document as it is written, what went over its sockets, and what is said of that. */
interface Whole {
  readonly traffic: readonly (readonly TraceEvent[])[];
  readonly verdicts: readonly string[];
}

const whole = new Map<Place, Whole>();

async function asWritten(place: Place): Promise<Whole> {
  const known = whole.get(place);
  if (known !== undefined) return known;
  const judge = await compiled(place, place.session);
  if (judge === undefined) throw new Error(`${place.file} is not sound`);
  const traffic = trafficOf(judge);
  const made = { traffic, verdicts: traffic.map((events) => verdictsOn(events, judge)) };
  whole.set(place, made);
  return made;
}

type Uses = readonly (readonly [Place, Use])[];

function usesOf(keyword: string): Uses {
  return PLACES.flatMap((place) =>
    [...usesIn(place.session)].filter((use) => use.keyword === keyword).map((use) => [place, use] as const),
  );
}

describe('without it the compiler refuses a document:', () => {
  test.each(DEMANDED)('%s', async (keyword) => {
    for (const [place, { cut }] of usesOf(keyword)) {
      if ((await compiled(place, without(place.session, cut))) === undefined) return;
    }
    expect.fail(`no document needs ${keyword}`);
  });
});

describe('without it readers are told less:', () => {
  const told = async (judge: Judge | undefined): Promise<string> =>
    judge === undefined ? '' : JSON.stringify([...(await generate(judge.contract, { only: ['reference'] }))]);

  test.each(FOR_READERS)('%s', async (keyword) => {
    const [first] = usesOf(keyword);
    if (first === undefined) throw new Error(`no document uses ${keyword}`);
    const [place, { cut }] = first;
    const less = await told(await compiled(place, without(place.session, cut)));
    expect(less).not.toBe(await told(await compiled(place, place.session)));
  });
});

test('without subprotocols no handshake offers any', async () => {
  const [first] = usesOf('session.subprotocols');
  if (first === undefined) throw new Error('no document has subprotocols');
  const [place, { cut }] = first;
  const less = await compiled(place, without(place.session, cut));
  const more = await compiled(place, place.session);
  const ids = (judge: Judge | undefined): string[] =>
    judge === undefined ? [] : promisesOf(judge.contract, judge.channel).map(({ id }) => id);
  expect(ids(more).filter((id) => !ids(less).includes(id))).not.toEqual([]);
});

describe('without it another verdict falls:', () => {
  const judged = KEYWORDS.filter(
    (keyword) => ![...DEMANDED, ...FOR_READERS, 'session.subprotocols'].includes(keyword),
  );

  test.each(judged)(
    '%s',
    async (keyword) => {
      for (const [place, { cut }] of usesOf(keyword)) {
        const { traffic, verdicts } = await asWritten(place);
        const judge = await compiled(place, without(place.session, cut));
        if (judge !== undefined && traffic.some((events, i) => verdictsOn(events, judge) !== verdicts[i]))
          return;
      }
      expect.fail(`no document needs ${keyword}`);
    },
    120_000,
  );
});
