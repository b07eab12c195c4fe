import { readFileSync, readSync } from 'node:fs';
import { parse } from 'yaml';
import { CliFailure } from '../failure.ts';
import type { Body } from './kind.types.ts';

const STANDARD_INPUT_MILLIS = 20;

/** `path.to.field=value`: numbers, booleans, lists and objects as JSON, everything else is text. */
export function bodyOf(settings: readonly string[], file?: string): Body {
  const body: Record<string, unknown> = file === undefined ? {} : documentIn(file);
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    if (equals <= 0)
      throw new CliFailure(
        64,
        'usage',
        `“${setting}” has not the form field=value`,
        'Like --set description="main site".',
      );
    put(body, setting.slice(0, equals).split('.'), scalar(setting.slice(equals + 1)));
  }
  return body;
}

function put(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let node = tree;
  for (const field of path.slice(0, -1)) {
    const next = Object.hasOwn(node, field) ? node[field] : undefined;
    const child = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {};
    define(node, field, child);
    node = child as Record<string, unknown>;
  }
  define(node, path.at(-1)!, value);
}

/** Defined, not assigned: a field called `__proto__` is a field like others, which the server refuses. */
function define(node: Record<string, unknown>, field: string, value: unknown): void {
  Object.defineProperty(node, field, { value, enumerable: true, configurable: true, writable: true });
}

function scalar(text: string): unknown {
  if (!/^(-?\d|true$|false$|null$|\[|\{|")/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // `24h`, `10.0.0.1` and the like look like a number at first and are text.
    return text;
  }
}

/** A YAML or JSON document with fields; `-` is standard input. Throws CliFailure. */
function documentIn(file: string): Record<string, unknown> {
  const value: unknown = parse(textOf(file));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new CliFailure(
    64,
    'usage',
    `${file} does not hold fields`,
    'It should be a YAML or JSON document with fields.',
  );
}

/** The text of a file; `-` is standard input. Throws CliFailure. */
export function textOf(file: string): string {
  try {
    return file === '-' ? standardInput() : readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliFailure(64, 'file-unreadable', reason, 'Check the path and who may read it.');
  }
}

/** To its end. Who shares the pipe may have made it one that does not wait: then this does. */
function standardInput(): string {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  for (;;) {
    try {
      const length = readSync(0, chunk);
      if (length === 0) return Buffer.concat(chunks).toString('utf8');
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STANDARD_INPUT_MILLIS);
    }
  }
}

/** `key=value` sets a label, `key-` removes one. */
export function labelChanges(texts: readonly string[]): ReadonlyMap<string, string | undefined> {
  return new Map(
    texts.map((text): [string, string | undefined] => {
      const match = /^([^=]+)=(.*)$/.exec(text);
      if (match !== null) return [match[1]!, match[2]!];
      if (/^[^=]+-$/.test(text)) return [text.slice(0, -1), undefined];
      throw new CliFailure(
        64,
        'usage',
        `“${text}” is neither key=value nor key-`,
        'Like env=prod, or env- to remove it.',
      );
    }),
  );
}

export function withLabels(
  before: Readonly<Record<string, string>>,
  changes: ReadonlyMap<string, string | undefined>,
): Record<string, string> {
  const after = new Map(Object.entries(before));
  for (const [key, value] of changes) {
    if (value === undefined) after.delete(key);
    else after.set(key, value);
  }
  return Object.fromEntries(after);
}
