import type { Duplex } from 'node:stream';
import type { FileSystem } from '@understudy/block';
import {
  hex,
  type MachineId,
  Receiver,
  type ReplicaDirectory,
  type ReplicaSink,
  sequence,
} from '@understudy/replication';
import { overSink, type Plant } from './plant.ts';
import { processFiles } from './process-files.ts';
import type { ReplicaStoreHost } from './replica-store-host.ts';
import type { SealLedger } from './seal-ledger.ts';
import type { SimulatedProcess } from './simulated-host.ts';
import type { SimulatedNode } from './simulated-node.ts';

export interface TargetParts {
  readonly ledger: SealLedger;
  readonly plant: Plant;
  readonly event: (text: string) => void;
  /** Names the life of the store: a restored copy begins another one. */
  readonly storeLife: () => string;
  /** The store was put back on purpose since the last start. */
  readonly takeRestored: () => boolean;
  readonly windowBytes: number;
  readonly openStore: (process: SimulatedProcess, files: FileSystem) => Promise<ReplicaStoreHost>;
  readonly listen: (process: SimulatedProcess, accept: (socket: Duplex) => void) => void;
}

/** One run of the master target: the real receiver over the real store. */
export class TargetRun {
  readonly store: ReplicaStoreHost;
  readonly receiver: Receiver;
  readonly process: SimulatedProcess;

  private constructor(process: SimulatedProcess, store: ReplicaStoreHost, receiver: Receiver) {
    this.process = process;
    this.store = store;
    this.receiver = receiver;
  }

  static async start(parts: TargetParts, process: SimulatedProcess, node: SimulatedNode): Promise<TargetRun> {
    const files = processFiles(node.files, process);
    const store = await parts.openStore(process, parts.plant.storeFiles?.(files) ?? files);
    const receiver = new Receiver({
      directory: watched(parts, store.directory),
      clock: process.clock,
      windowBytes: parts.windowBytes,
      onEnded: (_machine, cause) => parts.event(`session ended: ${cause.message}`),
    });
    parts.listen(process, (socket) => receiver.accept(socket, { authorise: () => true }));
    return new TargetRun(process, store, receiver);
  }
}

/** The ledger sees every batch before the store does, and every position that the store calls durable. */
function watched(parts: TargetParts, directory: ReplicaDirectory): ReplicaDirectory {
  return {
    has: (machineId) => directory.has?.(machineId) ?? true,
    async open(machineId: MachineId): Promise<ReplicaSink> {
      const sink = await directory.open(machineId);
      await compareWithLedger(parts, sink);
      const planted = parts.plant.sink?.(sink) ?? sink;
      return overSink(planted, {
        append(batch, plain) {
          const { header } = batch;
          parts.event(`append ${header.incarnation}/${header.sequence} ${hex(batch.chain).slice(0, 8)}`);
          parts.ledger.appending(header, hex(batch.chain), parts.storeLife());
          return planted.append(batch, plain);
        },
        onDurable(listener) {
          planted.onDurable((position) => {
            parts.event(`durable ${position.sequence} sealed ${position.sealed}`);
            parts.ledger.durable(position.sequence, hex(position.chain));
            listener(position);
          });
        },
      });
    },
  };
}

async function compareWithLedger(parts: TargetParts, sink: ReplicaSink): Promise<void> {
  const held = sink.held();
  if (parts.takeRestored()) {
    parts.ledger.restored(held, hex(held.chain));
    return;
  }
  const durable = parts.ledger.durableSequence;
  const chain = durable === 0 || durable > held.sequence ? undefined : await sink.chainAt(sequence(durable));
  parts.ledger.reopened(held, chain === undefined ? undefined : hex(chain));
}
