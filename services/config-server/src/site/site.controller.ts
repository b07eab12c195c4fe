import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { assertSiteUnused } from './assert-site.ts';
import {
  type SiteChange,
  type SiteQuery,
  type SiteRegistration,
  site,
  siteChange,
  sitePage,
  siteQuery,
  siteRegistration,
} from './site.schema.ts';

/** The exemplary slice: every aggregate's controller looks like this. */
@Controller('api/v1/sites')
export class SiteController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Sites, by name', sitePage)
  async list(@Query({ schema: siteQuery }) query: SiteQuery) {
    return await this.#stores.of.sites.documents.list(query, { name: query.name });
  }

  @Get(':siteId')
  @Reads('One site', site)
  async read(@Param('siteId', { schema: resourceId }) siteId: string, @Query({ schema: readQuery }) query: ReadQuery) {
    return await this.#stores.of.sites.documents.read(siteId, query);
  }

  @Post()
  @Writes('Register a site', 201)
  async register(@Body({ schema: siteRegistration }) body: SiteRegistration, @FromRequest() asked: Asked) {
    const siteId = createdId(asked.commandId, 'site');
    const context = commandContext(asked);
    const command = { type: 'RegisterSite', siteId, ...body, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.sites.create(siteId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/sites/${siteId}` });
  }

  @Patch(':siteId')
  @Writes('Describe or label a site')
  async change(
    @Param('siteId', { schema: resourceId }) siteId: string,
    @Body({ schema: siteChange }) body: SiteChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'ChangeSite', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.sites.change(siteId, command, context));
  }

  @Delete(':siteId')
  @Writes('Retire a site')
  async retire(@Param('siteId', { schema: resourceId }) siteId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    await assertSiteUnused(this.#stores, siteId);
    const command = { type: 'RetireSite', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.sites.end(siteId, command, context));
  }
}
