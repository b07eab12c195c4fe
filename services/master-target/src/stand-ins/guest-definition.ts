import type { GuestBoot, GuestDefinition, GuestNetwork } from '@understudy/fabric';
import type { ServedDisk } from '@understudy/hosting';
import { ServiceRefusal } from '@understudy/hosting';
import type { MachineDefinition } from '@understudy/replication';

export type StandInNetwork = 'none' | 'isolated' | 'user';

export interface GuestRequest {
  readonly key: string;
  readonly label: string;
  readonly definition: MachineDefinition;
  readonly disks: readonly ServedDisk[];
  readonly network: StandInNetwork;
  readonly reconnectSeconds: number;
}

/** The machine of a point, as the fabric is asked to make it: its disks over NBD, waiting for us when we are away. */
export function guestDefinition({
  key,
  label,
  definition,
  disks,
  network,
  reconnectSeconds,
}: GuestRequest): GuestDefinition {
  return {
    key,
    name: label,
    cpus: definition.cpus,
    memoryMiB: definition.memoryMiB,
    firmware: definition.firmware,
    disks: disks.map(({ name, socketPath, exportName }) => ({
      name,
      source: { kind: 'nbd', socketPath, exportName, reconnectSeconds },
    })),
    network: networkOf(network, definition),
    boot: bootOf(definition),
  };
}

function networkOf(network: StandInNetwork, { nics }: MachineDefinition): GuestNetwork {
  if (network === 'none') return { kind: 'none' };
  const mac = nics[0]?.mac;
  return { kind: 'user', isolated: network === 'isolated', ...(mac !== undefined && { mac }) };
}

function bootOf({ fabric, name }: MachineDefinition): GuestBoot {
  const { kernelPath, initrdPath, commandLine = '' } = fabric;
  if (kernelPath === undefined) return { kind: 'disk' };
  if (initrdPath !== undefined) return { kind: 'kernel', kernelPath, initrdPath, commandLine };
  throw new ServiceRefusal(
    422,
    'boot-incomplete',
    `the definition of ${name} names a kernel but no initial RAM disk`,
    'Protect it with both (--kernel, --initrd), or with neither.',
  );
}
