import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../process/run-tool.ts';
import { buildDisk } from './guest-disk.ts';
import { buildInitrd } from './guest-initrd.ts';

export interface GuestImageOptions {
  /** Two disks, vda and vdb. Default 96 and 64 MiB. */
  readonly diskMiB?: readonly [number, number];
  /** Ballast of mixed content on each disk, so that an initial copy has something to carry. Default 24 and 8 MiB. */
  readonly fillMiB?: readonly [number, number];
  /** Where finished images are kept. Default: UNDERSTUDY_CACHE or ~/.cache/understudy. */
  readonly cacheFolder?: string;
}

/** Read-only originals: guests get copies of the disks (`cloneDisk`). */
export interface GuestImage {
  readonly kernelPath: string;
  readonly initrdPath: string;
  readonly diskPaths: readonly [string, string];
  readonly folder: string;
}

export interface GuestWorkload {
  /** `run` appends records for ever, `check` verifies them and powers off. */
  readonly mode: 'run' | 'check';
  /** Records per second; 0: as fast as it goes. */
  readonly rate?: number;
  /** Every so many records one is reported on the console; 0: none. */
  readonly acknowledgeEvery?: number;
  /** e2fsck both disks before they are mounted: journal replay, then a full check. */
  readonly checkFileSystems?: boolean;
}

// The sources lie beside this file; a built copy of this file finds them too.
const sourceFolder = fileURLToPath(new URL('../../src/guest/', import.meta.url));

/** The kernel command line that makes the guest do that. */
export function guestCommandLine(workload: GuestWorkload): string {
  const { mode, rate = 100, acknowledgeEvery = 10, checkFileSystems = false } = workload;
  return `console=ttyS0 quiet panic=-1 w=${mode} r=${rate} k=${acknowledgeEvery} f=${checkFileSystems ? 1 : 0}`;
}

/** Debian's cloud kernel on this host; its ext4 is built in and it boots in seconds. */
export function findKernel(): { path: string; release: string } {
  const path = globSync('/boot/vmlinuz-*-cloud-*').sort().at(-1);
  if (path === undefined)
    throw new Error('no /boot/vmlinuz-*-cloud-*: install the Debian package linux-image-cloud-amd64');
  return { path, release: basename(path).slice('vmlinuz-'.length) };
}

/** Builds the tiny Linux guest, or finds it: kernel, initrd with busybox and the workload, two ext4 disks. Needs no root. */
export async function buildGuestImage(options: GuestImageOptions = {}): Promise<GuestImage> {
  const diskMiB = options.diskMiB ?? [96, 64];
  const fillMiB = options.fillMiB ?? [24, 8];
  const kernel = findKernel();
  const cache = options.cacheFolder ?? defaultCacheFolder();
  const folder = join(cache, `guest-${contentHash(kernel.path, { diskMiB, fillMiB })}`);
  if (!existsSync(folder)) await buildInto(folder, cache, kernel, diskMiB, fillMiB);
  return {
    kernelPath: join(folder, 'vmlinuz'),
    initrdPath: join(folder, 'initrd.gz'),
    diskPaths: [join(folder, 'a.raw'), join(folder, 'b.raw')],
    folder,
  };
}

/** A sparse copy of a disk image. */
export async function cloneDisk(from: string, to: string): Promise<void> {
  await runTool('cp', ['--sparse=always', '--reflink=auto', '--no-preserve=mode', from, to]);
}

function defaultCacheFolder(): string {
  return (
    process.env['UNDERSTUDY_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'understudy')
  );
}

/** Everything the image depends on; the host's tools by size and time. */
function contentHash(kernelPath: string, options: object): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const name of ['writer.c', 'init.sh']) hash.update(readFileSync(join(sourceFolder, name)));
  for (const name of ['guest-disk', 'guest-initrd']) hash.update(readFileSync(join(sourceFolder, `${name}.ts`)));
  for (const path of [kernelPath, '/bin/busybox', '/sbin/e2fsck']) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** In a folder beside it first: a cut-short build is never found. */
async function buildInto(
  folder: string,
  cache: string,
  kernel: { path: string; release: string },
  diskMiB: readonly [number, number],
  fillMiB: readonly [number, number],
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'building-'));
  try {
    const writer = join(work, 'writer');
    await runTool('gcc', ['-O2', '-static', '-Wall', '-Wextra', '-o', writer, join(sourceFolder, 'writer.c')]);
    await buildInitrd({
      release: kernel.release,
      writer,
      init: join(sourceFolder, 'init.sh'),
      work: join(work, 'initrd'),
      target: join(work, 'initrd.gz'),
    });
    await buildDisk({ label: 'a', target: join(work, 'a.raw'), sizeMiB: diskMiB[0], fillMiB: fillMiB[0] });
    await buildDisk({ label: 'b', target: join(work, 'b.raw'), sizeMiB: diskMiB[1], fillMiB: fillMiB[1] });
    cpSync(kernel.path, join(work, 'vmlinuz'));
    rmSync(join(work, 'initrd'), { recursive: true });
    rmSync(writer);
    rename(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Somebody else may have built the same image meanwhile: theirs is as good. */
function rename(work: string, folder: string): void {
  try {
    renameSync(work, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
