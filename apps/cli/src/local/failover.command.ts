import { setTimeout as sleep } from 'node:timers/promises';
import { type AdminClient, adminClient, type FailoverRequest, type JobView, type StandIn } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import type { Output } from '../output/output.ts';
import { standInText } from '../output/stand-in.text.ts';
import { followJob } from './follow-job.ts';

interface Options {
  readonly point: string;
  readonly network: 'none' | 'isolated' | 'user';
  readonly key?: string;
  readonly hydrate: boolean;
  readonly wait?: boolean;
}

/** The step after which the machine works for its users again; hydration goes on behind it. */
const RUNNING_STEP = 'start the stand-in';
const HYDRATION_POLL_MILLIS = 500;
const PREREQUISITES_STEP = 'check prerequisites';

export const register: RegisterCommand = (program, context) => {
  program
    .command('failover <machine>')
    .description('unplanned failover: fence the source, promote the replica at a point, start the stand-in')
    .option('--point <point>', 'latest, #sequence, -30s, @marker or a moment (ISO 8601)', 'latest')
    .option('--network <kind>', 'none, isolated or user', 'user')
    .option('--key <key>', 'the same key is the same job: safe to repeat')
    .option('--no-hydrate', 'leave the stand-in’s disks in the replica store for now')
    .option('--wait', 'until hydration is done, not only until the stand-in runs')
    .action(async (machine: string, options: Options, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      const { point, network, hydrate, key } = options;
      const body: FailoverRequest = { point, network, hydrate, ...(key !== undefined && { key }) };
      const job = await client.post<JobView>(`/v1/machines/${encodeURIComponent(machine)}/failover`, body);
      const followed = await followJob(client, job, output, RUNNING_STEP);
      warnOfSource(followed, output);
      if (options.wait && hydrate) await hydrated(client, job.key, output);
      const standIn = await client.get<StandIn>(`/v1/stand-ins/${job.key}`);
      output.result(standIn, () => standInText(standIn));
    });
};

/** A generation fences the replica, not the users: two running machines are for a person to prevent. */
function warnOfSource(job: JobView, output: Output): void {
  const found = job.steps.find(({ name }) => name === PREREQUISITES_STEP)?.result as
    | { sourceHeard?: boolean }
    | undefined;
  if (found?.sourceHeard === true)
    output.note('  ! the source was heard a moment before: make sure that it is stopped, or both run for their users');
}

/** Waits until the stand-in's disks are plain images; told once for each tenth. */
async function hydrated(client: AdminClient, key: string, output: Output): Promise<void> {
  for (let told = -1; ; await sleep(HYDRATION_POLL_MILLIS)) {
    const { hydration } = await client.get<StandIn>(`/v1/stand-ins/${key}`);
    if (hydration?.done === true) return;
    const tenth = Math.floor((10 * (hydration?.doneBytes ?? 0)) / Math.max(1, hydration?.totalBytes ?? 1));
    if (tenth > told) output.note(`  … hydrated: ${tenth * 10} %`);
    told = Math.max(told, tenth);
  }
}
