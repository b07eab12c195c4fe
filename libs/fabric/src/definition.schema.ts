import { z } from 'zod';
import { FabricError } from './errors.ts';
import type { GuestDefinition } from './fabric.port.ts';

const word = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
/** Absolute, and free of what QEMU's option parsers would take apart. */
const path = z
  .string()
  .max(1024)
  .regex(/^\/[^\0\n,]*$/);

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('nbd'),
    // sun_path holds 108 bytes with its end mark.
    socketPath: path.max(107),
    exportName: z.string().max(255),
    reconnectSeconds: z.int().min(0).max(3600),
  }),
  z.strictObject({ kind: z.literal('file'), path, format: z.enum(['raw', 'qcow2']) }),
]);

const definition = z.strictObject({
  key: word,
  name: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\0\n]*$/),
  cpus: z.int().min(1).max(64),
  memoryMiB: z
    .int()
    .min(16)
    .max(1024 * 1024),
  firmware: z.enum(['bios', 'uefi']),
  disks: z
    .array(
      z.strictObject({
        name: word.max(20),
        source,
        readOnly: z.boolean().optional(),
        writeLogPath: path.optional(),
      }),
    )
    .max(32)
    .refine((disks) => new Set(disks.map((disk) => disk.name)).size === disks.length, 'disk names must differ'),
  network: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({
      kind: z.literal('user'),
      isolated: z.boolean(),
      mac: z
        .string()
        .regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/)
        .optional(),
    }),
  ]),
  boot: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('disk') }),
    z.strictObject({
      kind: z.literal('kernel'),
      kernelPath: path,
      initrdPath: path,
      commandLine: z
        .string()
        .max(2000)
        .regex(/^[^\0\n]*$/),
    }),
  ]),
});

/** Checks a definition from outside (a caller, a file); all problems are named together. */
export function parseDefinition(input: unknown): GuestDefinition {
  const parsed = definition.safeParse(input);
  if (parsed.success) return parsed.data as GuestDefinition;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new FabricError('DEFINITION_INVALID', `the machine's definition is not valid: ${problems}`);
}

/** One text for one definition, whatever the order of its keys: for comparing and storing. */
export function definitionText(value: GuestDefinition): string {
  return `${JSON.stringify(parseDefinition(value), null, 2)}\n`;
}
