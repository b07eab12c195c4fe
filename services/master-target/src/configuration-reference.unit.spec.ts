import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configServerSchema } from '@understudy/config-server';
import { mobilityAgentSchema } from '@understudy/mobility-agent';
import { orchestratorSchema } from '@understudy/orchestrator';
import { processServerSchema } from '@understudy/process-server';
import { z } from 'zod';
import { masterTargetSchema } from './index.ts';

const REFERENCE = fileURLToPath(new URL('../../../docs/reference/configuration.md', import.meta.url));

interface Field {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
}

function rows(field: Field, path: string, isNeeded: boolean): string[] {
  if (field.properties !== undefined) {
    const { properties, required = [] } = field;
    return Object.entries(properties).flatMap(([name, inner]) =>
      rows(inner, path === '' ? name : `${path}.${name}`, required.includes(name)),
    );
  }
  const fallback = field.default === undefined ? (isNeeded ? 'needed' : '–') : `\`${JSON.stringify(field.default)}\``;
  const own = `| \`${path}\` | ${typeOf(field)} | ${fallback} |`;
  return field.items?.properties === undefined ? [own] : [own, ...rows(field.items, `${path}[]`, false)];
}

function typeOf({ type, enum: values, anyOf, items }: Field): string {
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf !== undefined || Array.isArray(type)) return 'quantity';
  if (items !== undefined) return `list of ${items.properties === undefined ? typeOf(items) : 'objects'}`;
  return type === undefined ? 'any' : String(type);
}

function reference(): string {
  const services = {
    'Mobility agent': mobilityAgentSchema,
    'Process server': processServerSchema,
    'Master target': masterTargetSchema,
    'Configuration server': configServerSchema,
    Orchestrator: orchestratorSchema,
  };
  const tables = Object.entries(services).flatMap(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
    return [`## ${name}`, ['| field | type | default |', '|---|---|---|', ...rows(json, '', false)].join('\n')];
  });
  const head = [
    '# Reference: configuration',
    '<!-- Made from the schemas: UNDERSTUDY_WRITE_REFERENCE=1 jest services/master-target. Do not edit. -->',
    'One YAML or JSON file per service (`--config`), single fields by `--set path=value` or the environment (docs/how-to/run-the-services.md). A *quantity* is a size (`64MiB`, or a number of bytes) or a span of time (`30s`, `12h`). Unknown fields are refused. `--print-config` shows what is in force.',
  ];
  return `${[...head, ...tables].join('\n\n')}\n`;
}

test('docs/reference/configuration.md is what the schemas say', () => {
  if (process.env['UNDERSTUDY_WRITE_REFERENCE']) writeFileSync(REFERENCE, reference());
  expect(readFileSync(REFERENCE, 'utf8')).toBe(reference());
});
