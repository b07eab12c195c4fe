import type { Duplex } from 'node:stream';
import { type EncodedBatch, encodeZstd, FrameEncoding, Relay } from '@understudy/replication';
import { processFiles } from './process-files.ts';
import type { SimulatedProcess } from './simulated-host.ts';
import type { SimulatedNode } from './simulated-node.ts';

export interface RelayParts {
  readonly spoolBytesMax: number;
  readonly windowBytes: number;
  readonly bytesPerSecond: number | undefined;
  readonly event: (text: string) => void;
  readonly dial: (process: SimulatedProcess) => Promise<Duplex>;
  readonly listen: (process: SimulatedProcess, accept: (socket: Duplex) => void) => void;
}

/** One run of a process server: the real relay with its spool. */
export class RelayRun {
  readonly relay: Relay;

  private constructor(relay: Relay) {
    this.relay = relay;
  }

  static async start(parts: RelayParts, process: SimulatedProcess, node: SimulatedNode): Promise<RelayRun> {
    const rate = parts.bytesPerSecond === undefined ? {} : { bytesPerSecond: parts.bytesPerSecond };
    const relay = new Relay({
      connect: () => parts.dial(process),
      files: processFiles(node.files, process),
      folder: '/spool',
      clock: process.clock,
      entropy: process.entropy,
      spoolBytesMax: parts.spoolBytesMax,
      windowBytes: parts.windowBytes,
      rate: { ...rate, windows: [], utcOffsetMinutes: 0 },
      repack: repackAtOnce,
      onEvent: (event) => parts.event(`${node.name} ${event.type} ${'reason' in event ? event.reason : ''}`),
    });
    relay.recover();
    parts.listen(process, (socket) => relay.accept(socket, { authorise: () => true }));
    return new RelayRun(relay);
  }
}

/** As `repackZstd`, in this thread: the thread pool has no order. */
function repackAtOnce(batch: EncodedBatch): Promise<EncodedBatch> {
  const packable = batch.encodings.length > 0 && batch.encodings.every((encoding) => encoding === FrameEncoding.raw);
  return Promise.resolve(packable ? { ...batch, ...encodeZstd(batch.frames) } : batch);
}
