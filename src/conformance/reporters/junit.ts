import type { Check, Report } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { placeOf } from './about.ts';
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
  const count = (verdicts: readonly string[]): string =>
    String(checks.filter((check) => verdicts.includes(check.verdict)).length);
  const broken = report.diagnostics.map(
    (d) => `  <testcase name="the run" classname="colloquy"><error message="${xml(d.message)}"/></testcase>`,
  );
  const name = xml(`${report.run.document.name}/${report.run.channel}`);
  const counts = `tests="${String(checks.length)}" failures="${count(FAILED)}" errors="${String(report.diagnostics.length)}" skipped="${count(SKIPPED)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${name}" ${counts} time="${(report.durationMs / 1000).toFixed(3)}" timestamp="${xml(report.run.started)}">`,
    ...checks.map(testcase),
    ...broken,
    '</testsuite>',
    '',
  ].join('\n');
}

function testcase(check: Check): string {
  const head = `  <testcase name="${xml(check.id)}" classname="${xml(check.id.split('/')[0] ?? '')}" file="${xml(check.location.file)}" line="${String(check.location.line)}"`;
  if (FAILED.includes(check.verdict)) {
    const message = xml(check.seen ?? check.reason ?? check.text);
    return `${head}><failure type="${check.verdict}" message="${message}">${xml(details(check))}</failure></testcase>`;
  }
  if (SKIPPED.includes(check.verdict))
    return `${head}><skipped message="${xml(`${check.verdict}: ${check.reason ?? ''}`)}"/></testcase>`;
  if (check.verdict === 'pass') return `${head}/>`;
  return `${head}><system-out>${xml(`${check.verdict}: ${details(check)}`)}</system-out></testcase>`;
}

function details(check: Check): string {
  const item = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${name}: ${text}`];
  return [
    ...item('promise', `${check.text} (${placeOf(check)})`),
    ...item('expected', check.expected),
    ...item('seen', check.seen),
    ...item('nearest', check.nearest),
    ...item('again', check.rerun),
  ].join('\n');
}
