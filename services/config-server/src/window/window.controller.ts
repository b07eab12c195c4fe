import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';

import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type WindowChange,
  type WindowPlan,
  type WindowQuery,
  window,
  windowChange,
  windowPage,
  windowPlan,
  windowQuery,
} from './window.schema.ts';

@Controller('api/v1/maintenance-windows')
export class WindowController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Maintenance windows, by name', windowPage)
  async list(@Query({ schema: windowQuery }) query: WindowQuery) {
    return await this.#stores.of.windows.documents.list(query, { name: query.name });
  }

  @Get(':windowId')
  @Reads('One maintenance window', window)
  async read(
    @Param('windowId', { schema: resourceId }) windowId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.windows.documents.read(windowId, query);
  }

  @Post()
  @Writes('Plan a maintenance window', 201)
  async plan(@Body({ schema: windowPlan }) body: WindowPlan, @FromRequest() asked: Asked) {
    const windowId = createdId(asked.commandId, 'window');
    const context = commandContext(asked);
    const command = { type: 'PlanWindow', windowId, ...body, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.windows.create(windowId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/maintenance-windows/${windowId}` });
  }

  @Patch(':windowId')
  @Writes('Change a maintenance window')
  async change(
    @Param('windowId', { schema: resourceId }) windowId: string,
    @Body({ schema: windowChange }) body: WindowChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'ChangeWindow', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.windows.change(windowId, command, context));
  }

  @Delete(':windowId')
  @Writes('Cancel a maintenance window')
  async cancel(@Param('windowId', { schema: resourceId }) windowId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'CancelWindow', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.windows.end(windowId, command, context));
  }
}
