import { understudy } from '@understudy/contracts';
import { type Bus, decodeMessage, type TelemetryIntake } from '@understudy/messaging';
import type { SeenAssignment, SeenMachine, SeenRole, SeenServer, Sight } from '../kinds/sight.port.ts';

const { DescribeAssignment, AssignmentDescription, ServerTelemetry } = understudy.v1;
const ASK_MILLIS = 5000;

export interface SightParts {
  readonly bus: Bus;
  readonly intake: TelemetryIntake;
  readonly term: number;
  readonly epoch: () => number;
  readonly newId: () => string;
  readonly nowMillis: () => number;
  readonly monotonicMillis: () => number;
}

interface Report {
  readonly part: number;
  readonly parts: number;
  readonly instance: string;
  readonly report: number;
}

type Decoded = ReturnType<typeof decodeMessage<InstanceType<typeof ServerTelemetry>>>;

/** What waits look at: the newest report of a server, decoded when somebody looks, and the configuration server's word on assignments. */
export class TelemetrySight implements Sight {
  readonly #parts: SightParts;

  constructor(parts: SightParts) {
    this.#parts = parts;
  }

  get nowMillis(): number {
    return this.#parts.nowMillis();
  }

  server(role: SeenRole, name: string): SeenServer | undefined {
    const report = this.#parts.intake.newest(role, name);
    if (report === undefined) return undefined;
    const told = decodeMessage(ServerTelemetry, report.body) as Decoded;
    const agoMillis = this.#parts.monotonicMillis() - report.receivedAtMillis;
    return seenServer(told as never, this.nowMillis - agoMillis);
  }

  async assignment(role: SeenRole, name: string, itemId: string): Promise<SeenAssignment | undefined> {
    const { bus, term, epoch, newId } = this.#parts;
    const commandId = newId();
    const outcome = await bus.command(
      { service: 'config-server' },
      { message: DescribeAssignment, result: AssignmentDescription },
      { role, name, itemId },
      {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        principal: 'system',
        term,
        epoch: epoch(),
        generation: 0,
        assignmentVersion: 0,
      },
      { timeoutMillis: ASK_MILLIS },
    );
    if (outcome.type !== 'result' || outcome.body === undefined) return undefined;
    const { version = 0, appliedVersion = 0, heard = false, hasMachine = false } = outcome.body;
    return { version, appliedVersion, heard, hasMachine };
  }
}

interface Told extends Report {
  readonly assignmentIssuer: string;
  readonly assignmentVersion: number;
  readonly assignmentSettled: boolean;
  readonly relayedBy: string;
  readonly assignmentProblems: SeenServer['problems'];
  readonly machines: readonly (Omit<SeenMachine, 'connected'> & {
    readonly machineId: string;
    readonly connected: boolean;
  })[];
}

function seenServer(told: Told, atMillis: number): SeenServer {
  const { assignmentIssuer, assignmentVersion, assignmentSettled, relayedBy, assignmentProblems, machines } = told;
  return {
    atMillis,
    assignmentIssuer,
    assignmentVersion,
    assignmentSettled,
    relayedBy,
    problems: assignmentProblems,
    machine: (machineId) => machines.find((machine) => machine.machineId === machineId),
  };
}
