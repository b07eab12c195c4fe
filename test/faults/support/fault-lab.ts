import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { openDistributed } from '../../acceptance/support/distributed.platform.ts';
import { enrolAgent } from '../../acceptance/support/enrol-agent.ts';
import type { PartName } from '../../acceptance/support/platform.ts';
import { LaneDisk } from '../../e2e/support/lane-disk.ts';
import { readWhole } from '../../e2e/support/scene.ts';
import { NetworkNamespaces } from '../../support/network-namespaces.ts';
import { reportingNodeOptions, type usageOf } from './process-probe.ts';
import { SmallFileSystem } from './small-file-system.ts';

/** Each a network namespace with one link: the protected host, its site, the recovery site, and where the control plane stands. */
export type Host = 'web' | 'office' | 'vault' | 'control';
export type LabPart = 'agent' | 'ps-primary' | 'mt-recovery' | 'config-server' | 'orchestrator';

const HOSTS: readonly Host[] = ['web', 'office', 'vault', 'control'];
const HOST_OF: Readonly<Record<PartName, Host>> = {
  'ps-primary': 'office',
  'mt-primary': 'office',
  'mt-recovery': 'vault',
  'ps-recovery': 'vault',
  'config-server': 'control',
  orchestrator: 'control',
};
const MIB = 1024 * 1024;
const DISK_MIB = 12;
const FILE_SYSTEM_MIB = 160;
const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
const LOAD_PAUSE_MILLIS = 10;
const RECOVERY_MILLIS = 180_000;
/** Fits a small file system: reserve and limits as on a real one, only smaller. */
const SMALL = {
  'ps-primary': { spool: { bytesMax: '8MiB' } },
  'mt-recovery': { space: { lowBytes: '24MiB', criticalBytes: '12MiB', reserveBytes: '4MiB' } },
} as Partial<Record<PartName, object>>;

export interface LabOptions {
  readonly seed: number;
  /** Each process has a wall clock of its own that can be set while it runs. */
  readonly clocks?: boolean;
  /** Each process can be asked from outside what it holds (`probeOf`). */
  readonly reports?: boolean;
  readonly fileSystemMiB?: number;
}

/** Two sites and a control plane on hosts of their own, one protected machine under load, and everything that can be broken there. */
export class FaultLab {
  readonly network: NetworkNamespaces;
  readonly random: SeededRandom;
  readonly platform: Awaited<ReturnType<typeof openDistributed>>;
  readonly fileSystems: ReadonlyMap<LabPart, SmallFileSystem>;
  readonly agent: Awaited<ReturnType<typeof enrolAgent>>;
  /** Files between the lab and its processes: clocks, reports. */
  readonly #sideFolder: string;
  disk!: LaneDisk;

  private constructor(
    parts: Pick<FaultLab, 'network' | 'random' | 'platform' | 'fileSystems' | 'agent'>,
    sideFolder: string,
  ) {
    this.network = parts.network;
    this.random = parts.random;
    this.platform = parts.platform;
    this.fileSystems = parts.fileSystems;
    this.agent = parts.agent;
    this.#sideFolder = sideFolder;
  }

