import { createCipheriv } from 'node:crypto';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../process/run-tool.ts';

const MEBIBYTE = 1024 * 1024;

/** An ext4 image on a whole disk, filled without a mount. The same arguments give the same content. */
export async function buildDisk(options: {
  label: string;
  target: string;
  sizeMiB: number;
  fillMiB: number;
}): Promise<void> {
  const root = `${options.target}.files`;
  mkdirSync(join(root, 'ballast'), { recursive: true });
  for (let index = 0; index < options.fillMiB; index++)
    writeFileSync(join(root, 'ballast', `${index}.bin`), ballast(`${options.label}${index}`));
  writeFileSync(options.target, '');
  truncateSync(options.target, options.sizeMiB * MEBIBYTE);
  // 4 KiB blocks also on a small disk, and no background initialisation that would write on its own.
  const args = ['-q', '-F', '-b', '4096', '-L', `guest-${options.label}`];
  args.push('-E', 'lazy_itable_init=0,lazy_journal_init=0', '-d', root, options.target);
  await runTool('mkfs.ext4', args, { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } });
  rmSync(root, { recursive: true });
}

/** One MiB, half noise and half text: what a real disk compresses to. */
function ballast(seed: string): Buffer {
  const cipher = createCipheriv('aes-256-ctr', Buffer.alloc(32, seed), Buffer.alloc(16));
  const noise = cipher.update(Buffer.alloc(MEBIBYTE / 2));
  const text = Buffer.alloc(MEBIBYTE / 2, `ballast ${seed}: the quick brown fox jumps over the lazy dog\n`);
  return Buffer.concat([noise, text]);
}
