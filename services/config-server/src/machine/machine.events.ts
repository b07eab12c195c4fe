import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';

export interface MachineDisk {
  readonly id: string;
  /** Its number in the replication stream; never given to another disk of the machine. */
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
}
export interface MachineNic {
  readonly mac: string;
  readonly network: string;
}

interface Fact<Type extends string> {
  readonly type: Type;
  readonly machineId: string;
  readonly atMillis: number;
}
export type MachineEvent =
  | (Fact<'MachineRegistered'> & {
      readonly name: string;
      readonly labels: Labels;
      readonly agent: string;
      readonly cpus: number;
      readonly memoryMib: number;
      readonly firmware: string;
      readonly nics: readonly MachineNic[];
      readonly disks: readonly MachineDisk[];
      readonly fabric: Readonly<Record<string, string>>;
    })
  | (Fact<'MachineResized'> & { readonly cpus: number; readonly memoryMib: number })
  | (Fact<'MachineFirmwareChosen'> & { readonly firmware: string })
  | (Fact<'MachineNicsConnected'> & { readonly nics: readonly MachineNic[] })
  | (Fact<'MachineFabricDescribed'> & { readonly fabric: Readonly<Record<string, string>> })
  | (Fact<'MachineDiskAttached'> & { readonly disk: MachineDisk })
  | (Fact<'MachineDiskGrown'> & {
      readonly diskId: string;
      readonly sizeBytes: number;
      readonly previousBytes: number;
    })
  | (Fact<'MachineDiskMoved'> & { readonly diskId: string; readonly name: string; readonly path: string })
  | (Fact<'MachineDiskDetached'> & { readonly diskId: string })
  | (Fact<'MachineMovedToAgent'> & { readonly agent: string; readonly previous: string })
  | (Fact<'MachineRenamed'> & { readonly name: string; readonly previous: string })
  | (Fact<'MachineLabelled'> & { readonly labels: Labels })
  | (Fact<'MachineRetired'> & { readonly reason: string });

const v1 = understudy.v1;
export const machineCodec = protobufCodec<MachineEvent>({
  MachineRegistered: v1.MachineRegistered,
  MachineResized: v1.MachineResized,
  MachineFirmwareChosen: v1.MachineFirmwareChosen,
  MachineNicsConnected: v1.MachineNicsConnected,
  MachineFabricDescribed: v1.MachineFabricDescribed,
  MachineDiskAttached: v1.MachineDiskAttached,
  MachineDiskGrown: v1.MachineDiskGrown,
  MachineDiskMoved: v1.MachineDiskMoved,
  MachineDiskDetached: v1.MachineDiskDetached,
  MachineMovedToAgent: v1.MachineMovedToAgent,
  MachineRenamed: v1.MachineRenamed,
  MachineLabelled: v1.MachineLabelled,
  MachineRetired: v1.MachineRetired,
});
