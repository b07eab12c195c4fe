import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DiskExports, type PointView, type ServedView, ServiceRefusal } from '@understudy/hosting';
import type { View } from '@understudy/replica-store';
import type { Sequence } from '@understudy/replication';
import { CONTEXT, type MasterTargetContext } from '../master-target.context.ts';
import type { Replica } from '../replica/replica.ts';

interface OpenView {
  readonly served: ServedView;
  readonly view: View;
  readonly pinId: string;
  readonly replica: Replica;
  readonly timer: NodeJS.Timeout;
}

/**
 * Read-only views of points over NBD, for people and tools. They live as long as this process and their time-to-live; the pin that holds their
 * point is durable first, and one that a crash left ends with its own time.
 */
@Injectable()
export class ViewsService implements OnModuleDestroy {
  readonly #context: MasterTargetContext;
  readonly #exports: DiskExports;
  readonly #open = new Map<string, OpenView>();

  constructor(@Inject(CONTEXT) context: MasterTargetContext) {
    const { config, log } = context;
    this.#context = context;
    this.#exports = new DiskExports({
      folder: config.sockets ?? join(config.data, 'run'),
      onDisconnected: (reason, owner, disk) => log.tell('nbd-disconnected', reason, { owner, disk }),
      onDefect: (error) => log.tell('disk-defect', 'a view’s disk failed in an unexpected way', { error }),
    });
  }

  async onModuleDestroy(): Promise<void> {
    for (const id of [...this.#open.keys()]) await this.close(id);
  }

  list(): ServedView[] {
    return [...this.#open.values()].map(({ served }) => served);
  }

  async open(replica: Replica, selector: string, timeToLiveMillis: number | undefined): Promise<ServedView> {
    const { views } = this.#context.config;
    if (this.#open.size >= views.max)
      throw new ServiceRefusal(
        409,
        'too-many-views',
        `${views.max} views are open`,
        'Close one: understudy --local view --list, --close',
      );
    const point = replica.points.choose(selector);
    const ttlMillis = timeToLiveMillis ?? views.timeToLive;
    const id = `v${randomBytes(4).toString('hex')}`;
    const pin = await replica.pins.acquire(
      { kind: 'view', owner: id, sequence: point.sequence as Sequence, ttlMillis },
      (sequence) => replica.hasPoint(sequence),
      (reason) => this.#ended(id, reason),
    );
    try {
      return await this.#serve({ id, replica, point, pinId: pin.id, ttlMillis });
    } catch (error) {
      await replica.pins.release(pin.id);
      throw error;
    }
  }

  async close(id: string): Promise<ServedView> {
    const open = this.#open.get(id);
    if (open === undefined)
      throw new ServiceRefusal(
        404,
        'view-unknown',
        `no view ${id} is open`,
        'List them: understudy --local view --list',
      );
    this.#open.delete(id);
    clearTimeout(open.timer);
    await this.#exports.withdraw(id);
    open.view.close();
    await open.replica.pins.release(open.pinId);
    return open.served;
  }

  /** Ends all views of a replica that goes away. */
  async closeAllOf(replica: Replica): Promise<void> {
    for (const [id, open] of this.#open) if (open.replica === replica) await this.close(id);
  }

  async #serve(request: {
    id: string;
    replica: Replica;
    point: PointView;
    pinId: string;
    ttlMillis: number;
  }): Promise<ServedView> {
    const { id, replica, point, pinId, ttlMillis } = request;
    const view = replica.view(point.sequence);
    try {
      const offered = view.definition.disks.map(({ index, name, exactBytes }) => {
        const device = view.devices.get(index);
        if (device === undefined) throw new Error(`the view of ${id} has no disk ${index}`);
        return { name, exactBytes, device, readOnly: true };
      });
      const disks = await this.#exports.serve(id, offered);
      const expiresMillis = Date.now() + ttlMillis;
      const { machineId, name: machineName } = replica;
      const served: ServedView = { id, machineId, machineName, point, expiresMillis, disks };
      // Longer than a timer can be set is for ever as far as this process is concerned; the pin's own end stays.
      const timer = setTimeout(() => this.#ended(id, 'its time-to-live is over'), Math.min(ttlMillis, 2 ** 31 - 1));
      timer.unref();
      this.#open.set(id, { served, view, pinId, replica, timer });
      return served;
    } catch (error) {
      view.close();
      throw error;
    }
  }

  #ended(id: string, reason: string): void {
    if (!this.#open.has(id)) return;
    const { log } = this.#context;
    log.tell('view-ended', reason, { view: id });
    this.close(id).catch((error: unknown) =>
      log.tell('disk-defect', 'an ended view could not be closed', { view: id, error }),
    );
  }
}
