import { EntryKind } from '../batch/batch.types.ts';
import { encodeRecord } from '../batch/record.codec.ts';
import { encodeControl } from '../stream/control.codec.ts';
import { sampleDefinition, sampleMachineId } from './fixtures.ts';
import { type SampleBatch, sampleBatch } from './sample-batch.ts';

/** The batch of the kept records; its bytes must never change while version 1 is read. */
export const keptBatch: SampleBatch = {
  entries: [
    { disk: 0, kind: EntryKind.data, block: 7, blocks: 9 },
    { disk: 3, kind: EntryKind.zero, block: 2 ** 33, blocks: 5_000_000 },
    { disk: 3, kind: EntryKind.hash, block: 32, blocks: 16 },
  ],
  sequence: 42,
  incarnation: 3,
  seal: true,
  markers: [{ kind: 'application', name: 'before the upgrade', pinned: true }],
  definition: sampleDefinition,
};

/** The kept files and how this build would write them (packed frames may differ between releases of zstd). */
export const corpus: Readonly<Record<string, () => Uint8Array>> = {
  'record-v1-raw.bin': () => encodeRecord(sampleBatch(keptBatch)),
  'record-v1-zstd.bin': () => encodeRecord(sampleBatch({ ...keptBatch, packed: true })),
  'hello-v1.bin': () =>
    encodeControl({
      type: 'hello',
      versionMin: 1,
      versionMax: 1,
      features: ['compare', 'repair', 'zstd'],
      machineId: sampleMachineId,
      definition: sampleDefinition,
      intent: { type: 'open', incarnation: 4 },
    }),
};
