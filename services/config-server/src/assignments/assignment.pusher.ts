import { randomUUID } from 'node:crypto';
import { understudy } from '@understudy/contracts';
import type { Bus } from '@understudy/messaging';
import type { ExecutorRole } from './assignment.entries.ts';
import type { ExecutorVersion } from './assignment.tables.ts';
import type { ProtectionView } from './assignments.read-model.ts';

const { ApplyAssignment, ApplyAssignmentResult } = understudy.v1;
const FIELD_OF = {
  'mobility-agent': 'agent',
  'process-server': 'processServer',
  'master-target': 'masterTarget',
} as const satisfies Record<ExecutorRole, string>;

/** What an executor said it has, by telemetry. */
export interface HeardAssignment {
  readonly issuer: string;
  readonly version: number;
}

export interface AssignmentPusherOptions {
  readonly bus: Bus;
  readonly view: ProtectionView;
  /** Id of the event store that versions count in. */
  readonly issuer: string;
  readonly term: number;
  /** Undefined: not heard lately. */
  readonly heard: (role: ExecutorRole, name: string) => HeardAssignment | undefined;
  readonly monotonicMillis: () => number;
  readonly onRefused?: (executor: ExecutorVersion, code: string, message: string) => void;
}

const AT_ONCE_MAX = 16;
const TIMEOUT_MILLIS = 10_000;
const RETRY_MILLIS = 5_000;

interface Push {
  /** The newest version that was answered. */
  readonly held: number;
  readonly notBeforeMillis: number;
  readonly isRunning: boolean;
}

/** Level-triggered: whoever has not what is assigned to it gets it, whole, again and again. Nothing is kept: telemetry tells after a restart. */
export class AssignmentPusher {
  readonly #options: AssignmentPusherOptions;
  readonly #pushes = new Map<string, Push>();
  #running = 0;

  constructor(options: AssignmentPusherOptions) {
    this.#options = options;
  }

  /** Looks at everybody; call it a few times a second. */
  tick(): void {
    const { view, bus } = this.#options;
    if (!bus.isConnected) return;
    for (const executor of view.executors()) {
      if (this.#running >= AT_ONCE_MAX) return;
      if (this.#isDue(executor)) void this.#push(executor);
    }
  }

  /** The newest version that the executor is known to have; 0: none. */
  applied(role: ExecutorRole, name: string): number {
    const heard = this.#options.heard(role, name);
    const told = heard?.issuer === this.#options.issuer ? heard.version : 0;
    return Math.max(told, this.#pushes.get(`${role}/${name}`)?.held ?? 0);
  }

  #isDue({ role, name, version }: ExecutorVersion): boolean {
    const heard = this.#options.heard(role, name);
    if (heard === undefined) return false;
    const push = this.#pushes.get(`${role}/${name}`);
    if (push?.isRunning || (push?.notBeforeMillis ?? 0) > this.#options.monotonicMillis()) return false;
    // What it says itself counts more than what it answered once: it may have lost its disk since.
    const has = heard.issuer === this.#options.issuer ? heard.version : 0;
    return has < version && (push?.held ?? 0) < version ? true : has < version && this.#isStale(push);
  }

  #isStale(push: Push | undefined): boolean {
    return push !== undefined && this.#options.monotonicMillis() - push.notBeforeMillis > 3 * RETRY_MILLIS;
  }

  async #push(executor: ExecutorVersion): Promise<void> {
    const { role, name } = executor;
    const key = `${role}/${name}`;
    const before = this.#pushes.get(key)?.held ?? 0;
    this.#running += 1;
    this.#pushes.set(key, { held: before, notBeforeMillis: 0, isRunning: true });
    let held = before;
    try {
      held = (await this.#send(executor)) ?? before;
    } finally {
      this.#running -= 1;
      const now = this.#options.monotonicMillis();
      const notBeforeMillis = held >= executor.version ? now : now + RETRY_MILLIS;
      this.#pushes.set(key, { held, notBeforeMillis, isRunning: false });
    }
  }

  async #send(executor: ExecutorVersion): Promise<number | undefined> {
    const { bus, view, issuer, term, onRefused } = this.#options;
    const { role, name, version } = executor;
    const header = { issuer, term, version };
    const document = { header, [FIELD_OF[role]]: { machines: view.bodies(role, name) } };
    const commandId = randomUUID();
    const outcome = await bus.command(
      { role, name },
      { message: ApplyAssignment, result: ApplyAssignmentResult },
      ApplyAssignment.fromObject({ document }),
      {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        principal: 'system',
        term,
        epoch: 0,
        generation: 0,
        assignmentVersion: version,
      },
      { timeoutMillis: TIMEOUT_MILLIS },
    );
    if (outcome.type === 'result') return outcome.body?.held?.version ?? version;
    if (outcome.type === 'refusal' || outcome.type === 'failure') onRefused?.(executor, outcome.code, outcome.message);
    return undefined;
  }
}
