import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type GroupChange,
  type GroupFormation,
  type GroupQuery,
  group,
  groupChange,
  groupFormation,
  groupPage,
  groupQuery,
} from './group.schema.ts';

@Controller('api/v1/groups')
export class GroupController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Replication groups, by name', groupPage)
  async list(@Query({ schema: groupQuery }) query: GroupQuery) {
    return await this.#stores.of.groups.documents.list(query, { name: query.name });
  }

  @Get(':groupId')
  @Reads('One replication group', group)
  async read(
    @Param('groupId', { schema: resourceId }) groupId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.groups.documents.read(groupId, query);
  }

  @Post()
  @Writes('Form a replication group', 201)
  async form(@Body({ schema: groupFormation }) body: GroupFormation, @FromRequest() asked: Asked) {
    const groupId = createdId(asked.commandId, 'group');
    const context = commandContext(asked);
    const command = { type: 'FormGroup', groupId, ...body, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.groups.create(groupId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/groups/${groupId}` });
  }

  @Patch(':groupId')
  @Writes('Change the members, schedule or labels of a group')
  async change(
    @Param('groupId', { schema: resourceId }) groupId: string,
    @Body({ schema: groupChange }) body: GroupChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'ChangeGroup', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.groups.change(groupId, command, context));
  }

  @Delete(':groupId')
  @Writes('Dissolve a group; its items stay protected')
  async dissolve(@Param('groupId', { schema: resourceId }) groupId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'DissolveGroup', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.groups.end(groupId, command, context));
  }
}
