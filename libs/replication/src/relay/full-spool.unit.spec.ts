import type { FileHandle, FileSystem } from '@understudy/block';
import { type EncodedBatch, EntryKind } from '../batch/batch.types.ts';
import { recordBytes, recordParts } from '../batch/record.codec.ts';
import { STREAM_START, sequence, storeId } from '../identity.values.ts';
import { sampleDefinition, sampleMachineId, sampleStoreId } from '../testing/fixtures.ts';
import { MemoryFiles } from '../testing/memory-files.ts';
import { sampleBatch } from '../testing/sample-batch.ts';
import { Spool } from './spool.ts';

/** Files that know which of their handles are open. */
class CountedFiles extends MemoryFiles {
  readonly opened = new Set<FileHandle>();

  override open(...asked: Parameters<FileSystem['open']>): FileHandle {
    const handle = super.open(...asked);
    const close = handle.close.bind(handle);
    this.opened.add(handle);
    handle.close = () => {
      this.opened.delete(handle);
      close();
    };
    return handle;
  }
}

function batchAfter(before: { readonly sequence: number; readonly chain: Uint8Array }): EncodedBatch {
  const entries = [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 1 }];
  return sampleBatch({ entries, sequence: before.sequence + 1, previousChain: before.chain });
}

async function append(spool: Spool): Promise<void> {
  const batch = batchAfter(spool.end);
  const record = Buffer.concat(recordParts(batch));
  expect(record.length).toBe(recordBytes(batch));
  await spool.append(batch, record);
}

describe('a spool on a full disk', () => {
  it('knows where it stands and leaves no file open, however often a batch is tried', async () => {
    const files = new CountedFiles();
    const spool = Spool.open({ files, folder: '/spool', machineId: sampleMachineId, bytesMax: 64 * 1024 });
    const welcome = {
      ...({ type: 'welcome', version: 1, features: [], storeId: storeId(sampleStoreId), sealed: 0 } as const),
      lineage: [{ generation: { number: 1, id: '11'.repeat(16) }, beganAt: sequence(1) }],
      ...{ incarnation: 1, held: STREAM_START, heldIncarnation: 0, durable: STREAM_START, windowBytes: 1, hops: 0 },
    };
    spool.reset({ welcome, definition: sampleDefinition }, STREAM_START);
    await append(spool);
    await append(spool);
    // The segment is worth giving back: what is open now is empty.
    spool.dropThrough(2);
    expect([spool.batchCount, spool.end.sequence, files.opened.size]).toEqual([0, 2, 1]);
    files.full = true;
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(append(spool)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect([spool.batchCount, spool.end.sequence, files.opened.size]).toEqual([0, 2, 1]);
    files.full = false;
    await append(spool);
    expect(spool.end.sequence).toBe(3);
    expect((await spool.read(3)).batch.header.sequence).toBe(3);
    await append(spool);
    files.full = true;
    expect(spool.dropThrough(4)).toBe(false);
    expect([spool.batchCount, spool.end.sequence, files.opened.size]).toEqual([2, 4, 1]);
    files.full = false;
    expect(spool.dropThrough(4)).toBe(true);
    expect([spool.batchCount, spool.end.sequence, files.opened.size]).toEqual([0, 4, 1]);
    await append(spool);
    spool.close();
    expect(files.opened.size).toBe(0);
    const again = Spool.open({ files, folder: '/spool', machineId: sampleMachineId, bytesMax: 64 * 1024 });
    expect([again.start.sequence, again.end.sequence]).toEqual([4, 5]);
    again.close();
  });
});
