import { AdminError, type AgentMachine, adminClient, type PointView } from '@understudy/hosting';
import type { CommandContext, RegisterCommand } from '../command.types.ts';
import { pointText } from '../output/point.text.ts';

interface CreateOptions {
  readonly pin?: boolean;
}

/** Where the name was put: on the state of this instant (by the agent), or on the newest point that had arrived. */
type Created =
  | { readonly at: 'source'; readonly machine: AgentMachine; readonly name: string }
  | { readonly at: 'target'; readonly point: PointView; readonly name: string };

export const register: RegisterCommand = (program, context) => {
  const point = program.command('point').description('recovery points with a name');
  point
    .command('create <machine> <name>')
    .description(
      'name a point: by the agent, the state of this instant; where no agent answers, the newest point at the master target',
    )
    .option('--pin', 'keep it until it is unpinned, whatever retention says')
    .action(async (machine: string, name: string, options: CreateOptions, command) => {
      const made = context(command);
      const created = await create(made, machine, { name, pinned: options.pin === true });
      made.output.result(created, () =>
        created.at === 'source'
          ? `@${name}: the agent seals the state of this instant under that name`
          : `@${name}: no agent answers here, so the newest point at the master target has the name: ${pointText(created.point)}`,
      );
    });
  point
    .command('remove <machine> <name>')
    .description('take a name away from its point, whoever gave it: from then on only retention keeps the point')
    .action(async (machine: string, name: string, _options: object, command) => {
      const { output, sockets } = context(command);
      const path = `/v1/machines/${encodeURIComponent(machine)}/points/${encodeURIComponent(name.replace(/^@/, ''))}`;
      const points = await adminClient(sockets.masterTarget).delete<PointView[]>(path);
      output.result(points, () =>
        points
          .map((one) => `${pointText(one)} has the name ${name} no more: retention keeps it as any other`)
          .join('\n'),
      );
    });
};

async function create(
  { sockets }: CommandContext,
  machine: string,
  marker: { name: string; pinned: boolean },
): Promise<Created> {
  const path = encodeURIComponent(machine);
  try {
    const answer = await adminClient(sockets.agent).post<AgentMachine>(`/v1/machines/${path}/marker`, marker);
    return { at: 'source', machine: answer, name: marker.name };
  } catch (error) {
    if (!(error instanceof AdminError) || !['not-running', 'machine-unknown'].includes(error.code)) throw error;
  }
  const point = await adminClient(sockets.masterTarget).post<PointView>(`/v1/machines/${path}/points`, marker);
  return { at: 'target', point, name: marker.name };
}
