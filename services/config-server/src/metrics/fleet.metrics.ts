import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Metrics, Sample } from '@understudy/observability';
import { BusService } from '../bus/bus.service.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { worst } from '../health/reason.ts';
import type { KnownItem } from '../item/item.state.ts';
import { ProtectionService } from '../protection/protection.service.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { isObserved, modeOf, rpoMillisOf } from '../telemetry/sight.ts';

const COUNT_MILLIS = 5_000;
/** Items counted in one turn of the event loop: their health is worked out anew each time. */
const TURN_ITEMS = 250;

/** The fleet as Prometheus sees it: items, how far each can go back, alerts, servers. */
@Injectable()
export class FleetMetrics implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #context: ConfigServerContext;
  readonly #stores: ConfigStores;
  readonly #protection: ProtectionService;
  readonly #bus: BusService;
  #items: readonly Sample[] = [];
  #timer: NodeJS.Timeout | undefined;
  #counting = false;

  constructor(
    @Inject(CONTEXT) context: ConfigServerContext,
    @Inject(STORES) stores: ConfigStores,
    protection: ProtectionService,
    bus: BusService,
  ) {
    this.#context = context;
    this.#stores = stores;
    this.#protection = protection;
    this.#bus = bus;
  }

  onApplicationBootstrap(): void {
    const { metrics } = this.#context;
    metrics.gauge('understudy_items', 'Protected items by mode, health and place', () => this.#items);
    this.#addItems(metrics);
    this.#addServers(metrics);
    metrics.gauge('understudy_alerts', 'Alerts that are not closed', () => this.#alerts());
    metrics.gauge('understudy_bus_connected', '1 when the bus answers', () => Number(this.#bus.bus?.isConnected ?? 0));
    this.#timer = setInterval(() => void this.#count(), COUNT_MILLIS);
    void this.#count();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #addItems(metrics: Metrics): void {
    metrics.series('understudy_item_rpo_seconds', 'Age of the newest state an item can be recovered to', () =>
      this.#each((item) => {
        const millis = rpoMillisOf(this.#protection.telemetry.machine(item.itemId), performance.now());
        return millis === undefined ? undefined : millis / 1000;
      }),
    );
    metrics.series('understudy_item_rpo_threshold_seconds', 'Age that its policy calls critical', () =>
      this.#each(({ wanted }) => {
        const millis = this.#protection.view.policy(wanted.policyId)?.thresholds.criticalMillis;
        return millis === undefined ? undefined : millis / 1000;
      }),
    );
    metrics.series('understudy_item_lag_bytes', 'Bytes of an item that are not at the target', () =>
      this.#each(({ itemId }) => this.#protection.telemetry.machine(itemId).agent?.report.lagBytes),
    );
    metrics.series('understudy_item_protected', '1 when an item has a seal and its writes are replicated', () =>
      this.#each(({ placement }) => Number(placement.protected)),
    );
  }

  #addServers(metrics: Metrics): void {
    metrics.gauge('understudy_server_heard', '1 when a server was heard in the last 15 seconds', () =>
      this.#eachServer((role, name) => Number(this.#protection.telemetry.isHeard(role, name, performance.now()))),
    );
    metrics.gauge('understudy_server_capacity_bytes', 'Size of a server’s store or spool', () =>
      this.#eachServer((role, name) => this.#protection.telemetry.server(role, name)?.report.capacity?.bytesTotal),
    );
    metrics.gauge('understudy_server_free_bytes', 'Free bytes of a server’s store or spool', () =>
      this.#eachServer((role, name) => this.#protection.telemetry.server(role, name)?.report.capacity?.bytesFree),
    );
  }

  *#each(value: (item: KnownItem) => number | undefined): Generator<Sample> {
    for (const item of this.#protection.view.items()) {
      if (!isObserved(item)) continue;
      const found = value(item);
      const { name, masterTarget, wanted } = item;
      const labels = { item: name, master_target: masterTarget, process_server: wanted.processServer };
      if (found !== undefined) yield { value: found, labels };
    }
  }

  #eachServer(
    value: (role: 'process-server' | 'master-target' | 'mobility-agent', name: string) => number | undefined,
  ): Sample[] {
    const samples: Sample[] = [];
    for (const { role, name, siteId, isRevoked } of this.#protection.view.servers()) {
      if (isRevoked || (role !== 'process-server' && role !== 'master-target')) continue;
      const found = value(role, name);
      const site = siteId === undefined ? '' : (this.#stores.of.sites.documents.find(siteId)?.name ?? '');
      if (found !== undefined) samples.push({ value: found, labels: { role, server: name, site } });
    }
    return samples;
  }

  #alerts(): Sample[] {
    const counts = new Map<string, Sample>();
    // Both levels are always there: an alert that is over is a 0, not a gap.
    for (const level of ['Warning', 'Critical']) counts.set(level, { value: 0, labels: { level, code: '' } });
    for (const { level, code } of this.#stores.of.alerts.documents.select({ state: ['open', 'acknowledged'] }))
      increase(counts, { level, code });
    return [...counts.values()];
  }

  async #count(): Promise<void> {
    if (this.#counting) return;
    this.#counting = true;
    try {
      const counts = new Map<string, Sample>();
      const items = [...this.#protection.view.items()];
      for (let at = 0; at < items.length && this.#timer !== undefined; at += TURN_ITEMS) {
        const now = this.#protection.now();
        for (const item of items.slice(at, at + TURN_ITEMS)) {
          const health = worst(this.#protection.health.reasonsOf(item, now));
          const isShown = item.lifecycle === 'enabled' && isObserved(item);
          const sight = this.#protection.telemetry.machine(item.itemId);
          const mode = isShown ? modeOf(sight, now.monotonicMillis).mode : 'off';
          increase(counts, { mode, health, place: item.placement.where });
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      this.#items = [...counts.values()];
    } finally {
      this.#counting = false;
    }
  }
}

function increase(counts: Map<string, Sample>, labels: Readonly<Record<string, string>>): void {
  const key = Object.values(labels).join('/');
  counts.set(key, { value: (counts.get(key)?.value ?? 0) + 1, labels });
}
