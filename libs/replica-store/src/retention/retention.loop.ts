import type { Clock, FileSystem, Timer } from '@understudy/block';
import type { BranchDirectory } from '../branch/branch.directory.ts';
import { IndexDamage } from '../errors.ts';
import type { MachineReplica } from '../machine/machine-replica.ts';
import { Compaction } from './compaction.ts';
import { Fold } from './fold.ts';
import { Pace, RetentionStopped } from './pace.ts';
import type { PinLedger } from './pin.ledger.ts';
import type { PinnedPoints } from './pin.types.ts';
import { Relief } from './relief.ts';
import type { RetentionEvent, RetentionStep } from './retention.events.ts';
import { assertPolicy, type RetentionPolicy } from './retention.policy.ts';
import type { StoreSpace } from './store.space.ts';
import { Thinning } from './thinning.ts';

export interface RetentionLoopOptions {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly replica: MachineReplica;
  readonly pins: PinLedger;
  readonly branches: BranchDirectory;
  readonly policy: RetentionPolicy;
  /** Without it only the journal's own budget counts. */
  readonly space?: StoreSpace;
  /** Journal that is folded at once; default 256 MiB. */
  readonly foldBytesMax?: number;
  /** How long reads of folded segments may still take; default 5 s. */
  readonly removeDelayMillis?: number;
  /** How often points are looked through; default once a minute. */
  readonly passEveryMillis?: number;
  /** Pause between steps when there was something to do, and when there was not; defaults 10 ms and 1 s. */
  readonly stepMillis?: number;
  readonly idleMillis?: number;
  readonly observe?: (event: RetentionEvent) => void;
}

const FOLD_BYTES = 256 * 1024 * 1024;
/** A vault clock may run ahead of the monotonic one by so much (and a tenth) before ages stop to follow it. */
const CLOCK_SLACK_MICROS = 60_000_000;

/**
 * Everything that gives up what is no longer needed of one machine: expired pins and branches, points, frames, segments. One step at a time; `step` never overlaps
 * itself. A step may reject (a full disk, a kill): the next one repairs what it left.
 */
export class RetentionLoop {
  readonly #options: RetentionLoopOptions;
  readonly #pace: Pace;
  readonly #thinning: Thinning;
  readonly #compaction: Compaction;
  readonly #fold: Fold;
  readonly #relief: Relief;
  readonly #observe: (event: RetentionEvent) => void;
  #policy: RetentionPolicy;
  #timer: Timer | undefined;
  #running: Promise<void> | undefined;
  #stopped = true;
  #nextPassMillis = Number.NEGATIVE_INFINITY;
  #removeAtMillis: number | undefined;
  #target = 0;
  #ageMicros: number | undefined;
  #agedAtMillis = 0;
  #lastHeld = 0;

