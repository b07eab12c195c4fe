// Runs all tests and ends with one line: N passed, N failed, N skipped. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'understudy-test-'));
const results = join(folder, 'results.json');
const run = spawnSync(
  'jest',
  ['--json', `--outputFile=${results}`, '--testLocationInResults', ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
  },
);
let summary = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1, numPendingTests: 0, testResults: [] };
try {
  summary = JSON.parse(readFileSync(results, 'utf8'));
} catch (error) {
  console.error('the test runner wrote no results:', error instanceof Error ? error.message : error);
}
rmSync(folder, { recursive: true, force: true });
for (const file of summary.testResults)
  for (const test of file.assertionResults) if (test.status === 'pending') console.log(`skipped: ${test.fullName}`);
const broken = summary.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const failed = summary.numFailedTests + broken;
console.log(`${summary.numPassedTests} passed, ${failed} failed, ${summary.numPendingTests} skipped`);
process.exitCode = run.status === 0 && failed === 0 && summary.numPassedTests > 0 ? 0 : 1;
