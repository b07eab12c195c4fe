import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log and its predecessor take at most twice this. */
const LOG_BYTES_MAX = 32 * 1024 * 1024;

/** Opens a log to append to, for a child’s standard output. A long one becomes `<path>.1` first. The caller closes it. */
export function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (existsSync(path) && statSync(path).size > LOG_BYTES_MAX) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

/** The last lines of a log, for messages. */
export function lastWords(path: string, bytesMax = 1500): string {
  if (!existsSync(path)) return '';
  const file = openSync(path, 'r');
  try {
    const start = Math.max(0, fstatSync(file).size - bytesMax);
    const buffer = Buffer.alloc(bytesMax);
    const read = readSync(file, buffer, 0, bytesMax, start);
    return buffer.toString('utf8', 0, read).trimEnd();
  } finally {
    closeSync(file);
  }
}
