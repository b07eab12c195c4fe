import type { api } from '@understudy/api-client';
import type { Command } from 'commander';
import type { RegisterCommand } from '../../command.types.ts';
import { type ItemOptions, itemVerb, runJobs } from './run-jobs.ts';

interface StandInOptions extends ItemOptions {
  readonly point: string;
  readonly network?: api.Failover['network'];
  readonly cpus?: number;
  readonly memory?: number;
  readonly reason?: string;
}

interface FailoverOptions extends StandInOptions {
  readonly planned?: boolean;
  readonly shutDownSource?: boolean;
  readonly sourceStopped?: boolean;
  readonly hydrate: boolean;
  readonly endDrills?: boolean;
  readonly drain?: number;
}

const POINT = 'latest, latest-processed, latest-application, #sequence, -30s, @name or a moment (ISO 8601)';

/** Failover, and another point for it. */
export const register: RegisterCommand = (program, context) => {
  standInOptions(
    itemVerb(program, 'failover', 'the machine runs at the target from now on, from a point; the source is shut out'),
  )
    .option('--point <point>', POINT, 'latest')
    .option('--planned', 'shut the source down in order first: nothing is lost; fails when that is not possible')
    .option('--shut-down-source', 'unplanned: try to shut the source down first')
    .option(
      '--source-stopped',
      'planned: you have shut the machine down; otherwise the job asks for it where no fabric can do it',
    )
    .option('--no-hydrate', 'leave the stand-in’s disks in the replica store for now')
    .option('--end-drills', 'drills of the machine end first (default: they go on)')
    .option('--drain <seconds>', 'unplanned: how long to wait for what process servers still hold', Number)
    .action(async (names: readonly string[], options: FailoverOptions, command) =>
      runJobs(context(command), names, options, 'failover', failoverBody(options)),
    );
  standInOptions(
    itemVerb(
      program,
      'change-point',
      'another point for a failover that is not committed; what the stand-in wrote is lost',
    ),
  )
    .requiredOption('--point <point>', POINT)
    .action(async (names: readonly string[], options: StandInOptions, command) =>
      runJobs(context(command), names, options, 'change-point', standInBody(options)),
    );
};

function standInOptions(command: Command): Command {
  return command
    .option('--network <kind>', 'none, isolated, user or mapped (default: the mapping, where there is one)')
    .option('--cpus <count>', 'processors of the stand-in (default: the machine’s)', Number)
    .option('--memory <MiB>', 'memory of the stand-in (default: the machine’s)', Number)
    .option('--reason <text>', 'why; it stands in the history');
}

function standInBody({ point, network, cpus, memory, reason }: StandInOptions): api.ChangePoint {
  return {
    point,
    ...(network !== undefined && { network }),
    ...(cpus !== undefined && { cpus }),
    ...(memory !== undefined && { memoryMib: memory }),
    ...(reason !== undefined && { reason }),
  };
}

function failoverBody(options: FailoverOptions): api.Failover {
  const { planned, shutDownSource, sourceStopped, hydrate, endDrills, drain } = options;
  return {
    ...standInBody(options),
    hydrate,
    planned: planned === true,
    ...(shutDownSource === true && { shutDownSource }),
    ...(sourceStopped === true && { sourceStopped }),
    ...(endDrills === true && { drills: 'end' as const }),
    ...(drain !== undefined && { drainMillisMax: Math.round(drain * 1000) }),
  };
}
