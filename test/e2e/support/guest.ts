import { buildGuestImage, cloneDisk, guestCommandLine, until } from '@understudy/testkit';
import { acknowledgedOn } from '../../support/guest-console.ts';
import type { Scene } from './scene.ts';

const BOOT_MILLIS = 60_000;
const KEY = 'guest';

/** A protected QEMU guest that appends records to two disks, through its agent's splitter. */
export class SourceGuest {
  readonly #scene: Scene;

  private constructor(scene: Scene) {
    this.#scene = scene;
  }

  static async boot(scene: Scene, name: string, recordsPerSecond: number): Promise<SourceGuest> {
    const image = await buildGuestImage({ diskMiB: [32, 24], fillMiB: [2, 1] });
    for (const [index, disk] of ['a', 'b'].entries()) await cloneDisk(image.diskPaths[index]!, scene.diskPath(disk));
    const workload = { mode: 'run', rate: recordsPerSecond, acknowledgeEvery: 1, checkFileSystems: true } as const;
    const { kernelPath, initrdPath } = image;
    const boot = { kernelPath, initrdPath, commandLine: guestCommandLine(workload) };
    const { disks } = await scene.protect(name, ['a', 'b'], { fabric: boot });
    await scene.sourceFabric.define({
      ...{ key: KEY, name, cpus: 1, memoryMiB: 96, firmware: 'bios', network: { kind: 'none' } },
      boot: { kind: 'kernel', ...boot },
      disks: disks.map(({ name: disk, socketPath, exportName }) => {
        return { name: disk, source: { kind: 'nbd', socketPath, exportName, reconnectSeconds: 60 } };
      }),
    });
    await scene.sourceFabric.start(KEY);
    const guest = new SourceGuest(scene);
    await guest.acknowledges(10);
    return guest;
  }

  /** The last record that it told the world of. */
  get acknowledged(): number {
    return acknowledgedOn(this.#scene.sourceFabric.console(KEY));
  }

  async acknowledges(record: number): Promise<void> {
    const reached = () => this.acknowledged >= record;
    await until(`the guest's record ${record}`, reached, { timeoutMillis: BOOT_MILLIS });
  }

  async power(): Promise<string | undefined> {
    return (await this.#scene.sourceFabric.status(KEY))?.power;
  }

  async kill(): Promise<void> {
    await this.#scene.sourceFabric.stop(KEY, 0);
  }
}
