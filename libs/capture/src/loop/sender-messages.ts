import type { FromSender } from '@understudy/replication';
import { LEAF_BLOCKS } from '../disk/disk-state.ts';
import type { CaptureCore, RunKind } from './capture-core.ts';
import type { LoopMemory } from './loop-memory.ts';

type Message<T extends FromSender['type']> = Extract<FromSender, { type: T }>;

/** What the sender tells, one function per message. Whatever comes from the target is checked before it is used. */
export class SenderMessages {
  readonly #core: CaptureCore;
  readonly #memory: LoopMemory;

  constructor(core: CaptureCore, memory: LoopMemory) {
    this.#core = core;
    this.#memory = memory;
  }

  take(message: FromSender): void {
    const core = this.#core;
    if (core.closed || core.defect !== undefined) return;
    switch (message.type) {
      case 'opened':
        this.#opened(message);
        return;
      case 'received':
        core.writer.received(message.localId);
        core.wakeCopier();
        return;
      case 'durable':
        this.#durable(message);
        return;
      case 'compared':
        this.#compared(message);
        return;
      case 'repair':
        this.#repair(message);
        return;
      case 'disconnected':
        core.connected = false;
        core.tellMode(message.reason);
        return;
      case 'resumed':
        core.connected = true;
        core.tellMode('connected again');
        return;
      case 'fenced':
        this.#fenced(message);
        return;
      case 'refused':
        this.#refused(message);
        return;
    }
  }

  /** A new incarnation: what was handed over and is not durable is void, the ring is free, a run begins that ends with a seal. */
  #opened(message: Message<'opened'>): void {
    const core = this.#core;
    this.#voidOpenWork(message.durableLocalId, message.reason);
    core.accepting = true;
    core.incarnation = message.incarnation;
    core.connected = true;
    core.refused = undefined;
    core.fenced = undefined;
    core.pendingDefinition = this.#memory.definition;
    if (message.trust === 'in-doubt') this.#doubtEverything(message.reason);
    if (message.trust === 'empty') this.#copyEverything();
    this.#memory.adopt(message.memory, message.trust === 'trusted');
    core.beginRun(this.#runFor(message.trust), message.reason);
  }

  #runFor(trust: Message<'opened'>['trust']): Exclude<RunKind, 'none'> {
    if (trust === 'empty') return 'initial';
    if (this.#core.doubtLeaves > 0) return 'resync';
    // An initial copy that was interrupted goes on where it was, and is still one.
    return this.#core.run === 'initial' ? 'initial' : 'coalescing';
  }

  #voidOpenWork(durableLocalId: number, reason: string): void {
    const core = this.#core;
    core.abortCut(reason);
    core.stopTimer();
    core.seals.durable(Math.min(durableLocalId, core.seals.sealedLocalId));
    this.#memory.loseMarkers(durableLocalId);
    core.seals.voided();
    for (const { disk, leaf } of core.asked.voided()) {
      core.diskAt(disk)?.comparing.clear(leaf);
      core.diskAt(disk)?.doubt.set(leaf);
    }
    core.writer.discard();
    for (const disk of core.disks) {
      disk.unacked.durable(durableLocalId);
      disk.unacked.voidInto(disk.dirty);
    }
  }

  #doubtEverything(reason: string): void {
    for (const disk of this.#core.disks) this.#core.raiseDoubt(disk, 0, disk.blocks, reason);
  }

  #copyEverything(): void {
    for (const disk of this.#core.disks) {
      disk.doubt.clearAll();
      disk.dirty.set(0, disk.blocks);
      this.#core.keeper.markAll(disk);
    }
  }

  #durable(message: Message<'durable'>): void {
    const core = this.#core;
    const localId = Math.min(message.localId, core.writer.openLocalId - 1);
    core.writer.received(localId);
    for (const disk of core.disks) disk.unacked.durable(localId);
    core.seals.durable(Math.min(message.sealedLocalId, core.seals.sealedLocalId));
    core.writes.safeBefore(core.oldestMillis() ?? core.clock.monotonicMillis());
    this.#memory.durable(message.memory, localId);
    core.wakeCopier();
  }

  #compared(message: Message<'compared'>): void {
    const core = this.#core;
    const differing = new Set(message.differing);
    let differingBlocks = 0;
    const asked = core.asked.answered(message.localId);
    for (const { entry, disk: index, leaf } of asked) {
      const disk = core.diskAt(index);
      if (disk === undefined) continue;
      disk.comparing.clear(leaf);
      if (!differing.has(entry)) continue;
      disk.dirty.set(leaf * LEAF_BLOCKS, disk.leafBlocks(leaf));
      differingBlocks += disk.leafBlocks(leaf);
    }
    this.#memory.compared(asked.length * LEAF_BLOCKS, differingBlocks);
    core.wakeCopier();
  }

  /** Blocks that the target has lost: sent again with their content of now. */
  #repair(message: Message<'repair'>): void {
    const core = this.#core;
    core.abortCut(message.reason);
    for (let at = 0; at + 2 < message.ranges.length; at += 3) {
      const [index, block, blocks] = message.ranges.slice(at, at + 3) as [number, number, number];
      const disk = core.diskAt(index);
      // A leaf is asked for whole, also the last one, which the disk may end in.
      const present = Math.min(blocks, (disk?.blocks ?? 0) - block);
      if (disk === undefined || !isRange(block, present)) continue;
      disk.dirty.set(block, present);
      core.keeper.mark(disk, block, present);
    }
    core.dirtied(message.reason);
  }

  #fenced(message: Message<'fenced'>): void {
    const core = this.#core;
    core.fenced = message.reason;
    this.#stop();
    core.tell({ type: 'fenced', reason: message.reason });
    core.tellMode(message.reason);
  }

  #refused(message: Message<'refused'>): void {
    const core = this.#core;
    core.refused = message.reason;
    this.#stop();
    core.tell({ type: 'refused', code: message.code, reason: message.reason });
    core.tellMode(message.reason);
  }

  /** Nothing more is handed over; what was and is not durable counts as dirty again. */
  #stop(): void {
    const core = this.#core;
    this.#voidOpenWork(this.#memory.durableLocalId, 'the stream has ended');
    core.accepting = false;
    core.connected = false;
  }
}

function isRange(block: number, blocks: number): boolean {
  return Number.isSafeInteger(block) && Number.isSafeInteger(blocks) && block >= 0 && blocks > 0;
}
