// The mutation check: Stryker breaks the code of an area in one place after the other, and each time a test of it must fail.
// usage: ./understudy mutate [AREA …]; without one all of tools/mutation/areas.mjs. Prints each survivor and a line per area.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areas } from './mutation/areas.mjs';

const stryker = '@stryker-mutator/core@10.1.1';
const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(areas);
const unknown = asked.filter((area) => !(area in areas));
if (unknown.length > 0) {
  console.error(`no such area: ${unknown.join(', ')}; there are ${Object.keys(areas).join(', ')}`);
  process.exit(64);
}

/** One area; undefined when Stryker came to no result. */
function mutate(area, folder) {
  const report = join(folder, `${area}.json`);
  const args = ['--yes', `--package=${stryker}`, '--', 'stryker', 'run', 'tools/mutation/stryker.config.mjs'];
  const env = { ...process.env, UNDERSTUDY_MUTATE_AREA: area, UNDERSTUDY_MUTATE_FOLDER: folder };
  spawnSync('npx', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (!existsSync(report)) return undefined;
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap((file) => file.mutants);
  return (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
}

const folder = mkdtempSync(join(tmpdir(), 'understudy-mutate-'));
try {
  const lines = asked.map((area) => {
    const count = mutate(area, folder);
    if (count === undefined) process.exitCode = 1;
    return count === undefined
      ? `${area}: no result`
      : `${area}: ${count('Killed')} killed, ${count('Timeout')} timed out, ${count('Survived')} survived, ` +
          `${count('NoCoverage')} not reached, ${count('RuntimeError')} broken, ${count('Ignored')} not tried`;
  });
  console.log(lines.join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
