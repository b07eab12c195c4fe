import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import type { DocumentFilter } from '@understudy/event-sourcing';
import { ProtectionService } from '../protection/protection.service.ts';
import { type Readiness, readiness } from '../readiness/readiness.schema.ts';
import { ReadinessService } from '../readiness/readiness.service.ts';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { Refused } from '../rest/refused.ts';
import { type ListQuery, type ReadQuery, readQuery } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { jobReceipt } from './item.actions.schema.ts';
import type { EnableProtection } from './item.commands.ts';
import { type HistoryQuery, historyOf, historyPage, historyQuery } from './item.history.ts';
import { liveOf } from './item.live.ts';
import { ItemOperations, protectedDisks } from './item.operations.ts';
import {
  type Item,
  type ItemChange,
  type ItemQuery,
  item,
  itemChange,
  itemPage,
  itemQuery,
  type Protection,
  protection,
} from './item.schema.ts';
import { toState } from './item.slice.ts';
import {
  ItemPoints,
  type PointNaming,
  type PointsQuery,
  pointNaming,
  pointPage,
  pointsQuery,
  recoveryPoint,
} from './item-points.ts';
import { refusalOf } from './not-ready.ts';
import { OfItem } from './of-item.ts';

const PAGES_LOOKED_THROUGH_MAX = 10;

@Controller('api/v1/items')
export class ItemController {
  readonly #stores: ConfigStores;
  readonly #operations: ItemOperations;
  readonly #points: ItemPoints;
  readonly #readiness: ReadinessService;
  readonly #protection: ProtectionService;

  constructor(
    @Inject(STORES) stores: ConfigStores,
    operations: ItemOperations,
    points: ItemPoints,
    readinessService: ReadinessService,
    protectionService: ProtectionService,
  ) {
    this.#stores = stores;
    this.#operations = operations;
    this.#points = points;
    this.#readiness = readinessService;
    this.#protection = protectionService;
  }

  @Get()
  @Reads('Protected items, by name, with how they go now', itemPage)
  async list(@Query({ schema: itemQuery }) query: ItemQuery) {
    const { name, agent, processServer, masterTarget, policyId, mode } = query;
    const filters = { name, agent, processServer, masterTarget, policyId, mode };
    const { health, ...asked } = query;
    let page = await this.#page(asked, filters, health);
    // Health is nowhere stored: some pages are looked through until one has something.
    for (let more = 0; more < PAGES_LOOKED_THROUGH_MAX && page.items.length === 0 && page.next !== undefined; more++)
      page = await this.#page({ ...asked, cursor: page.next }, filters, health);
    return page;
  }

  @Get(':itemId')
  @Reads('One protected item, with how it goes now', item)
  async read(@OfItem itemId: string, @Query({ schema: readQuery }) query: ReadQuery) {
    return this.#living(await this.#stores.of.items.documents.read(itemId, query));
  }

