import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseAllDocuments } from 'yaml';

export const BODY_BYTES_MAX = 1024 * 1024;
export const YAML_TYPES = ['application/yaml', 'application/x-yaml', 'text/yaml'];

/** A stream of YAML documents is the same as JSON's `{documents: […]}`; a single document that has `documents` itself is taken as it is. */
export function acceptYaml(app: NestFastifyApplication): void {
  for (const type of YAML_TYPES)
    app.useBodyParser(type, { bodyLimit: BODY_BYTES_MAX }, (_request, body, done) => {
      try {
        done(null, yamlBody(body.toString('utf8')));
      } catch (error) {
        done(Object.assign(error as Error, { statusCode: 400 }));
      }
    });
}

export function yamlBody(text: string): unknown {
  const parsed = parseAllDocuments(text);
  const documents = Array.isArray(parsed) ? parsed : [];
  const [problem] = documents.flatMap(({ errors }) => errors);
  if (problem !== undefined) throw new Error(problem.message.split('\n', 1)[0]);
  // Aliases are not needed, and a few nested ones can fill the memory.
  const values = documents
    .map((document) => document.toJS({ maxAliasCount: 0 }) as unknown)
    .filter((value) => value !== null);
  const [first] = values;
  const isWhole = values.length === 1 && typeof first === 'object' && first !== null && 'documents' in first;
  return isWhole ? first : { documents: values };
}
