import type { Position, RecordedEvent } from '@understudy/event-sourcing';
import type { Bus, BusSubscription } from '../bus/bus.types.ts';
import { messageOf } from '../envelope/message-type.ts';
import { BusError } from '../errors.ts';
import { FEED_PAGE_EVENTS_MAX } from '../limits.ts';
import { type ControlService, feedSubject, wakeSubject } from '../subjects.ts';
import { traceEvents } from '../tracing/traced-events.ts';
import { decodeFeedReply, encodeFeedRead, type FeedPage, type FeedReply } from './feed.codec.ts';

export interface FeedCheckpoint {
  readonly storeId: string;
  readonly position: Position;
}

export interface FeedConsumerOptions {
  readonly bus: Bus;
  /** Whose feed. */
  readonly service: ControlService;
  /** Only these types; all published ones when left out. */
  readonly types?: readonly string[];
  /** Where the caller stands, from where it keeps its data; `undefined`: nothing yet. Asked at the start and after a failed page. */
  load(): Promise<FeedCheckpoint | undefined> | FeedCheckpoint | undefined;
  /**
   * Applies the events and keeps `checkpoint` with its data, in one transaction. Called for one page at a time; the next page is
   * read only when it resolved. A rejection is told and the page comes again, from `load`'s checkpoint. `isAtHead`: nothing newer stood there; said once
   * more, without events, when the page before came to the end without knowing it.
   */
  apply(events: readonly RecordedEvent[], checkpoint: FeedCheckpoint, isAtHead: boolean): Promise<void> | void;
  /** Forgets all data and the checkpoint: the store is another one now, or was set back. */
  rebuild(storeId: string): Promise<void> | void;
  /** Besides wake-ups, which may be lost. Default 3000. */
  readonly pollMillis?: number;
  /** Between two attempts after an error. Default 500, then longer up to 5000. */
  readonly retryMillis?: number;
  readonly max?: number;
}

const READ_TIMEOUT_MILLIS = 10_000;
const RETRY_MILLIS_MAX = 5000;

/** Reads a feed from where its caller stands to the head, then follows it, for ever. */
export class FeedConsumer {
  readonly #options: FeedConsumerOptions;
  readonly #stop = new AbortController();
  #wakeUp: () => void = () => undefined;
  #woken = false;
  #isAtHead = false;
  #checkpoint: FeedCheckpoint | undefined;
  #running: Promise<void> | undefined;
  #subscriptions: BusSubscription[] = [];

  constructor(options: FeedConsumerOptions) {
    this.#options = options;
  }

  /** Everything that stood in the store at the newest read was applied. */
  get isAtHead(): boolean {
    return this.#isAtHead;
  }

  get checkpoint(): FeedCheckpoint | undefined {
    return this.#checkpoint;
  }

  start(): void {
    const { bus, service } = this.#options;
    this.#subscriptions = [bus.subscribe(wakeSubject(service), () => this.wake()), bus.onConnected(() => this.wake())];
    this.#running ??= this.#run();
  }

  /** Reads at once instead of at the next wake-up. */
  wake(): void {
    this.#woken = true;
    this.#wakeUp();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    for (const subscription of this.#subscriptions) subscription.close();
    this.#wakeUp();
    await this.#running;
  }

  async #run(): Promise<void> {
    let failures = 0;
    let known = false;
    while (!this.#stop.signal.aborted) {
      try {
        if (!known) this.#checkpoint = await this.#options.load();
        known = true;
        await this.#readToHead();
        failures = 0;
        await this.#idle(this.#options.pollMillis ?? 3000);
      } catch (cause) {
        known = false;
        this.#isAtHead = false;
        failures += 1;
        await this.#afterFailure(cause, failures);
      }
    }
  }

  async #readToHead(): Promise<void> {
    this.#woken = false;
    for (;;) {
      const reply = await this.#read();
      if (this.#stop.signal.aborted) return;
      if (reply.type === 'rebuild') await this.#rebuild(reply.storeId);
      else if (reply.type !== 'page') throw new BusError('nats-failed', `${reply.code}: ${reply.message}`);
      else if (await this.#apply(reply)) return;
    }
  }

  /** Answers whether the head was reached. */
  async #apply(page: FeedPage): Promise<boolean> {
    const checkpoint: FeedCheckpoint = { storeId: page.storeId, position: page.next };
    const moved = page.next !== '' && page.next !== this.#checkpoint?.position;
    if (moved || (page.atHead && !this.#isAtHead && page.next !== '')) {
      await this.#options.apply(page.events, checkpoint, page.atHead);
      traceEvents('take', page.events, { 'understudy.feed': this.#options.service });
      this.#checkpoint = checkpoint;
    }
    this.#isAtHead = page.atHead;
    return page.atHead;
  }

  async #read(): Promise<FeedReply> {
    const { bus, service, types = [], max = FEED_PAGE_EVENTS_MAX } = this.#options;
    const { storeId, position } = this.#checkpoint ?? { storeId: '', position: '' as const };
    const body = encodeFeedRead({ storeId, after: position, max, types });
    return decodeFeedReply(await bus.request(feedSubject(service), body, READ_TIMEOUT_MILLIS));
  }

  async #rebuild(storeId: string): Promise<void> {
    const { bus, service, rebuild } = this.#options;
    bus.log.tell('feed-rebuilds', `the store of ${service} is another one or was set back: starting anew`, { storeId });
    this.#isAtHead = false;
    this.#checkpoint = undefined;
    await rebuild.call(this.#options, storeId);
  }

  /** While NATS is away that is no news; the bus told it once. */
  async #afterFailure(cause: unknown, failures: number): Promise<void> {
    const { bus, service, retryMillis = 500 } = this.#options;
    if (bus.isConnected) {
      bus.log.tell('feed-consumer-retries', `feed of ${service}: ${messageOf(cause)}`, { failures, error: cause });
    }
    this.#woken = false;
    await this.#idle(Math.min(retryMillis * 2 ** Math.min(failures - 1, 10), RETRY_MILLIS_MAX));
  }

  #idle(millis: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#woken || this.#stop.signal.aborted) return resolve();
      const timer = setTimeout(() => this.#wakeUp(), millis);
      timer.unref();
      this.#wakeUp = () => {
        clearTimeout(timer);
        this.#wakeUp = () => undefined;
        resolve();
      };
    });
  }
}
