import type { z } from 'zod';
import { describeIssue } from '../config/load-config.ts';
import { ServiceRefusal } from '../errors.ts';

/** What came over an admin socket, checked. Throws a refusal that lists every problem. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map(describeIssue).join('; ');
  throw new ServiceRefusal(
    400,
    'invalid-request',
    `the request cannot be understood: ${problems}`,
    'Correct what is named.',
  );
}
