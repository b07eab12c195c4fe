import type { TLSSocket } from 'node:tls';
import { systemClock } from '@understudy/block';
import { understudy } from '@understudy/contracts';
import { type ExecutorLog, type RenewalGrant, type RenewalRequest } from '@understudy/executor';
import type { PeerIdentity } from '@understudy/identity';
import {
  type Bus,
  type BusSubscription,
  ControlSession,
  commandSubject,
  decodeMessage,
  encodeMessage,
  publishTelemetry,
} from '@understudy/messaging';
import { RelayedTelemetry } from './relayed-telemetry.ts';

/** How long an agent may work on one command; the sender's own time-out is usually shorter. */
const COMMAND_MILLIS = 10 * 60_000;

export interface AgentGatewayOptions {
  readonly name: string;
  readonly log: ExecutorLog;
  readonly bus: () => Bus | undefined;
  readonly renew: (request: RenewalRequest) => Promise<RenewalGrant | undefined>;
}

interface Connected {
  readonly session: ControlSession;
  subscription: BusSubscription | undefined;
}

/**
 * Speaks NATS for the agents whose control connection is here: serves their subjects, publishes what they tell. An agent that connects again takes the
 * place of its older connection. Nothing is kept: a command that was under way when a connection ended has an unknown outcome, and its key makes repeating safe.
 */
export class AgentGateway {
  readonly #options: AgentGatewayOptions;
  readonly #connected = new Map<string, Connected>();
  readonly #telemetry = new RelayedTelemetry();

  constructor(options: AgentGatewayOptions) {
    this.#options = options;
  }

  get agents(): string[] {
    return [...this.#connected.keys()];
  }

  /** Newest facts that a machine's agent told, for the telemetry of this server. */
  get telemetry(): RelayedTelemetry {
    return this.#telemetry;
  }

  /** Takes over an authorised connection; only agents have business here. */
  take(socket: TLSSocket, identity: PeerIdentity): void {
    const { log } = this.#options;
    const { role, name } = identity;
    if (role !== 'mobility-agent') {
      log.tell('control-refused', `${role} ${name} is no agent`, { from: socket.remoteAddress });
      socket.destroy();
      return;
    }
    this.#connected.get(name)?.session.close();
    const session = new ControlSession({
      stream: socket,
      clock: systemClock,
      handlers: {
        request: (method, body) => (method === 'renew' ? this.#renew(identity, body) : undefined),
        notice: (method, body) => {
          if (method === 'telemetry') this.#relayTelemetry(name, body);
        },
      },
    });
    const connected: Connected = { session, subscription: undefined };
    this.#connected.set(name, connected);
    this.#serve(name, connected);
    log.tell('control-connected', `agent ${name}`, { from: socket.remoteAddress });
    void session.ended.then((reason) => this.#ended(name, connected, reason));
  }

  /** The bus is there from now on: the subjects of those who came before it are served too. */
  attachBus(): void {
    for (const [name, connected] of this.#connected)
      if (connected.subscription === undefined) this.#serve(name, connected);
  }

  close(): void {
    for (const { session } of this.#connected.values()) session.close();
  }

  #serve(name: string, connected: Connected): void {
    const bus = this.#options.bus();
    if (bus === undefined) return;
    const subject = commandSubject({ role: 'mobility-agent', name }, bus);
    connected.subscription = bus.subscribe(subject, (_subject, body, respond) => {
      // Borrowed until this turn ends; the session copies it into its frame at once.
      connected.session.request('command', body, COMMAND_MILLIS).then(
        (reply) => respond(reply),
        (error: unknown) =>
          // Nobody answers: for the sender an unknown outcome, as it is.
          this.#options.log.tell('command-failed', `agent ${name} did not answer`, { error }),
      );
    });
  }

  #ended(name: string, connected: Connected, reason: Error): void {
    connected.subscription?.close();
    if (this.#connected.get(name) === connected) this.#connected.delete(name);
    this.#options.log.tell('control-lost', `agent ${name}: ${reason.message}`);
  }

  /** Relayed as from this server, and as from that agent only: what a report says of its sender is replaced. */
  #relayTelemetry(name: string, body: Uint8Array): void {
    const { log, name: relayedBy } = this.#options;
    try {
      const { ServerTelemetry } = understudy.v1;
      const report = decodeMessage(ServerTelemetry, body);
      this.#telemetry.note(name, report.machines ?? []);
      const own = { ...report, role: 'mobility-agent', name, relayedBy };
      const bus = this.#options.bus();
      if (bus !== undefined) publishTelemetry(bus, 'mobility-agent', name, encodeMessage(ServerTelemetry, own).slice());
    } catch (error) {
      log.tell('bus-undecodable', `telemetry of agent ${name}`, { error });
    }
  }

  /** For itself only. Throws with code and `retryable`. */
  async #renew({ role, name }: PeerIdentity, body: Uint8Array): Promise<Uint8Array> {
    const { RenewCertificate, RenewCertificateResult } = understudy.v1;
    const request = decodeMessage(RenewCertificate, body) as RenewalRequest;
    const grant = await this.#options.renew({ ...request, role, name });
    if (grant === undefined) throw new ControlPlaneAway();
    return encodeMessage(RenewCertificateResult, grant);
  }
}

class ControlPlaneAway extends Error {
  readonly code = 'control-plane-away';
  readonly retryable = true;

  constructor() {
    super('the configuration server cannot be asked now');
  }
}
