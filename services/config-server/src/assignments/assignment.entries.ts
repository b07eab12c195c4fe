import type { KnownItem } from '../item/item.state.ts';
import type { MachineFacts } from '../machine/machine.state.ts';
import type { PolicyTerms } from '../policy/policy.events.ts';

/** Entries are what one machine contributes to the assignment of one executor: fields as in proto/understudy/v1/assignments.proto. */
export type ExecutorRole = 'mobility-agent' | 'process-server' | 'master-target';

export interface Address {
  readonly host: string;
  readonly port: number;
}
export interface Entry {
  readonly role: ExecutorRole;
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}
export interface EntryParts {
  readonly item: KnownItem;
  readonly machine: MachineFacts | undefined;
  readonly policy: PolicyTerms | undefined;
  /** Where the servers are reached, as far as it is known. */
  readonly processServerAddress: Address | undefined;
  readonly masterTargetAddress: Address | undefined;
}

/** Level-triggered: a function of how everything stands now. What is not known yet is left out and comes with its event. */
export function entriesOf(parts: EntryParts): readonly Entry[] {
  const { item } = parts;
  if (item.lifecycle !== 'enabled') return [];
  const entries: Entry[] = [];
  if (!isLeaving(item)) {
    const agent = agentEntry(parts);
    if (agent !== undefined) entries.push(agent);
    entries.push(processServerEntry(parts));
  }
  entries.push(masterTargetEntry(parts));
  return entries;
}

/** From the beginning of disabling on nobody captures or relays any more; the target keeps what it has until the job removes it. */
function isLeaving({ operation }: KnownItem): boolean {
  if (operation.state === 'none') return false;
  return operation.kind === 'disable-protection' || operation.kind === 'forget';
}

function agentEntry({ item, machine, policy, processServerAddress }: EntryParts): Entry | undefined {
  // Without a next hop or a definition the agent could do nothing with it.
  if (machine === undefined || processServerAddress === undefined) return undefined;
  const { wanted } = item;
  const { cpus, memoryMib, firmware, nics, fabric } = machine;
  const sizes = new Map(machine.disks.map(({ id, sizeBytes }) => [id, sizeBytes]));
  const disks = wanted.disks.map(({ id, index, name, path, excluded }) => ({
    id,
    index,
    name,
    path,
    excluded,
    grownToBytes: sizes.get(id) ?? 0,
  }));
  return {
    role: 'mobility-agent',
    name: item.agent,
    body: {
      machineId: item.itemId,
      name: item.name,
      definition: { cpus, memoryMib, firmware, nics },
      disks,
      fabric,
      upstream: [{ ...processServerAddress, name: wanted.processServer }],
      paused: wanted.paused,
      captureIntervalMillis: policy?.captureIntervalMillis ?? 0,
      appConsistency: appConsistency(policy),
    },
  };
}

function appConsistency(policy: PolicyTerms | undefined) {
  const { everyMillis = 0, beforeCommand = '', afterCommand = '', timeoutMillis = 0 } = policy?.applicationPoints ?? {};
  return { everySeconds: Math.round(everyMillis / 1000), beforeCommand, afterCommand, timeoutMillis };
}

function processServerEntry({ item, policy, masterTargetAddress }: EntryParts): Entry {
  const upstream = masterTargetAddress === undefined ? [] : [{ ...masterTargetAddress, name: item.masterTarget }];
  const rates = policy === undefined ? undefined : ratesOf(policy.bandwidth);
  return {
    role: 'process-server',
    name: item.wanted.processServer,
    body: { machineId: item.itemId, agentName: item.agent, upstream, ...(rates !== undefined && { rates }) },
  };
}

/** Of one machine alone. Every window carries the offset of the clock it was meant by. */
function ratesOf({ bytesPerSecond, windows, utcOffsetMinutes }: PolicyTerms['bandwidth']) {
  if (bytesPerSecond === undefined && windows.length === 0) return undefined;
  return {
    ...(bytesPerSecond !== undefined && { bytesPerSecond }),
    windows: windows.map((window) => ({ ...window, utcOffsetMinutes })),
  };
}

function masterTargetEntry({ item, policy }: EntryParts): Entry {
  const retention = policy?.retention;
  return {
    role: 'master-target',
    name: item.masterTarget,
    body: {
      machineId: item.itemId,
      name: item.name,
      agents: [],
      processServers: [item.wanted.processServer],
      ...(retention !== undefined && { retention }),
    },
  };
}
