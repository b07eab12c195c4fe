import type { KnownJob } from '../../job/job.state.ts';
import type { SeenMachine, SeenServer, Sight } from '../sight.port.ts';
import type { Look, StepDefinition } from '../step.types.ts';
import { wait } from './work.ts';

interface Seen {
  readonly server: SeenServer;
  readonly machine: SeenMachine;
}
type Judge = (seen: Seen, job: KnownJob) => string | undefined;

interface Waits {
  readonly name: string;
  readonly title: string;
  readonly role: 'mobility-agent' | 'master-target';
  readonly dueMillis: number | undefined;
  /** What is still missing; undefined: nothing. */
  readonly missing: Judge;
  /** The mode itself says it: a report of before cannot look as if it were met. */
  readonly isPlain?: boolean;
}

/** A wait for what the agent or the target tells of the machine. */
export function machineShows({ name, title, role, dueMillis, missing, isPlain = false }: Waits): StepDefinition {
  const look = async ({ job }: { readonly job: KnownJob }, sight: Sight, startedAtMillis: number): Promise<Look> => {
    const executor = role === 'mobility-agent' ? job.operation.agent : job.operation.masterTarget;
    const server = sight.server(role, executor);
    const machine = server?.machine(job.itemId);
    if (server === undefined || machine === undefined)
      return { type: 'not-yet', detail: `${executor} has told nothing yet` };
    if (!isPlain && server.atMillis < startedAtMillis + sight.settlingMillis)
      return { type: 'not-yet', detail: `waiting for word of ${executor}` };
    const detail = missing({ server, machine }, job);
    if (detail === undefined) return { type: 'met', result: shown(machine) };
    return { type: 'not-yet', detail, ...(machine.progress && { progress: machine.progress }) };
  };
  return { name, title, work: wait({ dueMillis, look }) };
}

function shown({ mode, rpoMillis, generationNumber, generationId }: SeenMachine) {
  const ruling = generationNumber > 0 && { ruling: { number: generationNumber, id: generationId } };
  return { mode, ...ruling, ...(rpoMillis !== undefined && { rpoMillis }) };
}

/** Everything that was dirty or in doubt is at the target and sealed there. */
function unsent({ machine }: Seen): string | undefined {
  if (machine.mode === 'initial') return 'the initial copy is under way';
  if (machine.mode === 'resync' || machine.doubtBytes > 0) return 'blocks are compared';
  if (machine.mode === 'interrupted' || machine.mode === 'paused') return `replication is ${machine.mode}`;
  if (machine.rpoMillis === undefined) return 'there is no recovery point yet';
  return undefined;
}

/** Replication that was told to stand still goes on when it is resumed: nobody waits for that. */
const unsentUnlessPaused: Judge = (seen) => (seen.machine.mode === 'paused' ? undefined : unsent(seen));

/** Without end: how long a first copy takes is the line's affair. It shows progress and can be cancelled. */
export const initialCopy: StepDefinition = machineShows({
  name: 'initial-copy',
  title: 'Copy the disks for the first time',
  role: 'mobility-agent',
  dueMillis: undefined,
  missing: unsent,
});

export const comparison: StepDefinition = machineShows({
  name: 'comparison',
  title: 'Compare and bring over what differs',
  role: 'mobility-agent',
  dueMillis: undefined,
  missing: unsentUnlessPaused,
});

export const pausedShows: StepDefinition = machineShows({
  name: 'is-paused',
  isPlain: true,
  title: 'Replication stands still',
  role: 'mobility-agent',
  dueMillis: 60_000,
  missing: ({ machine }) => (machine.mode === 'paused' ? undefined : `replication is ${machine.mode}`),
});

export const resumedShows: StepDefinition = machineShows({
  name: 'is-resumed',
  isPlain: true,
  title: 'Replication goes on',
  role: 'mobility-agent',
  dueMillis: 5 * 60_000,
  missing: ({ machine }) =>
    machine.mode === 'paused' || machine.mode === 'interrupted' ? `replication is ${machine.mode}` : undefined,
});

/** A disk that was added or has grown is copied; one that was taken away is gone. */
export const disksShow: StepDefinition = machineShows({
  name: 'disks-follow',
  title: 'Bring the changed disks over',
  role: 'mobility-agent',
  dueMillis: undefined,
  missing: (seen, job) => {
    const wanted = job.operation.disks.filter(({ excluded }) => !excluded).map(({ id }) => id);
    const there = seen.machine.disks.filter(({ excluded }) => !excluded).map(({ id }) => id);
    const differs = wanted.length !== there.length || wanted.some((id) => !there.includes(id));
    return differs ? 'the agent changes its disks' : unsentUnlessPaused(seen, job);
  },
});

export const movedShows: StepDefinition = machineShows({
  name: 'streams-there',
  title: 'The stream goes through the new process server',
  role: 'mobility-agent',
  dueMillis: 10 * 60_000,
  // The stream is what moves; the agent's own connection for commands stays where it is.
  missing: ({ machine }, job) => {
    if (!machine.connected || machine.mode === 'interrupted') return 'the agent connects';
    const wanted = job.operation.parameters.processServer ?? job.operation.processServer;
    return machine.upstream.startsWith(`process-server ${wanted} `)
      ? undefined
      : `the agent sends to ${machine.upstream}`;
  },
});
