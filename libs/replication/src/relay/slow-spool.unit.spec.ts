import type { FileHandle, FileSystem } from '@understudy/block';
import { type EncodedBatch, EntryKind } from '../batch/batch.types.ts';
import { recordParts } from '../batch/record.codec.ts';
import { STREAM_START, sequence, storeId } from '../identity.values.ts';
import { sampleDefinition, sampleMachineId, sampleStoreId } from '../testing/fixtures.ts';
import { MemoryFiles } from '../testing/memory-files.ts';
import { sampleBatch } from '../testing/sample-batch.ts';
import { Spool } from './spool.ts';

/** Records reach the file in a later turn, as from the thread pool. */
class SlowFiles extends MemoryFiles {
  override open(...asked: Parameters<FileSystem['open']>): FileHandle {
    const handle = super.open(...asked);
    handle.write = async (source, offsetBytes) => {
      await new Promise((resolve) => setImmediate(resolve));
      handle.writeSync(source, offsetBytes);
    };
    return handle;
  }
}

function batchAfter(before: { readonly sequence: number; readonly chain: Uint8Array }): EncodedBatch {
  const entries = [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 1 }];
  return sampleBatch({ entries, sequence: before.sequence + 1, previousChain: before.chain });
}

it('keeps the open segment while a record is on its way to it, whatever becomes durable meanwhile', async () => {
  const spool = Spool.open({
    ...{ files: new SlowFiles(), folder: '/spool', machineId: sampleMachineId, bytesMax: 64 * 1024 },
  });
  const welcome = {
    ...({ type: 'welcome', version: 1, features: [], storeId: storeId(sampleStoreId), sealed: 0 } as const),
    lineage: [{ generation: { number: 1, id: '11'.repeat(16) }, beganAt: sequence(1) }],
    ...{ incarnation: 1, held: STREAM_START, heldIncarnation: 0, durable: STREAM_START, windowBytes: 1, hops: 0 },
  };
  spool.reset({ welcome, definition: sampleDefinition }, STREAM_START);
  const chains: Uint8Array[] = [];
  for (let at = 1; at <= 9; at += 1) {
    const batch = batchAfter(spool.end);
    chains.push(batch.chain);
    const appended = spool.append(batch, Buffer.concat(recordParts(batch)));
    spool.dropThrough(at - 1);
    await appended;
    expect([spool.end.sequence, spool.chainAt(at)]).toEqual([at, Uint8Array.from(batch.chain)]);
    expect((await spool.read(at)).batch.chain).toEqual(chains.at(-1));
  }
  spool.close();
});
