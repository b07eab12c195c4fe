import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { RecordedEvent } from '@understudy/event-sourcing';
import { type AlertEvent, alertCodec } from '../alert/alert.decider.ts';
import type { Alert } from '../alert/alert.schema.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { createdId } from '../rest/asked.ts';
import { SecretBox } from '../secrets/secret-box.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { DeliveryFailed, deliver } from './deliver.ts';
import type { Note } from './note.ts';
import { type ChannelNote, NotificationQueue } from './notification.queue.ts';

/** What comes within this time goes into one message. */
const GATHER_MILLIS = 2000;
/** At most one message per channel in this time, however many alerts there are. */
const PAUSE_MILLIS = 30_000;
const RETRY_MILLIS = [5000, 15_000, 60_000, 300_000, 900_000];
const NOTES_MAX = 100;
const KEEP_MILLIS = 24 * 3_600_000;

interface ChannelTimes {
  notBeforeMillis: number;
  failures: number;
  problem?: string;
}

/** Tells alerts to the channels: each at least once, late rather than never, never as a flood. */
@Injectable()
export class Notifier implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #stores: ConfigStores;
  readonly #secrets: SecretBox;
  readonly #context: ConfigServerContext;
  readonly #queue: NotificationQueue;
  readonly #times = new Map<string, ChannelTimes>();
  readonly #stop = new AbortController();
  #following: Promise<void> | undefined;
  #sending: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(@Inject(STORES) stores: ConfigStores, @Inject(CONTEXT) context: ConfigServerContext, secrets: SecretBox) {
    this.#stores = stores;
    this.#context = context;
    this.#secrets = secrets;
    this.#queue = new NotificationQueue(context.config.data);
    context.health.add('notifications', () => this.#reasons());
  }

  onApplicationBootstrap(): void {
    this.#following = this.#follow();
    this.#timer = setInterval(() => this.#kick(), GATHER_MILLIS);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#stop.abort();
    await this.#following;
    await this.#sending;
    this.#queue.close();
  }

  async #follow(): Promise<void> {
    const { store } = this.#stores;
    while (!this.#stop.signal.aborted) {
      try {
        const after = this.#queue.place(store.storeId) ?? (await store.head());
        let notes: ChannelNote[] = [];
        for await (const item of store.subscribe(after, this.#stop.signal, { types: alertCodec.types })) {
          if (item.type === 'event') {
            notes.push(...(await this.#notesOf(item.event)));
            continue;
          }
          this.#queue.add(store.storeId, item.position, notes);
          notes = [];
        }
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#context.log.tell('notification-failed', 'alerts could not be read', { error });
        await new Promise((resolve) => setTimeout(resolve, 1000).unref());
      }
    }
  }

  async #notesOf({ type, body, stream, position }: RecordedEvent): Promise<ChannelNote[]> {
    const event = alertCodec.decode(type, body);
    // The document shows the alert as it was opened: cause, code, subject.
    await this.#stores.of.alerts.documents.waitFor(position);
    const alert = this.#stores.of.alerts.documents.find(stream.slice('config.alert-'.length));
    const note = alert === undefined ? undefined : noteOf(event, alert);
    return note === undefined ? [] : this.#channelsFor(note).map((channelId) => ({ channelId, note }));
  }

  #channelsFor({ level }: Note): string[] {
    const all = this.#stores.of.channels.documents.select({});
    return all.filter(({ minLevel }) => minLevel === 'Warning' || level === 'Critical').map(({ id }) => id);
  }

  #kick(): void {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
  }

  async #sendAll(): Promise<void> {
    for (const channelId of this.#queue.channels()) {
      if (this.#stop.signal.aborted) return;
      if ((this.#times.get(channelId)?.notBeforeMillis ?? 0) <= Date.now()) await this.#send(channelId);
    }
  }

  async #send(channelId: string): Promise<void> {
    const { state } = await this.#stores.of.channels.load(channelId);
    const dropped = this.#queue.dropOlder(channelId, Date.now() - KEEP_MILLIS);
    if (dropped > 0)
      this.#context.log.tell('notification-dropped', 'alerts of yesterday were never told', {
        channel: channelId,
        dropped,
      });
    const { notes, firstId, lastId } = this.#queue.take(channelId, NOTES_MAX);
    if (notes.length === 0) return;
    if (state.stage !== 'open') return this.#queue.done(channelId, lastId);
    try {
      const secret = this.#secrets.open(state.sealedSecret, channelId);
      await deliver(state, secret, { kind: 'alerts', id: createdId(channelId, `${firstId}-${lastId}`), notes });
      this.#queue.done(channelId, lastId);
      this.#times.set(channelId, { notBeforeMillis: Date.now() + PAUSE_MILLIS, failures: 0 });
    } catch (error) {
      this.#failed(channelId, state.name, error);
    }
  }

  #failed(channelId: string, name: string, error: unknown): void {
    const failures = (this.#times.get(channelId)?.failures ?? 0) + 1;
    const wait =
      error instanceof DeliveryFailed && error.permanent
        ? KEEP_MILLIS
        : RETRY_MILLIS[Math.min(failures, RETRY_MILLIS.length) - 1]!;
    const problem = `${name}: ${error instanceof Error ? error.message : String(error)}`;
    this.#times.set(channelId, { notBeforeMillis: Date.now() + wait, failures, problem });
    this.#context.log.tell('notification-failed', problem, { channel: channelId, failures });
  }

  *#reasons() {
    for (const [subject, { problem, failures }] of this.#times)
      if (problem !== undefined && failures >= 2)
        yield {
          code: 'notification-channel-failing',
          state: 'Warning' as const,
          subject,
          cause: problem,
          remedy:
            'Correct the channel; POST /api/v1/notification-channels/<id>/test shows whether it works. What waits is told for a day.',
        };
  }
}

/** What people want to be told of; a muted alert is told when its window is over. */
function noteOf(event: AlertEvent, alert: Alert): Note | undefined {
  const what = WHAT[event.type];
  if (what === undefined || (event.type === 'AlertOpened' && event.mutedBy !== undefined)) return undefined;
  if (event.type !== 'AlertOpened' && event.type !== 'AlertUnmuted' && alert.mutedBy !== undefined) return undefined;
  const { id, code, subject, cause, remedy, itemsTotal } = alert;
  const level = 'level' in event ? event.level : alert.level;
  const { occurrence, atMillis } = event;
  return { alertId: id, occurrence, what, level, code, subject, cause, remedy, itemsTotal, atMillis };
}

const WHAT: Readonly<Partial<Record<AlertEvent['type'], Note['what']>>> = {
  AlertOpened: 'opened',
  AlertWorsened: 'worsened',
  AlertUnmuted: 'unmuted',
  AlertClosed: 'closed',
};
