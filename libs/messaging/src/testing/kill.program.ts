// The process that command-log.int.spec.ts kills. Not part of the product: it is started by a test only.
// Arguments: folder, number of the operation before which it kills itself (0: never). Prints the reply of each command.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileHandle, type FileSystem, nodeFileSystem, systemClock } from '@understudy/block';
import { CommandLog } from '../command-log/command-log.ts';
import type { CommandReply } from '../envelope/reply-envelope.ts';

const [folder = '', killAt = '0'] = process.argv.slice(2);
let operations = 0;

/** Every instant has a number. */
function instant(): void {
  operations += 1;
  if (operations === Number(killAt)) process.kill(process.pid, 'SIGKILL');
}

function watched(handle: FileHandle): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (['write', 'sync', 'truncate'].includes(String(name))) instant();
        return value.apply(target, args);
      };
    },
  });
}

const fileSystem: FileSystem = {
  open: (path, mode) => watched(nodeFileSystem.open(path, mode)),
  exists: (path) => nodeFileSystem.exists(path),
  list: (path) => nodeFileSystem.list(path),
  makeFolder: (path) => nodeFileSystem.makeFolder(path),
  rename(from, to) {
    instant();
    nodeFileSystem.rename(from, to);
  },
  remove(path) {
    instant();
    nodeFileSystem.remove(path);
  },
  syncFolder: (path) => nodeFileSystem.syncFolder(path),
  freeBytes: (path) => nodeFileSystem.freeBytes(path),
};

/** Creates a machine: found by the key, or made. `runs` counts attempts, to show that something was tried at all. */
async function createMachine(step: string): Promise<CommandReply> {
  instant();
  const machine = join(folder, `machine-${step}`);
  if (!existsSync(machine)) writeFileSync(machine, `made at operation ${operations} of ${process.pid}`, { flag: 'wx' });
  instant();
  await Promise.resolve();
  return { type: 'result', name: 'Machine', body: Buffer.from(step) };
}

const log = await CommandLog.open({
  fileSystem,
  folder: join(folder, 'command-log'),
  clock: systemClock,
  replaceAfterBytes: 300,
});
for (const step of ['one', 'two', 'three']) {
  const command = { commandId: step, name: 'CreateMachine', body: Buffer.from(step), key: { jobId: 'job', step } };
  const reply = await log.run({ ...command, term: 1, epoch: 3 }, () => createMachine(step));
  instant();
  process.stdout.write(`${JSON.stringify({ step, type: reply.type })}\n`);
}
await log.close();
process.stdout.write(`${JSON.stringify({ operations })}\n`);
