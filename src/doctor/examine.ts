import { Case } from './case.ts';
import type { Diagnosis, Finding, StepName, StepReport, StepResult } from './finding.ts';
import type { DoctorOptions } from './options.ts';
import { examineAuthentication } from './steps/authentication.ts';
import { examineFirstWords } from './steps/first-words.ts';
import { examineName } from './steps/name.ts';
import { examineStaying } from './steps/staying.ts';
import { examineTcp } from './steps/tcp.ts';
import { examineTls } from './steps/tls.ts';
import { examineUpgrade } from './steps/upgrade.ts';
import { examineUrl, maskedUrl } from './steps/url.ts';
import { examineTwiml, introduce } from './twiml.ts';

/** A step and how it is examined. */
type Step = readonly [StepName, (patient: Case) => StepResult | Promise<StepResult>];

/** The steps in their order, from the wire up. */
const STEPS: readonly Step[] = [
  ['url', examineUrl],
  ['name', examineName],
  ['tcp', examineTcp],
  ['tls', examineTls],
  ['upgrade', examineUpgrade],
  ['authentication', examineAuthentication],
  ['first-words', examineFirstWords],
  ['staying', examineStaying],
];

/**
 * Walks from the URL up to an open, living session, and stops at the first step that is broken. Throws a ToolError only
 * where the document and the URL leave open which channel is meant, or the target claims a feature that the document does not
 * have. Secrets are left out of everything it answers.
 */
export async function diagnose(options: DoctorOptions): Promise<Diagnosis> {
  const patient = new Case(options);
  const steps: StepReport[] = [];
  let findings: readonly Finding[] = [];
  for (const [step, examine] of stepsOf(options)) {
    if (findings.length > 0) {
      steps.push({ step, outcome: 'not reached', said: '', notes: [] });
      continue;
    }
    options.progress?.(step);
    const result = await examine(patient);
    const notes = (result.notes ?? []).map((note) => patient.redact(note));
    if (result.kind === 'broken') {
      findings = result.findings.map((one) => redacted(patient, one));
      steps.push({ step, outcome: 'broken', said: findings[0]?.title ?? '', notes });
    } else steps.push({ step, outcome: result.kind, said: patient.redact(result.said), notes });
  }
  patient.socket?.destroy();
  patient.talk?.leave();
  const url = patient.redact(maskedUrl(patient.typed));
  return { url, healthy: findings.length === 0, steps, findings };
}

/** A telephone carrier reads where to dial first, and introduces itself at the end. */
function stepsOf({ twiml }: DoctorOptions): readonly Step[] {
  if (twiml === undefined) return STEPS;
  return [['telephony', (patient) => examineTwiml(patient, twiml)], ...STEPS, ['telephony', introduce]];
}

function redacted(patient: Case, one: Finding): Finding {
  const clean = (text: string): string => patient.redact(text);
  return { ...one, saw: clean(one.saw), how: one.how.map(clean), fix: one.fix.map(clean) };
}
