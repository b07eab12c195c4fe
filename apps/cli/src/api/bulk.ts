import { type ApiClient, answerOf } from '@understudy/api-client';
import { CliFailure, describeFailure } from '../failure.ts';
import { type Output, table } from '../output/output.ts';
import { every, idOf } from './exchange.ts';
import type { Kind, Resource } from './kind.types.ts';

export interface Chosen {
  readonly client: ApiClient;
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly selector?: string;
  readonly output: Output;
}

/** What became of one resource. */
interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly ok: boolean;
  readonly result: string;
  readonly code?: string;
  readonly remedy?: string;
}

/**
 * Does something to each named or selected resource. One alone fails as itself; of several, each is tried and told, and the exit code is 1 when one of
 * them failed.
 */
export async function forEach(chosen: Chosen, act: (resource: Resource) => Promise<string>): Promise<void> {
  const resources = await resourcesOf(chosen);
  const { output } = chosen;
  if (chosen.names.length === 1 && chosen.selector === undefined) {
    const [only] = resources;
    const result = await act(only!);
    return output.result({ id: only!.id, name: nameOf(only!), ok: true, result }, () => `${nameOf(only!)}: ${result}`);
  }
  const outcomes: Outcome[] = [];
  for (const resource of resources) outcomes.push(await outcomeOf(resource, act));
  output.result(outcomes, () => outcomeTable(chosen.kind, outcomes));
  if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** The resources that names or a selector choose. Throws CliFailure when neither is given. */
export async function resourcesOf({ client, kind, names, selector }: Chosen): Promise<readonly Resource[]> {
  if (names.length === 0 && selector === undefined)
    throw new CliFailure(64, 'usage', `which ${kind.plural}?`, 'Name them, or choose by label: --selector env=prod.');
  const resources: Resource[] = [];
  for (const name of names) resources.push((await answerOf(kind.read(client, await idOf(client, kind, name)))).data);
  if (selector !== undefined) for await (const resource of every(client, kind, selector)) resources.push(resource);
  return resources;
}

async function outcomeOf(resource: Resource, act: (resource: Resource) => Promise<string>): Promise<Outcome> {
  const { id } = resource;
  try {
    return { id, name: nameOf(resource), ok: true, result: await act(resource) };
  } catch (error) {
    const { code, message, remedy } = describeFailure(error);
    return { id, name: nameOf(resource), ok: false, result: message, code, remedy };
  }
}

function nameOf({ name, id }: Resource): string {
  return name ?? id;
}

function outcomeTable(kind: Kind, outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, ok, result, remedy }) => [name, ok ? 'ok' : 'FAILED', result, remedy ?? '']);
  return table([kind.name, '', 'result', 'remedy'], rows, `no ${kind.plural}`);
}
