import { readFileSync, statSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { ExitCode, StartFailure } from '../errors.ts';

const CONFIG_BYTES_MAX = 1024 * 1024;

export interface ConfigSources {
  /** A JSON or YAML file. */
  readonly file?: string | undefined;
  /** Settings of single fields, `path.to.field=value`; they win over everything. */
  readonly settings?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `UNDERSTUDY_AGENT_`: what follows is the field, nested by two underscores: `UNDERSTUDY_AGENT_OPS__PORT=9464`. */
  readonly envPrefix: string;
}

type Tree = { [field: string]: unknown };

/**
 * Reads a process's configuration once: file, then environment, then settings. Throws StartFailure that lists every problem at once, by
 * field and reason, never by value: values may be secrets.
 */
export function loadConfig<Schema extends z.ZodType>(
  schema: Schema,
  sources: ConfigSources,
): Readonly<z.output<Schema>> {
  const problems: string[] = [];
  const tree = sources.file === undefined ? {} : readTree(sources.file, problems);
  // What a file would have said is not known: fields that are missing without it are no problems of their own.
  if (problems.length > 0) throw failure(problems, sources.file);
  for (const [variable, text] of Object.entries(sources.env))
    if (variable.startsWith(sources.envPrefix) && text !== undefined)
      put(tree, variable.slice(sources.envPrefix.length).split('__').map(camel), text);
  for (const setting of sources.settings ?? []) applySetting(tree, setting, problems);
  const result = schema.safeParse(tree);
  if (!result.success) problems.push(...result.error.issues.map(describeIssue));
  if (!result.success || problems.length > 0) throw failure(problems, sources.file);
  return deepFreeze(result.data);
}

function failure(problems: readonly string[], file: string | undefined): StartFailure {
  const lines = problems.map((problem) => `  - ${problem}`).join('\n');
  return new StartFailure(
    ExitCode.configuration,
    `the configuration${file ? ` (${file})` : ''} has problems:\n${lines}`,
  );
}

function readTree(file: string, problems: string[]): Tree {
  try {
    if (statSync(file).size > CONFIG_BYTES_MAX) throw new Error('is larger than 1 MiB');
    // Every JSON document is a YAML document. Aliases are not needed, and a few nested ones can fill the memory.
    const document = parseDocument(readFileSync(file, 'utf8'));
    for (const error of document.errors) problems.push(`${file}: ${error.message.split('\n', 1)[0]}`);
    const value: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 0 });
    if (isTree(value)) return value;
    if (value !== null) problems.push(`${file}: must hold a mapping of fields`);
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {};
}

function applySetting(tree: Tree, setting: string, problems: string[]): void {
  const equals = setting.indexOf('=');
  if (equals <= 0) problems.push('--set needs the form path.to.field=value');
  else put(tree, setting.slice(0, equals).split('.'), setting.slice(equals + 1));
}

function put(tree: Tree, path: readonly string[], text: string): void {
  let node = tree;
  for (const field of path.slice(0, -1)) {
    const next = Object.hasOwn(node, field) ? node[field] : undefined;
    const child = isTree(next) ? next : {};
    define(node, field, child);
    node = child;
  }
  define(node, path.at(-1)!, scalar(text));
}

/** Defined, not assigned: a field called `__proto__` must become an unknown field, nothing else. */
function define(node: Tree, field: string, value: unknown): void {
  Object.defineProperty(node, field, { value, enumerable: true, configurable: true, writable: true });
}

/** Numbers, booleans, lists and objects are written as JSON; everything else is text. */
function scalar(text: string): unknown {
  if (!/^(-?\d|true$|false$|null$|\[|\{)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // `10.0.0.1`, `9f…` and the like look like a number at first and are text.
    return text;
  }
}

function camel(snake: string): string {
  return snake.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `path.to.field: reason`. Zod's own messages name expectations, and keys that are not known, but no values. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
