// Writes docs/reference/openapi.json from the configuration server's routes and schemas (build it first). The same code gives the same bytes; `--check` fails on a
// difference instead of writing.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const target = 'docs/reference/openapi.json';
const run = spawnSync('node', ['services/config-server/dist/openapi.main.js'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
if (run.status !== 0) {
  console.error(run.stdout, run.stderr);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  writeFileSync(target, run.stdout);
} else if (readFileSync(target, 'utf8') !== run.stdout) {
  console.error(`${target} does not match the routes: run ./understudy build && node tools/generate-openapi.mjs`);
  process.exitCode = 1;
}
