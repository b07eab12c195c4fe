import { PART_NAME } from '@understudy/identity';
import { z } from 'zod';
import { atMillis } from '../rest/resource.schema.ts';

/** Servers and agents: whatever enrols. */
export const partName = z
  .string()
  .regex(PART_NAME, 'must be lower-case letters, digits, dots, dashes, underscores (63 at most)');

export const partRole = z.enum(['process-server', 'master-target', 'orchestrator', 'mobility-agent']);
export type PartRole = z.output<typeof partRole>;

export const certificate = z
  .strictObject({ serial: z.string(), expiresAtMillis: atMillis })
  .meta({ id: 'PartCertificate' });

/** As an event holds it. */
export interface IssuedCertificate {
  readonly serial: string;
  readonly pem: string;
  readonly expiresAtMillis: number;
}

export const revocation = z.strictObject({ reason: z.string().min(1).max(500) }).meta({ id: 'Revocation' });
export type Revocation = z.output<typeof revocation>;
