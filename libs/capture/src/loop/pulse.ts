import { BLOCK_BYTES, type Timer } from '@understudy/block';
import type { CaptureHeartbeat } from '@understudy/replication';
import type { CaptureCore } from './capture-core.ts';
import type { LoopMemory } from './loop-memory.ts';

/** Weight of the newest interval in the rate, in 1/4. */
const RATE_WEIGHT = 0.25;

/** What the loop does by the clock: heartbeats, stamps of the maps, lazy clearing, the rate of a run. */
export class Pulse {
  readonly #core: CaptureCore;
  readonly #memory: LoopMemory;
  readonly #post: (heartbeat: CaptureHeartbeat) => void;
  readonly #timers = new Set<Timer>();
  #bytesPerSecond = 0;
  #countedBytes = 0;
  #countedAtMillis = 0;

  constructor(core: CaptureCore, memory: LoopMemory, post: (heartbeat: CaptureHeartbeat) => void) {
    this.#core = core;
    this.#memory = memory;
    this.#post = post;
    this.#countedAtMillis = core.clock.monotonicMillis();
  }

  /** Work done by the run now going on, bytes per second, averaged over some heartbeats. */
  get bytesPerSecond(): number {
    return this.#bytesPerSecond;
  }

  start(): void {
    const { tuning } = this.#core;
    this.#stamp();
    this.#every(tuning.heartbeatMillis, () => this.#heartbeat());
    this.#every(tuning.mapStampMillis, () => this.#stamp());
    this.#every(tuning.mapSweepMillis, () => this.#sweep());
  }

  stop(): void {
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
  }

  #every(millis: number, work: () => void): void {
    const timer = this.#core.clock.after(millis, () => {
      this.#timers.delete(timer);
      this.#core.guard(work);
      if (!this.#core.closed && this.#core.defect === undefined) this.#every(millis, work);
    });
    this.#timers.add(timer);
  }

  /** RPO in milliseconds; 0 when every write is in a durable seal. */
  rpoMillis(): number {
    const oldest = this.#core.oldestMillis();
    return oldest === undefined ? 0 : Math.max(0, this.#core.clock.monotonicMillis() - oldest);
  }

  #heartbeat(): void {
    const core = this.#core;
    this.#measure();
    if (!core.accepting) return;
    const idle = core.flowing && core.run === 'none' && core.writer.batch.empty;
    this.#post({
      // Only while nothing newer exists may the heartbeat claim so; else it carries the figures alone.
      sealedLocalId: idle ? core.seals.sealedLocalId : 0,
      sourceTimeMicros: core.cut?.timeMicros ?? core.sourceClock.now(),
      rpoMillis: this.rpoMillis(),
      mode: core.mode,
      dirtyBytes: core.dirtyBlocks * BLOCK_BYTES,
    });
  }

  #measure(): void {
    const core = this.#core;
    const now = core.clock.monotonicMillis();
    const bytes = core.policy.copiedBlocks * BLOCK_BYTES + core.comparedBlocks * BLOCK_BYTES;
    const elapsed = now - this.#countedAtMillis;
    if (bytes < this.#countedBytes) this.#countedBytes = 0;
    if (elapsed > 0) {
      const rate = ((bytes - this.#countedBytes) * 1000) / elapsed;
      this.#bytesPerSecond =
        this.#bytesPerSecond === 0 ? rate : this.#bytesPerSecond * (1 - RATE_WEIGHT) + rate * RATE_WEIGHT;
    }
    this.#countedBytes = bytes;
    this.#countedAtMillis = now;
  }

  #stamp(): void {
    const core = this.#core;
    const wall = core.clock.wallMicros();
    const rpoMillis = this.rpoMillis();
    core.keeper.stamp(core.disks, Math.floor(wall), rpoMillis === 0 ? 0 : Math.floor(wall - rpoMillis * 1000));
  }

  #sweep(): void {
    const core = this.#core;
    const { replica } = this.#memory;
    // Blocks in the scratch file are in no bitmap: nothing is cleared while a cut is sent.
    if (core.cut !== undefined || replica === undefined) return;
    core.keeper.sweep(core.disks, replica);
  }
}
