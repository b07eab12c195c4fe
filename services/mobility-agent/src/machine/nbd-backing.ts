import { type BlockDevice, BlockIoError, type Extent, systemClock } from '@understudy/block';
import { NbdClient } from '@understudy/nbd';

export interface NbdPlace {
  readonly socketPath: string;
  readonly exportName: string;
}

/** Takes `nbd+unix:///name?socket=/path` apart, as the NBD URI specification writes it. BlockIoError EINVAL otherwise. */
export function parseNbdUri(uri: string): NbdPlace {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const socketPath = url?.searchParams.get('socket');
  if (url?.protocol !== 'nbd+unix:' || !socketPath?.startsWith('/'))
    throw new BlockIoError('EINVAL', 'an NBD disk is written nbd+unix:///export?socket=/path');
  return { socketPath, exportName: decodeURIComponent(url.pathname.replace(/^\/+/, '')) };
}

/**
 * A disk behind another NBD server (a qcow2 behind qemu-nbd). When that server goes away, what is under way fails; later requests connect again. What
 * the lost server had not flushed may be gone without any request having failed, so the owner is told and has to doubt everything.
 */
export class NbdBacking implements BlockDevice {
  readonly sizeBytes: number;
  readonly readOnly: boolean;
  readonly #place: NbdPlace;
  #client: NbdClient;
  #connecting: Promise<NbdClient> | undefined;
  #onReconnected: () => void = () => undefined;

  private constructor(place: NbdPlace, client: NbdClient) {
    this.#place = place;
    this.#client = client;
    this.sizeBytes = client.sizeBytes;
    this.readOnly = client.readOnly;
  }

  static async open(uri: string): Promise<NbdBacking> {
    const place = parseNbdUri(uri);
    return new NbdBacking(place, await dial(place));
  }

  onReconnected(listener: () => void): void {
    this.#onReconnected = listener;
  }

  async read(target: Uint8Array, offsetBytes: number): Promise<void> {
    await (await this.#ready()).read(target, offsetBytes);
  }

  async write(source: Uint8Array, offsetBytes: number): Promise<void> {
    await (await this.#ready()).write(source, offsetBytes);
  }

  async zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): Promise<void> {
    await (await this.#ready()).zero(offsetBytes, lengthBytes, mayDeallocate);
  }

  async trim(offsetBytes: number, lengthBytes: number): Promise<boolean> {
    return await (await this.#ready()).trim(offsetBytes, lengthBytes);
  }

  async flush(): Promise<void> {
    await (await this.#ready()).flush();
  }

  async extents(offsetBytes: number, lengthBytes: number): Promise<Extent[]> {
    return await (await this.#ready()).extents(offsetBytes, lengthBytes);
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  #ready(): NbdClient | Promise<NbdClient> {
    if (this.#client.state === 'ready') return this.#client;
    this.#connecting ??= this.#reconnect().finally(() => {
      this.#connecting = undefined;
    });
    return this.#connecting;
  }

  async #reconnect(): Promise<NbdClient> {
    const client = await dial(this.#place);
    if (client.sizeBytes !== this.sizeBytes) {
      await client.close();
      throw new BlockIoError('EIO', 'another disk answers behind the NBD socket: its size differs');
    }
    this.#client = client;
    this.#onReconnected();
    return client;
  }
}

function dial({ socketPath, exportName }: NbdPlace): Promise<NbdClient> {
  return NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
}
