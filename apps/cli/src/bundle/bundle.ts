import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, freemem, release, type as systemType, tmpdir, totalmem, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CliFailure } from '../failure.ts';
import { lastWords } from '../up/process-log.ts';
import { Redactor } from './secrets.ts';

const LOG_BYTES_MAX = 4 * 1024 * 1024;

/** What goes into a bundle beside what lies in the data folder; values are redacted like everything else. */
export interface BundleInput {
  readonly data: string;
  /** The archive; must not exist. */
  readonly out: string;
  readonly version: string;
  /** Documents by path, like `doctor.json`. */
  readonly documents: Readonly<Record<string, unknown>>;
  /** Texts by path, like `metrics/mt-primary.txt`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Writes the archive and answers what is in it. Nothing gets in except through the redactor. */
export function writeBundle(input: BundleInput): readonly string[] {
  const { data, out } = input;
  if (existsSync(out))
    throw new CliFailure(77, 'EEXIST', `${out} exists already`, 'Name a file that does not exist yet: --out.');
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bundle-'));
  const redactor = Redactor.of(data);
  const written: string[] = [];
  const put = (path: string, text: string) => {
    const target = join(folder, 'understudy', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, redactor.text(text), { mode: 0o600 });
    written.push(path);
  };
  try {
    put('host.json', json(hostFacts(input.version)));
    for (const [path, document] of Object.entries(input.documents)) put(path, json(document));
    for (const [path, text] of Object.entries(input.texts)) put(path, text);
    for (const path of globSync('logs/*.log*', { cwd: data })) put(path, lastWords(join(data, path), LOG_BYTES_MAX));
    for (const path of globSync('etc/*.json', { cwd: data })) put(path, readFileSync(join(data, path), 'utf8'));
    archive(folder, out);
    return written;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function archive(folder: string, out: string): void {
  const run = spawnSync('tar', ['-czf', out, '-C', folder, 'understudy'], { encoding: 'utf8' });
  if (run.status === 0) return;
  throw new CliFailure(
    77,
    'archive-failed',
    `${basename(out)} could not be written: ${run.stderr || run.error}`,
    'Check the folder and its free space; tar must be installed.',
  );
}

function hostFacts(version: string) {
  return {
    writtenAt: new Date().toISOString(),
    understudy: version,
    node: process.version,
    system: `${systemType()} ${release()}`,
    processors: cpus().length,
    memoryBytes: totalmem(),
    memoryFreeBytes: freemem(),
    uptimeSeconds: Math.round(uptime()),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
