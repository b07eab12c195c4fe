import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, SimulatedFileSystem, type SimulatedHost } from '@understudy/testkit';
import { ProcessScope } from './process-scope.ts';
import { runIn } from './simulated-globals.ts';

export type Program = (scope: ProcessScope, node: ControlNode) => Promise<void>;

export interface NodeParts {
  readonly name: string;
  readonly host: SimulatedHost;
  readonly random: Chance;
  readonly folder: string;
  readonly program: Program;
  /** Before its next life: what the process held is let go. */
  readonly ended: () => void;
  readonly report: (message: string) => void;
}

/** A process of the control plane that is meant to run always, with what it leaves behind: simulated files, and a folder for what can be made again. */
export class ControlNode {
  readonly name: string;
  readonly folder: string;
  readonly files: SimulatedFileSystem;
  readonly #parts: NodeParts;
  #scope: ProcessScope | undefined;
  #downs = 0;
  starts = 0;

  constructor(parts: NodeParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.folder = join(parts.folder, parts.name);
    mkdirSync(this.folder, { recursive: true });
    const syncDelay = () => parts.host.time.sleep(parts.random.between(50, 5000), `${parts.name} sync`);
    this.files = new SimulatedFileSystem({ seed: parts.random.uint32(), writeBackChance: 0.02, syncDelay });
  }

  get host(): SimulatedHost {
    return this.#parts.host;
  }

  get scope(): ProcessScope | undefined {
    return this.#scope?.alive ? this.#scope : undefined;
  }

  start(): void {
    if (this.scope !== undefined || this.#downs > 0) return;
    const { host, random, program, report } = this.#parts;
    this.starts += 1;
    const process = host.process(`${this.name}${this.starts}`);
    const scope = new ProcessScope(process, random.fork(`life ${this.starts}`));
    this.#scope = scope;
    runIn(scope, () => program(scope, this)).catch((error: unknown) => {
      if (!scope.alive) return;
      const isOperational = error instanceof Error && ('retryable' in error || 'code' in error);
      if (!isOperational)
        report(`${process.name} did not start: ${error instanceof Error ? error.stack : String(error)}`);
      this.hold();
      host.time.in(1_000_000, `${this.name} again`, () => this.release());
    });
  }

  /** kill -9, and not started again before as many `release` as `hold`. */
  hold(): void {
    this.#downs += 1;
    if (this.#scope?.alive) {
      this.#scope.process.kill();
      this.#parts.ended();
    }
    this.files.processKill();
  }

  release(): void {
    this.#downs -= 1;
    this.start();
  }
}
