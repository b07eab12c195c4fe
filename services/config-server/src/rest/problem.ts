import type { Refusal } from '@understudy/event-sourcing';
import { z } from 'zod';
import { CODES, type Code, factsOf } from '../codes/catalogue.ts';

/** One fault and where it is: a JSON pointer into the body, or `query:name`, `path:name`, `header:name`. */
export const fault = z.strictObject({ pointer: z.string(), detail: z.string() }).meta({ id: 'Fault' });
export type Fault = z.output<typeof fault>;

/** RFC 9457, with a stable code and what to do. */
export const problem = z
  .strictObject({
    type: z.string().describe('Path of the page about the code'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe('The id of the request, as in the log'),
    code: z.string(),
    remedy: z.string(),
    when: z.enum(['never', 'not-now']).optional(),
    errors: z.array(fault).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof problem>;

/** A request that ends with a problem. Thrown by the platform and by controllers, answered by the filter. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: Code, detail: string, more: ProblemExtras = {}) {
    super(detail);
    this.problem = problemOf(code, detail, more);
    this.headers = more.headers ?? {};
  }
}

export interface ProblemExtras {
  readonly remedy?: string;
  readonly when?: Refusal['when'];
  readonly errors?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function problemOf(code: Code, detail: string, more: ProblemExtras = {}): Problem {
  const facts = CODES[code];
  return {
    type: pageOf(code),
    title: facts.title,
    status: statusOf(code, more.when),
    detail,
    code,
    remedy: more.remedy ?? facts.remedy,
    ...(more.when !== undefined && { when: more.when }),
    ...(more.errors !== undefined && { errors: [...more.errors] }),
  };
}

export function problemOfRefusal(refusal: Refusal): Problem {
  return {
    type: pageOf(refusal.code),
    title: factsOf(refusal.code)?.title ?? 'Refused',
    status: statusOf(refusal.code, refusal.when),
    detail: refusal.message,
    code: refusal.code,
    remedy: refusal.remedy,
    when: refusal.when,
    ...(refusal.field !== undefined && { errors: [{ pointer: refusal.field, detail: refusal.message }] }),
  };
}

export function pageOf(code: string): string {
  return `/docs/reference/codes/${code}`;
}

/** The one place that turns a code into an HTTP status: the catalogue's, else by whether it can ever become legal. */
function statusOf(code: string, when: Refusal['when'] = 'not-now'): number {
  return factsOf(code)?.status ?? (when === 'never' ? 422 : 409);
}
