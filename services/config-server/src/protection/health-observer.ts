import type { ExecutorRole } from '../assignments/assignment.entries.ts';
import type { ProtectionView } from '../assignments/assignments.read-model.ts';
import type { Drill } from '../drill/drill.schema.ts';
import type { AlertBoard } from '../health/alert-board.ts';
import { type Failure, FailureGroups } from '../health/failure-groups.ts';
import { type ItemEvidence, itemReasons } from '../health/item-reasons.ts';
import type { Reason } from '../health/reason.ts';
import { serverReasons } from '../health/server-reasons.ts';
import type { KnownItem } from '../item/item.state.ts';
import type { Job } from '../job/job.schema.ts';
import type { LiveTelemetry } from '../telemetry/live-telemetry.ts';
import type { Now } from './item-observer.ts';

export interface HealthObserverOptions {
  readonly view: ProtectionView;
  readonly telemetry: LiveTelemetry;
  readonly board: AlertBoard;
  /** The newest version that an executor is known to have. */
  readonly applied: (role: ExecutorRole, name: string) => number;
  /** Of all items: jobs in which a step asks a person, and drills that failed. */
  readonly leftToPeople: () => { readonly waiting: readonly Job[]; readonly failedDrills: readonly Drill[] };
}

/** Ten thousand items are looked at in one go: what is left to people is read once for them. */
const LEFT_FRESH_MILLIS = 1000;

const EXECUTORS: readonly string[] = ['process-server', 'master-target'];

/** Why items and servers are not healthy now, and what of it calls somebody. */
export class HealthObserver {
  readonly #options: HealthObserverOptions;
  readonly #behindSince = new Map<string, number>();
  #waiting: ReadonlyMap<string, readonly Job[]> = new Map();
  #failedDrills: ReadonlyMap<string, readonly Drill[]> = new Map();
  #leftAtMillis = Number.NEGATIVE_INFINITY;
  readonly #failures = new FailureGroups();

  constructor(options: HealthObserverOptions) {
    this.#options = options;
  }

  reasonsOf(item: KnownItem, { monotonicMillis, wallMillis }: Now): Reason[] {
    const { telemetry, view } = this.#options;
    const { itemId, masterTarget, wanted } = item;
    const isSilent = (role: ExecutorRole, name: string) => !telemetry.isHeard(role, name, monotonicMillis);
    const evidence = {
      item,
      sight: telemetry.machine(itemId),
      standIns: telemetry.standIns(masterTarget, itemId, monotonicMillis),
      thresholds: view.policy(wanted.policyId)?.thresholds,
      silentProcessServer: isSilent('process-server', wanted.processServer),
      silentMasterTarget: isSilent('master-target', masterTarget),
      problems: this.#problemsOf(item, monotonicMillis),
      ...this.#leftToPeople(itemId, monotonicMillis),
      failureCause: (jobId: string) => this.#failures.causeOf(jobId),
      nowMillis: monotonicMillis,
    };
    return itemReasons(evidence, wallMillis);
  }

  serverReasonsOf(role: ExecutorRole, name: string, { monotonicMillis, wallMillis }: Now): Reason[] {
    const { telemetry } = this.#options;
    const sight = telemetry.server(role, name);
    const isHeard = telemetry.isHeard(role, name, monotonicMillis);
    const assignmentBehindMillis = this.#behind(role, name, monotonicMillis);
    const isElsewhere = (machineId: string) => this.#isElsewhere(machineId);
    return serverReasons({ role, name, sight, isHeard, assignmentBehindMillis, isElsewhere }, wallMillis);
  }

  noteItem(item: KnownItem, now: Now): void {
    for (const reason of this.reasonsOf(item, now)) this.#options.board.note(reason, item.itemId);
  }

  noteServers(now: Now): void {
    const { view, board } = this.#options;
    for (const { role, name, isRevoked } of view.servers()) {
      if (isRevoked || !EXECUTORS.includes(role)) continue;
      for (const reason of this.serverReasonsOf(role as ExecutorRole, name, now)) board.note(reason);
    }
  }

  #isElsewhere(machineId: string): boolean {
    const item = this.#options.view.item(machineId);
    return item !== undefined && (item.placement.where !== 'source' || item.placement.fenced);
  }

  #leftToPeople(itemId: string, nowMillis: number): Pick<ItemEvidence, 'waiting' | 'failedDrills'> {
    if (nowMillis - this.#leftAtMillis >= LEFT_FRESH_MILLIS) {
      const { waiting, failedDrills } = this.#options.leftToPeople();
      this.#waiting = Map.groupBy(waiting, (job) => job.itemId);
      this.#failedDrills = Map.groupBy(failedDrills, (drill) => drill.itemId);
      this.#failures.see([...this.#failedOperations(), ...failedDrills.flatMap((drill) => this.#failedDrill(drill))]);
      this.#leftAtMillis = nowMillis;
    }
    return { waiting: this.#waiting.get(itemId) ?? [], failedDrills: this.#failedDrills.get(itemId) ?? [] };
  }

  *#failedOperations(): Iterable<Failure> {
    for (const { name, masterTarget, operation } of this.#options.view.items())
      if (operation.state === 'failed') {
        const { jobId, code, failedAtMillis: atMillis } = operation;
        yield { jobId, of: 'operation-failed', code, masterTarget, item: name, atMillis };
      }
  }

  #failedDrill({ itemId, jobId, masterTarget, code = '', begunAtMillis: atMillis }: Drill): Failure[] {
    const item = this.#options.view.item(itemId)?.name;
    return item === undefined ? [] : [{ jobId, of: 'drill-failed', code, masterTarget, item, atMillis }];
  }

  #problemsOf({ itemId, agent, wanted, masterTarget }: KnownItem, nowMillis: number): string[] {
    const { telemetry } = this.#options;
    const executors = [
      ['mobility-agent', agent],
      ['process-server', wanted.processServer],
      ['master-target', masterTarget],
    ] as const;
    return executors.flatMap(([role, name]) => {
      if (!telemetry.isHeard(role, name, nowMillis)) return [];
      const problems = telemetry.server(role, name)?.report.assignmentProblems ?? [];
      return problems
        .filter(({ machineId }) => machineId === itemId)
        .map(({ code, message, remedy }) => `${name}: ${code}: ${message} ${remedy}`);
    });
  }

  #behind(role: ExecutorRole, name: string, nowMillis: number): number {
    const key = `${role}/${name}`;
    if (this.#options.applied(role, name) >= this.#options.view.version(role, name)) {
      this.#behindSince.delete(key);
      return 0;
    }
    const since = this.#behindSince.get(key) ?? nowMillis;
    this.#behindSince.set(key, since);
    return nowMillis - since;
  }
}
