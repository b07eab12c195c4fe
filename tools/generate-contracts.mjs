// Generates libs/contracts/gen from proto/. The same input gives the same bytes; `--check` fails on a difference instead of
// writing, lints the proto files and looks for changes that break older peers.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractTypes } from './contract-types.mjs';

const check = process.argv.includes('--check');
const target = 'libs/contracts/gen';
const files = ['contracts.js', 'contracts.d.ts'];

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
  process.exit(1);
}

function generate(folder) {
  const sources = globSync('proto/**/*.proto').sort();
  const options = [
    '-t',
    'static-module',
    '-w',
    'esm',
    '--no-comments',
    '--no-service',
    '--no-delimited',
    '--no-verify',
  ];
  const made = join(folder, files[0]);
  run('pbjs', [...options, '-p', 'proto', '-o', made, ...sources]);
  // A third of it is indentation, and every process keeps the text of its modules in memory.
  writeFileSync(made, readFileSync(made, 'utf8').replaceAll(/^ +/gm, ''));
  writeFileSync(join(folder, files[1]), contractTypes(sources));
}

function checkProto() {
  run('buf', ['lint', 'proto']);
  const known = spawnSync('git', ['cat-file', '-e', 'main:proto/buf.yaml']).status === 0;
  if (known) run('buf', ['breaking', 'proto', '--against', '.git#branch=main,subdir=proto']);
}

if (check) {
  checkProto();
  const folder = mkdtempSync(join(tmpdir(), 'understudy-contracts-'));
  try {
    generate(folder);
    for (const file of files) {
      const kept = join(target, file);
      const same = existsSync(kept) && readFileSync(kept, 'utf8') === readFileSync(join(folder, file), 'utf8');
      if (same) continue;
      console.error(`${kept} does not match proto/: run node tools/generate-contracts.mjs`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  generate(target);
}