  constructor(options: RetentionLoopOptions) {
    assertPolicy(options.policy);
    const { files, clock, replica } = options;
    this.#options = options;
    this.#policy = options.policy;
    this.#observe = options.observe ?? (() => undefined);
    this.#pace = new Pace({ clock, isBusy: () => this.#isBusy() });
    this.#thinning = new Thinning(replica, this.#pace, (sequence, name) =>
      options.pins.releasedNames.has(sequence, name),
    );
    this.#compaction = new Compaction(files, replica, this.#pace);
    this.#fold = new Fold(files, replica, this.#pace);
    this.#relief = new Relief({ ...options, policy: () => this.#policy }, this.#observe);
    // What a crash left between the facts and the files.
    this.#removeAtMillis = clock.monotonicMillis();
    this.#target = replica.facts.oldestPoint;
  }

  /** Whether a point may be pinned now: it is there and nobody has decided to give it up. For PinLedger.acquire and BranchDirectory. */
  hasPoint(sequence: number): boolean {
    return !this.#thinning.isLeaving(sequence) && this.#options.replica.content.points.at(sequence) !== undefined;
  }

  /** In force from the next pass on. */
  setPolicy(policy: RetentionPolicy): void {
    assertPolicy(policy);
    this.#policy = policy;
    this.#nextPassMillis = Number.NEGATIVE_INFINITY;
  }

  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#schedule(0);
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    this.#pace.stop();
    await this.#running;
  }

  /** Does the next thing that is due. An index file with a bad page is dropped on the way, and the same is done without it. */
  async step(): Promise<RetentionStep> {
    for (;;) {
      try {
        return await this.#doNext();
      } catch (cause) {
        if (!(cause instanceof IndexDamage)) throw cause;
        this.#options.replica.content.dropIndex(cause);
      }
    }
  }

  async #doNext(): Promise<RetentionStep> {
    await this.#sweep();
    const relieved = await this.#relief.step();
    if (relieved) this.#nextPassMillis = Number.NEGATIVE_INFINITY;
    const done =
      (await this.#removeIfDue()) ??
      (await this.#passIfDue()) ??
      (await this.#foldSome()) ??
      (await this.#compactSome());
    // Only what did not help for lack of anything to give up calls for the next measure.
    if (done === undefined || done === 'waiting') this.#relief.exhausted(this.#removeAtMillis !== undefined);
    if (done !== undefined) return done;
    if (relieved) return 'relieved';
    return this.#removeAtMillis === undefined ? 'idle' : 'waiting';
  }

  #schedule(millis: number): void {
    this.#timer = this.#options.clock.after(millis, () => {
      this.#running = this.#turn();
    });
  }

  async #turn(): Promise<void> {
    const { stepMillis = 10, idleMillis = 1000 } = this.#options;
    let wait = idleMillis;
    try {
      const done = await this.step();
      if (done !== 'idle' && done !== 'waiting') wait = stepMillis;
    } catch (error) {
      if (error instanceof RetentionStopped) return;
      this.#observe({ type: 'retention-failed', error });
    }
    if (!this.#stopped) this.#schedule(wait);
  }

  async #sweep(): Promise<void> {
    const { pins, branches } = this.#options;
    for (const pin of await pins.sweep()) this.#observe({ type: 'pin-expired', pinId: pin.id, owner: pin.owner });
    for (const branchId of await branches.sweep()) this.#observe({ type: 'branch-expired', branchId });
  }

  async #passIfDue(): Promise<RetentionStep | undefined> {
    const { clock, passEveryMillis = 60_000 } = this.#options;
    if (clock.monotonicMillis() < this.#nextPassMillis) return undefined;
    this.#nextPassMillis = clock.monotonicMillis() + passEveryMillis;
    const now = this.#now();
    if (now === undefined) return undefined;
    const result = await this.#thinning.pass(this.#effectivePolicy(), () => this.#held(), now);
    if (result === undefined) return undefined;
    this.#raiseTarget(result.oldestKept);
    if (result.dropped === 0) return undefined;
    this.#observe({ type: 'points-thinned', points: result.dropped });
    return 'thinned';
  }

  async #foldSome(): Promise<RetentionStep | undefined> {
    const { clock, foldBytesMax = FOLD_BYTES, removeDelayMillis = 5000 } = this.#options;
    this.#raiseTarget(Math.max(this.#target, this.#relief.giveUpBelow()));
    if (this.#options.replica.facts.phase !== 'journal') return undefined;
    const outcome = await this.#fold.advance(this.#target, this.#relief.isPressed ? 0 : foldBytesMax);
    if (outcome.kind === 'nothing') return undefined;
    if (outcome.kind === 'waiting') return 'waiting';
    this.#removeAtMillis ??= clock.monotonicMillis() + removeDelayMillis;
    this.#observe({ type: 'folded', through: outcome.through, damagedLeaves: outcome.damagedLeaves });
    return 'folded';
  }

  async #removeIfDue(): Promise<RetentionStep | undefined> {
    if (this.#removeAtMillis === undefined || this.#options.clock.monotonicMillis() < this.#removeAtMillis)
      return undefined;
    this.#removeAtMillis = undefined;
    try {
      const bytes = await this.#fold.removeFolded();
      if (bytes === 0) return undefined;
      this.#observe({ type: 'segments-removed', bytes });
      return 'removed';
    } catch (error) {
      this.#removeAtMillis = this.#options.clock.monotonicMillis();
      throw error;
    }
  }

  async #compactSome(): Promise<RetentionStep | undefined> {
    const { replica } = this.#options;
    const now = this.#now();
    if (now === undefined || replica.facts.phase !== 'journal') return undefined;
    const window = this.#effectivePolicy().continuousMillis * 1000;
    const { onwardFrom = Number.POSITIVE_INFINITY } = this.#held();
    // The last point outside of the window; what ends at or before it can be compacted.
    const horizon = Math.min(replica.pointAtOrBefore(now - window)?.sequence ?? 0, onwardFrom);
    if (horizon <= replica.facts.baseSequence) return undefined;
    const result = await this.#compaction.pass(this.#seen(horizon), horizon);
    if (result === undefined) return undefined;
    this.#observe({ type: 'compacted', ...result });
    return 'compacted';
  }

  /** Every sequence that somebody may look at, up to the first one at or behind `horizon`. */
  #seen(horizon: number): number[] {
    const { replica, pins } = this.#options;
    const seen = new Set<number>([replica.facts.baseSequence, ...pins.held().points, ...replica.content.openViews()]);
    for (let beyond = 0; ; ) {
      const page = replica.points({ beyond, limit: 1000 });
      for (const { sequence } of page) seen.add(sequence);
      beyond = page.at(-1)?.sequence ?? beyond;
      if (page.length < 1000 || beyond >= horizon) break;
    }
    return [...seen].filter((sequence) => sequence >= replica.facts.baseSequence).sort((a, b) => a - b);
  }

  #held(): PinnedPoints {
    const held = this.#options.pins.held();
    const views = this.#options.replica.content.openViews();
    if (views.length === 0) return held;
    const oldest = Math.min(...views, held.oldest ?? Number.POSITIVE_INFINITY);
    return { points: new Set([...held.points, ...views]), onwardFrom: held.onwardFrom, oldest };
  }

  /** Never over a pin or an open view. */
  #raiseTarget(sequence: number): void {
    const target = Math.min(sequence, this.#held().oldest ?? sequence);
    if (target <= this.#target) return;
    this.#target = target;
    this.#thinning.leaveBelow(target);
  }

  #effectivePolicy(): RetentionPolicy {
    return { ...this.#policy, continuousMillis: this.#relief.windowMillis(this.#policy.continuousMillis) };
  }

  /** The instant from which ages count: the newest point's, but no faster than the monotonic clock. */
  #now(): number | undefined {
    const newest = this.#options.replica.latestPoint()?.vaultTimeMicros;
    if (newest === undefined) return undefined;
    const millis = this.#options.clock.monotonicMillis();
    const elapsedMicros = (millis - this.#agedAtMillis) * 1100;
    const limit = this.#ageMicros === undefined ? newest : this.#ageMicros + elapsedMicros + CLOCK_SLACK_MICROS;
    this.#ageMicros = Math.max(this.#ageMicros ?? 0, Math.min(newest, limit));
    this.#agedAtMillis = millis;
    return this.#ageMicros;
  }

  #isBusy(): boolean {
    const held = this.#options.replica.held().sequence;
    const busy = held !== this.#lastHeld;
    this.#lastHeld = held;
    return busy;
  }
}
