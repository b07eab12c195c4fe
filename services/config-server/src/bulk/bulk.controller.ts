import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { type Asked, FromRequest } from '../rest/asked.ts';
import { Reads } from '../rest/documented.ts';
import { InnerCalls, isDone, problemIn } from '../rest/inner-calls.ts';
import { ApiProblem } from '../rest/problem.ts';
import { type BulkRequest, type BulkResult, bulkAnswer, bulkRequest } from './bulk.schema.ts';

const ITEMS_MAX = 500;
const AT_ONCE = 8;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One action on many resources: each is a request of its own, with its own answer. */
@Controller('api/v1/bulk')
export class BulkController {
  readonly #calls: InnerCalls;

  constructor(@Inject(InnerCalls) calls: InnerCalls) {
    this.#calls = calls;
  }

  @Post()
  @HttpCode(200)
  @Reads('One action on everything that fits a selector', bulkAnswer)
  async act(@Body({ schema: bulkRequest }) body: BulkRequest, @FromRequest() asked: Asked) {
    const chosen = body.ids === undefined ? await this.#select(body, asked) : body.ids.map((id) => ({ id, name: id }));
    const items = body.dryRun
      ? chosen.map(({ id, name }) => ({ id, name, state: 'planned' as const }))
      : await this.#actOnAll(chosen, body, asked);
    const count = (state: BulkResult['state']) => items.filter((each) => each.state === state).length;
    return { done: count('done'), refused: count('refused'), items };
  }

  async #select({ resource, selector = '' }: BulkRequest, asked: Asked): Promise<readonly Named[]> {
    const query = new URLSearchParams({ limit: String(ITEMS_MAX), ...(selector !== '' && { selector }) });
    const answer = await this.#calls.call(asked, { method: 'GET', path: `/${resource}?${query}`, about: 'select' });
    if (!isDone(answer)) throw new ApiProblem('invalid-request', problemIn(answer).detail);
    const { items, next } = answer.body as { items: readonly Named[]; next?: string };
    if (next === undefined) return items;
    throw new ApiProblem('invalid-request', `more than ${ITEMS_MAX} fit the selector`, {
      errors: [{ pointer: '/selector', detail: `must choose at most ${ITEMS_MAX}` }],
    });
  }

  async #actOnAll(chosen: readonly Named[], body: BulkRequest, asked: Asked): Promise<BulkResult[]> {
    const results: BulkResult[] = [];
    for (let from = 0; from < chosen.length; from += AT_ONCE)
      results.push(
        ...(await Promise.all(chosen.slice(from, from + AT_ONCE).map((each) => this.#actOn(each, body, asked)))),
      );
    return results;
  }

  async #actOn(
    { id, name }: Named,
    { resource, method, action, body }: BulkRequest,
    asked: Asked,
  ): Promise<BulkResult> {
    const path = `/${resource}/${id}${action === undefined ? '' : `/${action}`}`;
    const payload = method === 'DELETE' ? undefined : (body ?? {});
    const answer = await this.#calls.call(asked, { method, path, body: payload, about: `${method} ${path}` });
    if (isDone(answer)) return { id, name, state: 'done', answer: answer.body };
    return { id, name, state: 'refused', problem: problemIn(answer) };
  }
}
