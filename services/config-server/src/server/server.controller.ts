import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { BusUsers } from '../bus/bus-users.ts';
import { type Revocation, revocation } from '../enrolment/part.schema.ts';
import { type Asked, commandContext, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { assertSite } from '../site/assert-site.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { type ServerChange, type ServerQuery, server, serverChange, serverPage, serverQuery } from './server.schema.ts';

@Controller('api/v1/servers')
export class ServerController {
  readonly #stores: ConfigStores;
  readonly #users: BusUsers;

  constructor(@Inject(STORES) stores: ConfigStores, users: BusUsers) {
    this.#stores = stores;
    this.#users = users;
  }

  @Get()
  @Reads('Process servers, master targets and orchestrators, by name', serverPage)
  async list(@Query({ schema: serverQuery }) query: ServerQuery) {
    const { name, role, siteId, state } = query;
    return await this.#stores.of.servers.documents.list(query, { name, role, siteId, state });
  }

  @Get(':serverId')
  @Reads('One server', server)
  async read(
    @Param('serverId', { schema: resourceId }) serverId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.servers.documents.read(serverId, query);
  }

  @Patch(':serverId')
  @Writes('Label a server, move it to a site, or say where it is reached')
  async change(
    @Param('serverId', { schema: resourceId }) serverId: string,
    @Body({ schema: serverChange }) body: ServerChange,
    @FromRequest() asked: Asked,
  ) {
    await assertSite(this.#stores, body.siteId);
    const context = commandContext(asked);
    const command = { type: 'ChangeServer', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.servers.change(serverId, command, context));
  }

  @Post(':serverId/revoke')
  @Writes('Revoke a server: its certificate and its place on the bus end')
  async revoke(
    @Param('serverId', { schema: resourceId }) serverId: string,
    @Body({ schema: revocation }) body: Revocation,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'RevokeServer', ...body, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.servers.change(serverId, command, context);
    await this.#users.refresh(receipt.position);
    return new Written(receipt);
  }

  @Delete(':serverId')
  @Writes('Remove a revoked server from the lists')
  async remove(@Param('serverId', { schema: resourceId }) serverId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'RemoveServer', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.servers.change(serverId, command, context));
  }
}
