import { randomUUID } from 'node:crypto';
import type { FileSystem } from '@understudy/block';
import { understudy } from '@understudy/contracts';
import { AssignmentKeeper, type AssignmentProblem, applyAssignment, executorCommand } from '@understudy/executor';
import { CommandLog, type CommandMap, encodeMessage, publishTelemetry } from '@understudy/messaging';
import { type CommandName, EXECUTOR_COMMANDS } from '@understudy/orchestrator/simulation';
import { z } from 'zod';
import { type Asked, EFFECTS, effectOf } from './executor-effects.ts';
import type { ProcessScope } from './process-scope.ts';
import type { ReplicaSite } from './replica-site.ts';
import type { SimulatedConnection } from './simulated-nats.ts';

export type ExecutorRole = 'mobility-agent' | 'process-server' | 'master-target';

export interface ExecutorParts {
  readonly role: ExecutorRole;
  readonly name: string;
  readonly scope: ProcessScope;
  readonly bus: SimulatedConnection;
  readonly files: FileSystem;
  readonly folder: string;
  readonly site: ReplicaSite;
  readonly workMicros: () => number;
  /** A planted bug. */
  readonly repeatsEffects: boolean;
  readonly report: (message: string) => void;
}

interface AssignedMachine {
  readonly machineId: string;
  readonly name: string;
  readonly paused?: boolean;
  readonly disks?: readonly {
    readonly id: string;
    readonly index: number;
    readonly name: string;
    readonly excluded: boolean;
  }[];
  readonly upstream?: readonly { readonly host: string; readonly port: number; readonly name: string }[];
}

const KINDS = {
  'mobility-agent': 'agent',
  'process-server': 'processServer',
  'master-target': 'masterTarget',
} as const;
const TELEMETRY_MILLIS = 5000;
/** How long a first copy takes. */
const COPY_MILLIS = 8000;
const machines = z.object({ machines: z.array(z.looseObject({ machineId: z.string() })).default([]) });
const anything = z.looseObject({});

/** Process server, target or agent: the real command log, dispatch and assignment, over a model of what they do. */
export class ExecutorProgram {
  readonly #parts: ExecutorParts;
  readonly #instance = randomUUID();
  readonly #assignedAt = new Map<string, number>();
  #keeper: AssignmentKeeper<z.output<typeof machines>> | undefined;
  #report = 0;

  private constructor(parts: ExecutorParts) {
    this.#parts = parts;
  }

  static async start(parts: ExecutorParts): Promise<void> {
    await new ExecutorProgram(parts).#start();
  }

