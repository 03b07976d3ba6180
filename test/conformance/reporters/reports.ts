import type { Check, Report, ScenarioReport } from '../../../src/conformance/index.ts';

const location = {
  file: 'asyncapi/chat/asyncapi.yaml',
  pointer: '/channels/chat/x-session/exchanges/chat/steps/1',
  line: 42,
  column: 9,
};

function check(more: Partial<Check> & Pick<Check, 'id' | 'verdict'>): Check {
  return {
    level: 'MUST',
    side: 'server',
    text: 'After `chat`, the server sends `stream-start`.',
    location,
    seenIn: [{ scenario: 'chat/chat/base', verdict: more.verdict }],
    ...more,
  };
}

const CHECKS: readonly Check[] = [
  check({ id: 'chat/handshake/open', verdict: 'pass' }),
  check({
    id: 'chat/chat/streamed/stream-token~schema',
    verdict: 'fail',
    expected: '`stream-token` of the server keeps its schema.',
    seen: '`/token` is missing. Frame 3: {"type":"stream-token"}',
    at: 12.3,
    scenario: 'chat/chat/base',
    socket: 0,
    frame: 1,
    cause: 'chat/chat/streamed/stream-token~schema',
    spec: 'https://example.com/spec#tokens',
    rerun: "colloquy test asyncapi/chat/asyncapi.yaml --only 'chat/chat/base'",
  }),
  check({
    id: 'chat/greeting/connection~within',
    verdict: 'warn',
    level: 'SHOULD',
    expected: 'The greeting comes within 2 s.',
    seen: 'It came after 2.4 s.',
    at: 2400,
    scenario: 'chat/chat/base',
    socket: 0,
    cause: 'chat/greeting/connection~within',
  }),
  check({ id: 'chat/undescribed/binary-frame', verdict: 'note', level: 'MAY', seen: 'The server closed.' }),
  check({ id: 'chat/chat/streamed/broken/error', verdict: 'not-exercised', reason: 'the subject decides' }),
  check({ id: 'chat/chat/refused/error', verdict: 'inconclusive', reason: 'the wait was cut by --patience' }),
  check({ id: 'chat/tools/call', verdict: 'not-applicable', reason: 'not claimed', feature: 'tools' }),
  check({ id: 'chat/faults/rate/burst', verdict: 'skipped', reason: 'the probe `rate` is off' }),
  check({
    id: 'chat/faults/expired/expired@token',
    verdict: 'untestable',
    reason: 'the target has no expired credential\ncredentials:\n  token: {expired: $OLD}',
  }),
  check({ id: 'chat/heartbeat/pong', verdict: 'fail', known: 'expected', seen: 'It never came.' }),
  check({ id: 'chat/escalation/reply', verdict: 'pass', known: 'stale' }),
];

const SCENARIO: ScenarioReport = {
  id: 'chat/chat/base',
  summary: 'chat: the plain path.',
  result: 'fail',
  at: 10,
  durationMs: 57,
  sockets: [
    {
      at: 11,
      events: [
        { t: 0, event: 'upgrade', url: 'ws://127.0.0.1:3001/?token=***', headers: { Origin: 'http://x' } },
        { t: 2, event: 'open', protocol: '' },
        {
          t: 5,
          event: 'frame',
          from: 'client',
          frame: 0,
          opcode: 'text',
          text: '{"type":"chat"}',
          message: 'chat',
        },
        {
          t: 12.3,
          event: 'frame',
          from: 'server',
          frame: 1,
          opcode: 'text',
          text: '{"type":"stream-token"}',
          message: 'stream-token',
          findings: ['chat/chat/streamed/stream-token~schema'],
        },
        { t: 14, event: 'frame', from: 'server', frame: 2, opcode: 'binary', base64: 'AQI=', cut: 9000 },
        { t: 50, event: 'remark', text: 'nothing is owed any more' },
        { t: 55, event: 'close', from: 'client', code: 1000, reason: '', ours: true },
      ],
    },
  ],
  checks: [{ id: 'chat/chat/streamed/stream-token~schema', verdict: 'fail' }],
};

