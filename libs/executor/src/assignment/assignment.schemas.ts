import { machineId, machineName, peerAddressSchema } from '@understudy/hosting';
import { PART_NAME } from '@understudy/identity';
import { z } from 'zod';

/** Proto3 cannot leave a text out: empty means that it was. */
const peer = z
  .object({ host: z.string(), port: z.number(), name: z.string() })
  .transform(({ name, ...address }) => ({ ...address, ...(name !== '' && { name }) }))
  .pipe(peerAddressSchema);
const upstream = z.array(peer).max(16);
const partName = z.string().regex(PART_NAME);
const count = z.number().int().min(0);
/** Whether a field is another one in every entry. */
const unique =
  <Field extends string>(field: Field) =>
  (list: readonly { readonly [Key in Field]: unknown }[]) =>
    new Set(list.map((one) => one[field])).size === list.length;

const disk = z.object({
  id: z.uuid(),
  index: count.max(65_535),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,19}$/),
  path: z.string().min(1).max(4096),
  excluded: z.boolean(),
  grownToBytes: count,
});

const agentMachine = z.object({
  machineId,
  name: machineName,
  definition: z.object({
    cpus: z.number().int().min(1).max(512),
    memoryMib: z.number().int().min(16),
    firmware: z.enum(['bios', 'uefi']),
    nics: z.array(z.object({ mac: z.string(), network: z.string().max(100) })).max(32),
  }),
  disks: z
    .array(disk)
    .min(1)
    .max(32)
    .refine(unique('name'), 'disk names must differ')
    .refine(unique('index'), 'disk indexes must differ'),
  fabric: z.record(z.string().max(100), z.string().max(4000)),
  upstream,
  paused: z.boolean(),
  captureIntervalMillis: count.max(60_000),
});

/** `AgentAssignment` of proto/understudy/v1/assignments.proto, checked. */
export const agentAssignment = z.object({
  machines: z
    .array(agentMachine)
    .max(1000)
    .refine(unique('machineId'), 'machine ids must differ')
    .refine(unique('name'), 'machine names must differ'),
});
export type AgentAssignment = z.output<typeof agentAssignment>;
export type AgentMachineAssignment = AgentAssignment['machines'][number];

const rateWindow = z.object({
  days: z.array(count.max(6)).max(7),
  fromMinute: count.max(1440),
  toMinute: count.max(1440),
  bytesPerSecond: count,
  utcOffsetMinutes: z.number().int().min(-1440).max(1440),
});

const rates = z.object({ bytesPerSecond: count.optional(), windows: z.array(rateWindow).max(100) });

/** `ProcessServerAssignment`. */
export const processServerAssignment = z.object({
  machines: z
    .array(
      z.object({ machineId, agentName: partName, upstream, bytesPerSecond: count.optional(), rates: rates.optional() }),
    )
    .max(100_000)
    .refine(unique('machineId'), 'machine ids must differ'),
  rates: rates.optional(),
});
export type ProcessServerAssignment = z.output<typeof processServerAssignment>;

const masterTargetMachine = z.object({
  machineId,
  name: z.string().max(200),
  agents: z.array(partName).max(100),
  processServers: z.array(partName).max(1000),
  retention: z
    .object({
      windowMillis: count,
      tiers: z.array(z.object({ everyMillis: count.min(1), forMillis: count.min(1) })).max(16),
      markersForMillis: count.optional(),
      journalBytesMax: count.optional(),
    })
    .optional(),
});

/** `MasterTargetAssignment`. */
export const masterTargetAssignment = z.object({
  machines: z.array(masterTargetMachine).max(100_000).refine(unique('machineId'), 'machine ids must differ'),
});
export type MasterTargetAssignment = z.output<typeof masterTargetAssignment>;
export type MasterTargetMachineAssignment = MasterTargetAssignment['machines'][number];
