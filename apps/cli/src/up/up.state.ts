import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CliFailure } from '../failure.ts';

/** `<data>/up.json`: where the control plane of this folder is. Read by every command that is given no other control plane. */
const upState = z.object({
  format: z.literal(1),
  url: z.string(),
  tokenFile: z.string(),
  ports: z.record(z.string(), z.number().int().min(1).max(65_535)),
});
export type UpState = z.output<typeof upState>;

const FILE = 'up.json';

/** Undefined when `understudy up` never ran here. Throws CliFailure when the file cannot be understood. */
export function readUpState(data: string): UpState | undefined {
  const path = join(data, FILE);
  if (!existsSync(path)) return undefined;
  try {
    return upState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new CliFailure(
      78,
      'up-state-damaged',
      `${path} cannot be understood: ${cause instanceof Error ? cause.message.split('\n', 1)[0] : cause}`,
      'Remove the file; understudy up writes it again and finds everything else.',
    );
  }
}

export function upStateText(state: UpState): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}

export const UP_STATE_FILE = FILE;
