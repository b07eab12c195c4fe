/** What a server or agent told last, as far as waits look at it. Spans are of its monotonic clock. */
export interface SeenServer {
  /** By the orchestrator's wall clock, milliseconds since 1970: a wait believes only what came after it began. */
  readonly atMillis: number;
  readonly assignmentIssuer: string;
  readonly assignmentVersion: number;
  readonly assignmentSettled: boolean;
  readonly relayedBy: string;
  readonly problems: readonly {
    readonly machineId: string;
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  machine(machineId: string): SeenMachine | undefined;
}

export interface SeenMachine {
  readonly mode: string;
  readonly connected: boolean;
  /** Of an agent: `process-server ps-1 (host:port)`, the next hop of its stream; empty: none. */
  readonly upstream: string;
  readonly rpoMillis?: number;
  readonly points: number;
  readonly sealedSequence: number;
  readonly durableSequence: number;
  readonly dirtyBytes: number;
  readonly doubtBytes: number;
  readonly generationNumber: number;
  readonly generationId: string;
  readonly sourceClosed: boolean;
  readonly fenced: string;
  readonly disks: readonly { readonly id: string; readonly sizeBytes: number; readonly excluded: boolean }[];
  readonly progress?: {
    readonly doneBytes: number;
    readonly totalBytes: number;
    readonly bytesPerSecond: number;
    readonly etaMillis?: number;
  };
}

export type SeenRole = 'mobility-agent' | 'process-server' | 'master-target';

/** What stands in an executor's assignment, and what it has applied (DescribeAssignment of the configuration server). */
export interface SeenAssignment {
  readonly version: number;
  readonly appliedVersion: number;
  readonly heard: boolean;
  readonly hasMachine: boolean;
}

export interface Sight {
  readonly nowMillis: number;
  /** Telemetry of before is still on its way for so long when a step begins. */
  readonly settlingMillis: number;
  /** Undefined: not heard since this process looks. */
  server(role: SeenRole, name: string): SeenServer | undefined;
  /** Undefined: the configuration server does not answer now. */
  assignment(role: SeenRole, name: string, itemId: string): Promise<SeenAssignment | undefined>;
}
