// Runs all tests and ends with one line: N passed, N failed, N skipped. First the many short ones, then the end-to-end tests, by themselves: they start
// virtual machines and kill processes, and have time-outs. Two at once, because most of their time is waiting: 9 minutes instead of 14 on two cores.
// KIND=unit,int picks kinds (soak, an hour, runs only then); other arguments go to jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const short = ['unit', 'sim', 'int'];
const long = ['e2e', 'soak'];
/** The default run has 15 minutes: what takes more than this of them is named. */
const SLOW_MILLIS = 15_000;
const asked = (process.env.KIND ?? 'unit,sim,int,e2e').split(',');
const folder = mkdtempSync(join(tmpdir(), 'understudy-test-'));

function runJest(kinds) {
  if (kinds.length === 0) return [];
  const file = join(folder, `${kinds[0]}.json`);
  const args = ['--json', `--outputFile=${file}`, '--passWithNoTests', '--maxWorkers=2', ...process.argv.slice(2)];
  const run = spawnSync('jest', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      KIND: kinds.join(','),
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  });
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch (error) {
    console.error(`jest wrote no results (status ${run.status}):`, error instanceof Error ? error.message : error);
    return [{ status: 'failed', assertionResults: [], name: kinds.join(',') }];
  }
}

const files = [short, long].flatMap((kinds) => runJest(kinds.filter((kind) => asked.includes(kind))));
rmSync(folder, { recursive: true, force: true });

const tests = files.flatMap((file) => file.assertionResults);
const count = (status) => tests.filter((test) => test.status === status).length;
const slowest = tests.filter(({ duration }) => duration > SLOW_MILLIS).sort((a, b) => b.duration - a.duration);
for (const { duration, fullName } of slowest) console.log(`slow: ${Math.round(duration / 1000)} s ${fullName}`);
for (const test of tests) if (test.status === 'pending') console.log(`skipped: ${test.fullName}`);
for (const test of tests) if (test.status === 'failed') console.log(`failed: ${test.fullName}`);
const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
for (const file of broken) console.log(`did not run: ${file.name}`);
const failed = count('failed') + broken.length;
console.log(`${count('passed')} passed, ${failed} failed, ${count('pending')} skipped`);
process.exitCode = failed === 0 && count('passed') > 0 ? 0 : 1;
