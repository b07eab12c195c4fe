import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { systemClock } from '@understudy/block';
import { CredentialKeeper, listenFailure } from '@understudy/hosting';
import { authoriseMachine, listenForPeers, type PeerIdentity, type PeerListener } from '@understudy/identity';
import type { HealthReason } from '@understudy/observability';
import { type HeardHeartbeat, type MachineId, Receiver } from '@understudy/replication';
import { TargetControl } from './control/target-control.ts';
import { CONTEXT, type MasterTargetContext } from './master-target.context.ts';
import { ReplicasService } from './replica/replicas.service.ts';

const SKEW_WARNING_MICROS = 1_000_000;
/** Agents send a heartbeat twice a second. */
const SILENCE_MILLIS = 4_000;
/** Long enough for three of them. */
const LISTEN_MILLIS = 1_500;

/** What is known of a source by its connection: gone when this process ends, because only the store is a source of truth. */
export interface SourceState {
  readonly peer: string;
  readonly heard?: HeardHeartbeat;
  /** Monotonic time of the last heartbeat. */
  readonly heardAtMillis?: number;
}

/** The listening end: mTLS peers → receiver → replica store. */
@Injectable()
export class ReplicationService implements OnModuleInit, OnModuleDestroy {
  readonly #context: MasterTargetContext;
  readonly #receiver: Receiver;
  readonly #credentials: CredentialKeeper;
  readonly #control: TargetControl;
  readonly #sources = new Map<MachineId, SourceState>();
  #listener: PeerListener | undefined;

