import type { CodeFacts } from './code.ts';
import { JOB_CODES } from './job.codes.ts';
import { PLATFORM_CODES } from './platform.codes.ts';
import { PROTECTION_CODES } from './protection.codes.ts';

/** Every code this service can tell anybody. */
export const CODES = { ...PLATFORM_CODES, ...PROTECTION_CODES, ...JOB_CODES } as const;
export type Code = keyof typeof CODES;

export function factsOf(code: string): CodeFacts | undefined {
  return Object.hasOwn(CODES, code) ? CODES[code as Code] : undefined;
}
