// What has to be green before a commit: format and lint, types, promise rules, boundaries, generated files, unit tests.
import { spawnSync } from 'node:child_process';

const jestOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const steps = [
  ['package wiring', 'node', ['tools/sync-tsconfigs.mjs', '--check']],
  ['contracts', 'node', ['tools/generate-contracts.mjs', '--check']],
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-b', 'tsconfig.json']],
  ['OpenAPI document', 'node', ['tools/generate-openapi.mjs', '--check']],
  ['pages of codes', 'node', ['--conditions=@understudy/source', 'tools/generate-code-pages.mjs', '--check']],
  ['API client', 'node', ['tools/generate-api-client.mjs', '--check']],
  ['types of tests', 'tsc', ['-p', 'tsconfig.spec.json']],
  ['promise rules', 'eslint', ['--max-warnings', '0', '.']],
  ['boundaries', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'libs', 'services', 'apps']],
  ['unit tests', 'jest', ['--silent'], { KIND: 'unit', NODE_OPTIONS: jestOptions }],
];
let failed = 0;
for (const [name, command, args, env] of steps) {
  const started = performance.now();
  const run = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (run.status !== 0) {
    failed += 1;
    console.log(run.stdout, run.stderr, run.error ?? '');
  }
}
process.exitCode = failed === 0 ? 0 : 1;
