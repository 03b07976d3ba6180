import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { verifyRecording } from '../../src/conformance/index.ts';
import { run } from '../../src/conformance/run.ts';
import { splitAspect } from '../../src/promises/index.ts';
import type { Recording } from '../../src/recording/index.ts';
import { formatLine, formatRecording, fromHar, parseRecording } from '../../src/recording/index.ts';
import type { ChatDefect } from './chat-peer.ts';
import { startChatPeer } from './chat-peer.ts';
import { contractOf as sessionOf } from '../promises/support.ts';
import { contractOf, doorwayTo, quick } from './support.ts';

const contract = await contractOf('chat.yaml');
const [channel] = contract.channels;
if (channel === undefined) throw new Error('the contract has no channel');

/** A run against a peer, and the recording that it kept. */
async function recorded(
  defect?: ChatDefect,
  timeScale: number = 0.05,
): Promise<{ report: Report; text: string; recording: Recording }> {
  await using peer = await startChatPeer({ token: true, ...(defect === undefined ? {} : { defect }) });
  let text = '';
  const settings = quick(peer.url, { timeScale, skip: ['chat/faults/expired-token/*'] });
  const report = await run({
    contract,
    channel: channel as NonNullable<typeof channel>,
    doorway: doorwayTo(peer.url),
    settings,
    reporters: [],
    signal: new AbortController().signal,
    record: (line) => (text += formatLine(line)),
  });
  const { recording, diagnostics } = parseRecording(text);
  expect(diagnostics).toEqual([]);
  if (recording === undefined) throw new Error('the recording cannot be read');
  return { report, text, recording };
}

