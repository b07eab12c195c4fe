import type { Objection, StepDefinition } from '../step.types.ts';
import { atAgent, atProcessServer, atTarget, closingMarkerOf, machineId } from './names.ts';
import { effect, query } from './work.ts';

const POWER_BUTTON_MILLIS = 60_000;
const DURABLE_MILLIS = 60_000;
const DRAIN_MILLIS = 30_000;
const GONE_MILLIS = 5000;

const askForShutdown = (why: string): Objection => ({
  code: 'source-not-confirmed-stopped',
  message: `Nobody at the source can tell whether the machine is shut down: ${why}.`,
  remedy: 'Shut the machine down, make sure that nothing starts it again, then answer “done”.',
  next: 'person',
});

/** Planned: it must be known to be down before anything else is done. */
export const shutDownSource: StepDefinition = {
  name: 'stop-source',
  title: 'Shut the source machine down',
  work: effect({
    request: atProcessServer('StopSourceMachine', (view) => ({
      machineId: machineId(view),
      powerButtonMillis: POWER_BUTTON_MILLIS,
      force: false,
    })),
    timeoutMillis: POWER_BUTTON_MILLIS + 30_000,
    objection: ({ confirmedStopped }) =>
      confirmedStopped === true ? undefined : askForShutdown('no fabric there answers for it'),
    onRefusal: ({ code, message }) => (code === 'source-unreachable' ? askForShutdown(message) : undefined),
  }),
  notNeeded: ({ job }) => {
    const { shutDownSource, sourceStopped } = job.operation.parameters;
    if (sourceStopped === true) return `${job.principal} says that it is shut down`;
    return shutDownSource === false ? 'asked to leave the machine running; its disks are closed' : undefined;
  },
};

/** Unplanned: tried if asked, never waited for long. */
export const tryToShutDownSource: StepDefinition = {
  name: 'stop-source',
  title: 'Try to shut the source machine down',
  isOptional: true,
  work: effect({
    request: atProcessServer('StopSourceMachine', (view) => ({
      machineId: machineId(view),
      powerButtonMillis: 20_000,
      force: true,
    })),
    timeoutMillis: 30_000,
    // A process server that is being started anew answers within seconds.
    patienceMillis: 20_000,
  }),
  notNeeded: ({ job }) => (job.operation.parameters.shutDownSource === true ? undefined : 'not asked for'),
};

export const closeSource: StepDefinition = {
  name: 'close-source',
  title: 'Close the source disks and make the last seal',
  work: effect({
    request: atAgent('CloseSource', (view) => ({
      machineId: machineId(view),
      markerName: closingMarkerOf(view.job),
      reason: `planned failover, job ${view.job.rootJobId}`,
    })),
    timeoutMillis: 60_000,
  }),
};

export const waitForLastSeal: StepDefinition = {
  name: 'wait-durable',
  title: 'Wait until the last write is at the target',
  work: effect({
    request: atTarget('WaitDurable', (view) => ({
      machineId: machineId(view),
      markerName: closingMarkerOf(view.job),
      timeoutMillis: DURABLE_MILLIS,
    })),
    timeoutMillis: DURABLE_MILLIS + 10_000,
    patienceMillis: 30 * 60_000,
  }),
};

/** Unplanned: what reachable process servers still spool, bounded. */
export const drainSpool: StepDefinition = {
  name: 'drain',
  title: 'Bring over what the process server still holds',
  isOptional: true,
  work: query({
    request: atProcessServer('DrainStream', (view) => ({
      machineId: machineId(view),
      timeoutMillis: view.job.operation.parameters.drainMillisMax ?? DRAIN_MILLIS,
    })),
    timeoutMillis: ({ job }) => (job.operation.parameters.drainMillisMax ?? DRAIN_MILLIS) + 5000,
    // One that is gone costs five seconds of the recovery time; one that is being started anew may hold the last writes.
    patienceMillis: ({ job }) => job.operation.parameters.drainMillisMax ?? GONE_MILLIS,
  }),
  notNeeded: ({ job }) => {
    const { point = 'latest' } = job.operation.parameters;
    if (point === 'latest-processed') return 'asked for what the target holds now';
    return point.startsWith('latest') || point.startsWith('-') ? undefined : 'the point is there already';
  },
};

const UNDO_CLOSE = { undoes: 'close-source' } as const;

/** Of a planned failover that is cancelled before a generation was granted: only the hold ends. */
export const reopenCancelledSource: StepDefinition = {
  name: 'reopen-source',
  title: 'Open the source disks again',
  work: effect({ request: atAgent('ReopenSource', (view) => ({ machineId: machineId(view), lineage: [] })) }),
  ...UNDO_CLOSE,
};

export const restartCancelledSource: StepDefinition = {
  name: 'start-source',
  title: 'Start the source machine again',
  isOptional: true,
  work: effect({
    request: atProcessServer('StartSourceMachine', (view) => ({ machineId: machineId(view) })),
    patienceMillis: 0,
  }),
  undoes: 'stop-source',
};
