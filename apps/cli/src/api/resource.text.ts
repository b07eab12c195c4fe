import { facts, table } from '../output/output.ts';
import type { Kind, Resource } from './kind.types.ts';

export function resourceTable(kind: Kind, documents: readonly Resource[]): string {
  const rows = documents.map((document) => [
    document.name ?? document.id,
    ...kind.columns.map(({ cell }) => cell(document) ?? '–'),
    labelText(document.labels),
  ]);
  return table([kind.name, ...kind.columns.map(({ head }) => head), 'labels'], rows, `no ${kind.plural}`);
}

/** Every field with its path: what a person sees is what `--json` and `wait --for` name. */
export function resourceText(document: Resource): string {
  return facts([...leaves(document)]);
}

function* leaves(value: unknown, path = ''): Generator<readonly [string, string | number]> {
  if (typeof value !== 'object' || value === null) yield [path, typeof value === 'number' ? value : String(value)];
  else if (Object.keys(value).length === 0) yield [path, '–'];
  else
    for (const [field, inner] of Object.entries(value)) yield* leaves(inner, path === '' ? field : `${path}.${field}`);
}

function labelText(labels: Resource['labels']): string {
  return Object.entries(labels ?? {})
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .join(',');
}

/** The value at `path.to.field`, as text; undefined when there is none. */
export function fieldText(document: unknown, path: string): string | undefined {
  let value = document;
  for (const field of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
    value = (value as Record<string, unknown>)[field];
  }
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
