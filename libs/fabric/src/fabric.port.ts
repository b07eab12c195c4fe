/** Where a guest's disk comes from. Paths are absolute. */
export type DiskSource =
  | {
      readonly kind: 'nbd';
      readonly socketPath: string;
      readonly exportName: string;
      /** How long requests wait for a lost server before they fail (and the guest pauses), in seconds. */
      readonly reconnectSeconds: number;
    }
  | { readonly kind: 'file'; readonly path: string; readonly format: 'raw' | 'qcow2' };

export interface GuestDisk {
  /** The disk's serial number in the guest (/dev/disk/by-id) and its name in the fabric: [a-z0-9-]. Disks appear in this order. */
  readonly name: string;
  readonly source: DiskSource;
  readonly readOnly?: boolean;
  /** The hypervisor's own record of every write that completed, in dm-log-writes format: a witness for proofs that is not ours. */
  readonly writeLogPath?: string;
}

export type GuestNetwork =
  /** A drill: no way out at all. */
  | { readonly kind: 'none' }
  /** User-mode network; `isolated` lets nothing in or out but answers DHCP. */
  | { readonly kind: 'user'; readonly isolated: boolean; readonly mac?: string };

export type GuestBoot =
  | { readonly kind: 'disk' }
  | {
      readonly kind: 'kernel';
      readonly kernelPath: string;
      readonly initrdPath: string;
      readonly commandLine: string;
    };

/** A machine that a fabric can make. The key names it for ever: what is made is named and tagged from it. */
export interface GuestDefinition {
  /** [a-z0-9][a-z0-9-]*, at most 40 characters. */
  readonly key: string;
  /** What people read. */
  readonly name: string;
  readonly cpus: number;
  readonly memoryMiB: number;
  readonly firmware: 'bios' | 'uefi';
  readonly disks: readonly GuestDisk[];
  readonly network: GuestNetwork;
  readonly boot: GuestBoot;
}

/**
 * `running`: its processors run · `paused`: held by somebody, or stopped by a failed disk request (`reason` says which) ·
 * `stopped`: defined, no process.
 */
export type GuestPower = 'running' | 'paused' | 'stopped';

export interface GuestStatus {
  readonly key: string;
  readonly name: string;
  readonly power: GuestPower;
  /** The fabric's own word for the state (io-error, paused, prelaunch, …). */
  readonly reason: string;
  readonly processId?: number;
}

/** How a machine ended: by itself after the power button, or because it was ended. */
export type StopOutcome = 'already-stopped' | 'shut-down' | 'forced';

/**
 * A place where machines run. Every call may be repeated: it finds what is there and does what is missing. A new object on the same
 * place finds all machines again, running ones too (the contract suite is `fabric.contract.ts`).
 */
export interface Fabric {
  readonly kind: string;
  /** Find, then create. An existing machine with another definition is refused (DEFINITION_DIFFERS). */
  define(definition: GuestDefinition): Promise<GuestStatus>;
  /** Answers as soon as the machine's processors run; a paused machine goes on. */
  start(key: string): Promise<GuestStatus>;
  /** Holds the processors; disk requests under way end first. */
  pause(key: string): Promise<GuestStatus>;
  /** Presses the power button and waits; after the time-out the machine is ended by force. 0 means by force at once. */
  stop(key: string, powerButtonMillis: number): Promise<StopOutcome>;
  /** Undefined: no such machine. */
  status(key: string): Promise<GuestStatus | undefined>;
  list(): Promise<GuestStatus[]>;
  /** Forgets a stopped machine and its console; its disks stay. A running one is refused (STILL_RUNNING). */
  remove(key: string): Promise<void>;
  console(key: string): GuestConsole;
}

/** Everything the machine wrote on its serial line since it was defined, over all its starts. */
export interface GuestConsole {
  /** The file that holds it; it only grows. */
  readonly path: string;
  /** Bytes so far; the place to read on from. */
  sizeBytes(): number;
  /** At most 1 MiB from `fromBytes` on. */
  read(fromBytes?: number): string;
  /** The first match at or after `fromBytes`, over whole lines; throws CONSOLE_TIMEOUT with the last lines in the message. */
  waitFor(
    pattern: RegExp,
    options: { timeoutMillis: number; fromBytes?: number; signal?: AbortSignal },
  ): Promise<RegExpExecArray>;
}