  static async open(options: LabOptions): Promise<FaultLab> {
    const network = NetworkNamespaces.open(HOSTS);
    const fileSystems = new Map<LabPart, SmallFileSystem>();
    const { seed, clocks = false, reports = false, fileSystemMiB = FILE_SYSTEM_MIB } = options;
    const sideFolder = mkdtempSync(join(tmpdir(), 'us-side-'));
    const mount = (part: LabPart, folder: string) => {
      writeFileSync(join(sideFolder, part), '+0\n');
      fileSystems.set(part, SmallFileSystem.mount(folder, fileSystemMiB));
    };
    const launch = (host: Host, part: LabPart) =>
      network.onNetworkOf(
        host,
        'env',
        ...(clocks ? clockOf(join(sideFolder, part)) : []),
        ...(reports ? [`NODE_OPTIONS=${reportingNodeOptions(sideFolder, part)}`] : []),
      );
    try {
      const platform = await openDistributed({
        without: ['mt-primary', 'ps-recovery'],
        prepare: (part, folder) => mount(part as LabPart, folder),
        place: (part) => ({
          host: network.addressOf(HOST_OF[part]),
          launch: launch(HOST_OF[part], part as LabPart),
          config: SMALL[part] ?? {},
        }),
      });
      try {
        mount('agent', join(platform.folder, 'ag', 'data'));
        const { id } = await understudy<api.Site>(platform, 'get', 'site', 'primary');
        const agent = await enrolAgent(platform, 'host-1', id, {
          folder: join(platform.folder, 'ag', 'data'),
          launch: launch('web', 'agent'),
          config: { ring: { bytes: '8MiB' } },
        });
        const parts = { network, random: seededRandom(seed), platform, fileSystems, agent };
        return new FaultLab(parts, sideFolder);
      } catch (error) {
        const words = platform.lastWords();
        await platform.close();
        throw new Error(`${(error as Error).message}\n${words}`, { cause: error });
      }
    } catch (error) {
      network.close();
      for (const each of fileSystems.values()) each.close();
      rmSync(sideFolder, { recursive: true, force: true });
      throw error;
    }
  }

  makeDisk(machine: string): void {
    writeFileSync(this.diskPath(machine), '');
    truncateSync(this.diskPath(machine), DISK_MIB * MIB);
  }

  /** A disk that is full of what cannot be compressed. */
  fillDisk(machine: string): void {
    writeFileSync(this.diskPath(machine), randomBytes(DISK_MIB * MIB));
  }

  /** Makes a machine of its disk and has it protected; answers when the job has begun. */
  async protect(machine: string): Promise<void> {
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
    await this.ask(
      ...['protect', machine, '--policy', 'gold', '--through', 'ps-primary', '--to', 'mt-recovery', '--no-wait'],
    );
  }

  /** The machine that every case begins with: protected, under load, streaming. */
  async settle(): Promise<void> {
    await this.ask('create', 'policy', 'gold');
    this.makeDisk('shop');
    await this.protect('shop');
    const { disks } = await until('shop at its agent', () => this.view('shop'), { timeoutMillis: 60_000 });
    this.disk = new LaneDisk(this.diskPath('shop'), disks[0]!, this.random, LOAD_PAUSE_MILLIS);
    await this.streams('shop');
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
    writeFileSync(join(this.#sideFolder, part), `${text}\n`);
  }

  /** What `usageOf` has to know. */
  probeOf(part: LabPart): Parameters<typeof usageOf>[0] {
    const processId = this.process(part).processId!;
    return { name: part, processId, reportFolder: this.#sideFolder, dataFolder: this.dataFolder(part) };
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

  /** Does an action on an item until it has succeeded: what a fault has made fail is done again, as a person would. */
  async insist(...args: readonly string[]): Promise<void> {
    await until(args.join(' '), () => this.ask(...args).then(() => true), {
      timeoutMillis: RECOVERY_MILLIS,
      everyMillis: 500,
    });
  }

  /** Waits for the end of a job. A fault may have made it fail: then it is done once more. */
  async jobEnds(jobId: string): Promise<void> {
    const ended = async () => {
      const job = await this.ask<api.Job>('job', 'show', jobId);
      return job.state !== 'running' && job.state !== 'requested' && job;
    };
    const { state } = await until(`the end of job ${jobId}`, ended, {
      timeoutMillis: RECOVERY_MILLIS,
      everyMillis: 500,
    });
    if (state !== 'succeeded') await this.insist('retry', 'shop');
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
    this.network.close();
    for (const each of this.fileSystems.values()) each.close();
    await this.platform.close();
    rmSync(this.#sideFolder, { recursive: true, force: true });
  }
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Only the wall clock is set; what a timer waits for is not. */
function clockOf(file: string): string[] {
  return [
    ...[`LD_PRELOAD=${FAKETIME}`, `FAKETIME_TIMESTAMP_FILE=${file}`],
    ...['FAKETIME_DONT_FAKE_MONOTONIC=1', 'FAKETIME_CACHE_DURATION=1', 'NO_FAKE_STAT=1'],
  ];
}
