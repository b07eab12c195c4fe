export type HealthState = 'Healthy' | 'Warning' | 'Critical';

/** Why something is not healthy, in words an operator can act on. `code` names the remedy page. */
export interface HealthReason {
  readonly code: string;
  readonly state: 'Warning' | 'Critical';
  readonly cause: string;
  readonly remedy: string;
  /** What it is about, when it is not the whole process: a machine, a disk, a peer. */
  readonly subject?: string;
}

export interface Health {
  readonly state: HealthState;
  readonly reasons: readonly HealthReason[];
}

export type HealthCheck = () => Iterable<HealthReason>;

/** The worst reason decides; worst first. */
export function healthOf(reasons: Iterable<HealthReason>): Health {
  const all = [...reasons].sort((a, b) => (a.state === b.state ? 0 : a.state === 'Critical' ? -1 : 1));
  return { state: all[0]?.state ?? 'Healthy', reasons: all };
}

/** The checks of one process, asked when somebody wants to know. A check that throws is a Critical reason of its own. */
export class HealthChecks {
  readonly #checks: { name: string; check: HealthCheck }[] = [];

  add(name: string, check: HealthCheck): void {
    this.#checks.push({ name, check });
  }

  read(): Health {
    return healthOf(this.#checks.flatMap(({ name, check }) => run(name, check)));
  }
}

function run(name: string, check: HealthCheck): HealthReason[] {
  try {
    return [...check()];
  } catch (error) {
    const cause = `the health check “${name}” failed: ${error instanceof Error ? error.message : String(error)}`;
    return [
      {
        code: 'health-check-failed',
        state: 'Critical',
        cause,
        remedy: 'Look into the log, and report it: this is a defect.',
      },
    ];
  }
}
