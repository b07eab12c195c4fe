import type { ProtectionView } from '../assignments/assignments.read-model.ts';
import type { ItemCommand } from '../item/item.commands.ts';
import type { KnownItem } from '../item/item.state.ts';
import { adoptionOf } from '../telemetry/adoption.ts';
import { HOUR_MILLIS, HourSummary } from '../telemetry/hour-summary.ts';
import { ItemWatch, type Observation } from '../telemetry/item-watch.ts';
import type { LiveTelemetry } from '../telemetry/live-telemetry.ts';
import { isObserved } from '../telemetry/sight.ts';

export interface Now {
  readonly monotonicMillis: number;
  readonly wallMillis: number;
}

export interface ItemObserverOptions {
  readonly view: ProtectionView;
  readonly telemetry: LiveTelemetry;
  readonly record: (itemId: string, command: ItemCommand, commandKey?: string) => void;
  readonly recordDiskSizes: (machineId: string, sizes: Readonly<Record<string, number>>) => void;
}

/** What is seen at the target has to be seen again after so long before it is taken over: jobs of ours are ending meanwhile. */
const ADOPTS_AFTER_MILLIS = 10_000;

interface Watched {
  readonly watch: ItemWatch;
  summary: HourSummary;
  news: { readonly key: string; readonly sinceMillis: number } | undefined;
}

/** Looks at every item every few seconds and records what has become a fact: modes, thresholds, hours, what others did at the target. */
export class ItemObserver {
  readonly #options: ItemObserverOptions;
  readonly #watched = new Map<string, Watched>();

  constructor(options: ItemObserverOptions) {
    this.#options = options;
  }

  look(item: KnownItem, now: Now): void {
    if (item.lifecycle !== 'enabled') {
      this.#watched.delete(item.itemId);
      return;
    }
    const watched = this.#watchedOf(item, now);
    const sight = this.#options.telemetry.machine(item.itemId);
    const thresholds = this.#options.view.policy(item.wanted.policyId)?.thresholds;
    for (const observation of watched.watch.look(item, sight, thresholds, now.monotonicMillis))
      this.#options.record(item.itemId, commandOf(item.itemId, observation, now));
    this.#hour(item, watched, now);
    this.#adopt(item, watched, now);
    this.#disks(item);
  }

  #watchedOf({ itemId }: KnownItem, { wallMillis }: Now): Watched {
    let watched = this.#watched.get(itemId);
    if (watched === undefined) {
      watched = { watch: new ItemWatch(), summary: new HourSummary(hourOf(wallMillis)), news: undefined };
      this.#watched.set(itemId, watched);
    }
    return watched;
  }

  #hour(item: KnownItem, watched: Watched, { monotonicMillis, wallMillis }: Now): void {
    const hour = hourOf(wallMillis);
    if (watched.summary.hourMillis !== hour) {
      const { itemId } = item;
      const command = watched.summary.command(itemId, wallMillis);
      // The same hour of the same item is the same command, also from another process.
      if (command.observedMillis > 0) this.#options.record(itemId, command, `${itemId}/summary/${command.hourMillis}`);
      watched.summary = new HourSummary(hour);
    }
    if (isObserved(item)) watched.summary.look(this.#options.telemetry.machine(item.itemId), monotonicMillis);
  }

  #adopt(item: KnownItem, watched: Watched, now: Now): void {
    const { telemetry } = this.#options;
    const standIns = telemetry.standIns(item.masterTarget, item.itemId, now.monotonicMillis);
    const command = adoptionOf(item, telemetry.machine(item.itemId), standIns, now);
    const key = command && `${command.generation}/${command.generationId}/${JSON.stringify(command.standIn)}`;
    if (command === undefined || key === undefined) watched.news = undefined;
    else if (watched.news?.key !== key) watched.news = { key, sinceMillis: now.monotonicMillis };
    else if (now.monotonicMillis - watched.news.sinceMillis >= ADOPTS_AFTER_MILLIS) {
      watched.news = undefined;
      this.#options.record(item.itemId, command);
    }
  }

  /** Disks that grew while they are protected. */
  #disks({ itemId }: KnownItem): void {
    const disks = this.#options.telemetry.machine(itemId).agent?.report.disks ?? [];
    const known = new Map(this.#options.view.machine(itemId)?.disks.map(({ id, sizeBytes }) => [id, sizeBytes]));
    const grown = disks.filter(({ id = '', sizeBytes = 0 }) => known.has(id) && sizeBytes > known.get(id)!);
    if (grown.length === 0) return;
    this.#options.recordDiskSizes(itemId, Object.fromEntries(grown.map(({ id, sizeBytes }) => [id!, sizeBytes!])));
  }
}

function hourOf(wallMillis: number): number {
  return Math.floor(wallMillis / HOUR_MILLIS) * HOUR_MILLIS;
}

function commandOf(itemId: string, observation: Observation, { wallMillis }: Now): ItemCommand {
  if (observation.type === 'mode') {
    const { mode, reason } = observation;
    return { type: 'RecordReplicationMode', itemId, atMillis: wallMillis, mode, reason };
  }
  const { level, rpoMillis, thresholdMillis } = observation;
  const seen = rpoMillis !== undefined && { rpoMillis: Math.round(rpoMillis) };
  return { type: 'RecordThresholdCrossed', itemId, atMillis: wallMillis, level, thresholdMillis, ...seen };
}
