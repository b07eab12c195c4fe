import { randomUUID } from 'node:crypto';
import { understudy } from '@understudy/contracts';
import { encodeMessage } from '@understudy/messaging';
import type { HealthChecks } from '@understudy/observability';
import { RateMeter } from './rate-meter.ts';
import type {
  CapacityFields,
  MachineTelemetryFields,
  ServerTelemetryFields,
  StandInTelemetryFields,
} from './telemetry.types.ts';

/** Machines of one part: with everything in them long it stays below what the bus takes at once. */
const MACHINES_OF_A_PART = 250;
const REASONS_MAX = 200;

/** What the executor knows at this instant. */
export interface TelemetryFacts {
  readonly capacity: CapacityFields;
  readonly machines: readonly MachineTelemetryFields[];
  readonly standIns?: readonly StandInTelemetryFields[];
  readonly agents?: readonly string[];
  readonly listen?: { readonly host: string; readonly port: number };
  readonly certificateExpiresMillis?: number;
}

export interface ControlFacts {
  readonly assignmentIssuer: string;
  readonly assignmentVersion: number;
  readonly assignmentSettled: boolean;
  readonly term: number;
  readonly epoch: number;
  readonly assignmentProblems: readonly { machineId: string; code: string; message: string; remedy: string }[];
}

export interface TelemetryReporterOptions {
  readonly role: string;
  readonly name: string;
  readonly version: string;
  readonly everyMillis: number;
  readonly health: HealthChecks;
  readonly facts: () => TelemetryFacts | Promise<TelemetryFacts>;
  readonly control: () => ControlFacts;
  /** Sent or dropped: the next one says everything anew. */
  readonly send: (body: Uint8Array) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Tells every few seconds how it is. One report at a time: while one takes long, the clock’s next is left out. */
export class TelemetryReporter {
  readonly #options: TelemetryReporterOptions;
  readonly #instance = randomUUID();
  readonly #startedMillis = performance.now();
  readonly #written = new RateMeter();
  readonly #sent = new RateMeter();
  #report = 0;
  #timer: NodeJS.Timeout | undefined;
  #busy = false;
  #again = false;

  constructor(options: TelemetryReporterOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.#busy || void this.tell(), this.#options.everyMillis).unref();
    void this.tell();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Now, not at the next turn: after something that others wait for. While a report is made, one more follows it. */
  async tell(): Promise<void> {
    this.#again = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    try {
      do {
        this.#again = false;
        await this.#makeReport();
      } while (this.#again);
    } catch (error) {
      this.#options.onFailed(error);
    } finally {
      this.#busy = false;
    }
  }

  async #makeReport(): Promise<void> {
    const facts = await this.#options.facts();
    this.#report += 1;
    for (const part of this.#parts(facts))
      this.#options.send(encodeMessage(understudy.v1.ServerTelemetry, part).slice());
  }

  #parts({ machines, standIns = [], agents = [], listen, ...facts }: TelemetryFacts): ServerTelemetryFields[] {
    const { role, name, version, control, health } = this.#options;
    const atMillis = performance.now();
    const parts = Math.max(1, Math.ceil(machines.length / MACHINES_OF_A_PART));
    const head: ServerTelemetryFields = {
      role,
      name,
      version,
      instance: this.#instance,
      report: this.#report,
      parts,
      uptimeMillis: Math.round(atMillis - this.#startedMillis),
      ...control(),
      assignmentProblems: [...control().assignmentProblems],
      capacity: facts.capacity,
      healthReasons: health
        .read()
        .reasons.slice(0, REASONS_MAX)
        .map(({ subject = '', ...reason }) => ({ ...reason, subject })),
      agents: [...agents],
      ...(listen !== undefined && { listenHost: listen.host, listenPort: listen.port }),
      certificateExpiresMillis: Math.max(0, Math.round(facts.certificateExpiresMillis ?? 0)),
    };
    const rated = machines.map((machine) => this.#rated(machine, atMillis));
    this.#written.forgetOthers();
    this.#sent.forgetOthers();
    return Array.from({ length: parts }, (_, part) => ({
      ...head,
      part,
      machines: rated.slice(part * MACHINES_OF_A_PART, (part + 1) * MACHINES_OF_A_PART),
      standIns: part === 0 ? [...standIns] : [],
    }));
  }

  #rated(machine: MachineTelemetryFields, atMillis: number): MachineTelemetryFields {
    const { machineId = '', writtenBytes = 0, sentBytes = 0 } = machine;
    return {
      ...machine,
      writtenBytesPerSecond: this.#written.perSecond(machineId, writtenBytes, atMillis),
      sentBytesPerSecond: this.#sent.perSecond(machineId, sentBytes, atMillis),
    };
  }
}
