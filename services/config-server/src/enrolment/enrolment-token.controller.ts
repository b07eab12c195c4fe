import { Body, Controller, Delete, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { makeEnrolmentToken } from '@understudy/identity';
import { Authority } from '../authority/authority.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { ApiProblem } from '../rest/problem.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { RestService } from '../rest/rest.service.ts';
import { Written } from '../rest/written.ts';
import { assertSite } from '../site/assert-site.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type EnrolmentTokenQuery,
  enrolmentToken,
  enrolmentTokenPage,
  enrolmentTokenQuery,
  issuedEnrolmentToken,
  type TokenIssue,
  tokenIssue,
} from './enrolment-token.schema.ts';

@Controller('api/v1/enrolment-tokens')
export class EnrolmentTokenController {
  readonly #stores: ConfigStores;
  readonly #authority: Authority;
  readonly #rest: RestService;
  readonly #context: ConfigServerContext;

  constructor(
    @Inject(STORES) stores: ConfigStores,
    @Inject(CONTEXT) context: ConfigServerContext,
    authority: Authority,
    rest: RestService,
  ) {
    this.#stores = stores;
    this.#context = context;
    this.#authority = authority;
    this.#rest = rest;
  }

  @Get()
  @Reads('Enrolment tokens', enrolmentTokenPage)
  async list(@Query({ schema: enrolmentTokenQuery }) query: EnrolmentTokenQuery) {
    return await this.#stores.of.enrolmentTokens.documents.list(query, { role: query.role, state: query.state });
  }

  @Get(':tokenId')
  @Reads('One enrolment token', enrolmentToken)
  async read(
    @Param('tokenId', { schema: resourceId }) tokenId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.enrolmentTokens.documents.read(tokenId, query);
  }

  @Post()
  @Writes('Issue a one-time token; it is shown this once', 201, issuedEnrolmentToken)
  async issue(@Body({ schema: tokenIssue }) body: TokenIssue, @FromRequest() asked: Asked) {
    await assertSite(this.#stores, body.siteId);
    const context = commandContext(asked);
    const { urls = this.#urls(), expiresInSeconds, ...facts } = body;
    const tokenId = createdId(asked.commandId, 'enrolment-token');
    const made = this.#make(tokenId, body, urls);
    const expiresAtMillis = context.nowMillis + expiresInSeconds * 1000;
    const command = {
      type: 'IssueEnrolmentToken',
      tokenId,
      ...facts,
      secretHash: made.secretHash,
      expiresAtMillis,
      atMillis: context.nowMillis,
    } as const;
    const { receipt, isFirst } = await this.#stores.of.enrolmentTokens.changeOnce(tokenId, command, context, (event) =>
      event.type === 'EnrolmentTokenIssued' ? event.secretHash === made.secretHash : false,
    );
    const more = { expiresAtMillis, ...(isFirst && { token: made.text }) };
    return new Written(receipt, { status: 201, location: `/api/v1/enrolment-tokens/${tokenId}`, more });
  }

  @Delete(':tokenId')
  @Writes('Withdraw a token that was not used')
  async withdraw(@Param('tokenId', { schema: resourceId }) tokenId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const command = { type: 'WithdrawEnrolmentToken', atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.enrolmentTokens.change(tokenId, command, context));
  }

  #make(id: string, { role }: TokenIssue, urls: readonly string[]) {
    try {
      return makeEnrolmentToken({ id, role, ca: this.#authority.fingerprint, urls });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new ApiProblem('invalid-request', detail, { errors: [{ pointer: '/urls', detail }] });
    }
  }

  #urls(): readonly string[] {
    const { urls } = this.#context.config.rest;
    return urls.length > 0 ? urls : [this.#rest.url];
  }
}
