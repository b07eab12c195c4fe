import type { Labels } from '../rest/resource.schema.ts';
import type { MachineDisk, MachineNic } from './machine.events.ts';

/** What it takes to make the machine again, and where its disks are read. */
export interface MachineFacts {
  readonly name: string;
  readonly labels: Labels;
  readonly agent: string;
  readonly cpus: number;
  readonly memoryMib: number;
  readonly firmware: string;
  readonly nics: readonly MachineNic[];
  readonly disks: readonly MachineDisk[];
  readonly fabric: Readonly<Record<string, string>>;
}
export interface KnownMachine extends MachineFacts {
  readonly stage: 'registered' | 'retired';
  readonly machineId: string;
  /** Numbers that disks have or had; the next disk gets one above all of them. */
  readonly indexesUsed: number;
}
export type MachineState = { readonly stage: 'unknown' } | KnownMachine;

/** A disk as it is named from outside: known by its id or its path; it gets its number here. */
export interface NamedDisk {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
}

export type MachineCommand =
  | ({ readonly type: 'RegisterMachine'; readonly machineId: string; readonly atMillis: number } & Omit<
      MachineFacts,
      'disks'
    > & { readonly disks: readonly NamedDisk[] })
  | ({ readonly type: 'ChangeMachine'; readonly isProtected: boolean; readonly atMillis: number } & {
      readonly [Field in Exclude<keyof MachineFacts, 'disks'>]?: MachineFacts[Field] | undefined;
    } & { readonly disks?: readonly NamedDisk[] | undefined })
  /** The agent found other sizes than those that are registered. */
  | { readonly type: 'RecordDiskSizes'; readonly sizes: Readonly<Record<string, number>>; readonly atMillis: number }
  | {
      readonly type: 'RetireMachine';
      readonly isProtected: boolean;
      readonly reason: string;
      readonly atMillis: number;
    };
