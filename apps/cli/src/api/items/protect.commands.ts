import { type ApiClient, answerOf, api, connect } from '@understudy/api-client';
import type { Command } from 'commander';
import type { RegisterCommand } from '../../command.types.ts';
import { collect } from '../../option-values.ts';
import { facts, table } from '../../output/output.ts';
import { labelChanges, withLabels } from '../body.ts';
import { idOf, write } from '../exchange.ts';
import { followJob } from '../follow-job.ts';
import { jobText } from '../job.text.ts';
import { kindOf } from '../kinds.ts';

interface Options {
  readonly policy: string;
  readonly through?: string;
  readonly to?: string;
  readonly exclude: readonly string[];
  readonly label: readonly string[];
  readonly network: readonly string[];
  readonly strict?: boolean;
  readonly wait?: boolean;
}

/** Protecting a machine, and asking beforehand whether that would work. */
export const register: RegisterCommand = (program, context) => {
  choices(program.command('protect <machine>'))
    .description('protect a machine: readiness, choice of servers, initial copy; then continuously')
    .option('--no-wait', 'do not wait for the job’s end, only name the job')
    .action(async (machine: string, options: Options, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const body = await protectionOf(client, machine, options);
      const { data } = await write((headers) => api.itemEnable({ client, body, headers }));
      if (options.wait !== true)
        return output.result(data, () => `job ${data.jobId} has begun; understudy job follow ${data.jobId}`);
      const job = await followJob(client, data.jobId, output);
      output.result(job, () => jobText(job));
    });
  choices(program.command('check <machine>'))
    .description('whether a machine could be protected so: what is missing and why; nothing is begun')
    .action(async (machine: string, options: Options, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const body = await protectionOf(client, machine, options);
      const { data } = await answerOf(api.itemCheck({ client, body }));
      output.result(data, () => readinessText(data));
      if (!data.ready) process.exitCode = 1;
    });
};

function choices(command: Command): Command {
  return command
    .requiredOption('--policy <name>', 'how it is protected')
    .option('--through <process-server>', 'which process server (default: the least full one)')
    .option('--to <master-target>', 'which master target (default: the least full one)')
    .option('--exclude <disk>', 'name or id of a disk that is not replicated; once for each', collect, [])
    .option('--label <key=value>', 'a label (default: the machine’s); once for each', collect, [])
    .option('--network <source=target>', 'a network there instead of one here; once for each', collect, [])
    .option('--strict', 'what is only a warning refuses as well');
}

async function protectionOf(client: ApiClient, machine: string, options: Options): Promise<api.Protection> {
  const { through, to, exclude, label, network, strict } = options;
  const networks = [...labelChanges(network)].map(([source, target]) => ({ source, target: target ?? '' }));
  return {
    machineId: await idOf(client, kindOf('machine'), machine),
    policyId: await idOf(client, kindOf('policy'), options.policy),
    excludedDisks: [...exclude],
    ...(through !== undefined && { processServer: through }),
    ...(to !== undefined && { masterTarget: to }),
    ...(label.length > 0 && { labels: withLabels({}, labelChanges(label)) }),
    ...(networks.length > 0 && { networks }),
    ...(strict === true && { acceptWarnings: false }),
  };
}

function readinessText(readiness: api.Readiness): string {
  const { ready, checks, processServer, masterTarget, placementReason } = readiness;
  const head = facts([
    ['ready', ready ? 'yes' : 'no'],
    ['through', processServer],
    ['to', masterTarget],
    ['because', placementReason],
  ]);
  const rows = checks.map((check) => [check.code, check.state, check.message, check.remedy ?? '']);
  return `${head}\n\n${table(['check', 'state', '', 'remedy'], rows, 'nothing was checked')}`;
}
