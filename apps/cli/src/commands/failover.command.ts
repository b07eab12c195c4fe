import { adminClient, type FailoverRequest, type JobView, type StandIn } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { CliFailure } from '../failure.ts';
import { followJob } from '../follow-job.ts';
import { standInText } from '../output/stand-in.text.ts';

interface Options {
  readonly local?: boolean;
  readonly point: string;
  readonly network: 'none' | 'isolated' | 'user';
  readonly key?: string;
  readonly hydrate: boolean;
  readonly wait?: boolean;
}

/** The step after which the machine works for its users again; hydration goes on behind it. */
const RUNNING_STEP = 'start the stand-in';

export const register: RegisterCommand = (program, context) => {
  program
    .command('failover <machine>')
    .description('unplanned failover: fence the source, promote the replica at a point, start the stand-in')
    .option('--local', 'by this host’s master target alone, without a control plane (the only way so far)')
    .option('--point <point>', 'latest, #sequence, -30s, @marker or a moment (ISO 8601)', 'latest')
    .option('--network <kind>', 'none, isolated or user', 'user')
    .option('--key <key>', 'the same key is the same job: safe to repeat')
    .option('--no-hydrate', 'leave the stand-in’s disks in the replica store for now')
    .option('--wait', 'until hydration is done, not only until the stand-in runs')
    .action(async (machine: string, options: Options, command) => {
      const { output, sockets } = context(command);
      if (options.local !== true) throw needsLocal();
      const client = adminClient(sockets.masterTarget);
      const { point, network, hydrate, key } = options;
      const body: FailoverRequest = { point, network, hydrate, ...(key !== undefined && { key }) };
      const job = await client.post<JobView>(`/v1/machines/${encodeURIComponent(machine)}/failover`, body);
      await followJob(client, job, output, options.wait ? undefined : RUNNING_STEP);
      const standIn = await client.get<StandIn>(`/v1/stand-ins/${job.key}`);
      output.result(standIn, () => standInText(standIn));
    });
};

function needsLocal(): CliFailure {
  return new CliFailure(
    64,
    'no-control-plane',
    'there is no control plane to ask for a failover',
    'On the master target’s host: understudy failover <machine> --local. Make sure that the source does not run any more: it is fenced from the replica, not from its users.',
  );
}
