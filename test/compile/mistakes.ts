import { SMALL } from './support.ts';

/** What a mistake is answered with. */
export interface Want {
  readonly code: string;
  /** Lines after the first that was edited; undefined: somewhere else in the document. */
  readonly line?: number;
  /** Part of the hint. */
  readonly hint?: string;
}

/** A name, what is done to the small sound document, and what `check` says of it. */
export type Mistake = readonly [name: string, edit: (text: string) => string, want: Want];

/** Replaces the first occurrence; there must be one. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, to);
  };

/** The number of the first line that differs from the sound document. */
export function firstEdited(text: string): number {
  const sound = SMALL.split('\n');
  return text.split('\n').findIndex((line, index) => line !== sound[index]) + 1;
}

const ANSWER = '{server: answer, within: 5s}';
const BYE = 'bye: {payload: {type: object, required: [type], properties: {type: {const: bye}}}}';
const ASKED = 'properties: {type: {const: ask}, id: {type: string}}}}';

/** Mistakes that are errors: the document is no contract. */
export const ERRORS: readonly Mistake[] = [
  ['broken YAML', swap('info: {', 'info: {{'), { code: 'broken-yaml', line: 0 }],
  ['a doubled key', swap('servers:', 'info: {}\nservers:'), { code: 'broken-yaml', line: 0 }],
  ['no AsyncAPI at all', () => 'hello: world\n', { code: 'not-asyncapi', line: 0 }],
  ['an empty file', () => '', { code: 'not-asyncapi' }],
  ['AsyncAPI 2', swap('3.0.0', '2.6.0'), { code: 'asyncapi-2', line: 0, hint: 'convert it first' }],
  ['AsyncAPI 9', swap('3.0.0', '9.0.0'), { code: 'asyncapi-version', line: 0 }],
  [
    'a typo in a step',
    swap('within: 5s', 'whithin: 5s'),
    { code: 'unknown-keyword', line: 0, hint: 'did you mean within?' },
  ],
  [
    'a typo in an exchange',
    swap('key: /id', 'kye: /id'),
    { code: 'unknown-keyword', line: 0, hint: 'did you mean key?' },
  ],
  ['a typo in a fault', swap('when: not-json', 'wenn: not-json'), { code: 'bad-fault', line: 0 }],
  [
    'a typo at the head',
    swap('faults:', 'fault:'),
    { code: 'unknown-keyword', hint: 'did you mean faults?' },
  ],
  [
    'an unknown message',
    swap('client: ask', 'client: aks'),
    { code: 'unknown-message', line: 0, hint: 'did you mean ask?' },
  ],
  [
    'an unknown state',
    swap('in: open', 'in: opne'),
    { code: 'unknown-state', line: 0, hint: 'did you mean open?' },
  ],
  ['a direction mix-up', swap('client: ask', 'server: ask'), { code: 'direction', line: 0 }],
  ['a duration without unit', swap('5s', '5'), { code: 'bad-duration', line: 0 }],
  ['a bad times', swap('within: 5s', 'times: 5..2'), { code: 'bad-times', line: 0 }],
  ['a bad level', swap('within: 5s', 'within: 5s, level: must'), { code: 'bad-level', line: 0 }],
  [
    'a word that with does not know',
    swap('within: 5s', 'within: 5s, with: {/id: $kye}'),
    { code: 'unknown-word', line: 0 },
  ],
  [
    'a word that when does not know',
    swap('not-json', 'no-json'),
    { code: 'unknown-condition', line: 0, hint: 'did you mean not-json?' },
  ],
  ['a close code that nobody may send', swap('1007', '1006'), { code: 'bad-close-code', line: 0 }],
  ['a bad many', swap('key: /id', 'key: /id\n          many: some'), { code: 'bad-many', line: 0 }],
  ['at and in together', swap('in: open', 'in: open\n          at: open'), { code: 'at-and-in' }],
  ['a pointer without a slash', swap('key: /id', 'key: id'), { code: 'bad-pointer', line: 0 }],
  ['a reserved exchange id', swap('leave:', 'frames:'), { code: 'reserved-id', line: 0 }],
  ['a keyword without a value', swap('in: open', 'in:'), { code: 'bad-value', line: 0 }],
  [
    'a value of another kind',
    swap('key: /id', 'unique: "yes"\n          key: /id'),
    { code: 'bad-value', line: 0 },
  ],
  ['faults that are a list', swap('faults:', 'faults: []\n      x-faults:'), { code: 'bad-value', line: 0 }],
  ['a bad exchange id', swap('leave:', '1leave:'), { code: 'bad-id', line: 0 }],
  ['no version', swap('version: 1\n', 'description: x\n'), { code: 'bad-version' }],
  ['a wrong action', swap('action: send', 'action: publish'), { code: 'bad-action', line: 0 }],
  [
    'a reference to nothing',
    swap("messages/bye'", "messages/buy'"),
    { code: 'unresolved-ref', line: 0, hint: 'ask, answer, bye' },
  ],
  [
    'a reference to itself',
    swap(BYE, "bye: {$ref: '#/channels/talk/messages/bye'}"),
    { code: 'circular-ref', line: 0 },
  ],
  [
    'a reference to the network',
    swap(
      "'#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/ask'}]",
      "'https://example.test/a.yaml#/x'}",
    ),
    { code: 'remote-ref', line: 0 },
  ],
  [
    'a reference out of the folder',
    swap("'#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/ask'}]", "'../../secret.yaml'}"),
    { code: 'outside-ref', line: 0 },
  ],
  [
    'a state that is never entered',
    swap('states: [open]', 'states: [open, shut]'),
    { code: 'unreachable-state', line: 0 },
  ],
  [
    'a credential fault without a scheme',
    swap('when: not-json', 'when: credential-missing'),
    { code: 'unknown-credential', line: 0 },
  ],
  [
    'a bound that pacing breaks',
    swap('within: 5s', 'within: 5s, every: 10s'),
    { code: 'impossible-bound', line: 0 },
  ],
  [
    'a list without an id',
    swap('server: answer,', 'server: [answer, bye],'),
    { code: 'list-without-id', line: 0 },
  ],
  [
    'two steps of one name',
    swap(
      '{server: answer, within: 5s}',
      '{server: answer, within: 5s}\n            - {server: answer, within: 5s}',
    ),
    { code: 'duplicate-step', line: 0 },
  ],
  [
    'branches that begin alike',
    swap(
      '{server: answer, within: 5s}',
      'oneOf: {a: [{server: answer, within: 5s}], b: [{server: answer, within: 5s}]}',
    ),
    { code: 'branches-alike', line: 0 },
  ],
  [
    'a branch that may be empty',
    swap(
      '{server: answer, within: 5s}',
      'oneOf: {a: [{server: answer, within: 5s}], b: [{server: bye, within: 5s, times: 0..1}]}',
    ),
    { code: 'optional-branch', line: 0 },
  ],
  [
    'a document without channels',
    (text) => `${text.slice(0, text.indexOf('channels:'))}channels: {}\n`,
    { code: 'no-channels' },
  ],
  [
    'an operation without a channel',
    swap(
      "channel: {$ref: '#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/ask'}]",
      'messages: []',
    ),
    { code: 'no-channel', line: 0 },
  ],
  ['a server without a host', swap('host: localhost:1, ', ''), { code: 'missing-host', line: 0 }],
  [
    'a security scheme without a type',
    swap('protocol: ws}', 'protocol: ws, security: [{description: a secret}]}'),
    { code: 'bad-security', line: 0 },
  ],
  [
    'two channels of one address',
    swap('operations:', '  twin: {address: /talk, messages: {}}\noperations:'),
    { code: 'same-address', line: 0 },
  ],
  ['a schema that is no object', swap(BYE, 'bye: {payload: none}'), { code: 'bad-schema', line: 0 }],
  [
    'a keyword with nonsense in it',
    swap(BYE, 'bye: {payload: {type: object, required: type}}'),
    { code: 'bad-schema', line: 0 },
  ],
  [
    'an example that its schema refuses',
    swap(ASKED, `${ASKED.slice(0, -1)}, examples: [{payload: {type: ask}}]}`),
    { code: 'invalid-example', line: 0 },
  ],
  [
    'an example of what is wrong that is not',
    swap(
      ASKED,
      `${ASKED.slice(0, -1)}, x-invalid-examples: [{name: fine, reason: none, payload: {type: ask, id: a}}]}`,
    ),
    { code: 'valid-invalid-example', line: 0 },
  ],
  [
    'an example that is read as another message',
    swap(
      BYE,
      'bye: {payload: {type: object, required: [type, reason], properties: {type: {type: string}, reason: {type: string}}}, examples: [{payload: {type: answer, reason: none}}]}',
    ),
    { code: 'misread-example', line: 0 },
  ],
  [
    'two messages that one payload satisfies',
    swap(BYE, 'bye: {payload: {type: object}}'),
    { code: 'indistinct-messages', line: -1 },
  ],
  [
    'x-session that is no mapping',
    (text) => text.replace(/x-session:[^]*operations:/, 'x-session: yes\noperations:'),
    { code: 'bad-session', line: 0 },
  ],
  [
    'a third kind of application',
    swap('states: [open]', 'states: [open]\n      application: broker'),
    { code: 'bad-application', line: 0 },
  ],
  ['states that are no list', swap('states: [open]', 'states: open'), { code: 'bad-states', line: 0 }],
  [
    'a state that stands twice',
    swap('states: [open]', 'states: [open, open]'),
    { code: 'bad-states', line: 0 },
  ],
  [
    'an exchange that is no mapping',
    swap('leave: {steps: [{server: bye}]}', 'leave: bye'),
    { code: 'bad-exchange', line: 0 },
  ],
  [
    'an exchange without steps',
    swap('leave: {steps: [{server: bye}]}', 'leave: {in: open}'),
    { code: 'no-steps', line: 0 },
  ],
  ['a step that is no mapping', swap('- client: ask', '- ask'), { code: 'bad-step', line: 0 }],
  [
    'a step of both sides',
    swap('- client: ask', '- {client: ask, server: answer}'),
    { code: 'bad-step', line: 0 },
  ],
  ['a oneOf of one branch', swap(ANSWER, `oneOf: {only: [${ANSWER}]}`), { code: 'bad-one-of', line: 0 }],
  ['an all of one step', swap(ANSWER, `all: [${ANSWER}]`), { code: 'bad-all', line: 0 }],
  ['a with that is no mapping', swap('within: 5s', 'within: 5s, with: /id'), { code: 'bad-with', line: 0 }],
  [
    'a rate without its number',
    swap('when: not-json', 'when: {rate: ask, per: 1s}'),
    { code: 'bad-condition', line: 0 },
  ],
  [
    'a rate of an unknown message',
    swap('when: not-json', 'when: {rate: aks, max: 1, per: 1s}'),
    { code: 'unknown-message', line: 0, hint: 'did you mean ask?' },
  ],
  ['a size that is none', swap('when: not-json', 'when: {size: big}'), { code: 'bad-condition', line: 0 }],
  [
    'a fault of nobody',
    swap('when: not-json', 'of: sever, when: not-json'),
    { code: 'bad-fault', line: 0, hint: 'did you mean server?' },
  ],
  [
    'a reaction that is none',
    swap('then: {close: 1007}', 'then: {reply: bye}'),
    { code: 'bad-reaction', line: 0 },
  ],
  [
    'a value that its schema refuses',
    swap('within: 5s', 'within: 5s, with: {/id: 4}'),
    { code: 'impossible-value', line: 0 },
  ],
  [
    '$key where the key has several values',
    (text) =>
      swap('within: 5s', 'within: 5s, with: {/id: $key}')(swap('key: /id', 'key: [/id, /type]')(text)),
    { code: 'compound-key-word', line: 3 },
  ],
];

