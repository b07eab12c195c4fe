import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { api } from '@understudy/api-client';
import {
  type AdminClient,
  type AgentMachine,
  adminClient,
  type ServedView,
  type TargetMachine,
} from '@understudy/hosting';
import { type SeededRandom, seededRandom, type TestProcess, until } from '@understudy/testkit';
import { understudy } from '../../acceptance/support/cli.ts';
import { LaneDisk } from '../../e2e/support/lane-disk.ts';
import { readWhole } from '../../e2e/support/scene.ts';
import { type HostOptions, type Hosts, type LabPart, openHosts } from './fault-hosts.ts';
import type { usageOf } from './process-probe.ts';

const MIB = 1024 * 1024;
const DISK_MIB = 12;
const LOAD_PAUSE_MILLIS = 10;
const RECOVERY_MILLIS = 180_000;
/** Each question is a process: seldom enough that the answers do not wait for the questions. */
const ASK_MILLIS = 1_500;
/** What is kept of the load fits beside a second machine; a store that runs full ends drills. */
const RETENTION = { windowMillis: 20_000, tiers: [] };

/** One protected machine under load on these hosts, and everything that can be broken there. */
export class FaultLab {
  readonly random: SeededRandom;
  readonly #hosts: Hosts;
  disk!: LaneDisk;

  private constructor(hosts: Hosts, seed: number) {
    this.#hosts = hosts;
    this.random = seededRandom(seed);
  }

  static async open({ seed, ...options }: HostOptions & { readonly seed: number }): Promise<FaultLab> {
    return new FaultLab(await openHosts(options), seed);
  }

  get network(): Hosts['network'] {
    return this.#hosts.network;
  }

  get platform(): Hosts['platform'] {
    return this.#hosts.platform;
  }

  get agent(): Hosts['agent'] {
    return this.#hosts.agent;
  }

  get fileSystems(): Hosts['fileSystems'] {
    return this.#hosts.fileSystems;
  }

  makeDisk(machine: string): void {
    writeFileSync(this.diskPath(machine), '');
    truncateSync(this.diskPath(machine), DISK_MIB * MIB);
  }

  /** A disk that is full of what cannot be compressed. */
  fillDisk(machine: string): void {
    writeFileSync(this.diskPath(machine), randomBytes(DISK_MIB * MIB));
  }

  /** Makes a machine of its disk and has it protected; answers the job when it has begun. */
  async protect(machine: string): Promise<string> {
    const path = this.diskPath(machine);
    const disks = JSON.stringify([{ name: 'a', path }]);
    await this.ask(
      'create',
      'machine',
      machine,
      '--set',
      'agent=host-1',
      '--set',
      'memoryMib=64',
      '--set',
      `disks=${disks}`,
    );
    const { jobId } = await this.ask<{ jobId: string }>(
      ...['protect', machine, '--policy', 'gold', '--through', 'ps-primary', '--to', 'mt-recovery', '--no-wait'],
    );
    return jobId;
  }

  /** The machine that every case begins with: protected, under load, streaming. */
  async settle(): Promise<void> {
    await this.ask('create', 'policy', 'gold', '--set', `retention=${JSON.stringify(RETENTION)}`);
    this.makeDisk('shop');
    const jobId = await this.protect('shop');
    const { disks } = await until('shop at its agent', () => this.view('shop'), { timeoutMillis: 60_000 });
    this.disk = new LaneDisk(this.diskPath('shop'), disks[0]!, this.random, LOAD_PAUSE_MILLIS);
    await this.jobEnds(jobId);
    // Something is in the replica, and in a point.
    this.disk.load.start();
    await delay(1_000);
    await this.disk.load.hold();
    await this.streams('shop', true);
    await this.known('shop');
  }

  diskPath(machine: string): string {
    return join(this.platform.folder, `${machine}.raw`);
  }

  ask<T>(...args: readonly string[]): Promise<T> {
    return understudy<T>(this.platform, ...args);
  }

  get agentAdmin(): AdminClient {
    return adminClient(this.agent.adminSocket);
  }

  get targetAdmin(): AdminClient {
    return adminClient(this.platform.adminSocket('mt-recovery'));
  }

  process(part: LabPart): TestProcess {
    return part === 'agent' ? this.agent.process : this.platform.process(part);
  }

  /** Runs it when it does not. */
  async revive(part: LabPart): Promise<void> {
    if (part !== 'agent') return await this.platform.revive(part);
    if (!this.agent.process.isRunning) await this.agent.start();
  }

  dataFolder(part: LabPart): string {
    return this.fileSystems.get(part)!.folder;
  }

