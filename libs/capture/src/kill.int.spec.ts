import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProtected } from './sim/kill-subject.ts';

const ROUNDS = Number(process.env['UNDERSTUDY_KILL_ROUNDS'] ?? 3);
const SIZE = 32 * 1024 * 1024;
const SUBJECT = join(import.meta.dirname, 'sim', 'kill-subject.ts');

describe('kill -9 of a process that protects a disk', () => {
  let folder: string;
  let child: ChildProcess | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-kill-'));
    for (const name of ['disk', 'replica']) {
      closeSync(openSync(join(folder, name), 'w'));
      truncateSync(join(folder, name), SIZE);
    }
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it(`compares or copies the marked regions only, and ends equal (${ROUNDS} kills)`, async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      await killWhileWriting(round);
      const { loop, replica } = await openProtected(folder);
      const { doubtBytes, dirtyBytes } = loop.status();
      // The guest wrote to the first MiB; nothing else may be in doubt.
      expect(doubtBytes + dirtyBytes).toBeGreaterThan(0);
      expect(doubtBytes + dirtyBytes).toBeLessThanOrEqual(2 * 1024 * 1024);
      replica.open('trusted');
      while (loop.status().mode !== 'streaming' || loop.status().rpoMillis !== 0) await pause(5);
      await loop.close();
      replica.close();
      expect(readFileSync(join(folder, 'disk')).equals(readFileSync(join(folder, 'replica')))).toBe(true);
    }
  }, 60_000);

  async function killWhileWriting(seed: number): Promise<void> {
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
    child = spawn(process.execPath, ['--conditions=@understudy/source', SUBJECT, folder, `${seed}`], {
      stdio: [...stdio],
      env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    });
    await once(child, 'message');
    await pause(50 + 37 * seed);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
});

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
