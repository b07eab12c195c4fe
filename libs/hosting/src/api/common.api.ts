import { MACHINE_ID, PART_NAME } from '@understudy/identity';
import { z } from 'zod';

/** `GET /v1/about` of every service. */
export interface About {
  readonly role: string;
  readonly name: string;
  readonly processId: number;
  readonly startedMillis: number;
  readonly data: string;
  /** Where metrics and health are. */
  readonly ops: { readonly host: string; readonly port: number };
  /** Where peers connect; missing where nobody does. */
  readonly listen?: { readonly host: string; readonly port: number };
  readonly health: {
    readonly state: 'Healthy' | 'Warning' | 'Critical';
    readonly reasons: readonly {
      readonly code: string;
      readonly state: 'Warning' | 'Critical';
      readonly cause: string;
      readonly remedy: string;
    }[];
  };
}

/** One disk that is served over NBD on a Unix socket. */
export interface ServedDisk {
  readonly name: string;
  readonly sizeBytes: number;
  readonly socketPath: string;
  readonly exportName: string;
  /** `nbd+unix:///<export>?socket=<path>`, as qemu, fio and the libnbd tools take it. */
  readonly uri: string;
}

export const machineName = z.string().regex(PART_NAME, 'must be lower-case letters, digits, dots, dashes, underscores');
export const machineId = z.string().regex(MACHINE_ID, 'must be a lower-case UUID');

/** What a point is asked for by: as names these would mean two points. */
const SELECTORS = /^(latest$|[#@]|-\d|\d{4}-\d\d-\d\dT)/;

/** A name people give to a point. */
export const pointName = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters')
  .refine(
    (name) => !SELECTORS.test(name),
    'must not look like a point: latest, #1234, -30s, @name and moments are taken',
  );

export const markerRequest = z.strictObject({ name: pointName, pinned: z.boolean().default(false) });