/** What a session says, without what only the runner sees (it tries again what is late) and without the provocation in a fault's id. */
function sessionIds(report: Report): string[] {
  const ids = report.scenarios.flatMap(({ checks }) =>
    checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').map(({ id }) => id),
  );
  const plain = ids.map((id) => {
    const { place, aspect } = splitAspect(id);
    const [name = '', family = '', fault = ''] = place.split('/');
    const short = family === 'faults' ? `${name}/faults/${fault}` : place;
    return aspect === undefined ? short : `${short}~${aspect}`;
  });
  return [...new Set(plain)].filter((id) => !/~(?:many|alive|within)$|\/handshake\//.test(id)).sort();
}

describe('a run that is recorded', () => {
  test('is judged alike from its recording: nothing is wrong with a good server', async () => {
    // No second look is taken at a recording: what this process plays on both sides must not be late in it.
    const { recording, text } = await recorded(undefined, 0.25);
    const report = verifyRecording(contract, recording);
    expect(report.causes).toEqual([]);
    expect(report).toMatchObject({ exitCode: 0, diagnostics: [], totals: { fail: 0, warn: 0 } });
    expect(report.totals.pass).toBeGreaterThan(40);
    expect(text).not.toContain('good-token-value');
    expect(text).toContain('token=***');
  });

  test.each<ChatDefect>([
    'no-greeting',
    'other-id-on-one-token',
    'no-end',
    'end-twice',
    'tokens-before-start',
    'field-missing',
    'field-of-wrong-type',
    'no-pong',
    'unasked-answer',
    'not-json',
    'undocumented',
    'binary',
    'error-without-message',
    'ignores-unknown',
  ])('is judged alike from its recording: %s', async (defect) => {
    const { report, recording } = await recorded(defect);
    const again = verifyRecording(contract, recording);
    expect(sessionIds(again)).toEqual(sessionIds(report));
    expect(again.causes[0]?.id).toBeDefined();
    expect(again.exitCode).toBe(report.exitCode);
  });

  test('says the same after it was written and read again', async () => {
    const { recording } = await recorded('field-missing');
    const copy = parseRecording(formatRecording(recording)).recording;
    expect(copy).toEqual(recording);
  });
});

const STARTED = '2026-11-20T10:00:00.000Z';
const AT = { socket: 1 };

function recordingOf(events: readonly object[], control = true): Recording {
  const header = { colloquy: 'recording/1', document: 'chat', channel: 'chat', started: STARTED };
  return { header, events, control } as unknown as Recording;
}

const OPEN = { ...AT, t: 0, event: 'open', status: 101 };
const GREETING = {
  ...AT,
  t: 5,
  event: 'frame',
  from: 'server',
  text: '{"type":"connection","message":"hi","timestamp":"2026-01-01T00:00:00Z"}',
};
const PING = { ...AT, t: 10, event: 'frame', from: 'client', text: '{"type":"ping"}' };

const CLOSING = `asyncapi: 3.0.0
info: {title: t, version: '1'}
channels:
  t:
    address: /
    messages:
      hi: {payload: {type: object, required: [type], properties: {type: {const: hi}}}}
      hello: {payload: {type: object, required: [type], properties: {type: {const: hello}}}}
    x-session:
      version: 1
      exchanges:
        talk:
          steps:
            - {client: hi}
            - oneOf:
                taken: [{server: hello, within: 5s}]
                forbidden: [{server: {close: 4403}, within: 5s}]
        hang-up: {steps: [{client: {close: 4000}}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/hi'}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/hello'}]}
`;

describe('a recording', () => {
  test('that stops while something is owed leaves it open', () => {
    const report = verifyRecording(
      contract,
      recordingOf([OPEN, GREETING, PING, { ...AT, t: 20, event: 'end' }]),
    );
    expect(report.checks.find(({ id }) => id === 'chat/heartbeat/pong')?.verdict).toBe('inconclusive');
    expect(report.exitCode).toBe(0);
  });

  test('in which an answer never comes fails', () => {
    const late = { ...PING, t: 90_000 };
    const report = verifyRecording(contract, recordingOf([OPEN, GREETING, PING, late]));
    expect(report.causes[0]?.id).toBe('chat/heartbeat/pong');
    expect(report.exitCode).toBe(1);
  });

  test('is judged for the side that is asked for', () => {
    const wrong = { ...PING, text: '{"type":"chat"}' };
    const events = [OPEN, GREETING, wrong, { ...AT, t: 20, event: 'end' }];
    expect(verifyRecording(contract, recordingOf(events)).exitCode).toBe(0);
    const report = verifyRecording(contract, recordingOf(events), { subject: 'client' });
    expect(report.causes.map(({ id }) => id)).toEqual(['chat/chat/chat~schema']);
  });

  test('that ends with a close which is a step shows the exchange and the branch of it', async () => {
    const hanging = await compileText(CLOSING, { file: 'closing.yaml' });
    const [line] = hanging.contract?.channels ?? [];
    if (hanging.contract === undefined || line === undefined) throw new Error('it does not compile');
    const bye = { ...AT, t: 30, event: 'close', from: 'server', code: 4403, reason: '' };
    const recording = recordingOf([OPEN, { ...PING, text: '{"type":"hi"}' }, bye]);
    const { coverage } = verifyRecording(hanging.contract, recording);
    const seen = (items: typeof coverage.branches): object =>
      items.map(({ name, seen: count }) => [name, count]);
    expect(seen(coverage.branches)).toEqual([
      ['talk/taken', 0],
      ['talk/forbidden', 1],
    ]);
    expect(coverage.exchanges).toMatchObject([
      { name: 'talk', seen: 1, owner: 'client' },
      { name: 'hang-up', seen: 0, owner: 'client' },
    ]);
  });

  test('in which our own part has several readings says nothing of that', async () => {
    const { contract: twofold } = await sessionOf({
      client: { ask: {} },
      server: { answer: {} },
      session: `version: 1
states: [calm, busy]
exchanges:
  talk: {in: calm, steps: [{client: ask, enter: busy}, {server: answer, enter: calm}]}
  more: {in: busy, steps: [{client: ask}]}`,
    });
    const say = (t: number, from: string, type: string): object => ({
      ...AT,
      t,
      event: 'frame',
      from,
      text: JSON.stringify({ type }),
    });
    const said = [say(10, 'client', 'ask'), say(20, 'server', 'answer'), say(21, 'client', 'ask')];
    const events = [OPEN, ...said, { ...AT, t: 30, event: 'end' }];
    const { header, ...rest } = recordingOf(events);
    const report = verifyRecording(twofold, { ...rest, header: { ...header, channel: 't' } });
    expect(report.checks.filter(({ id }) => id.startsWith('t/more/'))).toEqual([]);
  });

  test('of another document is judged with a warning', () => {
    const { header, ...rest } = recordingOf([OPEN, GREETING]);
    const other = { ...rest, header: { ...header, document: 'news', channel: 'news' } };
    const report = verifyRecording(contract, other);
    expect(report.diagnostics).toMatchObject([{ code: 'bad-recording', severity: 'warning' }]);
  });

  test('without a socket cannot be judged', () => {
    expect(verifyRecording(contract, recordingOf([]))).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: 'bad-recording' }],
    });
  });

  test('of a browser is judged but for closes and control frames', () => {
    const started = Date.parse(STARTED) / 1000;
    const message = ({ t, from, text }: typeof PING): object => ({
      type: from === 'client' ? 'send' : 'receive',
      time: started + t / 1000,
      opcode: 1,
      data: text,
    });
    const again = { ...GREETING, t: 12 };
    const har = JSON.stringify({
      log: {
        entries: [
          {
            startedDateTime: STARTED,
            request: { url: 'ws://localhost/' },
            response: { status: 101 },
            _webSocketMessages: [GREETING, PING, again].map(message),
          },
        ],
      },
    });
    const { recording } = fromHar(har);
    expect(recording).toBeDefined();
    if (recording === undefined) return;
    const report = verifyRecording(contract, recording);
    expect(report.causes.map(({ id }) => id)).toEqual(['chat/greeting/connection~extra']);
    expect(report.checks.some(({ id }) => id === 'chat/close')).toBe(false);
  });
});
