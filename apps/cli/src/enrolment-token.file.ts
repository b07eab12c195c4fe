import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts a one-time token into a file of its own (0600) in the part's data folder, and answers what the configuration says: the part removes the file once it has
 * used the token, so that no configuration keeps a secret.
 */
export function keepEnrolmentToken(data: string, token: string): string {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const path = join(data, 'enrolment-token');
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  return `@${path}`;
}
