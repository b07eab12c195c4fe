import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BlockDevice, systemClock } from '@understudy/block';
import { type NbdExport, NbdServer } from '@understudy/nbd';
import type { ServedDisk } from '../api/common.api.ts';
import { SOCKET_PATH_BYTES_MAX } from '../config/service-config.schema.ts';
import { ServiceRefusal } from '../errors.ts';
import { ClippedDevice } from './clipped-device.ts';

/** A disk to be offered. The device stays the caller's. */
export interface OfferedDisk {
  readonly name: string;
  readonly device: BlockDevice;
  /** The size that clients find, at most the device's; default: the device's. */
  readonly exactBytes?: number;
  readonly readOnly?: boolean;
}

export interface DiskExportsOptions {
  /** Folder of the sockets; made when missing (0700). */
  readonly folder: string;
  readonly onDisconnected?: (reason: string, owner: string, disk: string) => void;
  /** A device failed with something that is not an I/O error; the client got EIO. */
  readonly onDefect: (error: unknown) => void;
}

interface Served {
  readonly server: NbdServer;
  readonly told: ServedDisk;
  connections: number;
}

/** NBD exports of a process: one Unix socket (0600) for each disk, `<folder>/<owner>.<disk>.sock`, one export on it with the disk's name. */
export class DiskExports {
  readonly #options: DiskExportsOptions;
  readonly #served = new Map<string, Served[]>();

  constructor(options: DiskExportsOptions) {
    this.#options = options;
    mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  }

  /** Opens the sockets of an owner: all or none. Throws a refusal when a path is too long for a socket. */
  async serve(owner: string, disks: readonly OfferedDisk[]): Promise<readonly ServedDisk[]> {
    if (this.#served.has(owner)) throw new Error(`${owner} is served already`);
    const served: Served[] = [];
    this.#served.set(owner, served);
    try {
      for (const disk of disks) served.push(await this.#open(owner, disk));
    } catch (error) {
      await this.withdraw(owner);
      throw error;
    }
    return this.disksOf(owner);
  }

  /** One disk more of an owner that is served. */
  async add(owner: string, disk: OfferedDisk): Promise<ServedDisk> {
    const served = this.#served.get(owner);
    if (served === undefined) throw new Error(`${owner} is not served`);
    const opened = await this.#open(owner, disk);
    served.push(opened);
    return opened.told;
  }

  /** One disk less; its clients lose it. */
  async remove(owner: string, name: string): Promise<void> {
    const served = this.#served.get(owner) ?? [];
    const at = served.findIndex(({ told }) => told.name === name);
    if (at === -1) return;
    const [removed] = served.splice(at, 1);
    await removed!.server.close();
  }

  disksOf(owner: string): readonly ServedDisk[] {
    return (this.#served.get(owner) ?? []).map(({ told }) => told);
  }

  /** Clients that are connected to an owner's disks now. */
  connectionsOf(owner: string): number {
    return (this.#served.get(owner) ?? []).reduce((sum, { connections }) => sum + connections, 0);
  }

  /** Answers what is under way and closes. Resolves when no device of the owner is used any more. */
  async withdraw(owner: string): Promise<void> {
    const served = this.#served.get(owner) ?? [];
    await Promise.all(served.map(({ server }) => server.close()));
    this.#served.delete(owner);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#served.keys()].map((owner) => this.withdraw(owner)));
  }

  async #open(owner: string, disk: OfferedDisk): Promise<Served> {
    const socketPath = join(this.#options.folder, `${owner}.${disk.name}.sock`);
    if (Buffer.byteLength(socketPath) > SOCKET_PATH_BYTES_MAX) throw tooLong(socketPath);
    const { name } = disk;
    const sizeBytes = disk.exactBytes ?? disk.device.sizeBytes;
    const device = sizeBytes < disk.device.sizeBytes ? new ClippedDevice(disk.device, sizeBytes) : disk.device;
    const uri = `nbd+unix:///${encodeURIComponent(name)}?socket=${encodeURI(socketPath)}`;
    const told = { name, sizeBytes, socketPath, exportName: name, uri };
    const exported: NbdExport = {
      device,
      ...(disk.readOnly !== undefined && { readOnly: disk.readOnly }),
      onConnections: (count) => {
        served.connections = count;
      },
    };
    const server = new NbdServer({
      exports: new Map([[name, exported]]),
      clock: systemClock,
      onDisconnected: (reason) => this.#options.onDisconnected?.(reason, owner, name),
      onDefect: this.#options.onDefect,
    });
    const served: Served = { server, told, connections: 0 };
    await server.listenUnix(socketPath);
    return served;
  }
}

function tooLong(socketPath: string): ServiceRefusal {
  return new ServiceRefusal(
    422,
    'socket-path-too-long',
    `${socketPath} is longer than the ${SOCKET_PATH_BYTES_MAX} bytes that the kernel allows for a socket`,
    'Set the service’s “sockets” folder to a shorter path, or choose a shorter name.',
  );
}
