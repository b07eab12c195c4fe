import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { ownFolder } from '../../support/killed-runs.ts';

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Pieces of one size: enough for a file system of a gigabyte. */
const FILL_STEPS_MAX = 16;

/** For what takes its time while a disk is under load: the load’s own clients live in this process. */
const runBeside = promisify(execFile);

/** A small ext4 of its own under a part's data folder: it runs full, and after an error it is read-only, as Debian mounts them. */
export class SmallFileSystem {
  readonly folder: string;
  readonly #imagePath: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#imagePath = `${folder}.ext4`;
  }

  /** Why there can be none here; undefined when there can be. */
  static missing(): string | undefined {
    const folder = ownFolder();
    try {
      SmallFileSystem.mount(join(folder, 'probe'), 1).close();
      return undefined;
    } catch (error) {
      return `loop devices cannot be mounted here: ${(error as Error).message.trim().split('\n').at(-1)}`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Makes and mounts it where the folder will be. Throws where loop devices or mounts are not permitted. */
  static mount(folder: string, sizeMiB: number): SmallFileSystem {
    const made = new SmallFileSystem(folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(made.#imagePath, '');
    truncateSync(made.#imagePath, sizeMiB * 1024 * 1024);
    run('mkfs.ext4', '-q', '-F', '-m', '0', '-E', 'root_owner=0:0', made.#imagePath);
    made.#mount();
    return made;
  }

  /** Not one block is left. A process that gives up room meanwhile is not run after. */
  async fill(): Promise<void> {
    for (let chunk = 64 * 1024 * 1024; chunk >= 4096; chunk /= 2)
      for (let left = FILL_STEPS_MAX; left > 0 && this.#freeBytes >= chunk && (await this.#grow(chunk)); left--);
  }

  async empty(): Promise<void> {
    rmSync(this.#fillerPath, { force: true });
    // Otherwise an error of the medium just after it would bring the file back.
    await runBeside('sync', ['-f', this.folder]);
  }

  /** As after an error of the medium: the kernel takes no writes any more. */
  breakDown(): void {
    const device = run('findmnt', '-no', 'SOURCE', this.folder).trim();
    writeFileSync(`/sys/fs/ext4/${basename(device)}/trigger_fs_error`, 'test\n');
  }

  /** Checked and mounted anew; nobody may have a file open in it. */
  async repair(): Promise<void> {
    await runBeside('umount', [this.folder]);
    try {
      await runBeside('e2fsck', ['-fp', this.#imagePath]);
    } catch (error) {
      // 1: errors were corrected.
      if ((error as { code?: number }).code !== 1) throw error;
    }
    this.#mount();
  }

  close(): void {
    try {
      run('umount', this.folder);
    } catch {
      // Somebody still holds it: the last one to close takes it away.
      run('umount', '-l', this.folder);
    }
    rmSync(this.#imagePath, { force: true });
  }

  get #fillerPath(): string {
    return `${this.folder}/filler`;
  }

  get #freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  async #grow(bytes: number): Promise<boolean> {
    const sizeBytes = statSync(this.#fillerPath, { throwIfNoEntry: false })?.size ?? 0;
    try {
      await runBeside('fallocate', ['-o', String(sizeBytes), '-l', String(bytes), this.#fillerPath]);
      return true;
    } catch {
      // Less than asked for is left: a smaller piece is tried.
      return false;
    }
  }

  #mount(): void {
    run('mount', '-t', 'ext4', '-o', 'loop,errors=remount-ro,nodelalloc', this.#imagePath, this.folder);
  }
}
