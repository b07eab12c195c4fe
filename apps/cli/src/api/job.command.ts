import { api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { again } from '../output/again.ts';
import { find, write } from './exchange.ts';
import { followJob } from './follow-job.ts';
import { jobText } from './job.text.ts';
import { kindOf } from './kinds.ts';

export const register: RegisterCommand = (program, context) => {
  const job = program.command('job').description('one job: its steps, and what can be done about it');
  job
    .command('show <job>')
    .description('the steps of a job, what they did and what stands in the way')
    .option('--watch', 'again and again, until interrupted')
    .option('--interval <seconds>', 'with --watch: how often', Number, 1)
    .action(async (id: string, options: { watch?: boolean; interval: number }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      await again(options, output, async () => {
        const { data } = await find(client, kindOf('job'), id);
        output.result(data, () => jobText(data as api.Job));
      });
    });
  job
    .command('follow <job>')
    .description('wait for the end of a job and tell its steps; exit code 1 when it does not succeed')
    .action(async (id: string, _options: object, command) => {
      const { output, connection } = context(command);
      const done = await followJob(connect(connection()), id, output);
      output.result(done, () => jobText(done));
    });
  job
    .command('cancel <job>')
    .description('cancel a job where that is safe; it ends in a stated condition')
    .option('--reason <text>', 'why; others read it', '')
    .action(async (jobId: string, { reason }: { reason: string }, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { data } = await write((headers) => api.jobCancel({ client, path: { jobId }, body: { reason }, headers }));
      output.result(data, () => `job ${jobId} is being cancelled`);
    });
  job
    .command('answer <job>')
    .description('answer a step that could not be told to have happened')
    .requiredOption('--step <name>', 'the step that asks')
    .requiredOption('--answer <answer>', 'done: it has happened; repeat: try again; fail: the job fails')
    .action(async (jobId: string, body: api.StepAnswer, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { step, answer } = body;
      const { data } = await write((headers) =>
        api.jobAnswer({ client, path: { jobId }, body: { step, answer }, headers }),
      );
      output.result(data, () => `job ${jobId} goes on`);
    });
};
