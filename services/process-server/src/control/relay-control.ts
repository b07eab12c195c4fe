import {
  type ProcessServerAssignment,
  processServerAssignment,
  ServerControl,
  type TelemetryFacts,
} from '@understudy/executor';
import type { PeerAddress, PeerIdentity } from '@understudy/identity';
import type { Bus, CommandLog, CommandMap } from '@understudy/messaging';
import type { RatePlan } from '@understudy/replication';
import type { ProcessServerContext } from '../process-server.context.ts';
import { VERSION } from '../version.ts';

type AssignedStream = ProcessServerAssignment['machines'][number];
type AssignedRates = NonNullable<ProcessServerAssignment['rates']>;

/** What the control works on; there from `run` on. */
export interface ControlledRelay {
  readonly act: () => void;
  readonly commands: (log: CommandLog) => CommandMap;
  readonly facts: () => Promise<TelemetryFacts>;
  readonly renewed: () => void;
  /** Other certificates are denied now. */
  readonly recheck: () => void;
}

/** This process server under its control plane, if it has one: whose streams it takes, where they go, how fast. */
export class RelayControl {
  readonly server: ServerControl<ProcessServerAssignment> | undefined;
  #streams: ReadonlyMap<string, AssignedStream> = new Map();
  #relay: ControlledRelay | undefined;

  private constructor({ config, log, health }: ProcessServerContext) {
    if (config.control === undefined) return;
    this.server = new ServerControl({
      role: 'process-server',
      config,
      control: config.control,
      log,
      health,
      version: VERSION,
      assignment: {
        kind: 'processServer',
        schema: processServerAssignment,
        act: async (document) => {
          this.#index(document);
          this.#relay?.act();
          return [];
        },
      },
      commands: (commandLog) => this.#relay!.commands(commandLog),
      facts: async () => await this.#relay!.facts(),
      onRenewed: () => this.#relay?.renewed(),
      onDenied: () => this.#relay?.recheck(),
    });
    this.#index(this.server.assignment.document);
  }

  /** Enrols if need be. Throws IdentityError when a token was given and cannot be used. */
  static async prepare(context: ProcessServerContext): Promise<RelayControl> {
    const control = new RelayControl(context);
    await control.server?.enrol();
    return control;
  }

  get bus(): Bus | undefined {
    return this.server?.bus;
  }

  async run(relay: ControlledRelay): Promise<void> {
    this.#relay = relay;
    await this.server?.start();
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  get streams(): Iterable<AssignedStream> {
    return this.#streams.values();
  }

  isAssigned(machineId: string): boolean {
    return this.#streams.has(machineId);
  }

  upstreamOf(machineId: string): readonly PeerAddress[] | undefined {
    const upstream = this.#streams.get(machineId)?.upstream;
    return upstream === undefined || upstream.length === 0 ? undefined : upstream;
  }

  /** The assignment lets this agent bring the machine's stream, whatever its certificate names. */
  lets(peer: PeerIdentity, machineId: string): boolean {
    return peer.role === 'mobility-agent' && this.#streams.get(machineId)?.agentName === peer.name;
  }

  /** Undefined: what is configured. */
  get ratePlan(): RatePlan | undefined {
    const rates = this.server?.assignment.document?.rates;
    return rates === undefined ? undefined : planOf(rates);
  }

  #index(document: ProcessServerAssignment | undefined): void {
    this.#streams = new Map(document?.machines.map((stream) => [stream.machineId, stream]));
  }
}

/** A machine's own rate and schedule; undefined: none. */
export function ownPlanOf({ rates, bytesPerSecond }: AssignedStream): RatePlan | undefined {
  if (rates !== undefined) return planOf(rates);
  return bytesPerSecond === undefined ? undefined : planOf({ bytesPerSecond, windows: [] });
}

function planOf({ bytesPerSecond, windows }: AssignedRates): RatePlan {
  return {
    ...(bytesPerSecond !== undefined && { bytesPerSecond }),
    windows: windows.map(({ utcOffsetMinutes: _, ...window }) => window),
    utcOffsetMinutes: windows[0]?.utcOffsetMinutes ?? -new Date().getTimezoneOffset(),
  };
}
