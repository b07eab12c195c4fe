import { type BlockDevice, FlushGroup } from '@understudy/block';

/** A disk that is offered under a name. */
export interface NbdExport {
  readonly device: BlockDevice;
  /** Offered read-only although the device is not. */
  readonly readOnly?: boolean;
  readonly description?: string;
  /** Zeroing is faster than writing here: FAST_ZERO requests are done instead of refused. */
  readonly fastZero?: boolean;
  /** Told when a connection enters or leaves transmission, with how many there are now. */
  readonly onConnections?: (count: number) => void;
}

/** What the connections of one export share. Lives as long as one of them has a request under way. */
export class ExportState {
  readonly offered: NbdExport;
  readonly name: string;
  readonly readOnly: boolean;
  readonly flushes: FlushGroup;
  #connections = 0;
  /** Writes of connections that are gone, still under way in the device. */
  #orphans = 0;
  #settled: (() => void)[] = [];

  constructor(name: string, offered: NbdExport) {
    this.name = name;
    this.offered = offered;
    this.readOnly = (offered.readOnly ?? false) || offered.device.readOnly;
    this.flushes = new FlushGroup(() => offered.device.flush());
  }

  get connections(): number {
    return this.#connections;
  }

  get orphans(): number {
    return this.#orphans;
  }

  connected(): void {
    this.offered.onConnections?.(++this.#connections);
  }

  disconnected(): void {
    this.offered.onConnections?.(--this.#connections);
  }

  /** A connection went while one of its writes was under way: nobody else writes until that has ended. */
  adopt(write: Promise<unknown>): void {
    this.#orphans++;
    const ended = (): void => {
      if (--this.#orphans > 0) return;
      const waiting = this.#settled;
      this.#settled = [];
      for (const resolve of waiting) resolve();
    };
    write.then(ended, ended);
  }

  /** Resolves when no write of a lost connection is under way any more. */
  async whenSettled(): Promise<void> {
    while (this.#orphans > 0) await new Promise<void>((resolve) => this.#settled.push(resolve));
  }
}
