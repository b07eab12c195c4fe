import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { CredentialKeeper, identityFolderOf, listenFailure, type RelayStream } from '@understudy/hosting';
import {
  authoriseMachine,
  dialPeer,
  listenForPeers,
  type PeerAddress,
  type PeerIdentity,
  type PeerListener,
  readCredentials,
} from '@understudy/identity';
import type { HealthReason } from '@understudy/observability';
import {
  type MachineId,
  Relay,
  type RelayEvent,
  type RelayedState,
  machineId as toMachineId,
} from '@understudy/replication';
import { AgentGateway } from '../control/agent-gateway.ts';
import { EnrolmentDesk } from '../control/enrolment-desk.ts';
import { ownPlanOf, RelayControl } from '../control/relay-control.ts';
import { CONTEXT, type ProcessServerContext } from '../process-server.context.ts';
import { ratePlan } from './rate-plan.ts';
import { addRelayMetrics } from './relay.metrics.ts';

/** A local clock changes its offset twice a year: the plan is told again this often. */
const PLAN_MILLIS = 60_000;
const FULL_SHARE = 0.9;

/** mTLS peers → relay → next hop. The spool may be lost at any time; it is never a source of truth. */
@Injectable()
export class RelayService implements OnModuleInit, OnModuleDestroy {
  readonly gateway: AgentGateway;
  readonly #context: ProcessServerContext;
  readonly #control: RelayControl;
  readonly #relay: Relay;
  readonly #credentials: CredentialKeeper;
  /** Who speaks for a machine, and where its batches go: for people only. */
  readonly #peers = new Map<MachineId, string>();
  readonly #upstreams = new Map<MachineId, string>();
  /** Connections to the next hop, with the addresses they were dialled from. */
  readonly #dialled = new Map<MachineId, { readonly from: string; readonly socket: TLSSocket }>();
  readonly #problems = new Map<MachineId, string>();
  #listener: PeerListener | undefined;
  #planning: NodeJS.Timeout | undefined;

