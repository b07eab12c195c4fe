import { isAbsolute } from 'node:path';
import { type BlockDevice, BlockIoError, FileDevice, nodeFileSystem } from '@understudy/block';
import { type DiskIdentity, nodeDiskIdentity } from '@understudy/capture';
import { ServiceRefusal } from '@understudy/hosting';
import { NbdBacking } from './nbd-backing.ts';

/** What stands behind a protected disk, open and locked, and how to tell whether it is still the same. */
export interface DiskBacking {
  readonly device: BlockDevice;
  identity(): DiskIdentity;
  /** Called when the disk may have lost writes although no request failed. */
  onDoubt(listener: (reason: string) => void): void;
  /** The same with the size that it has now; undefined: it has not grown, or cannot while it is used. Takes the place of this one. */
  regrown(): DiskBacking | undefined;
}

/** Opens a raw file or a block device by its path, or what another NBD server offers on a Unix socket. Throws a refusal that names the path. */
export async function openBacking(path: string): Promise<DiskBacking> {
  try {
    if (path.startsWith('nbd+unix:')) return await openNbd(path);
    if (!isAbsolute(path)) throw new BlockIoError('EINVAL', 'the path must be absolute');
    const device = FileDevice.open(nodeFileSystem, path);
    if (!isDiskSize(device.sizeBytes)) {
      device.close();
      throw new BlockIoError('EINVAL', `${device.sizeBytes} bytes are no disk; it must have whole sectors of 512`);
    }
    return fileBacking(path, device);
  } catch (cause) {
    throw cannotOpen(path, cause);
  }
}

function fileBacking(path: string, device: FileDevice): DiskBacking {
  return {
    device,
    identity: () => nodeDiskIdentity(path, device.sizeBytes),
    onDoubt: () => undefined,
    regrown: () => {
      const grown = device.regrown();
      return grown === undefined || !isDiskSize(grown.sizeBytes) ? undefined : fileBacking(path, grown);
    },
  };
}

function isDiskSize(sizeBytes: number): boolean {
  return sizeBytes > 0 && sizeBytes % 512 === 0;
}

/** Behind another server nobody can see whether the content was changed meanwhile: every unclean attach compares. */
async function openNbd(uri: string): Promise<DiskBacking> {
  const device = await NbdBacking.open(uri);
  const { sizeBytes } = device;
  const unknown = { inode: '0', modifiedNanos: 0n, changedNanos: 0n, timesAreTrusted: false };
  return {
    device,
    identity: () => ({ device: uri, sizeBytes, ...unknown }),
    onDoubt: (listener) => device.onReconnected(() => listener('the server behind the disk was lost')),
    // A larger one is another disk to the client: it is attached anew.
    regrown: () => undefined,
  };
}

function cannotOpen(path: string, cause: unknown): ServiceRefusal {
  const code = cause instanceof BlockIoError ? cause.code : 'EIO';
  const message = cause instanceof Error ? cause.message : String(cause);
  const remedies: Readonly<Record<string, string>> = {
    ENOENT: 'Check the path.',
    EACCES: 'Let the agent’s user read and write it.',
    EBUSY: 'Stop whoever uses the disk: from now on it is used through the agent only.',
  };
  const remedy = remedies[code] ?? 'Check that it is a raw image, a block device or an NBD export.';
  const why = message.includes(code) ? message : `${message} (${code})`;
  return new ServiceRefusal(422, 'disk-not-usable', `the disk ${path} cannot be used: ${why}`, remedy, cause);
}
