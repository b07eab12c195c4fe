import { BlockIoError } from '@understudy/block';
import { SimulatedFileSystem } from '../simulated-file-system.ts';
import type { Chance } from './chance.ts';
import { type FilesCopy, restoreFiles } from './file-copies.ts';
import { describe } from './problem.ts';
import type { SimulatedHost, SimulatedProcess } from './simulated-host.ts';

/** What a node runs once its process exists; answers when it serves. */
export type NodeProgram = (process: SimulatedProcess, node: SimulatedNode) => Promise<void>;

/**
 * A process that is meant to run always, with the files it leaves behind. Faults hold it down; when the last one lets go it starts again.
 */
export class SimulatedNode {
  readonly name: string;
  readonly host: SimulatedHost;
  readonly #program: NodeProgram;
  readonly #random: Chance;
  readonly #report: (message: string) => void;
  #files: SimulatedFileSystem;
  #process: SimulatedProcess | undefined;
  #downs = 0;
  #restoring = false;
  syncMicrosMost: number;
  starts = 0;

  constructor(parts: {
    name: string;
    host: SimulatedHost;
    random: Chance;
    program: NodeProgram;
    /** Gets what a program throws when it starts. */
    report: (message: string) => void;
  }) {
    this.name = parts.name;
    this.host = parts.host;
    this.#random = parts.random;
    this.#program = parts.program;
    this.#report = parts.report;
    this.syncMicrosMost = parts.random.magnitude(100, 20_000);
    this.#files = this.#newFiles();
  }

  get files(): SimulatedFileSystem {
    return this.#files;
  }

  get process(): SimulatedProcess | undefined {
    return this.#process?.alive ? this.#process : undefined;
  }

  start(): void {
    if (this.process !== undefined || this.#downs > 0) return;
    this.starts += 1;
    const process = this.host.process(`${this.name}${this.starts}`);
    this.#process = process;
    this.#program(process, this).catch((error: unknown) => {
      if (!process.alive) return;
      if (isOperational(error)) this.crashed();
      else this.#report(`${process.name} did not start: ${describe(error)}`);
    });
  }

  /** kill -9, and not started again before as many `release` as `hold`. */
  hold(): void {
    this.#downs += 1;
    this.#process?.kill();
    this.#process = undefined;
    this.#files.processKill();
  }

  release(): void {
    this.#downs -= 1;
    this.start();
  }

  /** The program ended by itself; somebody starts it again soon. */
  crashed(): void {
    this.hold();
    this.host.time.in(1_000_000, `${this.name} again`, () => this.release());
  }

  /** The files are replaced by a copy, or by nothing. Only while the node is held. */
  async replaceFiles(copy: FilesCopy | undefined, finish: () => Promise<void> = async () => {}): Promise<void> {
    const files = this.#newFiles();
    files.capacityBytes = this.#files.capacityBytes;
    this.#restoring = true;
    if (copy !== undefined) await restoreFiles(copy, files);
    this.#files = files;
    await finish();
    this.#restoring = false;
  }

  #newFiles(): SimulatedFileSystem {
    return new SimulatedFileSystem({
      seed: this.#random.uint32(),
      writeBackChance: 0.02,
      syncDelay: () => (this.#restoring ? Promise.resolve() : this.#syncDelay()),
    });
  }

  #syncDelay(): Promise<void> {
    return this.host.time.sleep(this.#random.between(50, this.syncMicrosMost), `${this.name} sync`);
  }
}

/** Errors that have a code say what is wrong outside; trying again can help. Whether it did is a matter of liveness. */
function isOperational(error: unknown): boolean {
  return error instanceof BlockIoError || (error instanceof Error && 'retryable' in error);
}
