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
  return { ...document, paths: sorted };
}

/** Swagger knows one content type per route; problems have their own. */
function nameProblems(operation: { responses?: Record<string, { content?: Record<string, unknown> }> }): void {
  for (const [status, response] of Object.entries(operation.responses ?? {}))
    if (/^[45]/.test(status) && response.content?.['application/json'] !== undefined)
      response.content = { 'application/problem+json': response.content['application/json'] };
}

/** zod's own JSON schema; named schemas (`meta({id})`) become components. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _,
    $defs,
    ...rest
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any' });
  return { schema: rest, ...($defs !== undefined && { components: $defs }) };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