  constructor(@Inject(CONTEXT) context: MasterTargetContext, replicas: ReplicasService, control: TargetControl) {
    this.#context = context;
    this.#control = control;
    this.#receiver = new Receiver({
      directory: replicas,
      clock: systemClock,
      onHeartbeat: (heard) => this.#heard(heard),
      onEnded: (machineId, cause) => this.#ended(machineId, cause),
    });
    const { config, health } = context;
    this.#credentials = new CredentialKeeper({
      config,
      health,
      identity: () => ({ role: 'master-target', name: config.name, machines: [] }),
      onRenewed: (credentials) => this.#listener?.renew(credentials),
    });
    context.health.add('sources', () => this.#silent(replicas));
    context.health.add('clocks', () => this.#skews());
  }

  /** Where peers connect. */
  get address(): { host: string; port: number } {
    const { host, port } = this.#context.config.listen;
    return { host, port: this.#listener?.port ?? port };
  }

  managedBy(machineId: MachineId): 'local' | 'control-plane' {
    return this.#control.managedBy(machineId);
  }

  /** When the certificate ends; undefined before the start. */
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

  get sessionCount(): number {
    return this.#receiver.sessionCount;
  }

  async onModuleInit(): Promise<void> {
    const { config, log } = this.#context;
    const credentials = await this.#credentials.ensure();
    this.#listener = await listenForPeers({
      role: 'master-target',
      ...config.listen,
      credentials,
      onPeer: (socket, identity) => {
        log.tell('peer-connected', `${identity.role} ${identity.name}`, { from: socket.remoteAddress });
        this.#receiver.accept(socket, { authorise: (machineId) => this.#authorise(identity, machineId) });
      },
      isDenied: (serial) => this.#control.isDenied(serial),
      onRefused: (reason, from) => log.tell('peer-refused', reason, { from }),
    }).catch((cause: unknown) => {
      throw listenFailure('the address for process servers and agents', config.listen, cause);
    });
    log.tell('listening', `for process servers and agents at ${config.listen.host}:${this.#listener.port}`);
  }

  /** First nobody new, then what is there comes to rest; the store is closed by its own service afterwards. */
  async onModuleDestroy(): Promise<void> {
    this.#credentials.close();
    await this.#listener?.close();
    await this.#receiver.close();
  }

  source(machineId: MachineId): SourceState | undefined {
    return this.#sources.get(machineId);
  }

  /** Whether its agent is heard, over whatever hops. A connection alone does not say that: a process server keeps its own. */
  isHeard(machineId: MachineId): boolean {
    const heardAtMillis = this.#sources.get(machineId)?.heardAtMillis;
    return heardAtMillis !== undefined && systemClock.monotonicMillis() - heardAtMillis < SILENCE_MILLIS;
  }

  /** Whether the source may be at work: also one that came a moment ago and has not said anything of itself yet. */
  mayRun(machineId: MachineId): boolean {
    const source = this.#sources.get(machineId);
    return source !== undefined && (source.heardAtMillis === undefined || this.isHeard(machineId));
  }

  /** Whether its agent sends at this moment: heard a while ago is not enough, it may just have been stopped. */
  async isSending(machineId: MachineId): Promise<boolean> {
    const source = this.#sources.get(machineId);
    if (source === undefined) return false;
    const before = source.heardAtMillis;
    for (const end = systemClock.monotonicMillis() + LISTEN_MILLIS; systemClock.monotonicMillis() < end; ) {
      await sleep(100);
      if (this.#sources.get(machineId)?.heardAtMillis !== before) return true;
    }
    return false;
  }

  /** Age of the newest recoverable state: what the agent said, plus the time since. No difference of two wall clocks. Undefined: not heard. */
  rpoMillis(machineId: MachineId): number | undefined {
    const source = this.#sources.get(machineId);
    if (source?.heard === undefined || source.heardAtMillis === undefined) return undefined;
    return source.heard.heartbeat.rpoMillis + (systemClock.monotonicMillis() - source.heardAtMillis);
  }

  /** How long ago the agent was heard, by our clock. Undefined: it was not. */
  reportAgeMillis(machineId: MachineId): number | undefined {
    const heardAtMillis = this.#sources.get(machineId)?.heardAtMillis;
    return heardAtMillis === undefined ? undefined : systemClock.monotonicMillis() - heardAtMillis;
  }

  /** Cuts the source off after another generation was granted; nothing of it is written when this resolves. */
  async fence(machineId: MachineId, reason: string): Promise<void> {
    await this.#receiver.fence(machineId, reason);
    // What the old source says about itself does not count any more.
    this.#sources.delete(machineId);
  }

  /** Ends the session of a machine whose replica goes away. */
  async release(machineId: MachineId, reason: string): Promise<void> {
    await this.#receiver.release(machineId, reason);
    this.#sources.delete(machineId);
  }

  #authorise(identity: PeerIdentity, machineId: MachineId): boolean {
    const verdict = this.#control.judge(identity, machineId) ?? authoriseMachine(identity, machineId);
    if (!verdict.allowed) this.#context.log.tell('peer-refused', verdict.reason, { peer: identity.name });
    else
      this.#sources.set(machineId, {
        ...this.#sources.get(machineId),
        peer: `${identity.role} ${identity.name}`,
      });
    return verdict.allowed;
  }

  #heard(heard: HeardHeartbeat): void {
    const source = this.#sources.get(heard.machineId);
    const heardAtMillis = systemClock.monotonicMillis();
    this.#sources.set(heard.machineId, { peer: 'unknown', ...source, heard, heardAtMillis });
  }

  #ended(machineId: MachineId | undefined, cause: Error): void {
    this.#context.log.tell('session-ended', cause.message, { machine: machineId });
  }

  /** A source that is not heard grows old here. Those that were failed over are meant to be silent. */
  *#silent(replicas: ReplicasService): Iterable<HealthReason> {
    for (const replica of replicas.list()) {
      if (this.isHeard(replica.machineId) || replica.lineage().length > 1) continue;
      const subject = replica.name;
      const cause = 'its agent is not heard: its newest point grows old';
      yield {
        code: 'source-silent',
        state: 'Warning',
        subject,
        cause,
        remedy: 'Check the agent and the process servers on the way; if its site is lost: understudy failover --local',
      };
    }
  }

  *#skews(): Iterable<HealthReason> {
    for (const [machineId, { heard }] of this.#sources) {
      const skew = Math.abs(heard?.clockOffsetMicros ?? 0);
      if (skew <= SKEW_WARNING_MICROS) continue;
      const cause = `the source's clock differs from this host's by ${(skew / 1e6).toFixed(1)} s`;
      yield {
        code: 'clock-skewed',
        state: 'Warning',
        subject: machineId,
        cause,
        remedy:
          'Let both hosts take their time from the same servers (NTP). Points stay in order; times are shown by the vault’s clock.',
      };
    }
  }
}
