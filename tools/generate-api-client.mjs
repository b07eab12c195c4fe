// Generates libs/api-client/src/gen from docs/reference/openapi.json. The same input gives the same bytes; `--check` fails on a difference
// instead of writing.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const check = process.argv.includes('--check');
const target = 'libs/api-client/src/gen';

async function generate(path) {
  await createClient({
    input: 'docs/reference/openapi.json',
    output: { path, module: { extension: '.ts' }, postProcess: [] },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    logs: { level: 'silent' },
  });
}

function contents(folder) {
  const files = globSync('**/*.ts', { cwd: folder }).sort();
  return JSON.stringify(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

if (check) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-api-client-'));
  try {
    await generate(folder);
    if (contents(folder) !== contents(target)) {
      console.error(`${target} does not match docs/reference/openapi.json: run node tools/generate-api-client.mjs`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  await generate(target);
}