  async #start(): Promise<void> {
    const { role, name, bus, files, folder, scope, report } = this.#parts;
    const log = await CommandLog.open({ fileSystem: files, folder: '/command-log', clock: scope.process.clock });
    this.#keeper = new AssignmentKeeper({
      folder,
      kind: KINDS[role],
      schema: machines,
      act: async () => this.#act(),
      onFailed: (error) => report(`${name}: ${String(error)}`),
    });
    await this.#keeper.start();
    await bus.serve({ role, name }, this.#commands(log));
    setInterval(() => this.#tell(), TELEMETRY_MILLIS);
    this.#tell();
  }

  async #act(): Promise<readonly AssignmentProblem[]> {
    await this.#parts.scope.rest(this.#parts.workMicros(), 'assignment');
    for (const { machineId } of this.#machines())
      if (!this.#assignedAt.has(machineId)) this.#assignedAt.set(machineId, performance.now());
    return [];
  }

  #machines(): readonly AssignedMachine[] {
    return (this.#keeper?.document?.machines ?? []) as unknown as readonly AssignedMachine[];
  }

  #commands(log: CommandLog): CommandMap {
    const { repeatsEffects, site, scope, workMicros } = this.#parts;
    // A log that keeps nothing still refuses old epochs.
    const forgetful = {
      admit: log.admit.bind(log),
      run: async (_: unknown, effect: () => Promise<never>) => await effect(),
    };
    const entries = Object.entries(EXECUTOR_COMMANDS).map(([name, { message, result }]) => {
      const run = (asked: object, context: Parameters<typeof effectOf>[0]) => {
        const work = () => scope.rest(workMicros(), name);
        const parts = { site, effect: effectOf(context), work, findsEarlier: !repeatsEffects };
        return EFFECTS[name as CommandName](asked as Asked, parts);
      };
      const kind = 'answer' as const;
      const used = repeatsEffects ? (forgetful as unknown as CommandLog) : log;
      return [name, executorCommand({ log: used, message, result, schema: anything, kind, run })];
    });
    return { ...Object.fromEntries(entries), ApplyAssignment: applyAssignment(this.#keeper!, log) };
  }

  #tell(): void {
    const { role, name, bus } = this.#parts;
    const header = this.#keeper?.header;
    this.#report += 1;
    const body = encodeMessage(understudy.v1.ServerTelemetry, {
      ...{ role, name, version: '0.1.0', instance: this.#instance, report: this.#report, part: 0, parts: 1 },
      assignmentIssuer: header?.issuer ?? '',
      assignmentVersion: header?.version ?? 0,
      assignmentSettled: this.#keeper?.isSettled ?? true,
      machines: this.#machines().map((machine) => this.#machine(machine)),
      standIns: role === 'master-target' ? this.#standIns() : [],
      ...(role !== 'mobility-agent' && { listenHost: '127.0.0.1', listenPort: 9443 }),
    });
    publishTelemetry(bus, role, name, body);
  }

  #machine({ machineId, name, paused, disks = [], upstream = [] }: AssignedMachine) {
    const { site, role } = this.#parts;
    const machine = site.machine(machineId);
    const copied = performance.now() - (this.#assignedAt.get(machineId) ?? performance.now()) >= COPY_MILLIS;
    if (role === 'mobility-agent' && copied && machine.lineage.length === 0) {
      site.grant(machineId, 1, `${machineId}/first copy`);
      machine.sourceGeneration = 1;
    }
    if (role === 'mobility-agent' && copied && paused !== true && !machine.sourceClosed) machine.sequence += 1;
    const ruling = site.ruling(machineId);
    const isFenced = ruling !== undefined && machine.sourceGeneration < ruling.number;
    const [hop] = upstream;
    const failedOver = [...machine.standIns.values()].find(({ kind }) => kind === 'REPLICA_MACHINE_KIND_FAILOVER');
    return {
      ...{ machineId, name, managedBy: 'control-plane', connected: true, points: 3 },
      mode: modeOf(paused === true, copied, isFenced),
      upstream: hop === undefined ? '' : `process-server ${hop.name} (${hop.host}:${hop.port})`,
      ...(copied && !isFenced && { rpoMillis: 800 }),
      ...{ sealedSequence: machine.sequence, durableSequence: machine.sequence, dirtyBytes: 0, doubtBytes: 0 },
      generationNumber: ruling?.number ?? 0,
      generationId: ruling?.id ?? '',
      sourceClosed: machine.sourceClosed,
      fenced: isFenced ? 'a newer generation rules' : '',
      disks: disks.map(({ id, index, name: disk, excluded }) => ({
        id,
        index,
        name: disk,
        sizeBytes: 1 << 20,
        excluded,
      })),
      failedOverTo: failedOver?.id ?? '',
    };
  }

  #standIns() {
    return this.#machines().flatMap(({ machineId }) =>
      [...this.#parts.site.machine(machineId).standIns.values()].map(({ id, kind, power, hydrated, sourceMayRun }) => ({
        ...{ key: id, machineId, power, hydrated, sourceMayRun, managedBy: 'control-plane', pointSequence: 1 },
        kind: kind === 'REPLICA_MACHINE_KIND_FAILOVER' ? 'failover' : 'drill',
      })),
    );
  }
}

function modeOf(isPaused: boolean, isCopied: boolean, isFenced: boolean): string {
  if (isFenced) return 'interrupted';
  if (isPaused) return 'paused';
  return isCopied ? 'streaming' : 'initial';
}