  setClock(part: LabPart, text: string): void {
    writeFileSync(join(this.#hosts.sideFolder, part), `${text}\n`);
  }

  /** What `usageOf` has to know. */
  probeOf(part: LabPart): Parameters<typeof usageOf>[0] {
    const processId = this.process(part).processId!;
    return { name: part, processId, reportFolder: this.#hosts.sideFolder, dataFolder: this.dataFolder(part) };
  }

  view(machine: string): Promise<AgentMachine> {
    return this.agentAdmin.get<AgentMachine>(`/v1/machines/${machine}`);
  }

  async durableSequence(machine: string): Promise<number> {
    return (await this.targetAdmin.get<TargetMachine>(`/v1/machines/${machine}`)).durableSequence;
  }

  /** Waits until it streams, and every write is in a durable point within a moment; with the disk at rest: every write is. */
  streams(machine: string, isAtRest = false): Promise<AgentMachine> {
    return until(
      `${machine} streaming`,
      async () => {
        const view = await this.view(machine);
        const { mode, connected, rpoMillis, doubtBytes, sealedBatch, durableBatch } = view;
        const isSettled = isAtRest ? rpoMillis === 0 && sealedBatch === durableBatch : (rpoMillis ?? Infinity) < 2_000;
        if (mode === 'streaming' && connected && doubtBytes === 0 && isSettled) return view;
        throw new Error(
          `${mode} ${view.reason}, RPO ${rpoMillis}, doubt ${doubtBytes}, ${view.sender.lastProblem ?? ''}`,
        );
      },
      { timeoutMillis: RECOVERY_MILLIS },
    );
  }

  /** Waits until the control plane says the same. */
  async known(machine: string): Promise<void> {
    await until(
      `${machine} shown as streaming`,
      () => this.ask('wait', 'item', machine, '--for', 'live.rpoMillis<5000', '--timeout', '30').then(() => true),
      { timeoutMillis: RECOVERY_MILLIS },
    );
  }

  /** As much as the disk takes, or a calm again. */
  burst(on: boolean): void {
    this.disk.load.pauseMillis = on ? 0 : LOAD_PAUSE_MILLIS;
  }

  /** Does an action on a machine until it has succeeded: what a fault has made fail is tried again, as a person would. */
  async insist(action: string, machine: string, ...more: readonly string[]): Promise<void> {
    const attempt = async () => {
      try {
        await this.ask(action, machine, ...more);
      } catch (first) {
        // Refused while another operation goes on, or begun and failed: the second has a way on.
        await this.ask('retry', machine).catch((second: Error) => {
          throw new Error(`${(first as Error).message}; ${second.message}`, { cause: first });
        });
      }
      return true as const;
    };
    await until(`${action} ${machine}`, attempt, { timeoutMillis: RECOVERY_MILLIS, everyMillis: ASK_MILLIS });
  }

  /** Waits for the end of a job. A fault may have made it fail: then it is done once more. */
  async jobEnds(jobId: string, machine = 'shop'): Promise<void> {
    const ended = async () => {
      const job = await this.ask<api.Job>('job', 'show', jobId);
      return job.state !== 'running' && job.state !== 'requested' && job;
    };
    const { state } = await until(`the end of job ${jobId}`, ended, {
      timeoutMillis: RECOVERY_MILLIS,
      everyMillis: ASK_MILLIS,
    });
    if (state !== 'succeeded') await this.insist('retry', machine);
  }

  /** Everything that a machine’s newest point holds. */
  async #newestPoint(machine: string): Promise<string> {
    const view = await this.targetAdmin.post<ServedView>(`/v1/machines/${machine}/views`, {});
    const content = await readWhole(view.disks[0]!).finally(() => this.targetAdmin.delete(`/v1/views/${view.id}`));
    return sha256(content);
  }

  /** Whether its newest point answers no error. */
  async isReadable(machine: string): Promise<boolean> {
    return (await this.#newestPoint(machine)).length > 0;
  }

  /** The newest point of a machine that nobody uses is its disk. */
  async expectEqual(machine: string): Promise<void> {
    if ((await this.#newestPoint(machine)) !== sha256(readFileSync(this.diskPath(machine))))
      throw new Error(`the newest point of ${machine} is not its disk`);
  }

  /** What is wrong with the newest point of a disk at rest: it must be the disk, byte for byte, and the disk what its clients wrote. */
  async differences(machine: string): Promise<string[]> {
    const point = await this.#newestPoint(machine);
    const { model, disk } = this.disk.sums();
    return [
      ...(disk === model ? [] : ['the disk is not what was written']),
      ...(point === disk ? [] : ['the newest point is not the disk']),
    ];
  }

  lastWords(): string {
    return `${this.platform.lastWords()}\n--- agent\n${this.agent.process.logTail(2_000)}`;
  }

  async close(): Promise<void> {
    await this.disk?.load.abandon().catch((error: unknown) => console.error(error));
    await this.#hosts.close();
  }
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
