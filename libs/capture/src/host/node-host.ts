import { readFileSync, statSync } from 'node:fs';
import type { DiskIdentity } from '../capture.types.ts';

/** Names this start of the host. Where the kernel does not tell, every start of the process counts as a new one: more comparing, never less. */
export function nodeBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `unknown-${process.pid}-${process.hrtime.bigint()}`;
  }
}

/** The identity of the disk's file or block device. `sizeBytes` comes from the opened device: a block device's stat has none. */
export function nodeDiskIdentity(path: string, sizeBytes: number): DiskIdentity {
  const stat = statSync(path, { bigint: true });
  const block = stat.isBlockDevice();
  return {
    device: block ? `block:${stat.rdev}` : `${stat.dev}`,
    inode: `${stat.ino}`,
    sizeBytes,
    modifiedNanos: stat.mtimeNs,
    changedNanos: stat.ctimeNs,
    timesAreTrusted: !block,
  };
}
