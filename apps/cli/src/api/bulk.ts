import { type ApiClient, type ApiError, api, problemError } from '@understudy/api-client';
import { CliFailure, describeFailure } from '../failure.ts';
import { type Output, table } from '../output/output.ts';
import { idOf, write } from './exchange.ts';
import type { Kind } from './kind.types.ts';

/** Resources by their names, or by their labels. */
interface Chosen {
  readonly client: ApiClient;
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly selector?: string | undefined;
}

/** What is done to each of them: the route below the resource, and what is sent to it. */
interface Act {
  readonly method: api.BulkRequest['method'];
  readonly action?: string;
  readonly body?: object;
}

/** What became of one resource. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly answer?: unknown;
  readonly problem?: ApiError;
}

/** One request for all of them, which the server takes apart; each has an outcome of its own. Throws ApiError, CliFailure. */
export async function actOnAll(chosen: Chosen, { body, ...act }: Act): Promise<readonly Outcome[]> {
  const { client, kind, selector } = chosen;
  const names = await namesById(chosen);
  const resource = kind.plural as api.BulkRequest['resource'];
  const which = selector === undefined ? { ids: [...names.keys()] } : { selector };
  const request = { resource, ...which, ...act, ...(body !== undefined && { body: { ...body } }) };
  const { data } = await write((headers) => api.bulkAct({ client, body: request, headers }));
  return data.items.map(({ id, name, answer, problem }) => ({
    ...{ id, name: names.get(id) ?? name ?? id, answer },
    ...(problem !== undefined && { problem: problemError(problem) }),
  }));
}

/** One that was named fails as itself; of several each is told, and the exit code is 1 when one of them failed. */
export function isAlone({ names, selector }: Pick<Chosen, 'names' | 'selector'>): boolean {
  return names.length === 1 && selector === undefined;
}

/** Tells what became of each. Throws what stood in the way of one alone. */
export function tellOutcomes(chosen: Chosen, output: Output, outcomes: readonly Outcome[], done: string): void {
  const told = outcomes.map(({ id, name, problem }) => {
    if (problem === undefined) return { id, name, ok: true, result: done };
    const { code, message, remedy } = describeFailure(problem);
    return { id, name, ok: false, result: message, code, remedy };
  });
  if (isAlone(chosen)) {
    const [only] = outcomes;
    if (only?.problem !== undefined) throw only.problem;
    output.result(told[0], () => `${only?.name}: ${done}`);
    return;
  }
  const rows = told.map(({ name, ok, result, remedy }) => [name, ok ? 'ok' : 'FAILED', result, remedy ?? '']);
  output.result(told, () =>
    table([chosen.kind.name, '', 'result', ''], rows, `no ${chosen.kind.plural} have these labels`),
  );
  if (told.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** What was named, by id; nothing when labels choose. Throws CliFailure when neither or both are given. */
async function namesById({ client, kind, names, selector }: Chosen): Promise<ReadonlyMap<string, string>> {
  if (names.length > 0 === (selector !== undefined))
    throw new CliFailure(64, 'usage', `which ${kind.plural}?`, 'Name them, or choose by label: --selector env=prod.');
  return new Map(await Promise.all(names.map(async (name) => [await idOf(client, kind, name), name] as const)));
}
