import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { type Asked, commandContext, createdId, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import {
  type PolicyChange,
  type PolicyCreation,
  type PolicyQuery,
  policy,
  policyChange,
  policyCreation,
  policyPage,
  policyQuery,
} from './policy.schema.ts';

@Controller('api/v1/policies')
export class PolicyController {
  readonly #stores: ConfigStores;

  constructor(@Inject(STORES) stores: ConfigStores) {
    this.#stores = stores;
  }

  @Get()
  @Reads('Policies, by name', policyPage)
  async list(@Query({ schema: policyQuery }) query: PolicyQuery) {
    return await this.#stores.of.policies.documents.list(query, { name: query.name });
  }

  @Get(':policyId')
  @Reads('One policy', policy)
  async read(
    @Param('policyId', { schema: resourceId }) policyId: string,
    @Query({ schema: readQuery }) query: ReadQuery,
  ) {
    return await this.#stores.of.policies.documents.read(policyId, query);
  }

  @Post()
  @Writes('Create a policy', 201)
  async create(@Body({ schema: policyCreation }) body: PolicyCreation, @FromRequest() asked: Asked) {
    const policyId = createdId(asked.commandId, 'policy');
    const context = commandContext(asked);
    const command = { type: 'CreatePolicy', policyId, ...defined(body), atMillis: context.nowMillis } as const;
    const receipt = await this.#stores.of.policies.create(policyId, body.name, command, context);
    return new Written(receipt, { status: 201, location: `/api/v1/policies/${policyId}` });
  }

  @Patch(':policyId')
  @Writes('Change a policy; it is in force at once for every item that follows it')
  async change(
    @Param('policyId', { schema: resourceId }) policyId: string,
    @Body({ schema: policyChange }) body: PolicyChange,
    @FromRequest() asked: Asked,
  ) {
    const context = commandContext(asked);
    const command = { type: 'ChangePolicyTerms', ...defined(body), atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.policies.change(policyId, command, context));
  }

  @Delete(':policyId')
  @Writes('Retire a policy that nobody follows')
  async retire(@Param('policyId', { schema: resourceId }) policyId: string, @FromRequest() asked: Asked) {
    const context = commandContext(asked);
    const items = this.#stores.of.items.documents.select({ policyId }, undefined, 100).length;
    const command = { type: 'RetirePolicy', items, atMillis: context.nowMillis } as const;
    return new Written(await this.#stores.of.policies.end(policyId, command, context));
  }
}

/** An event has no fields that are undefined: what is absent is absent, at every depth. */
function defined<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(defined) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(fields.map(([name, inner]) => [name, defined(inner)])) as Value;
}
