import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { assertSite } from '../site/assert-site.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type MappingChange,
  type MappingDefinition,
  type MappingQuery,
  mapping,
  mappingChange,
  mappingDefinition,
  mappingPage,
  mappingQuery,
} from './mapping.schema.ts';

@Controller('api/v1/mappings')
export class MappingController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Network mappings, by name', mappingPage)
  async list(@Query({ schema: mappingQuery }) query: MappingQuery) {
    return await this.#stores.of.mappings.documents.list(query, {
      name: query.name,
      sourceSiteId: query.sourceSiteId,
      targetSiteId: query.targetSiteId,
    });
  }

  @Get(':mappingId')
  @Reads('One network mapping', mapping)
  async read(
    @Param('mappingId', { schema: resourceId }) mappingId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.mappings.documents.read(mappingId, query);
  }

  @Post()
  @Writes('Define a network mapping', 201)
  async define(@Body({ schema: mappingDefinition }) body: MappingDefinition, @FromRequest() asked: Asked) {
    await assertSite(this.#stores, body.sourceSiteId, '/sourceSiteId');
    await assertSite(this.#stores, body.targetSiteId, '/targetSiteId');
    const mappingId = createdId(asked.commandId, 'mapping');
    const context = commandContext(asked);
    const command = { type: 'DefineMapping', mappingId, ...body, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.mappings.create(mappingId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/mappings/${mappingId}` });
  }

  @Patch(':mappingId')
  @Writes('Change networks or labels of a mapping')
  async change(
    @Param('mappingId', { schema: resourceId }) mappingId: string,
    @Body({ schema: mappingChange }) body: MappingChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'ChangeMapping', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.mappings.change(mappingId, command, context));
  }

  @Delete(':mappingId')
  @Writes('Remove a network mapping')
  async remove(@Param('mappingId', { schema: resourceId }) mappingId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'RemoveMapping', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.mappings.end(mappingId, command, context));
  }
}
