import { join } from 'node:path';
import { TestProcess } from '@understudy/testkit';
import { CLI, environmentOf } from './cli.ts';
import type { Platform } from './platform.ts';

/** `understudy events follow`, over everything that happens meanwhile to whom it asks. */
export class FollowedEvents {
  readonly #process: TestProcess;

  constructor(platform: Platform, types: readonly string[]) {
    this.#process = new TestProcess({
      ...{ name: 'events follow', command: process.execPath, logPath: join(platform.folder, 'events.log') },
      args: [
        ...['--disable-warning=ExperimentalWarning', CLI, 'events', 'follow', '--json'],
        ...types.flatMap((type) => ['--type', type]),
      ],
      env: environmentOf(platform),
    });
    this.#process.start();
  }

  /** What it told, in its order; changes of jobs aside. */
  types(): string[] {
    const lines = this.#process
      .logTail(1_000_000)
      .split('\n')
      .filter((line) => line.startsWith('{"id"'));
    return lines.map((line) => (JSON.parse(line) as { type: string }).type);
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }
}
