import { SimulatedFileSystem } from '@understudy/testkit';
import { LeafTable } from './leaf-table.ts';

const DIGEST = Buffer.alloc(32, 7);

async function tableWithDigest() {
  const files = new SimulatedFileSystem({ seed: 1 });
  files.makeFolder('/base');
  const table = new LeafTable(files, '/base/disk-0.leaves', 'write');
  table.set(0, DIGEST);
  await table.sync();
  await files.syncFolder('/base');
  await files.syncFolder('/');
  return { files, table };
}

function digestAfterReopen(files: SimulatedFileSystem): Uint8Array | undefined {
  return new LeafTable(files, '/base/disk-0.leaves', 'write').digest(0);
}

describe('a digest that became unknown', () => {
  // The content was changed and the retry found the digest unknown already, in memory only: after a restart the old one spoke against the content.
  it('is unknown on the medium too, when the first write of its page failed', async () => {
    const { files, table } = await tableWithDigest();
    files.faultRule = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
    expect(() => table.set(0, undefined)).toThrow();
    files.faultRule = undefined;
    table.set(0, undefined);
    await table.sync();
    files.powerLoss();
    expect(digestAfterReopen(files)).toBeUndefined();
  });

  it('is unknown on the medium too, when the first sync failed', async () => {
    const { files, table } = await tableWithDigest();
    table.set(0, undefined);
    files.faultRule = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    await expect(table.sync()).rejects.toThrow();
    files.faultRule = undefined;
    await table.sync();
    files.powerLoss();
    expect(digestAfterReopen(files)).toBeUndefined();
  });
});
