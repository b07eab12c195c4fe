import { answerOf, api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { bytesFrom } from '../option-values.ts';
import { facts } from '../output/output.ts';
import { bytesText, durationText } from '../output/units.ts';
import { idOf } from './exchange.ts';
import { kindOf } from './kinds.ts';

interface Options {
  readonly churn: number;
  readonly busyChurn?: number;
  readonly busySeconds?: number;
  readonly bandwidth: number;
  readonly disk?: number;
  readonly rpo?: number;
  readonly policy?: string;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('assess [machine]')
    .description('would it be protectable, with which RPO: a forecast for a churn and a bandwidth; nothing is begun')
    .requiredOption('--churn <size>', 'what the machine writes in a second, on average: 2MiB', bytesFrom)
    .requiredOption('--bandwidth <size>', 'between the sites, for this machine, in a second: 10MiB', bytesFrom)
    .option(
      '--busy-churn <size>',
      'what it writes in a second in its busiest time (default: twice the average)',
      bytesFrom,
    )
    .option('--busy-seconds <seconds>', 'how long the busiest time lasts (default: 3600)', Number)
    .option('--disk <size>', 'of its disks together: for the time of the initial copy', bytesFrom)
    .option('--rpo <seconds>', 'the RPO that is wanted', Number)
    .option('--policy <name>', 'with a machine: what stands in the way of protecting it so')
    .action(async (machine: string | undefined, options: Options, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      const { churn, bandwidth, busyChurn, busySeconds, disk, rpo, policy } = options;
      const body: api.Assessment = {
        churnBytesPerSecond: churn,
        bandwidthBytesPerSecond: bandwidth,
        ...(busyChurn !== undefined && { busyChurnBytesPerSecond: busyChurn }),
        ...(busySeconds !== undefined && { busySeconds }),
        ...(disk !== undefined && { diskBytes: disk }),
        ...(rpo !== undefined && { thresholdMillis: rpo * 1000 }),
        ...(machine !== undefined && { machineId: await idOf(client, kindOf('machine'), machine) }),
        ...(policy !== undefined && { policyId: await idOf(client, kindOf('policy'), policy) }),
      };
      const { data } = await answerOf(api.assessAssess({ client, body }));
      output.result(data, () => forecastText(data));
      if (data.meetsThreshold === false) process.exitCode = 1;
    });
};

function forecastText(forecast: api.Forecast): string {
  const { mode, calmRpoMillis, worstRpoMillis, catchUpSeconds, neededBytesPerSecond, initialCopySeconds } = forecast;
  return facts([
    ['in the busiest time', mode],
    ['RPO when calm', durationText(calmRpoMillis)],
    ['worst RPO', durationText(worstRpoMillis)],
    ['caught up after', catchUpSeconds === undefined ? 'never' : durationText(catchUpSeconds * 1000)],
    ['needs', `${bytesText(neededBytesPerSecond)}/s to stream through it`],
    ['initial copy', initialCopySeconds === undefined ? undefined : durationText(initialCopySeconds * 1000)],
    ['journal', bytesText(forecast.journalBytes)],
    ['meets the RPO', forecast.meetsThreshold === undefined ? undefined : forecast.meetsThreshold ? 'yes' : 'no'],
    ...forecast.notes.map((note) => ['note', note] as const),
  ]);
}
