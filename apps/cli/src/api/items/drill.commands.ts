import { answerOf, api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../../command.types.ts';
import { CliFailure } from '../../failure.ts';
import { idOf, write } from '../exchange.ts';
import { followJob } from '../follow-job.ts';
import { jobText } from '../job.text.ts';
import { kindOf } from '../kinds.ts';
import { type ItemOptions, itemVerb, runJobs } from './run-jobs.ts';

interface DrillOptions extends ItemOptions {
  readonly point: string;
  readonly network: 'none' | 'isolated';
}

/** Drills: copies that run beside everything else. */
export const register: RegisterCommand = (program, context) => {
  itemVerb(
    program,
    'test-failover',
    'boot a copy at a point, on no or an isolated network; replication goes on untouched',
  )
    .option('--point <point>', 'latest, #sequence, -30s, @name or a moment (ISO 8601)', 'latest')
    .option('--network <kind>', 'none or isolated', 'isolated')
    .action(async (names: readonly string[], { point, network, ...options }: DrillOptions, command) =>
      runJobs(context(command), names, options, 'test-failover', { point, network } satisfies api.TestFailover),
    );
  program
    .command('cleanup <drill>')
    .description(
      'end a drill: stop its machine and remove it with its disks; by its id, or by its machine when it is the only one',
    )
    .option('--no-wait', 'do not wait for the job’s end, only name the job')
    .action(async (drill: string, options: { wait: boolean }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const drillId = await drillOf(drill);
      const { data } = await write((headers) => api.drillCleanUp({ client, path: { drillId }, headers }));
      if (!options.wait) return output.result(data, () => `job ${data.jobId} has begun`);
      const job = await followJob(client, data.jobId, output);
      output.result(job, () => jobText(job));

      async function drillOf(text: string): Promise<string> {
        if (/^[0-9a-f-]{36}$/.test(text)) return text;
        const itemId = await idOf(client, kindOf('item'), text);
        const drills = (await answerOf(api.drillList({ client, query: { itemId } }))).data.items;
        if (drills.length === 1) return drills[0]!.id;
        const which = drills.map(({ id }) => id).join(', ') || 'none';
        throw new CliFailure(77, 'drill-unclear', `${text} has ${drills.length} drills`, `Name one: ${which}.`);
      }
    });
};
