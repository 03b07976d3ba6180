/** What a code stands for: the heading of its entry in `docs/reference/diagnostics.md`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Doors that do not open: files, addresses, flags. */
const DOORS: Catalogue = {
  'no-file': 'The file is not there, or it is a folder.',
  'no-folder': 'The folder that is to be written to is not there.',
  'unreadable-file': 'The file is there and cannot be read.',
  'not-readable': 'A file named by a flag cannot be read.',
  'already-there': 'The file is there already, and this command never writes over one.',
  'bad-choice': 'What was asked for is none of the choices.',
  'not-convertible': 'The AsyncAPI 2 document cannot be written as version 3.',
  'not-writable': 'The file or folder cannot be written to.',
  'too-big': 'The file is larger than 32 MiB.',
  'broken-yaml': 'The text is neither YAML nor JSON; line and column say where it stops being so.',
  'too-many-aliases': 'YAML aliases that unfold to far more than is written (a "billion laughs" file).',
  'not-asyncapi': 'The file has no `asyncapi` field.',
  'asyncapi-2':
    'An AsyncAPI 2 document: convert it first. `publish` and `subscribe` turn into `receive` and `send`.',
  'asyncapi-version': 'Neither AsyncAPI 3.0 nor 3.1.',
  'bad-target': 'Something in the target file is not as it should be.',
  'bad-recording': 'Something in the recording is not as it should be, or the file is no recording.',
  'bad-docs-url': 'The address of the published pages is none.',
  'bad-url': 'The text is no `ws:` or `wss:` URL.',
  'which-channel': 'The document has several channels and none was named.',
  'which-url': 'Nothing says which address is to be dialled.',
  'only-looking': 'The inspector of a monitor was asked to act: a monitor sends nothing and closes nothing.',
  'replay-refused': 'The server does not let a recorded client in.',
  'one-document': 'A client is played of one document at a time.',
  'no-such-channel': 'The document has no channel of that name.',
  'no-such-report': 'There is no report format of that name.',
  'unknown-output': 'There is no generated file of that name.',
  'no-such-feature': 'No part of the document has that feature.',
  'no-such-branch': 'No exchange of the document has a branch of that name.',
  'not-breakable': 'The mock cannot break that promise on purpose.',
  'no-such-message': 'That side sends no message of that name.',
  'bad-begin':
    'The rule for what the mock is to begin is not as it should be, or names what the document does not have.',
  'bad-interrupt': 'What is to interrupt the mock is no message of the document.',
  'bad-mishap': 'The rule for trouble that the mock is to make is not as it should be.',
  'bad-contract': 'What is to be played is no compiled contract.',
  'bad-handler':
    'A handler of the mock is no function, or is for a message or a state that the document does not have.',
  'bad-time-scale': 'What every duration is multiplied with is no number above 0.',
  'bad-script': 'The script of a mock is not as it should be, or names what the document does not have.',
  'bad-audio': 'The audio format is not known, or the file is no WAV file that can be played.',
  'bad-config': 'Something in the config file is no flag of the command, or no value of it.',
  'bad-port': 'The port to listen on is no whole number from 0 to 65535.',
  'port-taken': 'Something else listens on that port.',
  'port-forbidden': 'This user may not listen on that port.',
  'host-unknown': 'The name of the host to listen on is not known here.',
  'address-clash': 'Two channels of the documents have the same address.',
  'no-sample': 'No payload can be made that the schema allows.',
  'subject-not-ready': 'The command of the target was started and never said that it listens.',
};

/** Why a run against a live peer could not be made, or went wrong on our side. */
const RUNS: Catalogue = {
  'credential-missing':
    'Every scenario needs a credential that the target does not have; the lines to paste are printed.',
  'parameter-missing':
    'The address, or its query, needs a value that the target does not have; the lines to paste are printed.',
  'subject-bad-url': 'The address of the subject is no WebSocket URL.',
  'subject-unknown-host': 'The name of the subject’s host is not known here.',
  'subject-unreachable': 'Nothing listens at the subject’s address.',
  'subject-tls': 'The TLS handshake with the subject failed, or its certificate is not trusted.',
  'subject-timeout': 'The subject accepts the connection and does not answer the upgrade.',
  'subject-plain-http': 'A web server answers there, and knows no upgrade.',
  'subject-not-http': 'What answers there speaks no HTTP.',
  'subject-hung-up': 'The subject ended the connection before it answered the upgrade.',
  'subject-bad-handshake': 'The subject’s 101 breaks RFC 6455, section 4.1.',
  'no-client': 'A client is to be tested, and none dialled the address that the run listens at.',
  'credential-refused':
    'The subject refused the credential that the target calls valid: perhaps it has expired.',
  'upgrade-refused': 'The subject answered the upgrade with an HTTP status instead of 101.',
  'own-mistake': 'The tool itself did what the document forbids. It is a bug of ours, never the subject’s.',
  'not-applicable': 'Nothing of the document can be run against this subject.',
};