  @Post()
  @Writes('Enable protection: checks, choice of servers, initial copy as a job', 202, jobReceipt)
  async enable(@Body({ schema: protection }) body: Protection, @FromRequest() asked: Asked) {
    const earlier = await this.#already(body, asked);
    if (earlier !== undefined) return earlier;
    const machine = await this.#operations.machine(body.machineId);
    const { excludedDisks, processServer, masterTarget, policyId } = body;
    const mappedNetworks = body.networks.map(({ source }) => source);
    const { readiness: checked, sizes } = await this.#readiness.judge({
      machine,
      policyId,
      processServer,
      masterTarget,
      excludedDisks,
      mappedNetworks,
    });
    const refused = refusalOf(checked, body.acceptWarnings);
    if (refused !== undefined) throw new Refused(refused);
    const sized = {
      ...machine,
      disks: machine.disks.map((disk) => ({ ...disk, sizeBytes: sizes.get(disk.id) ?? disk.sizeBytes })),
    };
    return await this.#enable(body, sized, checked, asked);
  }

  @Post('check')
  @Reads('What enabling protection would find; nothing is changed', readiness)
  async check(@Body({ schema: protection }) body: Protection) {
    const { excludedDisks, processServer, masterTarget, policyId } = body;
    const machine = await this.#operations.machine(body.machineId);
    const mappedNetworks = body.networks.map(({ source }) => source);
    return await this.#readiness.check({
      machine,
      policyId,
      processServer,
      masterTarget,
      excludedDisks,
      mappedNetworks,
    });
  }

  @Patch(':itemId')
  @Writes('Label an item')
  async change(@OfItem itemId: string, @Body({ schema: itemChange }) body: ItemChange, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const labels = body.labels ?? (await this.#operations.item(itemId)).labels;
    const command = { type: 'LabelItem', itemId, labels, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.items.change(itemId, command, context));
  }

  @Get(':itemId/history')
  @Reads('What happened to it, newest first, with a summary of every hour', historyPage)
  async history(@OfItem itemId: string, @Query({ schema: historyQuery }) query: HistoryQuery) {
    const { revision } = await this.#stores.of.items.load(itemId);
    return await historyOf(this.#stores.store, itemId, revision, query);
  }

  @Get(':itemId/points')
  @Reads('Its recovery points, newest first, as its master target has them', pointPage)
  async points(
    @OfItem itemId: string,
    @Query({ schema: pointsQuery }) query: PointsQuery,
    @FromRequest() asked: Asked,
  ) {
    const { masterTarget } = await this.#operations.item(itemId);
    return await this.#points.list(itemId, masterTarget, query, asked);
  }

  @Post(':itemId/points')
  @Writes('Give a point a name', 200, recoveryPoint)
  async namePoint(
    @OfItem itemId: string,
    @Body({ schema: pointNaming }) naming: PointNaming,
    @FromRequest() asked: Asked,
  ) {
    const { masterTarget } = await this.#operations.item(itemId);
    const point = await this.#points.name(itemId, masterTarget, naming, asked);
    const context = commandContext(asked);
    const { sequence, vaultTimeMicros } = point;
    const told = {
      itemId,
      pointName: naming.name,
      marker: 'label',
      pinned: naming.pinned,
      atMillis: context.nowMillis,
    };
    await this.#stores.of.items.change(
      itemId,
      { type: 'RecordPointMade', ...told, sequence, vaultTimeMicros },
      context,
    );
    return point;
  }

  async #page(query: ListQuery, filters: DocumentFilter, health: Item['rpoLevel'] | undefined) {
    const page = await this.#stores.of.items.documents.list(query, filters);
    const items = page.items.map((each) => this.#living(each));
    return { ...page, items: health === undefined ? items : items.filter(({ live }) => live?.health === health) };
  }

  /** The same request again, while the job of the first one runs already. */
  async #already({ machineId }: Protection, asked: Asked): Promise<Written | undefined> {
    const jobId = createdId(asked.commandId, 'job');
    const { state, revision } = await this.#stores.of.items.load(machineId);
    const isOurs =
      state.lifecycle === 'enabled' && state.operation.state === 'running' && state.operation.jobId === jobId;
    if (!isOurs) return undefined;
    const receipt = { id: machineId, revision, position: await this.#stores.store.head() };
    return new Written(receipt, { status: 202, location: `/api/v1/jobs/${jobId}`, more: { jobId } });
  }

  async #enable(
    body: Protection,
    machine: Awaited<ReturnType<ItemOperations['machine']>>,
    checked: Readiness,
    asked: Asked,
  ) {
    const context = commandContext(asked);
    const jobId = createdId(asked.commandId, 'job');
    const name = body.name ?? machine.name;
    const command: EnableProtection = {
      type: 'EnableProtection',
      itemId: machine.id,
      atMillis: context.nowMillis,
      jobId,
      principal: context.principal,
      name,
      labels: body.labels ?? machine.labels,
      agent: machine.agent,
      processServer: checked.processServer!,
      masterTarget: checked.masterTarget!,
      policyId: body.policyId,
      disks: protectedDisks(machine, body.excludedDisks),
      networks: body.networks,
      placementReason: checked.placementReason,
    };
    const receipt = await this.#stores.of.items.create(machine.id, name, command, context);
    return new Written(receipt, { status: 202, location: `/api/v1/jobs/${jobId}`, more: { jobId } });
  }

  #living(document: Item): Item {
    const now = this.#protection.now();
    const state = toState(document);
    const { telemetry, health } = this.#protection;
    const standIn = telemetry
      .standIns(document.masterTarget, document.id, now.monotonicMillis)
      .find(({ report }) => report.key === document.placement.standIn);
    const reasons = health.reasonsOf(state, now);
    return { ...document, live: liveOf(reasons, telemetry.machine(document.id), standIn, now.monotonicMillis) };
  }
}
