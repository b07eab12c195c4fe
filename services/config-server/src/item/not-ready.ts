import type { Refusal } from '@understudy/event-sourcing';
import { CODES, type Code } from '../codes/catalogue.ts';
import { refusal } from '../codes/refusal.ts';
import type { Readiness } from '../readiness/readiness.schema.ts';

/** The first check that failed gives the code; the message tells all of them. */
export function refusalOf({ checks }: Readiness, acceptWarnings: boolean): Refusal | undefined {
  const failed = checks.filter(({ state }) => state === 'failed' || (state === 'warning' && !acceptWarnings));
  const [first] = failed;
  if (first === undefined) return undefined;
  const code = first.code as Code;
  const when = code === 'protected-already' ? 'never' : 'not-now';
  return refusal(code, failed.map(({ message }) => message).join('; '), { remedy: CODES[code].remedy, when });
}
