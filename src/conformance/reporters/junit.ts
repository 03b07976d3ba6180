import type { Check, Report } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { factsOf } from './about.ts';
import { xml } from './xml.ts';

const FAILED = ['fail', 'untestable'];
const SKIPPED = ['skipped', 'not-applicable', 'not-exercised', 'inconclusive'];

/** JUnit XML, as CI servers read it: one test case a check, warnings in its output. */
export function junit(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(suite(report));
    },
  };
}

function suite(report: Report): string {
  const { checks } = report;
  const count = (test: (check: Check) => boolean): string => String(checks.filter(test).length);
  const broken = report.diagnostics.map(
    (d) => `  <testcase name="the run" classname="colloquy"><error message="${xml(d.message)}"/></testcase>`,
  );
  const name = xml(`${report.run.document.name}/${report.run.channel}`);
  const counts = `tests="${String(checks.length + report.diagnostics.length)}" failures="${count(isFailed)}" errors="${String(report.diagnostics.length)}" skipped="${count(isSkipped)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${name}" ${counts} time="${(report.durationMs / 1000).toFixed(3)}" timestamp="${xml(report.run.started)}">`,
    ...checks.map(testcase),
    ...broken,
    '</testsuite>',
    '',
  ].join('\n');
}

function isSkipped({ verdict, known }: Check): boolean {
  return SKIPPED.includes(verdict) || known === 'expected';
}

function isFailed(check: Check): boolean {
  return !isSkipped(check) && (FAILED.includes(check.verdict) || check.known === 'stale');
}

function testcase(check: Check): string {
  const head = `  <testcase name="${xml(check.id)}" classname="${xml(check.id.split('/')[0] ?? '')}" file="${xml(check.location.file)}" line="${String(check.location.line)}"`;
  if (isSkipped(check)) {
    const why = check.known === undefined ? `${check.verdict}: ${check.reason ?? ''}` : 'known to fail';
    return `${head}><skipped message="${xml(why)}"/></testcase>`;
  }
  if (isFailed(check)) {
    const type = check.known ?? check.verdict;
    const message = xml(check.seen ?? check.reason ?? check.text);
    return `${head}><failure type="${type}" message="${message}">${xml(details(check))}</failure></testcase>`;
  }
  if (check.verdict === 'pass') return `${head}/>`;
  return `${head}><system-out>${xml(`${check.verdict}: ${details(check)}`)}</system-out></testcase>`;
}

function details(check: Check): string {
  return factsOf(check)
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
}
