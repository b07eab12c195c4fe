import { constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { access, realpath, stat, statfs } from 'node:fs/promises';
import { arch, availableParallelism, hostname, release, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import type { AssignedMachine } from '../assignment/assignment.store.ts';
import { VERSION } from '../version.ts';

const MIB = 1024 ** 2;
const SECTOR_BYTES = 512;
const DISKS_MAX = 500;
/** Devices that are no disks of anybody. */
const NO_DISKS = /^(loop|ram|zram|sr|fd|nbd|dm-|md)/;

export interface InspectionParts {
  readonly data: string;
  readonly machines: () => readonly AssignedMachine[];
}

interface Inspected {
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly kind: 'file' | 'block';
  readonly isReadOnly: boolean;
  readonly inUseBy: string;
  readonly protectedByMachineId: string;
  readonly problem: string;
}

/** What this host has, for readiness checks and for choosing disks. Changes nothing and takes no lock. */
export async function inspectHost(parts: InspectionParts, paths: readonly string[]) {
  const { bavail, bsize } = await statfs(parts.data);
  const all = [...new Set([...blockDevices(), ...paths])].slice(0, DISKS_MAX);
  return {
    hostName: hostname(),
    kernel: release(),
    architecture: arch(),
    cpus: availableParallelism(),
    memoryMib: Math.floor(totalmem() / MIB),
    agentVersion: VERSION,
    disks: await Promise.all(all.map((path) => inspectDisk(parts, path))),
    dataFreeBytes: bavail * bsize,
  };
}

function blockDevices(): string[] {
  if (!existsSync('/sys/block')) return [];
  return readdirSync('/sys/block')
    .filter((name) => !NO_DISKS.test(name))
    .map((name) => join('/dev', name));
}

async function inspectDisk(parts: InspectionParts, path: string): Promise<Inspected> {
  const none = { path, name: basename(path), sizeBytes: 0, kind: 'file' as const, isReadOnly: false, inUseBy: '' };
  const protectedBy = parts.machines().find(({ disks }) => disks.some((disk) => disk.path === path))?.machineId ?? '';
  try {
    const info = await stat(path);
    const kind = info.isBlockDevice() ? ('block' as const) : ('file' as const);
    if (kind === 'file' && !info.isFile()) return { ...none, protectedByMachineId: protectedBy, problem: 'not-a-disk' };
    const device = kind === 'block' ? basename(await realpath(path)) : undefined;
    const sizeBytes = device === undefined ? info.size : sysNumber(device, 'size') * SECTOR_BYTES;
    const isReadOnly = device !== undefined && sysNumber(device, 'ro') === 1;
    const inUseBy = device === undefined ? '' : holderOf(device);
    const problem = await problemOfDisk(path, { sizeBytes, isReadOnly, inUseBy });
    return { ...none, sizeBytes, kind, isReadOnly, inUseBy, protectedByMachineId: protectedBy, problem };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { ...none, protectedByMachineId: protectedBy, problem: code };
  }
}

async function problemOfDisk(
  path: string,
  { sizeBytes, isReadOnly, inUseBy }: { sizeBytes: number; isReadOnly: boolean; inUseBy: string },
): Promise<string> {
  if (sizeBytes === 0) return 'empty';
  if (sizeBytes % SECTOR_BYTES !== 0) return 'not-whole-sectors';
  if (isReadOnly) return 'read-only';
  if (inUseBy !== '') return 'in-use';
  try {
    await access(path, constants.R_OK | constants.W_OK);
    return '';
  } catch {
    return 'no-permission';
  }
}

/** Mounted, or a part of something that is: by the kernel's own lists. */
function holderOf(device: string): string {
  const holders = join('/sys/class/block', device, 'holders');
  const held = existsSync(holders) ? readdirSync(holders) : [];
  if (held.length > 0) return held.join(', ');
  const mounts = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8').split('\n') : [];
  const mounted = mounts.map((line) => line.split(' ')).filter(([source = '']) => isPartOf(source, device));
  return mounted.map(([, where]) => where).join(', ');
}

function isPartOf(source: string, device: string): boolean {
  return new RegExp(`^/dev/${device}(p?\\d+)?$`).test(source);
}

function sysNumber(device: string, file: string): number {
  const path = join('/sys/class/block', device, file);
  return existsSync(path) ? Number(readFileSync(path, 'utf8').trim()) : 0;
}
