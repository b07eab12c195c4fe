import { type ApiClient, connect, type Exchange } from '@understudy/api-client';
import type { Command } from 'commander';
import type { CommandContext } from '../../command.types.ts';
import { describeFailure } from '../../failure.ts';
import { table } from '../../output/output.ts';
import { resourcesOf } from '../bulk.ts';
import { write } from '../exchange.ts';
import { followJob } from '../follow-job.ts';
import { jobText } from '../job.text.ts';
import type { Resource, WriteHeaders } from '../kind.types.ts';
import { kindOf } from '../kinds.ts';

/** Which items, and whether to wait. */
export interface ItemOptions {
  readonly selector?: string;
  readonly wait: boolean;
}

/** `understudy <verb> <item…>` with what all verbs on items have. */
export function itemVerb(program: Command, verb: string, description: string): Command {
  return program
    .command(`${verb} [items...]`)
    .description(description)
    .option('-l, --selector <labels>', 'all protected machines with these labels')
    .option('--no-wait', 'do not wait for the job’s end, only name the job');
}

interface Begun {
  readonly item: string;
  readonly jobId?: string;
  readonly state: string;
  readonly problem?: string;
  readonly remedy?: string;
}

export type BeginJob = (
  client: ApiClient,
  itemId: string,
  headers: WriteHeaders,
  item: Resource,
) => Promise<Exchange<{ readonly jobId: string }>>;

/**
 * Begins a job for each item, all at once, then follows them. One item alone fails as itself; of several each is told, and the exit code is 1 when one did not
 * succeed.
 */
export async function runJobs(
  { output, connection }: CommandContext,
  names: readonly string[],
  options: ItemOptions,
  begin: BeginJob,
): Promise<void> {
  const client = connect(connection());
  const items = await resourcesOf({ client, kind: kindOf('item'), names, output, ...options });
  const start = async (item: Resource) => (await write((headers) => begin(client, item.id, headers, item))).data.jobId;
  if (names.length === 1 && options.selector === undefined) {
    const jobId = await start(items[0]!);
    if (!options.wait) return output.result({ jobId }, () => `job ${jobId} has begun; understudy job follow ${jobId}`);
    const job = await followJob(client, jobId, output);
    return output.result(job, () => jobText(job));
  }
  const begun = await Promise.all(
    items.map((item) => attempt(item, async () => ({ jobId: await start(item), state: 'begun' }))),
  );
  const ended = options.wait
    ? await Promise.all(
        begun.map((one) =>
          one.jobId === undefined ? Promise.resolve(one) : attemptNamed(one.item, () => end(one.jobId!)),
        ),
      )
    : begun;
  output.result(ended, () => outcomeTable(ended));
  if (ended.some(({ problem }) => problem !== undefined)) process.exitCode = 1;

  async function end(jobId: string) {
    const { state } = await followJob(client, jobId, { ...output, note: () => undefined });
    return { jobId, state };
  }
}

function attempt(item: Resource, act: () => Promise<{ jobId: string; state: string }>): Promise<Begun> {
  return attemptNamed(item.name ?? item.id, act);
}

async function attemptNamed(item: string, act: () => Promise<{ jobId: string; state: string }>): Promise<Begun> {
  try {
    return { item, ...(await act()) };
  } catch (error) {
    const { message, remedy } = describeFailure(error);
    return { item, state: 'failed', problem: message, remedy };
  }
}

function outcomeTable(outcomes: readonly Begun[]): string {
  const rows = outcomes.map(({ item, jobId, state, problem, remedy }) => [
    item,
    state,
    jobId ?? '–',
    [problem, remedy].filter(Boolean).join(' '),
  ]);
  return table(['item', 'state', 'job', 'problem'], rows, 'no protected machine has these labels');
}
