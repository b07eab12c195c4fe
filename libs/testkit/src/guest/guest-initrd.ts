import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runTool } from '../process/run-tool.ts';

/** virtio disks and the power button; ext4 and the serial line are built into the kernel. */
const MODULES = ['virtio_pci', 'virtio_blk', 'button', 'evdev'];

const adminPath = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` };

/** busybox, the modules in load order, e2fsck with its libraries, the workload and the init script, as a gzipped cpio archive. */
export async function buildInitrd(options: {
  release: string;
  writer: string;
  init: string;
  work: string;
  target: string;
}): Promise<void> {
  const { work } = options;
  for (const name of ['bin', 'sbin', 'mod', 'proc', 'sys', 'dev', 'tmp'])
    mkdirSync(join(work, name), { recursive: true });
  install('/bin/busybox', join(work, 'bin/busybox'));
  install(options.writer, join(work, 'bin/writer'));
  install(options.init, join(work, 'init'));
  await installModules(options.release, work);
  await installDynamic('/sbin/e2fsck', join(work, 'sbin/e2fsck'), work);
  const names = readdirSync(work, { recursive: true, withFileTypes: true })
    .map((entry) => relative(work, join(entry.parentPath, entry.name)))
    .sort();
  writeFileSync(options.target, gzipSync(await archive(work, names), { level: 1 }));
}

function install(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}

async function installModules(release: string, work: string): Promise<void> {
  const args = ['-S', release, '-a', '-i', '--show-depends', ...MODULES];
  const { stdout } = await runTool('modprobe', args, { env: adminPath });
  const paths = [...stdout.matchAll(/^insmod (\S+)/gm)].map((match) => match[1]!);
  const ordered = [...new Set(paths)];
  for (const path of ordered) install(path, join(work, 'mod', basename(path)));
  writeFileSync(join(work, 'mod/order'), `${ordered.map((path) => basename(path)).join('\n')}\n`);
}

/** A dynamically linked program with the libraries that ldd names, each at its own path. */
async function installDynamic(from: string, to: string, work: string): Promise<void> {
  install(from, to);
  const { stdout } = await runTool('ldd', [from]);
  for (const [, path] of stdout.matchAll(/(\/\S+) \(0x/g)) install(path!, join(work, path!));
}

async function archive(work: string, names: readonly string[]): Promise<Buffer> {
  const target = join(dirname(work), 'initrd.cpio');
  const args = ['-o', '-H', 'newc', '--quiet', '-R', '0:0', '-F', target];
  await runTool('cpio', args, { cwd: work, input: `${names.join('\n')}\n` });
  const bytes = readFileSync(target);
  rmSync(target);
  return bytes;
}
