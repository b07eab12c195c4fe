import { AdminError, type AgentMachine, adminClient, type RelayStream, type TargetMachine } from '@understudy/hosting';
import type { CommandContext, RegisterCommand } from '../command.types.ts';
import { CliFailure } from '../failure.ts';
import { again } from '../output/again.ts';
import { table } from '../output/output.ts';
import { bytesText, durationText, percent, timeText } from '../output/units.ts';

/** What the services on this host know; a service that does not run here is missing. */
interface Status {
  readonly agent?: readonly AgentMachine[];
  readonly processServer?: readonly RelayStream[];
  readonly masterTarget?: readonly TargetMachine[];
}

interface Options {
  readonly watch?: boolean;
  readonly interval: number;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('status [machine]')
    .description('mode, RPO, progress and rate of what is protected, as the services on this host see it')
    .option('--watch', 'again and again, until interrupted')
    .option('--interval <seconds>', 'with --watch: how often', Number, 1)
    .action(async (machine: string | undefined, options: Options, command) => {
      const made = context(command);
      await again(options, made.output, async () => show(made, await readStatus(made, machine)));
    });
};

async function readStatus({ sockets }: CommandContext, machine: string | undefined): Promise<Status> {
  const [agent, processServer, masterTarget] = await Promise.all([
    readIfRunning<AgentMachine>(sockets.agent, '/v1/machines'),
    readIfRunning<RelayStream>(sockets.processServer, '/v1/streams'),
    readIfRunning<TargetMachine>(sockets.masterTarget, '/v1/machines'),
  ]);
  if (agent === undefined && processServer === undefined && masterTarget === undefined)
    throw new CliFailure(
      69,
      'not-running',
      'no service of Understudy answers on this host',
      'Start one, or name its data folder (--data) or socket.',
    );
  const isWanted = (item: { machineId?: string; name?: string }) =>
    machine === undefined || [item.machineId, item.name].includes(machine);
  // A process server knows machines by their ids only.
  const ids = new Set([...(agent ?? []), ...(masterTarget ?? [])].filter(isWanted).map(({ machineId }) => machineId));
  const status = {
    ...(agent && { agent: agent.filter(isWanted) }),
    ...(processServer && {
      processServer: processServer.filter((stream) => isWanted(stream) || ids.has(stream.machineId)),
    }),
    ...(masterTarget && { masterTarget: masterTarget.filter(isWanted) }),
  };
  if (machine !== undefined && !status.agent?.length && !status.masterTarget?.length)
    throw new CliFailure(
      77,
      'machine-unknown',
      `no service on this host knows a machine “${machine}”`,
      'List them: understudy status',
    );
  return status;
}

async function readIfRunning<T>(socketPath: string, path: string): Promise<T[] | undefined> {
  try {
    return await adminClient(socketPath).get<T[]>(path);
  } catch (error) {
    if (error instanceof AdminError && error.code === 'not-running') return undefined;
    throw error;
  }
}

function show({ output }: CommandContext, status: Status): void {
  output.result(status, () =>
    [
      status.agent && `Protected here (mobility agent)\n${agentTable(status.agent)}`,
      status.processServer && `Relayed here (process server)\n${streamTable(status.processServer)}`,
      status.masterTarget && `Replicated here (master target)\n${targetTable(status.masterTarget)}`,
    ]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  );
}

function agentTable(machines: readonly AgentMachine[]): string {
  const heads = ['machine', 'mode', 'RPO', 'behind', 'progress', 'rate', 'ETA', 'connection'];
  return table(
    heads,
    machines.map((machine) => [
      machine.name,
      machine.mode,
      machine.rpoMillis === undefined ? 'none yet' : durationText(machine.rpoMillis),
      bytesText(machine.lagBytes),
      machine.progress ? percent(machine.progress) : '–',
      machine.progress ? `${bytesText(machine.progress.bytesPerSecond)}/s` : '–',
      durationText(machine.progress?.etaMillis),
      machine.connected
        ? (machine.sender.peer ?? 'yes')
        : `none${machine.sender.lastProblem ? `: ${machine.sender.lastProblem}` : ''}`,
    ]),
    'no machine is protected here',
  );
}

function streamTable(streams: readonly RelayStream[]): string {
  return table(
    ['machine', 'from', 'to', 'spooled', 'batch', 'durable'],
    streams.map((stream) => [
      stream.machineId,
      stream.connected ? stream.peer : 'nobody',
      stream.upstreamConnected
        ? (stream.upstream ?? 'connected')
        : `nobody${stream.problem ? `: ${stream.problem}` : ''}`,
      bytesText(stream.spooledBytes),
      stream.receivedSequence,
      stream.durableSequence,
    ]),
    'no machine is relayed here',
  );
}

function targetTable(machines: readonly TargetMachine[]): string {
  return table(
    ['machine', 'mode', 'RPO', 'newest point', 'points', 'store', 'generation'],
    machines.map((machine) => [
      machine.name,
      targetMode(machine),
      machine.rpoMillis === undefined ? 'none yet' : durationText(machine.rpoMillis),
      timeText(machine.newestPoint?.vaultTimeMicros),
      machine.pointCount ?? '–',
      bytesText(machine.storeBytes),
      machine.generation?.number ?? '–',
    ]),
    'no machine is replicated to here',
  );
}

function targetMode({ failedOverTo, connected, mode }: TargetMachine): string {
  if (failedOverTo !== undefined) return `failed over to ${failedOverTo}`;
  return connected ? mode : 'not connected';
}
