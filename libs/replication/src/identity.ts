/** A protected machine: a lower-case UUID. */
export type MachineId = string & { readonly brand: 'MachineId' };
/** A replica store; a store restored from a copy gets a new one: a lower-case UUID. */
export type StoreId = string & { readonly brand: 'StoreId' };
/** The position of a batch in a machine's stream; rises by one, over all generations and incarnations; the first is 1. */
export type Sequence = number & { readonly brand: 'Sequence' };

/** Allocated only by the master target that holds the replica. Equal numbers with different ids are a split brain. */
export interface Generation {
  readonly number: number;
  /** 16 random bytes, lower-case hex. */
  readonly id: string;
}

/** All generations of a replica, oldest first, each with the sequence of its first batch. */
export type Lineage = readonly { readonly generation: Generation; readonly beganAt: Sequence }[];

/** What the target holds: the newest batch and SHA-256 of its header (32 bytes; 32 zero bytes before the first batch). */
export interface ChainPosition {
  readonly sequence: Sequence;
  readonly chain: Uint8Array;
}

/** One disk of a machine. `index` names it in entries and never changes or comes back for another disk. */
export interface DiskDefinition {
  readonly index: number;
  readonly id: string;
  /** The name the fabric gave it (vda, sdb, …). */
  readonly name: string;
  /** A multiple of BLOCK_BYTES; the tail of an odd-sized disk is padded with zeros in the stream. `exactBytes` is its true size. */
  readonly sizeBytes: number;
  readonly exactBytes: number;
}

/** What it takes to make the machine again at another place, as it was at a point. */
export interface MachineDefinition {
  readonly machineId: MachineId;
  readonly name: string;
  readonly revision: number;
  readonly cpus: number;
  readonly memoryMiB: number;
  readonly firmware: 'bios' | 'uefi';
  readonly nics: readonly { readonly mac: string; readonly network: string }[];
  readonly disks: readonly DiskDefinition[];
  /** Fabric-specific settings carried as they are (kernel, initrd, command line of a direct boot, …). */
  readonly fabric: Readonly<Record<string, string>>;
}
