import { chmodSync, lstatSync, mkdtempSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { BlockIoError } from '@understudy/block';

/** What `sockaddr_un` takes, without its final NUL. */
const PATH_BYTES_MAX = 107;

/** A listening Unix socket. */
export interface UnixListener {
  close(): Promise<void>;
}

/**
 * Listens on a Unix socket that only this user can open (0600). The socket is made in a private folder and moved into place, so that there is
 * no instant in which others could connect, and a socket that a dead process left is replaced. EADDRINUSE when somebody answers there.
 */
export async function listenUnix(path: string, onConnection: (socket: Socket) => void): Promise<UnixListener> {
  if (Buffer.byteLength(path) > PATH_BYTES_MAX) {
    throw new BlockIoError('ENAMETOOLONG', `a socket's path has at most ${PATH_BYTES_MAX} bytes: ${path}`);
  }
  if (await isAnswering(path)) throw new BlockIoError('EADDRINUSE', `somebody listens on ${path} already`);
  const folder = mkdtempSync(join(dirname(path), '.s-'));
  const server = createServer({ allowHalfOpen: true }, onConnection);
  try {
    await listening(server, join(folder, 's'));
    chmodSync(join(folder, 's'), 0o600);
    renameSync(join(folder, 's'), path);
  } catch (cause) {
    server.close();
    throw cause;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { ino } = lstatSync(path);
  return {
    close: () =>
      new Promise((resolve) => {
        removeOwn(path, ino);
        server.close(() => resolve());
      }),
  };
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

function isAnswering(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    // Nothing there, or nobody behind it: either way the place is free.
    probe.once('error', () => resolve(false));
  });
}

/** Somebody else may have taken the path over meanwhile. */
function removeOwn(path: string, ino: number): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.ino === ino) unlinkSync(path);
}
