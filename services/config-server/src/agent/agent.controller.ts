import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Revocation, revocation } from '../enrolment/part.schema.ts';
import { type Asked, commandContext, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { assertSite } from '../site/assert-site.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { type AgentChange, type AgentQuery, agent, agentChange, agentPage, agentQuery } from './agent.schema.ts';

@Controller('api/v1/agents')
export class AgentController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Mobility agents, by name', agentPage)
  async list(@Query({ schema: agentQuery }) query: AgentQuery) {
    const { name, siteId, state } = query;
    return await this.#stores.of.agents.documents.list(query, { name, siteId, state });
  }

  @Get(':agentId')
  @Reads('One agent', agent)
  async read(
    @Param('agentId', { schema: resourceId }) agentId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.agents.documents.read(agentId, query);
  }

  @Patch(':agentId')
  @Writes('Label an agent or move it to a site')
  async change(
    @Param('agentId', { schema: resourceId }) agentId: string,
    @Body({ schema: agentChange }) body: AgentChange,
    @FromRequest() asked: Asked,
  ) {
    await assertSite(this.#stores, body.siteId);
    const context = commandContext(asked);
    const command = { type: 'ChangeAgent', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.agents.change(agentId, command, context));
  }

  @Post(':agentId/revoke')
  @Writes('Revoke an agent: its certificate ends')
  async revoke(
    @Param('agentId', { schema: resourceId }) agentId: string,
    @Body({ schema: revocation }) body: Revocation,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'RevokeAgent', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.agents.change(agentId, command, context));
  }

  @Delete(':agentId')
  @Writes('Remove a revoked agent from the lists')
  async remove(@Param('agentId', { schema: resourceId }) agentId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'RemoveAgent', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.agents.change(agentId, command, context));
  }
}
