import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { problem } from './problem.ts';
import { receipt } from './resource.schema.ts';

const PROBLEM = { description: 'Refused, with cause and remedy', content: { 'application/problem+json': {} } };
const FAILURES = ApiResponse({ status: '4XX', ...PROBLEM, standardSchema: problem });
const FAILURES_OF_OURS = ApiResponse({ status: '5XX', ...PROBLEM, standardSchema: problem });

const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'ETag of what is to be changed; another one there: 412',
});
const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'Repeating a request with its key takes effect once',
});

/** A read: what it answers, for the OpenAPI document. */
export function Reads(summary: string, document: z.ZodType) {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiBearerAuth(),
    ApiResponse({ status: 200, description: 'The answer', standardSchema: document }),
    FAILURES,
    FAILURES_OF_OURS,
  );
}

/** A write: 200 changed, 201 created, 202 begun as a job. `answer` where more than the receipt comes back. */
export function Writes(summary: string, status: 200 | 201 | 202 = 200, answer: z.ZodType = receipt) {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiBearerAuth(),
    IDEMPOTENCY_KEY,
    ...(status === 200 ? [IF_MATCH] : []),
    ApiResponse({ status, description: DESCRIPTIONS[status], standardSchema: answer }),
    FAILURES,
    FAILURES_OF_OURS,
  );
}

const DESCRIPTIONS = { 200: 'Done', 201: 'Created; Location names it', 202: 'Begun; Location names the job' } as const;
