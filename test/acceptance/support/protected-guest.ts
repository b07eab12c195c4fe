import { join } from 'node:path';
import { QemuFabric } from '@understudy/fabric';
import { type AdminClient, type AgentMachine, adminClient } from '@understudy/hosting';
import { buildGuestImage, cloneDisk, guestCommandLine, until } from '@understudy/testkit';
import { acknowledgedOn } from '../../support/guest-console.ts';
import { enrolAgent } from './enrol-agent.ts';
import type { partProcess } from './part-process.ts';
import type { Platform } from './platform.ts';

const KEY = 'guest';
const BOOT_MILLIS = 90_000;
const RECORDS_PER_SECOND = 50;

/** A host with an agent and a real guest on two disks that appends numbered, checksummed, fsynced records. */
export class ProtectedHost {
  readonly #platform: Platform;
  readonly agent: ReturnType<typeof partProcess>;
  readonly admin: AdminClient;
  readonly #boot: { kernelPath: string; initrdPath: string; commandLine: string };

  private constructor(
    platform: Platform,
    agent: ReturnType<typeof partProcess>,
    boot: ProtectedHost['fabricSettings'],
  ) {
    this.#platform = platform;
    this.agent = agent;
    this.admin = adminClient(agent.adminSocket);
    this.#boot = boot;
  }

  /** The agent enrols with a one-time token, through the process server. */
  static async enrol(platform: Platform, name: string, siteId: string): Promise<ProtectedHost> {
    const image = await buildGuestImage({ diskMiB: [32, 24], fillMiB: [2, 1] });
    for (const [index, disk] of ['a', 'b'].entries())
      await cloneDisk(image.diskPaths[index]!, join(platform.folder, `${disk}.raw`));
    const agent = await enrolAgent(platform, name, siteId);
    const workload = { mode: 'run', rate: RECORDS_PER_SECOND, acknowledgeEvery: 1, checkFileSystems: true } as const;
    const { kernelPath, initrdPath } = image;
    return new ProtectedHost(platform, agent, { kernelPath, initrdPath, commandLine: guestCommandLine(workload) });
  }

  get fabricSettings() {
    return this.#boot;
  }

  diskPath(name: string): string {
    return join(this.#platform.folder, `${name}.raw`);
  }

  get #fabric(): QemuFabric {
    return new QemuFabric({ folder: join(this.#platform.folder, 'src') });
  }

  view(machine: string): Promise<AgentMachine> {
    return this.admin.get<AgentMachine>(`/v1/machines/${machine}`);
  }

  /** Starts the guest on the disks as the agent serves them. */
  async boot(machine: string): Promise<void> {
    const { disks } = await until(`${machine} at its agent`, () => this.view(machine), { timeoutMillis: 20_000 });
    await this.#fabric.define({
      ...{ key: KEY, name: machine, cpus: 1, memoryMiB: 96, firmware: 'bios', network: { kind: 'none' } },
      boot: { kind: 'kernel', ...this.#boot },
      disks: disks.map(({ name, socketPath, exportName }) => {
        return { name, source: { kind: 'nbd', socketPath, exportName, reconnectSeconds: 60 } };
      }),
    });
    await this.#fabric.start(KEY);
    await this.works();
  }

  /** The last record that the guest told the world of. */
  get acknowledged(): number {
    return acknowledgedOn(this.#fabric.console(KEY));
  }

  /** Waits until it has acknowledged some more records. */
  async works(records = 10): Promise<void> {
    const goal = this.acknowledged + records;
    await until(`the guest’s record ${goal}`, () => this.acknowledged >= goal, { timeoutMillis: BOOT_MILLIS });
  }

  /** By its power button. */
  async shutDown(): Promise<string> {
    return await this.#fabric.stop(KEY, 30_000);
  }

  async killGuest(): Promise<void> {
    await this.#fabric.stop(KEY, 0);
  }
}