  constructor(@Inject(CONTEXT) context: ProcessServerContext, control: RelayControl) {
    const { config, health, metrics, log } = context;
    this.#context = context;
    this.#control = control;
    this.gateway = new AgentGateway({
      name: config.name,
      log,
      bus: () => control.bus,
      renew: async (request) => await control.server?.askRenewal(request),
    });
    this.#relay = new Relay({
      connect: (machineId) => this.#dial(machineId),
      files: nodeFileSystem,
      folder: join(config.data, 'spool'),
      clock: systemClock,
      entropy: systemEntropy,
      spoolBytesMax: config.spool.bytesMax,
      queueMillisMax: config.spool.queue,
      idleMillis: config.spool.idleAfter,
      rate: this.#plan(),
      ...(!config.compression.enabled && { repack: async (batch) => batch }),
      onEvent: (event) => this.#tell(event),
    });
    this.#credentials = new CredentialKeeper({
      config,
      health,
      identity: () => ({ role: 'process-server', name: config.name, machines: [] }),
      onRenewed: (credentials) => this.#listener?.renew(credentials),
    });
    addRelayMetrics(metrics, () => this.#relay.states, config.spool.bytesMax);
    health.add('streams', () => this.#reasons());
  }

  /** Where peers connect. */
  get address(): { host: string; port: number } {
    const { host, port } = this.#context.config.listen;
    return { host, port: this.#listener?.port ?? port };
  }

  streams(): RelayStream[] {
    const { bytesMax } = this.#context.config.spool;
    return this.#relay.states.map((state) => ({
      machineId: state.machineId,
      connected: state.downstream,
      upstreamConnected: state.upstream,
      peer: this.#peers.get(state.machineId) ?? 'unknown',
      ...(this.#upstreams.has(state.machineId) && { upstream: this.#upstreams.get(state.machineId)! }),
      ...(this.#problemOf(state) !== undefined && { problem: this.#problemOf(state)! }),
      spooledBytes: state.spooledBytes,
      spooledBatches: state.spooledBatches,
      spoolBytesMax: bytesMax,
      receivedSequence: state.received,
      durableSequence: state.durable,
    }));
  }

  async onModuleInit(): Promise<void> {
    const { config, log } = this.#context;
    const credentials = await this.#credentials.ensure();
    mkdirSync(join(config.data, 'spool'), { recursive: true, mode: 0o700 });
    this.#relay.recover();
    this.#planning = setInterval(() => this.#relay.shape(this.#plan()), PLAN_MILLIS);
    this.#listener = await listenForPeers({
      role: 'process-server',
      ...config.listen,
      credentials,
      onPeer: (socket, identity) =>
        this.#relay.accept(socket, { authorise: (machineId) => this.#authorise(identity, machineId) }),
      isDenied: (serial) => this.#control.server?.denied.has(serial) ?? false,
      onRefused: (reason, from) => log.tell('peer-refused', reason, { from }),
      ...this.#controlProtocols(),
    }).catch((cause: unknown) => {
      throw listenFailure('the address for agents', config.listen, cause);
    });
    log.tell('listening', `for agents and process servers at ${config.listen.host}:${this.#listener.port}`);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#planning);
    this.#credentials.close();
    await this.#listener?.close();
    await this.#relay.close();
  }

  /** Acts on what is assigned now: rates, and streams whose next hop has changed. */
  obey(): void {
    this.#relay.shape(this.#plan());
    for (const stream of this.#control.streams)
      this.#relay.shapeMachine(toMachineId(stream.machineId), ownPlanOf(stream));
    for (const [machineId, { from, socket }] of this.#dialled)
      if (from !== JSON.stringify(this.#nextHop(machineId))) socket.destroy();
  }

  /** Ends a machine's streams and removes its spool. Answers whether there was something. */
  async forget(machineId: MachineId): Promise<boolean> {
    const wasThere = this.#relay.states.some((state) => state.machineId === machineId);
    await this.#relay.forget(machineId);
    return wasThere;
  }

  get certificateExpiresMillis(): number | undefined {
    return this.#credentials.current?.expiresMillis;
  }

  /** Other certificates are denied now. */
  recheck(): void {
    this.#listener?.recheck();
  }

  /** New credentials stand in the folder. */
  async renewed(): Promise<void> {
    await this.#credentials.look();
  }

  /** Agents are told what to do, and let in, only where there is a control plane that can say it. */
  #controlProtocols() {
    if (this.#control.server === undefined) return {};
    const { config, log } = this.#context;
    const desk = new EnrolmentDesk({
      name: config.name,
      bus: () => this.#control.bus,
      onForwarded: (role, name, status, from) =>
        log.tell('enrolment-forwarded', `${role} ${name}: ${status}`, { from }),
    });
    return {
      onControl: (socket: TLSSocket, identity: PeerIdentity) => this.gateway.take(socket, identity),
      onEnrol: (socket: TLSSocket, from: string) => desk.take(socket, from),
    };
  }

  #nextHop(machineId: MachineId): readonly PeerAddress[] {
    return this.#control.upstreamOf(machineId) ?? this.#context.config.upstream;
  }

  #plan() {
    if (this.#control.ratePlan !== undefined) return this.#control.ratePlan;
    return ratePlan(this.#context.config.rate, -new Date().getTimezoneOffset());
  }

  async #dial(machineId: MachineId) {
    const { config } = this.#context;
    const addresses = this.#nextHop(machineId);
    const dialed = await dialPeer(readCredentials(identityFolderOf(config)), addresses);
    const { identity, address, socket } = dialed;
    this.#dialled.set(machineId, { from: JSON.stringify(addresses), socket });
    socket.once('close', () => {
      if (this.#dialled.get(machineId)?.socket === socket) this.#dialled.delete(machineId);
    });
    this.#upstreams.set(machineId, `${identity.role} ${identity.name} (${address.host}:${address.port})`);
    return dialed.socket;
  }

  #authorise(identity: PeerIdentity, machineId: MachineId): boolean {
    const { log } = this.#context;
    const peer = `${identity.role} ${identity.name}`;
    const verdict = this.#control.lets(identity, machineId)
      ? { allowed: true as const }
      : authoriseMachine(identity, machineId);
    if (!verdict.allowed) {
      log.tell('peer-refused', verdict.reason, { peer });
      return false;
    }
    const isNew = !this.#relay.states.some((state) => state.machineId === machineId);
    if (isNew && this.#relay.states.length >= this.#context.config.machinesMax) {
      log.tell('peer-refused', 'too many machines (machinesMax)', { peer, machine: machineId });
      return false;
    }
    this.#peers.set(machineId, peer);
    log.tell('stream-began', peer, { machine: machineId });
    return true;
  }

  #tell(event: RelayEvent): void {
    const { log } = this.#context;
    const { machineId } = event;
    switch (event.type) {
      case 'downstream-ended':
        log.tell('stream-ended', event.reason, { machine: machineId });
        return;
      case 'upstream-connected':
        this.#problems.delete(event.machineId);
        log.tell('upstream-connected', this.#upstreams.get(event.machineId) ?? 'connected', {
          machine: machineId,
        });
        return;
      case 'upstream-failed':
        this.#problems.set(event.machineId, event.reason);
        this.#upstreams.delete(event.machineId);
        log.tell('upstream-failed', event.reason, { machine: machineId });
        return;
      case 'spool-dropped':
        log.tell('spool-dropped', event.reason, {
          machine: machineId,
          refusal: event.code,
          batches: event.batches,
        });
        return;
      case 'forgotten':
        this.#peers.delete(event.machineId);
        this.#upstreams.delete(event.machineId);
        this.#problems.delete(event.machineId);
        log.tell('stream-forgotten', 'nobody sends any more: its spool was removed', { machine: machineId });
        return;
      case 'spool-failed':
        this.#problems.set(event.machineId, event.reason);
        log.tell('spool-failed', event.reason, { machine: machineId });
        return;
    }
  }

  *#reasons(): Iterable<HealthReason> {
    const { bytesMax } = this.#context.config.spool;
    for (const state of this.#relay.states) {
      const { machineId, spooledBytes } = state;
      const cause = this.#problemOf(state);
      if (cause !== undefined)
        yield {
          code: 'upstream-unavailable',
          state: 'Warning',
          subject: machineId,
          cause,
          remedy: 'Check the next hop and the way to it; batches wait in the spool.',
        };
      if (spooledBytes > bytesMax * FULL_SHARE)
        yield {
          code: 'spool-full',
          state: 'Warning',
          subject: machineId,
          cause: 'the spool is nearly full: its agent begins to coalesce',
          remedy: 'More bandwidth, or a larger spool (spool.bytesMax).',
        };
    }
  }

  /** What keeps a machine's batches from the next hop; nothing where none come and none wait: its stream goes another way now. */
  #problemOf({ machineId, downstream, spooledBatches }: RelayedState): string | undefined {
    return downstream || spooledBatches > 0 ? this.#problems.get(machineId) : undefined;
  }
}
