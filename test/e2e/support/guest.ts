import { type GuestConsole, openConsole } from '@understudy/fabric';
import { buildGuestImage, cloneDisk, guestCommandLine, until } from '@understudy/testkit';
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
    return lastAcknowledged(this.#scene.sourceFabric.console(KEY));
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

export function lastAcknowledged(console_: GuestConsole): number {
  return Number([...console_.read().matchAll(/^ACK (\d+) [\d.]+\r?$/gm)].at(-1)?.[1] ?? 0);
}

/** Waits until a stand-in works, and checks what it says about its disks: clean, whole, of one instant, and how far they reach. */
export async function expectSoundStandIn(consolePath: string, acknowledged: number): Promise<void> {
  const console_ = openConsole(consolePath);
  await console_.waitFor(/^ACK /m, { timeoutMillis: BOOT_MILLIS });
  const text = console_.read();
  expect(text).toMatch(/FSCK vda journal=\d check=0\s+FSCK vdb journal=\d check=0/);
  expect(text).toMatch(/PAIR spread=[01]\s/);
  const verified = [...text.matchAll(/VERIFY disk=. records=\d+ last=(\d+) bad=(\d+)/g)];
  expect(verified.map((match) => match[2])).toEqual(['0', '0']);
  for (const match of verified) expect(Number(match[1])).toBeGreaterThanOrEqual(acknowledged);
}
