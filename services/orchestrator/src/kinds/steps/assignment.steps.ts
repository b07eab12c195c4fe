import type { KnownJob } from '../../job/job.state.ts';
import type { SeenAssignment, SeenRole } from '../sight.port.ts';
import type { Look, StepDefinition } from '../step.types.ts';
import { wait } from './work.ts';

const DUE_MILLIS = 5 * 60_000;
const WORDS: Readonly<Record<SeenRole, string>> = {
  'mobility-agent': 'agent',
  'process-server': 'process server',
  'master-target': 'master target',
};

interface Takes {
  readonly role: SeenRole;
  /** Its name; undefined: there is none to wait for. */
  readonly who: (job: KnownJob) => string | undefined;
  /** Whether the machine is to be in its assignment afterwards. */
  readonly withMachine: boolean;
  readonly suffix?: string;
  readonly isOptional?: boolean;
}

/** Assignments are level-triggered: the configuration server pushes them by itself; the job waits until the executor holds and obeys what is wanted now. */
export function takesAssignment({ role, who, withMachine, suffix = '', isOptional = false }: Takes): StepDefinition {
  const word = WORDS[role];
  return {
    name: `${role}-takes-it${suffix}`,
    title: withMachine ? `The ${word} takes it over` : `The ${word} lets it go`,
    isOptional,
    notNeeded: ({ job }) => (who(job) === undefined || who(job) === '' ? `no ${word} is concerned` : undefined),
    work: wait({
      dueMillis: DUE_MILLIS,
      look: async ({ job }, sight) => {
        const name = who(job) ?? '';
        const seen = await sight.assignment(role, name, job.itemId);
        if (seen === undefined) return notYet('the configuration server does not answer');
        const wanting = stillWanting(seen, withMachine, `${word} ${name}`);
        if (wanting !== undefined) return notYet(wanting);
        const server = sight.server(role, name);
        const problem = server?.problems.find(({ machineId }) => machineId === job.itemId);
        if (problem !== undefined && withMachine) return { type: 'failed', problem };
        if (server === undefined || !server.assignmentSettled) return notYet(`${word} ${name} is acting on it`);
        return { type: 'met', result: { version: seen.version } };
      },
    }),
  };
}

function stillWanting(
  { version, appliedVersion, heard, hasMachine }: SeenAssignment,
  withMachine: boolean,
  who: string,
): string | undefined {
  if (hasMachine !== withMachine) return `the assignment of ${who} is being made`;
  if (!heard) return `${who} is not heard`;
  return appliedVersion < version ? `${who} has version ${appliedVersion} of ${version}` : undefined;
}

const notYet = (detail: string): Look => ({ type: 'not-yet', detail });
