// The bench as a process of its own, ended in the middle of a measurement.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)(
  'a bench that is ended by %s leaves no folder behind',
  async (signal, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'us-'));
    const env = { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' };
    const args = ['--disable-warning=ExperimentalWarning', 'bench/main.ts', '--only', 'view-open'];
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
    try {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const began = () => readdirSync(folder).some((name) => name.startsWith('us-bench-'));
      for (const end = Date.now() + 20_000; Date.now() < end && !began() && child.exitCode === null; )
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(began()).toBe(true);
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  },
  30_000,
);
