import { type CommandHandler, createCommandHandler, type EventStore, isRefusal } from '@understudy/event-sourcing';
import { type LeaseCommand, type LeaseEvent, type LeaseState, leaseCodec, leaseDecider } from './lease.decider.ts';

export const LEASE_STREAM = 'orchestrator.lease';

export interface LeaseTime {
  nowMillis(): number;
  /** Goes on while the process is stopped (CLOCK_MONOTONIC): a holder that wakes late sees that it is late. */
  monotonicMillis(): number;
  sleep(millis: number, signal: AbortSignal): Promise<void>;
}

export interface LeaseOptions {
  readonly store: EventStore;
  /** Of this process alone: name and instance. */
  readonly holder: string;
  readonly spanMillis: number;
  /** Nobody else can have the store open: the lease of whoever had it is over. */
  readonly isStoreExclusive: boolean;
  readonly time: LeaseTime;
  readonly newId: () => string;
  readonly tell: (
    code: 'lease-taken' | 'lease-lost' | 'lease-trouble',
    message: string,
    facts: Readonly<Record<string, unknown>>,
  ) => void;
}

export interface HeldLease {
  readonly epoch: number;
  /** Aborted when it is lost, or was not renewed in time. */
  readonly signal: AbortSignal;
  /** Whether it can be trusted at this very moment. */
  isValid(): boolean;
}

/**
 * Gets the lease, keeps it, tells when it is gone. What protects the jobs is not this clock but their streams (`JobTakenOver`) and the epoch in every command:
 * a holder that slept is refused there. The clock only keeps two processes from working at once for long.
 */
export class LeaseKeeper {
  readonly #options: LeaseOptions;
  readonly #handler: CommandHandler<LeaseState, LeaseCommand, LeaseEvent>;

  constructor(options: LeaseOptions) {
    this.#options = options;
    const { store } = options;
    this.#handler = createCommandHandler({
      store,
      decider: leaseDecider,
      codec: leaseCodec,
      streamOf: () => LEASE_STREAM,
    });
  }

  /** Works for as long as the lease is held, again and again, until the signal. `work` ends soon after its lease's signal. */
  async run(work: (lease: HeldLease) => Promise<void>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const epoch = await this.#take(signal);
      if (epoch === undefined) return;
      await this.#hold(epoch, work, signal);
    }
  }

  async #hold(epoch: number, work: (lease: HeldLease) => Promise<void>, signal: AbortSignal): Promise<void> {
    const { time, spanMillis, tell } = this.#options;
    const lost = new AbortController();
    const lease = { validUntil: time.monotonicMillis() + spanMillis };
    const held: HeldLease = {
      epoch,
      signal: AbortSignal.any([lost.signal, signal]),
      isValid: () => time.monotonicMillis() < lease.validUntil && !lost.signal.aborted,
    };
    tell('lease-taken', `this process works on jobs now (epoch ${epoch})`, { epoch });
    const renewing = this.#renew(epoch, lease, held, lost);
    const working = work(held).finally(() => lost.abort());
    await Promise.all([renewing, working]);
    if (signal.aborted) await this.#release(epoch);
  }

  async #renew(epoch: number, lease: { validUntil: number }, held: HeldLease, lost: AbortController): Promise<void> {
    const { time, spanMillis, tell } = this.#options;
    while (!held.signal.aborted) {
      await time.sleep(spanMillis / 4, held.signal);
      if (held.signal.aborted) return;
      const askedAt = time.monotonicMillis();
      const outcome = await this.#tryTo({
        type: 'RenewLease',
        holder: this.#options.holder,
        epoch,
        nowMillis: time.nowMillis(),
      });
      if (outcome === 'done') lease.validUntil = askedAt + spanMillis;
      if (outcome === 'refused' || !held.isValid()) {
        tell('lease-lost', `this process does not work on jobs any more (epoch ${epoch})`, { epoch });
        lost.abort();
      }
    }
  }

  /** Answers the new epoch; undefined when the signal came first. */
  async #take(signal: AbortSignal): Promise<number | undefined> {
    const { time, holder, spanMillis } = this.#options;
    while (!signal.aborted) {
      const seen = await this.#look();
      const hasRunOut = seen !== undefined && seen.state.state === 'held' && (await this.#standsStill(seen, signal));
      if (signal.aborted) return undefined;
      if (seen !== undefined && (hasRunOut || seen.state.state === 'free')) {
        const { epoch: watchedEpoch } = seen.state;
        const command = {
          type: 'TakeLease',
          holder,
          spanMillis,
          watchedEpoch,
          hasRunOut,
          nowMillis: time.nowMillis(),
        } as const;
        if ((await this.#tryTo(command)) === 'done') return watchedEpoch + 1;
      }
      await time.sleep(spanMillis / 8, signal);
    }
    return undefined;
  }

  /** Nobody renewed it for its whole span, and a little more. */
  async #standsStill(seen: Seen, signal: AbortSignal): Promise<boolean> {
    const { time, isStoreExclusive } = this.#options;
    if (seen.state.state !== 'held' || isStoreExclusive) return true;
    const until = time.monotonicMillis() + seen.state.spanMillis * 1.25;
    while (time.monotonicMillis() < until && !signal.aborted) {
      await time.sleep(seen.state.spanMillis / 8, signal);
      const now = await this.#look();
      if (now === undefined || now.revision !== seen.revision) return false;
    }
    return !signal.aborted;
  }

  async #release(epoch: number): Promise<void> {
    const { holder, time } = this.#options;
    await this.#tryTo({ type: 'ReleaseLease', holder, epoch, nowMillis: time.nowMillis() });
  }

  async #look(): Promise<Seen | undefined> {
    try {
      return await this.#handler.load('');
    } catch (error) {
      this.#options.tell('lease-trouble', 'the event store does not answer', { error });
      return undefined;
    }
  }

  async #tryTo(command: LeaseCommand): Promise<'done' | 'refused' | 'unknown'> {
    const { holder, newId } = this.#options;
    const cause = { principal: `server:${holder}`, correlationId: LEASE_STREAM, causationId: LEASE_STREAM };
    try {
      const outcome = await this.#handler.handle('', command, {
        ...cause,
        commandId: newId(),
        nowMillis: command.nowMillis,
      });
      return isRefusal(outcome) ? 'refused' : 'done';
    } catch (error) {
      this.#options.tell('lease-trouble', `${command.type} met trouble`, { error });
      return 'unknown';
    }
  }
}

interface Seen {
  readonly state: LeaseState;
  readonly revision: number;
}
