import { connect } from '@understudy/api-client';
import type { Command } from 'commander';
import type { CommandContext } from '../../command.types.ts';
import { describeFailure } from '../../failure.ts';
import { table } from '../../output/output.ts';
import { actOnAll, isAlone, type Outcome } from '../bulk.ts';
import { followJob } from '../follow-job.ts';
import { jobText } from '../job.text.ts';
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

/** Of several items, what became of one. */
interface Told {
  readonly item: string;
  readonly jobId?: string;
  readonly state: string;
  readonly problem?: string;
  readonly remedy?: string;
}

/**
 * Begins a job for each item, all with one request, then follows them. One item alone fails as itself; of several each is told, and the exit code is 1 when one did
 * not succeed.
 */
export async function runJobs(
  { output, connection }: CommandContext,
  names: readonly string[],
  { selector, wait }: ItemOptions,
  action: string,
  body: object = {},
): Promise<void> {
  const client = connect(connection());
  const chosen = { client, kind: kindOf('item'), names, selector };
  const begun = await actOnAll(chosen, { method: 'POST', action, body });
  if (isAlone(chosen)) {
    const jobId = jobOf(begun[0]!);
    if (!wait) return output.result({ jobId }, () => `job ${jobId} has begun; understudy job follow ${jobId}`);
    const job = await followJob(client, jobId, output);
    return output.result(job, () => jobText(job));
  }
  const told = await Promise.all(begun.map((outcome) => tell(outcome.name, () => end(outcome))));
  output.result(told, () => outcomeTable(told));
  if (told.some(({ problem }) => problem !== undefined)) process.exitCode = 1;

  async function end(outcome: Outcome) {
    const jobId = jobOf(outcome);
    if (!wait) return { jobId, state: 'begun' };
    const { state } = await followJob(client, jobId, { ...output, note: () => undefined });
    return { jobId, state };
  }
}

/** Throws what stood in the way of its begin. */
function jobOf({ answer, problem }: Outcome): string {
  if (problem !== undefined) throw problem;
  return (answer as { readonly jobId: string }).jobId;
}

async function tell(item: string, act: () => Promise<{ jobId: string; state: string }>): Promise<Told> {
  try {
    return { item, ...(await act()) };
  } catch (error) {
    const { message, remedy } = describeFailure(error);
    return { item, state: 'failed', problem: message, remedy };
  }
}

function outcomeTable(outcomes: readonly Told[]): string {
  const rows = outcomes.map(({ item, jobId, state, problem, remedy }) => [
    item,
    state,
    jobId ?? '–',
    [problem, remedy].filter(Boolean).join(' '),
  ]);
  return table(['item', 'state', 'job', 'problem'], rows, 'no protected machine has these labels');
}
