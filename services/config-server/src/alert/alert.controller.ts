import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { type AlertNote, type AlertQuery, alert, alertNote, alertPage, alertQuery } from './alert.schema.ts';

@Controller('api/v1/alerts')
export class AlertController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Alerts, by code and subject; one for each cause', alertPage)
  async list(@Query({ schema: alertQuery }) query: AlertQuery) {
    const { state, level, code, subject } = query;
    return await this.#stores.of.alerts.documents.list(query, { state, level, code, subject });
  }

  @Get(':alertId')
  @Reads('One alert', alert)
  async read(
    @Param('alertId', { schema: resourceId }) alertId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.alerts.documents.read(alertId, query);
  }

  @Post(':alertId/acknowledge')
  @Writes('Somebody takes care of it: it is not delivered again')
  async acknowledge(
    @Param('alertId', { schema: resourceId }) alertId: string,
    @Body({ schema: alertNote }) { note }: AlertNote,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const by = asked.principal.name;
    const command = { type: 'AcknowledgeAlert', alertId, by, note, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.alerts.change(alertId, command, context));
  }

  @Post(':alertId/close')
  @Writes('Close it although its cause is there; it opens again only after the cause has gone once')
  async close(@Param('alertId', { schema: resourceId }) alertId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'CloseAlert', alertId, by: asked.principal.name, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.alerts.change(alertId, command, context));
  }
}
