import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import { receipt } from './resource.schema.ts';

/** What a route's documentation says beside its parameters. `openapi.ts` reads it; a running server needs nothing of what makes the document. */
export interface Documented {
  readonly summary: string;
  readonly answer: {
    readonly status: number;
    readonly description: string;
    readonly schema?: z.ZodType;
    /** Default: JSON. */
    readonly contentType?: string;
  };
  readonly headers: readonly { readonly name: string; readonly description: string }[];
  /** Its refusals are told as problems. */
  readonly hasProblems: boolean;
}

export const DOCUMENTED = 'understudy:documented';

export function documented(route: Documented): MethodDecorator {
  return SetMetadata(DOCUMENTED, route);
}

const IF_MATCH = { name: 'If-Match', description: 'ETag of what is to be changed; another one there: 412' };
const IDEMPOTENCY_KEY = { name: 'Idempotency-Key', description: 'Repeating a request with its key takes effect once' };

/** A read: what it answers, for the OpenAPI document. */
export function Reads(summary: string, schema: z.ZodType): MethodDecorator {
  return documented({
    summary,
    answer: { status: 200, description: 'The answer', schema },
    headers: [],
    hasProblems: true,
  });
}

/** A write: 200 changed, 201 created, 202 begun as a job. `answer` where more than the receipt comes back. */
export function Writes(summary: string, status: 200 | 201 | 202 = 200, schema: z.ZodType = receipt): MethodDecorator {
  return documented({
    summary,
    answer: { status, description: DESCRIPTIONS[status], schema },
    headers: status === 200 ? [IDEMPOTENCY_KEY, IF_MATCH] : [IDEMPOTENCY_KEY],
    hasProblems: true,
  });
}

const DESCRIPTIONS = { 200: 'Done', 201: 'Created; Location names it', 202: 'Begun; Location names the job' } as const;
