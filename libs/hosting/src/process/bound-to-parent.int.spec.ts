import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { boundToParent } from './bound-to-parent.ts';

test('a process that is bound ends with its parent, however that ended', async () => {
  const command = JSON.stringify(boundToParent(['sleep', '60'], 'TERM'));
  const script = `const [program, ...args] = ${command};
    console.log(require('node:child_process').spawn(program, args, { stdio: 'ignore' }).pid);`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [told] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(told.toString());
  const isSleep = () => existsSync(`/proc/${child}/comm`) && readFileSync(`/proc/${child}/comm`, 'utf8') === 'sleep\n';
  while (!isSleep()) await pause(5);
  parent.kill('SIGKILL');
  const end = performance.now() + 10_000;
  while (isSleep() && performance.now() < end) await pause(10);
  expect(isSleep()).toBe(false);
});
