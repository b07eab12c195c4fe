import { BLOCK_BYTES } from '@understudy/block';
import type { MachineDefinition, ReplicaMemory } from '@understudy/replication';
import type { CaptureCore } from './capture-core.ts';

/** Markers handed over and not known to be durable; more are forgotten, oldest first. */
const MARKERS_REMEMBERED = 1024;

/** What the loop remembers about the other side, and the little that has to outlive a connection. */
export class LoopMemory {
  readonly #core: CaptureCore;
  #markedSeals: number[] = [];
  replica: ReplicaMemory | undefined;
  definition: MachineDefinition;
  /** A seal of this replica is durable: there is something to recover to. */
  hasPoint = false;
  durableLocalId = 0;

  constructor(core: CaptureCore, definition: MachineDefinition, replica: ReplicaMemory | undefined) {
    this.#core = core;
    this.definition = definition;
    this.replica = replica;
  }

  adopt(replica: ReplicaMemory, hasPoint: boolean): void {
    this.replica = replica;
    this.hasPoint ||= hasPoint;
    this.#core.keeper.adopt(this.#core.disks, replica);
  }

  durable(replica: ReplicaMemory, localId: number): void {
    this.replica = replica;
    this.durableLocalId = Math.max(this.durableLocalId, localId);
    const { durableSealLocalId } = this.#core.seals;
    if (durableSealLocalId > 0) this.hasPoint = true;
    this.#markedSeals = this.#markedSeals.filter((seal) => seal > durableSealLocalId);
  }

  compared(blocks: number, differing: number): void {
    this.#core.comparedBlocks += blocks;
    if (blocks === 0) return;
    const bytes = { comparedBytes: blocks * BLOCK_BYTES, differingBytes: differing * BLOCK_BYTES };
    this.#core.tell({ type: 'compared', ...bytes });
  }

  placed(localId: number): void {
    this.#markedSeals.push(localId);
    if (this.#markedSeals.length > MARKERS_REMEMBERED) this.#markedSeals.shift();
  }

  /** Seals above the durable one are void, and their markers with them: another instant would be another thing. */
  loseMarkers(durableLocalId: number): void {
    for (const localId of this.#markedSeals) {
      if (localId > durableLocalId) this.#core.tell({ type: 'marker-lost', localId });
    }
    this.#markedSeals = [];
  }
}
