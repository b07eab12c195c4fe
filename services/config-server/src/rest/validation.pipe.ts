import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { ApiProblem, type Fault } from './problem.ts';

const ERRORS_MAX = 50;

/** Checks every parameter that has a schema (Standard Schema; here zod), and tells all faults with their places. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { schema } = metadata;
    if (schema === undefined) return value;
    const given = metadata.type === 'body' ? (value ?? {}) : value;
    const result = await schema['~standard'].validate(given);
    if (result.issues === undefined) return result.value;
    const errors = result.issues.slice(0, ERRORS_MAX).flatMap((issue) => faultsOf(issue as z.core.$ZodIssue, metadata));
    throw new ApiProblem(
      'invalid-request',
      errors.map(({ pointer, detail }) => `${pointer || 'body'}: ${detail}`).join('; '),
      {
        errors,
      },
    );
  }
}

function faultsOf(issue: z.core.$ZodIssue, metadata: ArgumentMetadata): Fault[] {
  // zod tells unknown fields as a fault of the object that has them; people look for the field.
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerOf([...issue.path, key], metadata),
      detail: 'is not a known field',
    }));
  return [{ pointer: pointerOf(issue.path, metadata), detail: issue.message }];
}

function pointerOf(path: readonly PropertyKey[], { type, data }: ArgumentMetadata): string {
  if (type === 'body')
    return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const where = type === 'param' ? 'path' : type;
  return `${where}:${[...(data === undefined ? [] : [data]), ...path].map(String).join('.')}`;
}
