import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type DrillAction, drillAction, jobReceipt } from '../item/item.actions.schema.ts';
import { ItemOperations, parametersOf } from '../item/item.operations.ts';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { type DrillQuery, drill, drillPage, drillQuery } from './drill.schema.ts';

/** Test failovers: any number of them, beside everything else. */
@Controller('api/v1')
export class DrillController {
  readonly #stores: ConfigStores;
  readonly #operations: ItemOperations;

  constructor(@Inject(STORES) stores: ConfigStores, operations: ItemOperations) {
    this.#stores = stores;
    this.#operations = operations;
  }

  @Get('drills')
  @Reads('Drills that exist', drillPage)
  async list(@Query({ schema: drillQuery }) query: DrillQuery) {
    return await this.#stores.of.drills.documents.list(query, { itemId: query.itemId, stage: query.stage });
  }

  @Get('drills/:drillId')
  @Reads('One drill', drill)
  async read(
    @Param('drillId', { schema: resourceId }) drillId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.drills.documents.read(drillId, query);
  }

  @Post('items/:itemId/test-failover')
  @Writes('Boot a copy of the machine from a point, isolated; the machine goes on', 202, jobReceipt)
  async begin(
    @Param('itemId', { schema: resourceId }) itemId: string,
    @Body({ schema: drillAction }) body: DrillAction,
    @FromRequest() asked: Asked,
  ) {
    const { name, agent, masterTarget, placement, wanted } = await this.#operations.item(itemId);
    const context = commandContext(asked);
    const drillId = createdId(asked.commandId, 'job');
    const { generation, generationId } = placement;
    const { processServer, disks } = wanted;
    const command = {
      type: 'BeginDrill',
      drillId,
      jobId: drillId,
      item: { itemId, name, agent, processServer, masterTarget, generation, generationId, disks },
      hasPoint: placement.protected || placement.generation > 0,
      parameters: parametersOf(body),
      principal: context.principal,
      atMillis: context.nowMillis,
    } as const;
    return this.#begun(await this.#stores.of.drills.change(drillId, command, context), drillId);
  }

  @Post('drills/:drillId/cleanup')
  @Writes('Remove a drill’s machine and disks', 202, jobReceipt)
  async cleanUp(@Param('drillId', { schema: resourceId }) drillId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const jobId = createdId(asked.commandId, 'job');
    const { principal, nowMillis: atMillis } = context;
    const command = { type: 'BeginDrillCleanup', drillId, jobId, principal, atMillis } as const;
    return this.#begun(await this.#stores.of.drills.change(drillId, command, context), jobId);
  }

  #begun(
    receipt: { readonly id: string; readonly revision: number; readonly position: string },
    jobId: string,
  ): Written {
    return new Written(receipt, { status: 202, location: `/api/v1/jobs/${jobId}`, more: { jobId } });
  }
}