/** Errors of the document outside `x-session`. */
const DOCUMENT: Catalogue = {
  'asyncapi-parser': 'The official AsyncAPI parser finds an error.',
  'bad-schema': 'A schema is no object, or is nested too deep.',
  'schema-format': 'A payload in a schema language that is not read: any payload is taken as valid.',
  'unresolved-ref': 'A `$ref` leads to nothing.',
  'circular-ref': 'A `$ref` leads back to itself.',
  'remote-ref': 'A `$ref` leads to the network, where nothing is fetched from.',
  'outside-ref': 'A `$ref` leads out of the document’s folder.',
  'no-channels': 'The document has no channel.',
  'no-channel': 'An operation names no channel.',
  'bad-action': 'An operation is neither `send` nor `receive`.',
  'bad-security': 'A security scheme has no type.',
  'missing-host': 'A server has no host.',
  'not-websocket': 'A server that is neither `ws` nor `wss`; it is left out.',
  'unfilled-variable': 'A server variable has no default.',
  'same-address': 'Two channels have one address on one server.',
  'correlation-in-header': 'A correlation id in a header, which a WebSocket frame does not have.',
  'no-sender': 'No operation sends or receives the message.',
  'invalid-example': 'An example that its own schema refuses.',
  'valid-invalid-example': 'An example of what is wrong that the schema accepts.',
  'misread-example': 'An example that would be read as another message.',
  'indistinct-messages': 'One payload satisfies two messages of one direction.',
  'loose-schema': 'A keyword that JSON Schema draft-07 does not have: it is not checked.',
  'unsafe-pattern': 'A regular expression whose time cannot be bounded.',
};

/** Errors of `x-session`. */
const SESSION: Catalogue = {
  'bad-session': '`x-session` is no mapping.',
  'bad-version': '`version` is not 1.',
  'bad-application': '`application` is neither `server` nor `client`.',
  'bad-states': '`states` is no list of different names.',
  'bad-value': 'A keyword without a value, or with one of another kind.',
  'unknown-keyword': 'A keyword that is not known there, often a typo.',
  'unknown-message': 'A name that is no message of the channel.',
  'unknown-state': 'A name that is no state of the session.',
  'unknown-word': 'A word of `with` that is not known.',
  'unknown-condition': 'A word of `when` that is not known.',
  'unknown-credential': 'A fault about credentials, and no security scheme that says what they are.',
  direction: 'A step says that one side sends a message, and the operations say the other does.',
  'bad-id': 'An id is a letter, then letters, digits, `-` and `_`.',
  'reserved-id': 'The word has a meaning in check ids.',
  'bad-exchange': 'An exchange is a mapping with steps.',
  'no-steps': 'A list of steps is missing.',
  'bad-step': 'A step is `client:` or `server:` with a message or a close, or `oneOf:`, or `all:`.',
  'bad-one-of': 'A `oneOf` needs two named branches or more.',
  'bad-all': 'An `all` needs two to six simple steps.',
  'bad-times': '`times` is a number or a range `min..max`.',
  'bad-duration': 'A duration is a number with its unit: `20ms`, `5s`, `1m`, `1h`.',
  'bad-level': 'A level is `MUST`, `SHOULD` or `MAY`.',
  'bad-many': "`many` is a whole number from 1, or `'*'` in quotes.",
  'bad-pointer': 'A JSON Pointer begins with `/`.',
  'bad-with': '`with` is a mapping from JSON Pointer to value.',
  'bad-close-code': 'A close code that no peer may send.',
  'bad-fault': 'A fault needs `when` and `then`.',
  'bad-condition': 'A condition that counts lacks a number, or has a wrong one.',
  'bad-reaction': 'What follows `then` is no reaction.',
  'at-and-in': 'An exchange begins by itself (`at`) or when its first step is seen (`in`), not both.',
};

/** Lints: legal to write, and a mistake or a looseness all the same. */
const LINTS: Catalogue = {
  'unreachable-state': 'No step enters the state.',
  'branches-alike': 'Two branches begin with the same message: nothing tells them apart.',
  'branch-owners': 'Either side may decide which branch is taken: their messages may cross.',
  'optional-branch': 'A branch without a required step could be taken without anything being sent.',
  'optional-tail':
    'An exchange ends in a step that may be left out, or come again: nothing says when it can no longer come.',
  'messages-of-none': 'A fault lists messages beside a mistake that is about no message: it never meets it.',
  'unknown-place':
    'A JSON Pointer of `x-session` to a place that no schema of its messages knows, often a typo.',
  'impossible-value': 'A value of `with` that the schema refuses at its place.',
  'duplicate-step': 'Two steps have one check id: give one of them an `id`.',
  'list-without-id': 'A step of several messages needs an `id`.',
  'compound-key-word': '`$key` stands for one value, and the key has several.',
  'key-not-required': 'The schema does not require the place of the key.',
  'keyless-many': 'Many may be open at once, and a message does not say which it belongs to.',
  ambiguous: 'A message may belong to two exchanges of one state, and no key tells which.',
  unbounded: 'A step is owed and has no bound: whether it is missing cannot be told.',
  'within-without-at': 'A bound on a first step that nothing starts.',
  'schema-unfolds':
    'References that multiply: the schema unfolds to far more than is written ("billion laughs" in schemas).',
  'impossible-bound': 'A gap shorter than the pacing allows.',
};

/** Every code of a diagnostic, in the groups of the reference page. */
export const CATALOGUE: Readonly<Record<string, Catalogue>> = {
  'Doors that do not open': DOORS,
  'Runs against a live peer': RUNS,
  'The document': DOCUMENT,
  'x-session': SESSION,
  Lints: LINTS,
};
