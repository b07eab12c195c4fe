import { fstatSync, readFileSync } from 'node:fs';
import type { NativeFiles } from './native-files.port.ts';

/**
 * The fallback where no system calls can be had: callers then write zeros instead of punching holes and take everything for data.
 * Locks are not imitated: a lock that keeps nobody out must be told, not pretended.
 */
export const plainFiles: NativeFiles = {
  native: false,
  allocate: () => false,
  punchHole: () => false,
  seek: () => undefined,
  tryLock: () => undefined,
  deviceBytes(descriptor) {
    const { rdev } = fstatSync(descriptor);
    // glibc's encoding of device numbers; sysfs counts in 512-byte sectors whatever the device's own sector is.
    const major = (rdev >>> 8) & 0xfff;
    const minor = (rdev & 0xff) | ((rdev >>> 12) & 0xfff00);
    try {
      return Number(readFileSync(`/sys/dev/block/${major}:${minor}/size`, 'utf8')) * 512;
    } catch {
      return undefined; // no sysfs here: the caller reports that the size is unknown
    }
  },
};
