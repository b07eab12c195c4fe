import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TestProcess, until } from '@understudy/testkit';

/** Serves a raw file by a peer's NBD server for as long as `use` runs; answers what it answers. */
export async function withPeerServer<T>(
  peer: 'qemu-nbd' | 'nbdkit',
  folder: string,
  file: string,
  use: (uri: string) => Promise<T>,
): Promise<T> {
  const socket = join(folder, `${peer}.sock`);
  const args =
    peer === 'qemu-nbd'
      ? ['-t', '-f', 'raw', '--cache=writeback', '--discard=unmap', '-x', 'disk', '-k', socket, file]
      : ['-f', '-U', socket, 'file', file];
  const server = new TestProcess({ name: peer, command: peer, args, logPath: join(folder, `${peer}.log`) });
  server.start();
  try {
    await until(`${peer}'s socket`, async () => existsSync(socket), { timeoutMillis: 10_000 });
    return await use(`nbd+unix:///${peer === 'qemu-nbd' ? 'disk' : ''}?socket=${socket}`);
  } finally {
    await server.kill();
  }
}
