import type { BlockDevice } from '@understudy/block';
import type { DiskExports, ServedDisk } from '@understudy/hosting';
import { SwitchDevice } from './switch-device.ts';

/** A disk as its machine's clients get it. */
export interface ShownDisk {
  readonly name: string;
  readonly device: BlockDevice;
  readonly exactBytes: number;
}

/**
 * The sockets of one machine's disks. They outlive what stands behind them: a machine that is changed while it runs keeps its clients, whose requests wait
 * for the moment. `switchable` false: nothing stands between, because nobody changes a machine while it runs.
 */
export class MachineExports {
  readonly #exports: DiskExports;
  readonly #owner: string;
  readonly #switchable: boolean;
  readonly #switches = new Map<string, SwitchDevice>();
  #isServed = false;

  constructor(exports: DiskExports, owner: string, switchable: boolean) {
    this.#exports = exports;
    this.#owner = owner;
    this.#switchable = switchable;
  }

  get disks(): readonly ServedDisk[] {
    return this.#exports.disksOf(this.#owner);
  }

  get connections(): number {
    return this.#exports.connectionsOf(this.#owner);
  }

  /** Requests wait from now on; resolves when none is under way. */
  async hold(): Promise<void> {
    await Promise.all([...this.#switches.values()].map((one) => one.hold()));
  }

  /** These disks, and no others, are what clients find; those that wait go on. */
  async show(disks: readonly ShownDisk[]): Promise<void> {
    if (!this.#isServed) return await this.#serve(disks);
    for (const name of [...this.#switches.keys()])
      if (!disks.some((disk) => disk.name === name)) await this.#drop(name);
    for (const disk of disks) {
      const known = this.#switches.get(disk.name);
      if (known === undefined) await this.#exports.add(this.#owner, this.#offer(disk));
      else known.show(disk.device, disk.exactBytes);
    }
  }

  async withdraw(): Promise<void> {
    this.#isServed = false;
    this.#switches.clear();
    await this.#exports.withdraw(this.#owner);
  }

  async #serve(disks: readonly ShownDisk[]): Promise<void> {
    await this.#exports.serve(
      this.#owner,
      disks.map((disk) => this.#offer(disk)),
    );
    this.#isServed = true;
  }

  async #drop(name: string): Promise<void> {
    this.#switches.delete(name);
    await this.#exports.remove(this.#owner, name);
  }

  #offer({ name, device, exactBytes }: ShownDisk) {
    if (!this.#switchable) return { name, device, exactBytes };
    const between = new SwitchDevice(device, exactBytes);
    this.#switches.set(name, between);
    return { name, device: between };
  }
}
