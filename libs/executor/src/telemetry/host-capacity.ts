import { statfs } from 'node:fs/promises';
import { availableParallelism, freemem, loadavg, totalmem } from 'node:os';
import type { CapacityFields } from './telemetry.types.ts';

/** Room on the file system of a folder, load and memory of the host. */
export async function hostCapacity(folder: string, machines: number, machinesMax: number): Promise<CapacityFields> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return {
    bytesFree: bavail * bsize,
    bytesTotal: blocks * bsize,
    machines,
    machinesMax,
    loadPercent: Math.round((loadavg()[0] ?? 0) * 100),
    cpus: availableParallelism(),
    memoryFreeBytes: freemem(),
    memoryTotalBytes: totalmem(),
  };
}
