import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Bus,
  createNkey,
  type FeedCheckpoint,
  FeedConsumer,
  type NatsServer,
  NatsUsersFile,
  startNatsServer,
} from '@understudy/messaging';
import { jobCodec } from '../../job/job.codec.ts';
import type { JobEvent } from '../../job/job.events.ts';
import { evolve } from '../../job/job.evolve.ts';
import { type JobState, type KnownJob, NO_JOB } from '../../job/job.state.ts';
import type { Operation } from '../../job/operation.ts';
import { JOB_STREAMS } from '../../run/job-journal.ts';
import { CountingFabric } from './counting-fabric.ts';
import { CRASH_FOLDER, type CrashPlan, goFile, planFile, reachedFile } from './crash-plan.ts';
import { connectParty, JUDGE, PARTIES, type Setup, setupFile, testLog } from './setup.ts';

const PROGRAMS = { orchestrator: 'orchestrator.program.ts', executor: 'executor.program.ts' } as const;
export type ProgramName = keyof typeof PROGRAMS;

export interface Program {
  readonly child: ChildProcess;
  /** Resolves with the signal or code it ended with. */
  readonly ended: Promise<string>;
}

/** Real processes over a real nats-server: an orchestrator, an executor, and a judge that reads the jobs from the orchestrator's feed. */
export class KillBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'understudy-kill-'));
  readonly fabric = new CountingFabric(this.folder);
  readonly jobs = new Map<string, JobState>();
  readonly #programs = new Map<string, Program>();
  #nats: NatsServer | undefined;
  #users: NatsUsersFile | undefined;
  #bus: Bus | undefined;
  #consumer: FeedConsumer | undefined;
  #checkpoint: FeedCheckpoint | undefined;

  static async start(options: Partial<Setup> = {}): Promise<KillBench> {
    const bench = new KillBench();
    try {
      await bench.#startBus(options);
      return bench;
    } catch (error) {
      await bench.end();
      throw error;
    }
  }

  start(program: ProgramName, name: string = program): Program {
    const path = join(import.meta.dirname, PROGRAMS[program]);
    const parameters =
      program === 'orchestrator' ? [this.folder, name === 'orchestrator' ? 'orc' : name] : [this.folder];
    const flags = ['--conditions=@understudy/source', '--disable-warning=ExperimentalWarning'];
    const child = spawn(process.execPath, [...flags, path, ...parameters], {
      env: { ...process.env, [CRASH_FOLDER]: this.folder, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (process.env['UNDERSTUDY_TEST_LOG'] !== undefined) process.stderr.write(text);
    });
    const ended = new Promise<string>((resolve) => {
      child.once('close', (code, signal) => resolve(`${signal ?? code}\n${said}`));
    });
    const started = { child, ended };
    this.#programs.set(name, started);
    return started;
  }

  program(name: string): Program {
    const program = this.#programs.get(name);
    if (program === undefined) throw new Error(`${name} was not started`);
    return program;
  }

  async kill(name: string): Promise<void> {
    const { child, ended } = this.program(name);
    child.kill('SIGKILL');
    await ended;
  }

  /** From now on the next instant that fits is the one. */
  plan(plan: CrashPlan): void {
    for (const file of [reachedFile(this.folder), goFile(this.folder)]) rmSync(file, { force: true });
    writeFileSync(planFile(this.folder), JSON.stringify(plan));
  }

  get isReached(): boolean {
    return existsSync(reachedFile(this.folder));
  }

  go(): void {
    writeFileSync(goFile(this.folder), '');
  }

  begin(operation: Operation): void {
    const folder = join(this.folder, 'begin');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${operation.jobId}.json`);
    writeFileSync(`${path}.new`, JSON.stringify(operation));
    renameSync(`${path}.new`, path);
  }

  async finished(jobId: string, millis: number): Promise<KnownJob> {
    await until(
      () => this.jobs.get(jobId)?.phase === 'finished',
      millis,
      () => this.#describe(jobId),
    );
    return this.jobs.get(jobId) as KnownJob;
  }

  /** What the item was told of the end of this job. */
  endsOf(jobId: string): string[] {
    return this.fabric.made().filter((line) => line.startsWith('item ') && line.includes(jobId));
  }

  async end(): Promise<void> {
    await this.#consumer?.stop();
    await this.#bus?.close();
    for (const { child, ended } of this.#programs.values()) {
      child.kill('SIGKILL');
      child.kill('SIGCONT');
      await ended;
    }
    this.#users?.close();
    await this.#nats?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #startBus(options: Partial<Setup>): Promise<void> {
    const folder = join(this.folder, 'nats');
    const keys = PARTIES.map((party) => ({ party, key: createNkey() }));
    mkdirSync(folder);
    this.#users = new NatsUsersFile({ folder, log: testLog });
    this.#users.set(keys.map(({ party, key }) => ({ ...party, nkey: key.publicKey })));
    this.#nats = await startNatsServer({ folder, listen: { host: '127.0.0.1', port: 0 }, log: testLog });
    const seeds = Object.fromEntries(
      keys.map(({ party, key }) => [`${party.role}/${party.name}`, Buffer.from(key.seed).toString()]),
    );
    const setup: Setup = {
      server: this.#nats.address,
      seeds,
      storeSocket: '',
      standsStill: '',
      leaseSpanMillis: 2000,
      ...options,
    };
    writeFileSync(setupFile(this.folder), JSON.stringify(setup));
    this.#bus = await connectParty(setup, JUDGE);
    this.reread();
  }

  /** A read that was under way when the orchestrator ended would only be given up after ten seconds. */
  reread(): void {
    void this.#consumer?.stop();
    if (this.#bus === undefined) throw new Error('there is no bus');
    const consumer = new FeedConsumer({
      bus: this.#bus,
      service: 'orchestrator',
      load: () => this.#checkpoint,
      apply: (events, checkpoint) => {
        if (this.#consumer !== consumer) return;
        for (const { stream, type, body } of events) this.#apply(stream, jobCodec.decode(type, body));
        this.#checkpoint = checkpoint;
      },
      rebuild: () => {
        this.jobs.clear();
        this.#checkpoint = undefined;
      },
      pollMillis: 100,
      retryMillis: 50,
    });
    this.#consumer = consumer;
    consumer.start();
  }

  #apply(stream: string, event: JobEvent): void {
    const jobId = stream.slice(JOB_STREAMS.length);
    this.jobs.set(jobId, evolve(this.jobs.get(jobId) ?? NO_JOB, event));
  }

  #describe(jobId: string): string {
    const programs = [...this.#programs].map(
      ([name, { child }]) => `${name}: ${child.signalCode ?? child.exitCode ?? 'runs'}`,
    );
    return `${JSON.stringify(this.jobs.get(jobId), null, 1)}\n${programs.join(', ')}\n${this.isReached ? 'reached' : 'instant not reached'}`;
  }
}

export async function until(
  condition: () => boolean,
  millis: number,
  describe: () => string = () => '',
): Promise<void> {
  const end = performance.now() + millis;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`not within ${millis} ms\n${describe()}`);
    await pause(10);
  }
}
