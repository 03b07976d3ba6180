export type {
  Act,
  All,
  Branch,
  Channel,
  Condition,
  ConditionWord,
  Contract,
  ControlMessage,
  CredentialPlace,
  Element,
  Encoding,
  Example,
  Exchange,
  Fault,
  InvalidExample,
  Key,
  Level,
  Location,
  Message,
  OneOf,
  Parameter,
  PlainConditionWord,
  Reaction,
  Schema,
  SchemaObject,
  SecurityScheme,
  Server,
  SessionModel,
  Side,
  Step,
  With,
  WithValue,
} from './contract/index.ts';

export type { Diagnostic, DiagnosticPlace, Paint, Severity } from './diagnostics/index.ts';
export { renderDiagnostic, ToolError } from './diagnostics/index.ts';

export type { Compiled, CompileOptions } from './compile/index.ts';
export { compile, compileText, loadContract } from './compile/index.ts';

export type { FrameReader, Mutation, Reading, SchemaError } from './validate/index.ts';
export { checkExamples, createReader, mutations, sample } from './validate/index.ts';

export type { Promise_, Scenario } from './promises/index.ts';
export { matchesPattern, promisesOf, scenariosOf } from './promises/index.ts';

export type {
  Debt,
  Draft,
  Finding,
  FindingVerdict,
  FrameInput,
  Inconclusive,
  Move,
  Observation,
  Outcome,
  SessionApi,
  SessionOptions,
} from './session/index.ts';
export { createSession } from './session/index.ts';

export type {
  AnyMessages,
  AudioFormat,
  AudioOptions,
  Auth,
  BeginRule,
  CallOptions,
  ClientOptions,
  CoreOptions,
  Ended,
  Endpoint,
  Entrances,
  Handler,
  Handlers,
  HandlerSession,
  InterruptOptions,
  JournalEntry,
  Matching,
  MessageMap,
  Mishap,
  MishapKind,
  MishapRule,
  Mock,
  MockClient,
  MockCore,
  MockEvent,
  MockOptions,
  MockSession,
  Outgoing,
  Pace,
  PlaybackOptions,
  PlayOptions,
  ReceiveOptions,
  Recorder,
  Script,
  ScriptAct,
  ScriptRule,
  Sound,
  TurnOptions,
  Unasked,
} from './mock/index.ts';
export {
  createMock,
  DEFAULT_PACE,
  MISHAPS,
  parseAudioFormat,
  parseBegin,
  parseRule,
  playClient,
  readScript,
  readWav,
  startMock,
} from './mock/index.ts';

export type {
  Action,
  Inspected,
  InspectedChannel,
  InspectedSession,
  ReceivedQuery,
  TimelineEntry,
  TimelineQuery,
} from './inspect/index.ts';

export type {
  Cause,
  Check,
  ConformanceOptions,
  Coverage,
  CoverageItem,
  FrameEvent,
  ListedScenario,
  PlannedScenario,
  Report,
  Reporter,
  ReporterFactory,
  ReporterOutput,
  RunEvents,
  RunHeader,
  ScenarioCheck,
  ScenarioReport,
  SocketReport,
  TranscriptEvent,
  Verdict,
  VerifyOptions,
} from './conformance/index.ts';
export { listRun, runConformance, VERDICTS, verifyRecording } from './conformance/index.ts';

export type {
  ParsedRecording,
  RecordedEvent,
  RecordedFrame,
  Recording,
  RecordingHeader,
} from './recording/index.ts';
export { formatRecording, fromHar, parseRecording } from './recording/index.ts';

export type { CredentialFixture, JwtFixture, ParsedTarget, Probes, Target } from './credentials/index.ts';
export { DEFAULT_TARGET, parseTarget } from './credentials/index.ts';

export type { GenerateOptions } from './generate/index.ts';
export { generate } from './generate/index.ts';
