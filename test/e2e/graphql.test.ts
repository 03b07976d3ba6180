import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import type { Client, ClientOptions } from 'graphql-ws';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { compileText, loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { startMock } from '../../src/mock/index.ts';
import type { Mock, MockOptions } from '../../src/mock/index.ts';
import { GRAPHQL_SUBJECT, startSubject } from '../support/subject.ts';

const FILE = 'examples/graphql-transport-ws/asyncapi.yaml';
const SCALE = 0.1;
const contract = await loadContract(FILE);

async function judge(defect?: string): Promise<Report> {
  const spoilt = defect === undefined ? {} : { defect };
  await using subject = await startSubject(GRAPHQL_SUBJECT, { timeScale: SCALE, ...spoilt });
  return await runConformance(contract, {
    ...DEFAULT_TARGET,
    url: subject.url,
    timeScale: SCALE,
    stimuli: {
      forbidden: { connection_init: { payload: { authorization: 'nobody' } } },
      failed: { subscribe: { payload: { query: '{ nobody }' } } },
    },
  });
}

function bad(report: Report): string[] {
  const checks = report.checks.filter(({ verdict }) =>
    ['fail', 'warn', 'note', 'untestable', 'inconclusive'].includes(verdict),
  );
  return [
    ...checks.map(({ verdict, id, seen, reason }) => `${verdict} ${id}: ${seen ?? reason ?? ''}`),
    ...report.diagnostics.map(({ message }) => message),
  ];
}

describe('the server of graphql-ws', () => {
  test('keeps the contract', async () => {
    const report = await judge();
    expect(bad(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
    expect(report.totals.pass).toBeGreaterThan(100);
    const passed = report.checks.flatMap(({ id, verdict }) => (verdict === 'pass' ? id : []));
    expect(passed).toEqual(
      expect.arrayContaining([
        'graphql/initialisation/connection_init/else/close',
        'graphql/operation/failed/error',
        'graphql/faults/id-in-use/operation',
        'graphql/faults/initialised-twice/connection_init@ready',
        'graphql/faults/too-early/subscribe@opening',
        'graphql/faults/unknown-subprotocol/subprotocol-unsupported',
      ]),
    );
  });

  test.each([
    ['no-pong', 'graphql/client-ping/pong'],
    ['no-ack', 'graphql/initialisation/acknowledged/connection_ack'],
    ['keeps-silent', 'graphql/initialisation/connection_init/else/close'],
    ['wrong-id', 'graphql/operation/next~key'],
    ['no-errors', 'graphql/operation/failed/error~schema'],
    ['complete-twice', 'graphql/frames/unexpected/complete'],
    ['wrong-code', 'graphql/faults/id-in-use/operation~code'],
  ])('with the defect %s breaks %s and nothing else', async (defect, want) => {
    const report = await judge(defect);
    expect(report.causes.map(({ verdict, id }) => `${verdict} ${id}`)).toEqual([`fail ${want}`]);
    expect(report.exitCode).toBe(1);
  });

  test('that crashes on every operation closes with a code that nothing allows', async () => {
    const { causes } = await judge('crashes');
    // Where its close comes just after a second use of an id, it is also the wrong answer to that.
    expect(causes.map(({ id }) => id)).toContain('graphql/close');
  });

  test('that keeps invalid messages has one cause, whichever message it is', async () => {
    const { causes } = await judge('keeps-invalid');
    expect(causes.map(({ id }) => id)).toEqual([expect.stringMatching(/^graphql\/faults\/invalid\//)]);
    expect(causes[0]?.checks.length).toBeGreaterThan(20);
  });
});

/** What a client of graphql-ws hears, and how it ended. */
interface Heard {
  readonly results: unknown[];
  readonly error?: unknown;
}

/** Everything that the client's side did wrong, according to a mock. */
function blamed(mock: Mock): string[] {
  return mock.journal
    .filter(({ from }) => from === 'client')
    .flatMap(({ findings }) => findings.filter(({ side }) => side === 'client').map(({ id }) => id));
}

async function mockOf(document: Contract, more: MockOptions = {}): Promise<Mock> {
  return startMock(document, { timeScale: SCALE, ...more });
}

/** The example with one piece replaced: a mock takes the first branch, and does of its own accord what a state owes. */
async function edited(from: string, to: string): Promise<Contract> {
  const text = readFileSync(FILE, 'utf8');
  expect(text).toContain(from);
  const compiled = await compileText(text.replace(from, to), { file: FILE });
  if (compiled.contract === undefined) throw new Error(compiled.diagnostics.map((d) => d.message).join('\n'));
  return compiled.contract;
}

function clientOf(mock: Mock, more: Partial<ClientOptions> = {}): Client {
  return createClient({ url: mock.url, webSocketImpl: WebSocket, retryAttempts: 0, ...more });
}

/** Runs one operation to its end. */
function operate(client: Client, query: string): Promise<Heard> {
  const results: unknown[] = [];
  return new Promise((resolve) => {
    client.subscribe(
      { query },
      {
        next: (result) => results.push(result),
        error: (error) => {
          resolve({ results, error });
        },
        complete: () => {
          resolve({ results });
        },
      },
    );
  });
}

/** The close that a client of these options meets. */
function closeOf(mock: Mock, more: Partial<ClientOptions> = {}): Promise<number> {
  return new Promise((resolve) => {
    const closed = (event: unknown): void => {
      resolve((event as { code: number }).code);
    };
    clientOf(mock, { ...more, lazy: false, onNonLazyError: () => undefined, on: { closed } });
  });
}

describe('the client of graphql-ws, against the mock', () => {
  test.each(['{ hello }', 'subscription { greetings }'])(
    'hears the results of %s and its end',
    async (query) => {
      await using mock = await mockOf(contract);
      const { results, error } = await operate(clientOf(mock), query);
      expect(error).toBeUndefined();
      expect(results.length).toBeGreaterThan(0);
      expect(results[0]).toEqual({ data: { greetings: 'Bonjour' } });
      expect(blamed(mock)).toEqual([]);
    },
  );

  test('runs several operations at once over one socket', async () => {
    await using mock = await mockOf(contract);
    const client = clientOf(mock);
    const heard = await Promise.all(Array.from({ length: 5 }, () => operate(client, '{ hello }')));
    expect(heard.every(({ results, error }) => results.length > 0 && error === undefined)).toBe(true);
    expect(mock.journal.filter(({ kind }) => kind === 'open')).toHaveLength(1);
    expect(blamed(mock)).toEqual([]);
  });

  test('hears the error of an operation', async () => {
    const failing = await edited(
      'done: [{ server: complete }]\n                failed: [{ server: error }]',
      'failed: [{ server: error }]\n                done: [{ server: complete }]',
    );
    await using mock = await mockOf(failing);
    const { error } = await operate(clientOf(mock), '{ nobody }');
    expect(error).toMatchObject([{ message: 'Cannot query field "nobody" on type "Query".' }]);
    expect(blamed(mock)).toEqual([]);
  });

  test('stops an operation, and nothing more comes of it', async () => {
    await using mock = await mockOf(contract, { pace: { intervalMs: 2000 } });
    const client = clientOf(mock, { lazyCloseTimeout: 5000 });
    for await (const result of client.iterate({ query: 'subscription { greetings }' })) {
      expect(result).toEqual({ data: { greetings: 'Bonjour' } });
      break;
    }
    await mock.received('complete');
    // What was still under way has arrived before the answer to a later operation.
    await operate(client, '{ hello }');
    const [first] = mock.journal.flatMap(({ message, payload }) =>
      message === 'subscribe' ? (payload as { id: string }).id : [],
    );
    const after = mock.journal.filter(
      ({ from, payload }) => from === 'server' && (payload as { id?: string } | undefined)?.id === first,
    );
    expect(after.map(({ message }) => message)).toEqual(['next']);
    expect(blamed(mock)).toEqual([]);
    await client.dispose();
  });

  test('has its ping answered', async () => {
    await using mock = await mockOf(contract);
    const pong = new Promise<boolean>((resolve) => {
      const client = clientOf(mock, { keepAlive: 20, lazyCloseTimeout: 5000 });
      client.on('pong', resolve);
      void operate(client, '{ hello }');
    });
    expect(await pong).toBe(true);
    expect(blamed(mock)).toEqual([]);
  });

  test('answers the ping of a server that sends one', async () => {
    const pinging = await edited(
      'steps:\n            - server: ping\n',
      'at: ready\n          steps:\n            - { server: ping, within: 1s }\n',
    );
    await using mock = await mockOf(pinging);
    const client = clientOf(mock, { lazyCloseTimeout: 5000 });
    await operate(client, '{ hello }');
    await mock.received('pong');
    expect(blamed(mock)).toEqual([]);
    await client.dispose();
  });

  test('is refused with 4403', async () => {
    const acknowledged =
      'acknowledged:\n                  - { server: connection_ack, within: 5s, enter: ready }';
    const forbidden = 'forbidden:\n                  - { server: { close: 4403 }, within: 5s }';
    const refusing = await edited(
      `${acknowledged}\n                ${forbidden}`,
      `${forbidden}\n                ${acknowledged}`,
    );
    await using mock = await mockOf(refusing);
    expect(await closeOf(mock)).toBe(4403);
    expect(blamed(mock)).toEqual([]);
  });

  test('gives up with 4504 where the acknowledgement does not come, as the document lets it', async () => {
    await using mock = await mockOf(contract, {
      break: ['graphql/initialisation/acknowledged/connection_ack'],
    });
    expect(await closeOf(mock, { connectionAckWaitTimeout: 50 })).toBe(4504);
    expect(blamed(mock)).toEqual([]);
  });

  test('is closed with 4408 where its initialisation takes too long', async () => {
    await using mock = await mockOf(contract);
    const slow = (): Promise<Record<string, unknown>> => new Promise(() => undefined);
    expect(await closeOf(mock, { connectionParams: slow })).toBe(4408);
  });

  test('closes with 4004 on a message that is none, and is not blamed for it', async () => {
    await using mock = await mockOf(contract, {
      break: ['graphql/initialisation/acknowledged/connection_ack~schema'],
    });
    expect(await closeOf(mock)).toBe(4004);
    expect(blamed(mock)).toEqual([]);
  });
});
