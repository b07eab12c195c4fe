import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuestConsole, QemuFabric } from '@understudy/fabric';
import type { ServedDisk } from '@understudy/hosting';
import { cloneDisk, type GuestImage, guestCommandLine, lastAcknowledged, type RecordMark } from '@understudy/testkit';

export const RECORDS_PER_SECOND = 100;
const KEY = 'source';
/** How long the guest's requests wait for its agent. */
const RECONNECT_SECONDS = 60;

/** The machine that is to be protected: a real QEMU guest whose two disks are served by its mobility agent. */
export class SourceMachine {
  readonly image: GuestImage;
  readonly #folder: string;
  readonly fabric: QemuFabric;

  constructor(folder: string, image: GuestImage) {
    this.#folder = folder;
    this.image = image;
    this.fabric = new QemuFabric({ folder: join(folder, 'src') });
  }

  get console(): GuestConsole {
    return this.fabric.console(KEY);
  }

  diskPath(name: string): string {
    return join(this.#folder, `${name}.raw`);
  }

  originalPath(name: string): string {
    return this.image.diskPaths[name === 'a' ? 0 : 1];
  }

  /** QEMU's own record of what the guest wrote: the witness for the proof. */
  writeLogPath(name: string): string {
    return join(this.#folder, `${name}.writes`);
  }

  /** What a fabric needs to make the machine again; every start checks the file systems first. */
  get bootSettings(): { kernelPath: string; initrdPath: string; commandLine: string } {
    const workload = { mode: 'run', rate: RECORDS_PER_SECOND, acknowledgeEvery: 1, checkFileSystems: true } as const;
    const { kernelPath, initrdPath } = this.image;
    return { kernelPath, initrdPath, commandLine: guestCommandLine(workload) };
  }

  async prepareDisks(): Promise<void> {
    for (const name of ['a', 'b']) {
      await cloneDisk(this.originalPath(name), this.diskPath(name));
      writeFileSync(this.writeLogPath(name), '');
    }
  }

  async start(served: readonly ServedDisk[]): Promise<void> {
    const disks = served.map(({ name, socketPath, exportName }) => ({
      name,
      source: { kind: 'nbd' as const, socketPath, exportName, reconnectSeconds: RECONNECT_SECONDS },
      writeLogPath: this.writeLogPath(name),
    }));
    await this.fabric.define({
      ...{ key: KEY, name: 'the protected machine', cpus: 1, memoryMiB: 128, firmware: 'bios' },
      ...{ disks, network: { kind: 'none' }, boot: { kind: 'kernel', ...this.bootSettings } },
    });
    await this.fabric.start(KEY);
  }

  acknowledged(): RecordMark | undefined {
    return lastAcknowledged(this.console.read(Math.max(0, this.console.sizeBytes() - 4096)));
  }

  /** SIGKILL for the whole machine. */
  async kill(): Promise<void> {
    await this.fabric.stop(KEY, 0);
  }
}
