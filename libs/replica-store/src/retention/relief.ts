import type { BranchDirectory } from '../branch/branch.directory.ts';
import type { MachineReplica } from '../machine/machine-replica.ts';
import type { PinLedger } from './pin.ledger.ts';
import type { RetentionEvent } from './retention.events.ts';
import type { RetentionPolicy } from './retention.policy.ts';
import type { StoreSpace } from './store.space.ts';

export interface ReliefOptions {
  readonly replica: MachineReplica;
  readonly pins: PinLedger;
  readonly branches: BranchDirectory;
  /** As it is now: it may change at any time. */
  readonly policy: () => RetentionPolicy;
  readonly space?: StoreSpace;
}

const WINDOW_MILLIS_MIN = 60_000;
/** A journal this much over its budget stops appends. */
const BUDGET_CRITICAL = 1.5;

/**
 * Makes room, one measure at a time, mildest first: drills end, the continuous window shrinks, points go from the oldest on, appends stop
 * (docs/formats/retention.md, "Space"). The next measure is taken when the one before has nothing left to give.
 */
export class Relief {
  readonly #options: ReliefOptions;
  readonly #observe: (event: RetentionEvent) => void;
  #windowMillis: number | undefined;
  #giveUpBelow = 0;
  #state: 'ample' | 'low' | 'critical' = 'ample';
  /** The measure before has given all it can. */
  #ready = true;
  /** No measure is left: what stands in the journal belongs to the newest point, to what is pinned, or to a run without a seal yet. */
  #spent = false;
  /** The journal is over its budget for good: told once. */
  #exceeded = false;

  constructor(options: ReliefOptions, observe: (event: RetentionEvent) => void) {
    this.#options = options;
    this.#observe = observe;
  }

  get isPressed(): boolean {
    return this.#state !== 'ample';
  }

  /** The window in force now. */
  windowMillis(wanted: number): number {
    return Math.min(wanted, this.#windowMillis ?? wanted);
  }

  /** Points below may go for want of room. */
  giveUpBelow(): number {
    return this.#giveUpBelow;
  }

  /** Nothing more can be folded or compacted. `removing`: but files are still to be removed. */
  exhausted(removing: boolean): void {
    if (!removing) this.#ready = true;
  }

  /** True when a measure was taken. */
  async step(): Promise<boolean> {
    this.#state = await this.#assess();
    const goesBeyond = this.#spent && this.#isForBudgetOnly;
    if (goesBeyond) this.#tellBeyondBudget();
    if (this.#state === 'critical' && !goesBeyond) this.#stopAppends();
    else this.#resumeAppends();
    if (this.#state === 'ample') return this.#restore();
    if (!this.#ready) return false;
    this.#ready = false;
    this.#spent = !((await this.#endDrill()) || this.#shrinkWindow() || this.#giveUpPoints());
    return !this.#spent;
  }

  /**
   * Only the file system's want of room may stop replication for long. A budget that nothing can be given up for any more, because one run is larger
   * than it, would stop it for ever: the run's seal, behind which the journal can be folded, would never come.
   */
  get #isForBudgetOnly(): boolean {
    const { space, policy } = this.#options;
    return policy().journalBytesMax !== undefined && this.#state === 'critical' && space?.state !== 'critical';
  }

  #tellBeyondBudget(): void {
    const { policy, replica } = this.#options;
    const { journalBytesMax: budgetBytes } = policy();
    if (this.#exceeded || budgetBytes === undefined) return;
    this.#exceeded = true;
    const { journalBytes } = replica.retention.usage();
    this.#observe({ type: 'budget-exceeded', journalBytes, budgetBytes });
  }

  async #assess(): Promise<'ample' | 'low' | 'critical'> {
    const state = (await this.#options.space?.assess()) ?? 'ample';
    const budget = this.#options.policy().journalBytesMax;
    if (budget === undefined || state === 'critical') return state;
    const bytes = this.#options.replica.retention.usage().journalBytes;
    if (bytes > budget * BUDGET_CRITICAL) return 'critical';
    return bytes > budget ? 'low' : state;
  }

  get #reason(): string {
    const free = this.#options.space?.freeBytes();
    return free === undefined ? 'the journal is over its budget' : `${free} bytes are free`;
  }

  #stopAppends(): void {
    const { replica } = this.#options;
    if (replica.holdReason !== undefined) return;
    const reason = this.#reason;
    replica.holdAppends(reason);
    this.#observe({ type: 'appends-stopped', reason });
  }

  #resumeAppends(): void {
    const { replica } = this.#options;
    if (replica.holdReason === undefined) return;
    replica.holdAppends(undefined);
    this.#observe({ type: 'appends-resumed' });
  }

  async #endDrill(): Promise<boolean> {
    const drill = this.#options.branches.nextToEnd();
    if (drill === undefined) return false;
    const reason = this.#reason;
    await this.#options.branches.delete(drill.branchId, `room is needed: ${reason}`);
    this.#observe({ type: 'drill-ended', branchId: drill.branchId, reason });
    return true;
  }

  #shrinkWindow(): boolean {
    const now = this.#windowMillis ?? this.#options.policy().continuousMillis;
    if (now <= WINDOW_MILLIS_MIN) return false;
    this.#windowMillis = Math.max(WINDOW_MILLIS_MIN, now / 2);
    this.#observe({ type: 'window-shrunk', continuousMillis: this.#windowMillis, reason: this.#reason });
    return true;
  }

  /** The points of the oldest segment that can be given back as a whole; never the newest, a pinned marker or what a pin holds. */
  #giveUpPoints(): boolean {
    const { replica, pins } = this.#options;
    const { facts, retention } = replica;
    const oldest = retention
      .segments()
      .find((segment) => segment.lastSequence > facts.baseSequence && segment.indexed && !segment.open);
    const next = oldest && replica.points({ beyond: oldest.lastSequence - 1, limit: 1 })[0]?.sequence;
    if (next === undefined) return false;
    const below = Math.min(next, pins.held().oldest ?? next, this.#oldestPinnedMarker(next));
    if (below <= facts.oldestPoint) return false;
    this.#giveUpBelow = below;
    this.#observe({ type: 'points-given-up', below, reason: this.#reason });
    return true;
  }

  /** Names that a person took away hold nothing. */
  #oldestPinnedMarker(limit: number): number {
    const { replica, pins } = this.#options;
    for (let beyond = replica.facts.oldestPoint - 1; ; ) {
      const page = replica.points({ beyond, limit: 1000 });
      const pinned = page.find(({ sequence, markers }) =>
        markers.some((marker) => marker.pinned && !pins.releasedNames.has(sequence, marker.name)),
      );
      if (pinned !== undefined) return pinned.sequence;
      beyond = page.at(-1)?.sequence ?? limit;
      if (page.length < 1000 || beyond >= limit) return limit;
    }
  }

  #restore(): boolean {
    this.#ready = true;
    this.#spent = false;
    this.#exceeded = false;
    if (this.#windowMillis === undefined) return false;
    const wanted = this.#options.policy().continuousMillis;
    this.#windowMillis = this.#windowMillis * 2 >= wanted ? undefined : this.#windowMillis * 2;
    this.#observe({ type: 'window-restored', continuousMillis: this.#windowMillis ?? wanted });
    return false;
  }
}
