import { isDeepStrictEqual } from 'node:util';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/** The OpenAPI 3.1 document of all routes under /api/v1: made from the same zod schemas that check requests. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Understudy')
    .setDescription(
      'Self-hosted disaster recovery: the configuration server’s API. See docs/reference/rest-api.md for the conventions.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) =>
      `${lowerFirst(controller.replace(/Controller$/, ''))}${upperFirst(method)}`,
    standardSchemaConverter: convert,
  });
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'));
  const sorted = Object.fromEntries(paths.sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const path of Object.values(sorted)) for (const operation of Object.values(path)) nameProblems(operation);
  return withShortNames({ ...document, paths: sorted });
}

/** What only requests use needs no name of its own. */
function withShortNames(document: OpenAPIObject): OpenAPIObject {
  const schemas = document.components?.schemas ?? {};
  const only = Object.keys(schemas).filter(
    (name) => name.endsWith(INPUT) && !(name.slice(0, -INPUT.length) in schemas),
  );
  let text = JSON.stringify(document);
  for (const name of only) {
    const short = name.slice(0, -INPUT.length);
    text = text
      .replaceAll(`"#/components/schemas/${name}"`, `"#/components/schemas/${short}"`)
      .replace(`"${name}":{`, `"${short}":{`);
  }
  const renamed = JSON.parse(text) as OpenAPIObject;
  const sorted = Object.entries(renamed.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...renamed, components: { ...renamed.components, schemas: Object.fromEntries(sorted) } };
}

const INPUT = 'Input';

/** Swagger knows one content type per route; problems have their own. */
function nameProblems(operation: { responses?: Record<string, { content?: Record<string, unknown> }> }): void {
  for (const [status, response] of Object.entries(operation.responses ?? {}))
    if (/^[45]/.test(status) && response.content?.['application/json'] !== undefined)
      response.content = { 'application/problem+json': response.content['application/json'] };
}

interface Converted {
  readonly schema: unknown;
  readonly definitions: Readonly<Record<string, unknown>>;
}

/**
 * zod's own JSON schema; named schemas (`meta({id})`) become components. Where a request may leave out what an answer always has (defaults), the request's component
 * is another one: `<Name>Input`.
 */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const output = converted(schema, 'output');
  if (schemaType === 'output') return { schema: output.schema, components: { ...output.definitions } };
  const input = converted(schema, 'input');
  const renamed = differing(input.definitions, output.definitions);
  return rename({ schema: input.schema, components: { ...input.definitions } }, renamed);
}

function converted(schema: z.ZodType, io: 'input' | 'output'): Converted {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  const { $schema: _, $defs = {}, ...rest } = json;
  return { schema: rest, definitions: $defs };
}

/** Names of definitions that are not the same in both directions, or that hold one that is not. */
function differing(input: Converted['definitions'], output: Converted['definitions']): ReadonlySet<string> {
  const names = Object.keys(input).filter((name) => !isDeepStrictEqual(input[name], output[name]) && name in output);
  const found = new Set(names);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [name, definition] of Object.entries(input))
      if ([...found].some((inner) => JSON.stringify(definition).includes(`"#/$defs/${inner}"`))) found.add(name);
  }
  return found;
}

function rename<Value>(value: Value, names: ReadonlySet<string>): Value {
  const text = JSON.stringify(value, (_, each: unknown) => renamedKeys(each, names));
  const to = (name: string) => (names.has(name) ? `${name}${INPUT}` : name);
  return JSON.parse(
    text.replaceAll(/"#\/\$defs\/([A-Za-z]+)"/g, (_, name: string) => `"#/$defs/${to(name)}"`),
  ) as Value;
}

/** Only the table of components has keys that are names of ours. */
function renamedKeys(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null || !('components' in value)) return value;
  const components = Object.entries(value.components as Record<string, unknown>);
  const renamed = components.map(([name, each]) => [names.has(name) ? `${name}${INPUT}` : name, each]);
  return { ...value, components: Object.fromEntries(renamed) };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
