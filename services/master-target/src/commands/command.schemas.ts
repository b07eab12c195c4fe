import { machineId, pointName, pointSelector } from '@understudy/hosting';
import { z } from 'zod';

/** An empty selector is the newest point. */
export const selector = z
  .string()
  .transform((text) => (text === '' ? 'latest' : text))
  .pipe(pointSelector);
/** Names files, sockets and machines: the job that makes it. */
export const replicaMachineId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and dashes (40 at most)');
export const kind = z
  .enum(['REPLICA_MACHINE_KIND_DRILL', 'REPLICA_MACHINE_KIND_FAILOVER'])
  .transform((name) => (name === 'REPLICA_MACHINE_KIND_FAILOVER' ? ('failover' as const) : ('test' as const)));
const sequence = z.number().int().min(1);
const millis = z.number().int().min(0).max(86_400_000);
const generation = z.object({
  number: z.number().int().min(1),
  id: z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 lower-case hex digits'),
});
const ofMachine = { machineId };
const ofReplicaMachine = { replicaMachineId };

export const checkPrerequisitesInput = z.object({ ...ofMachine, point: selector });
export const grantGenerationInput = z.object({
  ...ofMachine,
  expected: generation,
  purpose: z.enum(['GRANT_PURPOSE_FAILOVER', 'GRANT_PURPOSE_RETURN_TO_SOURCE']),
  reason: z.string().max(500),
});
export const choosePointInput = z.object({ ...ofMachine, point: selector });
export const createBranchInput = z.object({ ...ofMachine, ...ofReplicaMachine, pointSequence: sequence, kind });
export const defineReplicaMachineInput = z.object({
  ...ofMachine,
  ...ofReplicaMachine,
  branchId: z.string().min(1).max(100),
  point: z.object({ sequence }),
  kind,
  network: z.enum([
    'REPLICA_NETWORK_UNSPECIFIED',
    'REPLICA_NETWORK_NONE',
    'REPLICA_NETWORK_ISOLATED',
    'REPLICA_NETWORK_USER',
  ]),
  sourceMayRun: z.boolean(),
});
export const replicaMachineInput = z.object(ofReplicaMachine);
export const probeInput = z.object({
  ...ofReplicaMachine,
  kind: z.enum(['PROBE_KIND_UNSPECIFIED', 'PROBE_KIND_CONSOLE', 'PROBE_KIND_TCP']),
  pattern: z.string().max(200),
  host: z.string().max(255),
  port: z.number().int().min(0).max(65_535),
  steadyMillis: millis,
  timeoutMillis: millis,
});
export const stopInput = z.object({ ...ofReplicaMachine, powerButtonMillis: millis });
export const machineInput = z.object(ofMachine);
export const namePointInput = z.object({ ...ofMachine, point: selector, name: pointName, pinned: z.boolean() });
export const waitDurableInput = z.object({ ...ofMachine, markerName: pointName, timeoutMillis: millis });
export const listPointsInput = z.object({
  ...ofMachine,
  limit: z.number().int().min(0).max(1000),
  beforeSequence: z.number().int().min(0),
  fromVaultTimeMicros: z.number().int().min(0),
  markerKind: z.string().max(50),
});
