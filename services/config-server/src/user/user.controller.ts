import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { apiTokenText, hashOfSecret, newSecret } from './api-token.ts';
import {
  issuedToken,
  type TokenRequest,
  tokenRequest,
  type UserChange,
  type UserCreation,
  type UserQuery,
  user,
  userChange,
  userCreation,
  userPage,
  userQuery,
} from './user.schema.ts';

@Controller('api/v1/users')
export class UserController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Users of the API, by name', userPage)
  async list(@Query({ schema: userQuery }) query: UserQuery) {
    return await this.#stores.of.users.documents.list(query, { name: query.name, role: query.role });
  }

  @Get(':userId')
  @Reads('One user', user)
  async read(@Param('userId', { schema: resourceId }) userId: string, @Query({ schema: readQuery }) query: ReadQuery) {
    return await this.#stores.of.users.documents.read(userId, query);
  }

  @Post()
  @Writes('Create a user', 201)
  async create(@Body({ schema: userCreation }) body: UserCreation, @FromRequest() asked: Asked) {
    const userId = createdId(asked.commandId, 'user');
    const context = commandContext(asked);
    const command = { type: 'CreateUser', userId, ...body, atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.users.create(userId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/users/${userId}` });
  }

  @Patch(':userId')
  @Writes('Change a user’s role or labels')
  async change(
    @Param('userId', { schema: resourceId }) userId: string,
    @Body({ schema: userChange }) body: UserChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'ChangeUser', ...body, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.users.change(userId, command, context));
  }

  @Delete(':userId')
  @Writes('Remove a user with all tokens')
  async remove(@Param('userId', { schema: resourceId }) userId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'RemoveUser', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.users.end(userId, command, context));
  }

  @Post(':userId/tokens')
  @Writes('Issue a token; it is shown this once', 201, issuedToken)
  async issueToken(
    @Param('userId', { schema: resourceId }) userId: string,
    @Body({ schema: tokenRequest }) body: TokenRequest,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const atMillis = context.nowMillis;
    const tokenId = createdId(asked.commandId, 'token');
    const secret = newSecret();
    const expiresAtMillis = body.expiresInSeconds === undefined ? undefined : atMillis + body.expiresInSeconds * 1000;
    const command = {
      type: 'IssueApiToken',
      tokenId,
      description: body.description,
      secretHash: hashOfSecret(secret),
      expiresAtMillis,
      atMillis,
    } as const;
    const { receipt, isFirst } = await this.#stores.of.users.changeOnce(userId, command, context, (event) =>
      event.type === 'ApiTokenIssued' ? event.secretHash === command.secretHash : false,
    );
    const more = { tokenId, ...(isFirst && { token: apiTokenText({ tokenId, secret }) }) };
    return new Written(receipt, { status: 201, location: `/api/v1/users/${userId}`, more });
  }

  @Delete(':userId/tokens/:tokenId')
  @Writes('Revoke a token')
  async revokeToken(
    @Param('userId', { schema: resourceId }) userId: string,
    @Param('tokenId', { schema: resourceId }) tokenId: string,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'RevokeApiToken', tokenId, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.users.change(userId, command, context));
  }
}
