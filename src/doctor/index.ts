export type { Diagnosis, Entry, Finding, StepName, StepReport } from './finding.ts';
export type { DoctorOptions } from './options.ts';
export { diagnose } from './examine.ts';
export { FINDINGS } from './findings/table.ts';
export { markdownOf, storyOf } from './story.ts';
