import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, TestProcess, until } from '@understudy/testkit';

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
  const uri = `nbd+unix:///${peer === 'qemu-nbd' ? 'disk' : ''}?socket=${socket}`;
  // Of the run before, whose server was killed: nbdkit does not take the place of a socket that is there.
  rmSync(socket, { force: true });
  server.start();
  try {
    // The socket's file is there before anybody listens on it.
    await until(`${peer}'s socket`, () => runTool('nbdinfo', ['--size', uri]), { timeoutMillis: 10_000 });
    return await use(uri);
  } finally {
    await server.kill();
  }
}
