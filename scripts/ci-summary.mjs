// Prints `N passed, N failed` from vitest's JSON report; exits with 1 unless the run was good. A test file that could not
// even be loaded holds no tests: it counts as one failure.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
let report;
try {
  report = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  process.stderr.write(`no report of the test run: ${error.message}\n`);
  report = { numPassedTests: 0, numFailedTests: 0, success: false, testResults: [] };
}
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
for (const { name, message } of unloaded) process.stderr.write(`not loaded: ${name}: ${message}\n`);
const failed = report.numFailedTests + unloaded.length;
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed\n`);
process.exitCode = report.success && failed === 0 && report.numPassedTests > 0 ? 0 : 1;
