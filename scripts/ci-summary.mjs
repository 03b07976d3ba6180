// Prints `N passed, N failed` from vitest's JSON report; exits with 1 unless the run was good. A test file that could not even
// be loaded holds no tests: it counts as one failure. A second report is of the files that failed, tried again alone: what
// passes there has passed, and is named. With --again, prints those files instead, where they are few.
import { existsSync, readFileSync } from 'node:fs';

/** More files than these are not tried again: it is not the machine. */
const FEW = 6;

const again = process.argv.includes('--again');
const [first, second] = process.argv.slice(2).filter((word) => word !== '--again');
const report = read(first);
const failing = report.testResults.filter(({ status }) => status === 'failed');
if (again) {
  if (failing.length <= FEW) for (const { name } of failing) process.stdout.write(`${name}\n`);
} else {
  process.exitCode = summarise(second !== undefined && existsSync(second) ? read(second) : undefined) ? 0 : 1;
}

/** Whether all is well in the end. */
function summarise(retried) {
  const left = retried === undefined ? failing : failing.flatMap((file) => afterwards(file, retried));
  for (const { name, message, assertionResults } of left) {
    if (assertionResults.length === 0) process.stderr.write(`not loaded: ${name}: ${message}\n`);
  }
  const failed = left.reduce((count, file) => count + Math.max(1, failuresIn(file).length), 0);
  const passed = report.numPassedTests + sum(failing, failuresIn) - sum(left, failuresIn);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  const isSound = retried === undefined ? report.success : retried.success;
  return isSound && failed === 0 && passed > 0;
}

/** What is still wrong with a file when it was tried again; names what is not. */
function afterwards(file, retried) {
  const next = retried.testResults.find(({ name }) => name === file.name);
  if (next === undefined) return [file];
  const wrong = new Set(failuresIn(next));
  for (const name of failuresIn(file)) {
    if (!wrong.has(name)) process.stdout.write(`failed, and passed when it was tried again alone: ${name}\n`);
  }
  return next.status === 'failed' ? [next] : [];
}

function failuresIn({ assertionResults }) {
  return assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}

function sum(files, namesIn) {
  return files.reduce((count, file) => count + namesIn(file).length, 0);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stderr.write(`no report of the test run: ${error.message}\n`);
    return { numPassedTests: 0, success: false, testResults: [] };
  }
}
