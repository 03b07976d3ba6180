export type {
  Cause,
  Check,
  Coverage,
  CoverageItem,
  FrameEvent,
  Report,
  RunHeader,
  ScenarioCheck,
  ScenarioReport,
  SocketReport,
  TranscriptEvent,
  Verdict,
} from './report.ts';
export { VERDICTS } from './report.ts';
export type { PlannedScenario, Reporter, ReporterFactory, ReporterOutput, RunEvents } from './reporter.ts';
export type { ConformanceOptions } from './run-conformance.ts';
export { channelOf, quoted, runConformance } from './run-conformance.ts';
export type { VerifyOptions } from './verify.ts';
export { verifyRecording } from './verify.ts';
export type { ListedScenario } from './list.ts';
export { listRun } from './list.ts';
export { REPORTERS } from './reporters/index.ts';