const REFUSED: ScenarioReport = {
  id: 'chat/faults/expired/expired@token',
  summary: 'Dials with a credential that has expired.',
  result: 'untestable',
  reason: 'the target has no expired credential\ncredentials:\n  token: {expired: $OLD}',
  at: 0,
  durationMs: 0,
  sockets: [
    {
      at: 0,
      events: [
        { t: 0, event: 'upgrade', url: 'ws://127.0.0.1:3001/', headers: {}, cause: 'credential-missing' },
        { t: 1, event: 'refused', status: 401, body: 'no' },
        { t: 2, event: 'failed', code: 'timeout', text: 'no answer came' },
      ],
    },
  ],
  checks: [],
};

/** A report with every verdict in it, the same in every run. */
export const REPORT: Report = {
  colloquy: 'report/1',
  run: {
    tool: { name: 'colloquy', version: '1.2.3' },
    document: { name: 'chat', title: 'Chat', version: '1.0.0', file: 'asyncapi/chat/asyncapi.yaml' },
    channel: 'chat',
    subject: 'server',
    url: 'ws://127.0.0.1:3001/',
    seed: 7,
    timeScale: 1,
    concurrency: 8,
    patienceMs: 20_000,
    features: ['dtmf'],
    started: '2026-11-20T10:00:00.000Z',
  },
  durationMs: 4321,
  headline:
    'fail chat/chat/streamed/stream-token~schema: `/token` is missing. (asyncapi/chat/asyncapi.yaml:42:9) And 1 more.',
  causes: [
    {
      id: 'chat/chat/streamed/stream-token~schema',
      verdict: 'fail',
      text: '`/token` is missing. (1 more check shows it)',
      checks: ['chat/chat/streamed/stream-token~schema', 'chat/heartbeat/pong'],
      scenarios: ['chat/chat/base'],
    },
    {
      id: 'chat/greeting/connection~within',
      verdict: 'warn',
      text: 'It came after 2.4 s.',
      checks: ['chat/greeting/connection~within'],
      scenarios: ['chat/chat/base'],
    },
  ],
  checks: CHECKS,
  scenarios: [SCENARIO, REFUSED],
  coverage: {
    messages: [
      { name: 'chat', seen: 3, owner: 'client' },
      { name: 'error', seen: 0, owner: 'server', reason: 'the server decides whether it happens' },
    ],
    exchanges: [
      { name: 'chat', seen: 3, owner: 'client' },
      // Named as its message is: it is told once.
      { name: 'error', seen: 0, owner: 'server', reason: 'the server decides whether it happens' },
    ],
    branches: [],
    faults: [],
    states: [{ name: 'ready', seen: 3, owner: 'client' }],
  },
  totals: {
    fail: 2,
    untestable: 1,
    warn: 1,
    note: 1,
    inconclusive: 1,
    pass: 2,
    'not-exercised': 1,
    'not-applicable': 1,
    skipped: 1,
  },
  diagnostics: [
    {
      code: 'own-mistake',
      severity: 'warning',
      message: 'colloquy itself did not keep the document.',
      hint: 'Please report it.',
    },
  ],
  interrupted: false,
  exitCode: 1,
};

/** A run that could not be made. */
export const FAILED: Report = {
  ...REPORT,
  headline: 'No WebSocket at ws://127.0.0.1:1/: nothing listens there',
  causes: [],
  checks: [],
  scenarios: [],
  diagnostics: [
    { code: 'subject-unreachable', severity: 'error', message: 'No WebSocket at ws://127.0.0.1:1/' },
  ],
  exitCode: 2,
};

/** What a peer or a document may hold to break out of every format. */
export const HOSTILE =
  '</script><img src=x onerror=alert(1)>"\'&]]>--><!-- \u001b[31mred\u009b0m\u202etxt \ud800 @someone #12 ::error::x %0A | ``` `a` # SKIP \\\r\n::warning::y\n...\nok 99 - spoofed\n';

/** Texts that are words of the format and never come from outside. */
const FIXED = [
  'code',
  'colloquy',
  'verdict',
  'result',
  'level',
  'side',
  'severity',
  'event',
  'opcode',
  'from',
  'known',
  'owner',
  'subject',
  'started',
];

/** The report with every text that an author, a peer or a target wrote made hostile. */
export function hostile(report: Report = REPORT): Report {
  return spoilt(report, '') as Report;
}

function spoilt(value: unknown, key: string): unknown {
  if (typeof value === 'string') return FIXED.includes(key) ? value : `${value}${HOSTILE}`;
  if (Array.isArray(value)) return value.map((each) => spoilt(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoilt(each, name)]));
}