/** What is legal to write and loose. */
export const WARNINGS: readonly Mistake[] = [
  [
    'messages of what is no message',
    swap('when: not-json', 'messages: ask, when: [invalid-message, unknown-message]'),
    { code: 'messages-of-none', line: 0, hint: 'give unknown-message a fault of its own' },
  ],
  [
    'a place of a value that no schema knows',
    swap('within: 5s', 'within: 5s, with: {/idd: a}'),
    { code: 'unknown-place', line: 0, hint: 'did you mean /id?' },
  ],
  [
    'a place of a first value that no schema knows',
    swap('within: 5s', 'within: 5s, with: {/id: $first#/name}'),
    { code: 'unknown-place', line: 0, hint: 'their places: /type, /id' },
  ],
  ['a place of a key that no schema knows', swap('key: /id', 'key: /ide'), { code: 'unknown-place' }],
  ['a step without a bound', swap('{server: answer, within: 5s}', '{server: answer}'), { code: 'unbounded' }],
  [
    'a bound that nothing starts',
    swap('client: ask', '{client: ask, within: 5s}'),
    { code: 'within-without-at' },
  ],
  ['an optional end', swap('within: 5s', 'within: 5s, times: 0..1'), { code: 'optional-tail' }],
  [
    'a repeated end that a limit counts',
    (text) =>
      swap(
        'within: 5s',
        'within: 5s, times: 1..*',
      )(swap('key: /id', 'key: /id\n          unique: true')(text)),
    { code: 'optional-tail' },
  ],
  [
    'a repeated end of a branch that a fault counts',
    (text) =>
      swap(
        ANSWER,
        'oneOf: {a: [{server: answer, within: 5s, times: 2..3}], b: [{server: bye, within: 5s}]}',
      )(swap('when: not-json', 'when: too-many-open')(text)),
    { code: 'optional-tail' },
  ],
  ['a keyless answer among many', swap('key: /id', "many: '*'"), { code: 'keyless-many' }],
  [
    'a key that the schema does not require',
    swap(
      'required: [type, id], properties: {type: {const: answer}',
      'required: [type], properties: {type: {const: answer}',
    ),
    { code: 'key-not-required' },
  ],
  [
    'a message of two exchanges',
    swap(
      'leave: {steps: [{server: bye}]}',
      'leave: {steps: [{server: bye}]}\n        again: {steps: [{server: bye}]}',
    ),
    { code: 'ambiguous' },
  ],
  [
    'a branch that both may take',
    swap(
      '{server: answer, within: 5s}',
      'oneOf: {a: [{server: answer, within: 5s}], b: [{client: ask, id: more, within: 5s}]}',
    ),
    { code: 'branch-owners' },
  ],
  [
    'a server that is no WebSocket',
    swap('protocol: ws}', 'protocol: ws}\n  other: {host: x, protocol: amqp}'),
    { code: 'not-websocket' },
  ],
  [
    'a correlation id in a header',
    swap('ask: {payload', "ask: {correlationId: {location: '$message.header#/id'}, payload"),
    { code: 'correlation-in-header' },
  ],
  [
    'a schema of another language',
    swap('ask: {payload: {', 'ask: {payload: {schemaFormat: application/vnd.apache.avro+json, schema: {}, '),
    { code: 'schema-format' },
  ],
  [
    'a variable without a default',
    swap(
      'host: localhost:1, protocol: ws',
      "host: 'localhost:{port}', protocol: ws, variables: {port: {description: a port}}",
    ),
    { code: 'unfilled-variable', line: 0 },
  ],
  [
    'a message that nobody sends',
    swap(
      BYE,
      `${BYE}\n      lost: {payload: {type: object, required: [type], properties: {type: {const: lost}}}}`,
    ),
    { code: 'no-sender', line: 0 },
  ],
  [
    'a keyword that says nothing',
    swap(
      'required: [type], properties: {type: {const: bye}}',
      'required: [type], propreties: {}, properties: {type: {const: bye}}',
    ),
    { code: 'loose-schema', line: 0 },
  ],
  [
    'a pattern without a bound',
    swap('{type: {const: bye}}', "{type: {const: bye}, text: {type: string, pattern: '(a+)+(?!b)'}}"),
    { code: 'unsafe-pattern', line: 0 },
  ],
];
