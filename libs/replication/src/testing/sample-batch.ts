import type { BatchHeader, EncodedBatch, Marker } from '../batch/batch.types.ts';
import { EntryKind } from '../batch/batch.types.ts';
import { EntryTableBuilder } from '../batch/entry-table.ts';
import { encodeRaw, encodeZstd, frameCrcs } from '../batch/frame.codec.ts';
import { encodeBatchHeader } from '../batch/header.codec.ts';
import { encodedBatch } from '../batch/record.codec.ts';
import type { MachineDefinition } from '../identity.ts';
import { CHAIN_START, sequence } from '../identity.values.ts';
import { sampleMachineId } from './fixtures.ts';

export interface SampleEntry {
  readonly disk: number;
  readonly kind: EntryKind;
  readonly block: number;
  readonly blocks: number;
}

/** What a test wants to be in a batch; the rest follows. */
export interface SampleBatch {
  readonly entries: readonly SampleEntry[];
  readonly sequence?: number;
  readonly incarnation?: number;
  readonly previousChain?: Uint8Array;
  readonly seal?: boolean;
  readonly markers?: readonly Marker[];
  readonly definition?: MachineDefinition;
  readonly packed?: boolean;
  /** Fills the payload; default: a pattern that zstd shrinks. */
  readonly fill?: (payload: Uint8Array) => void;
}

export function sampleHeader(sample: SampleBatch, payload: Uint8Array): BatchHeader {
  const table = new EntryTableBuilder();
  for (const { disk, kind, block, blocks } of sample.entries) table.add(disk, kind, block, blocks);
  const at = sample.sequence ?? 1;
  return {
    machineId: sampleMachineId,
    generation: { number: 1, id: '11'.repeat(16) },
    incarnation: sample.incarnation ?? 1,
    sequence: sequence(at),
    previousChain: sample.previousChain ?? (at === 1 ? CHAIN_START : new Uint8Array(32).fill(7)),
    seal: sample.seal ?? false,
    clockStepped: false,
    sourceTimeMicros: 1_700_000_000_000_000,
    entries: table.take(),
    digests: new Uint8Array(32 * sample.entries.filter(({ kind }) => kind === EntryKind.hash).length).fill(9),
    payloadBytes: payload.byteLength,
    frameCrcs: frameCrcs(payload),
    markers: sample.markers ?? [],
    ...(sample.definition ? { definition: sample.definition } : {}),
  };
}

export function samplePayload(sample: SampleBatch): Uint8Array {
  const blocks = sample.entries.reduce((sum, { kind, blocks }) => sum + (kind === EntryKind.data ? blocks : 0), 0);
  const payload = new Uint8Array(blocks * 4096);
  if (sample.fill) sample.fill(payload);
  else for (let at = 0; at < payload.length; at += 1) payload[at] = (at * 7) >> 6;
  return payload;
}

export function sampleBatch(sample: SampleBatch): EncodedBatch {
  const payload = samplePayload(sample);
  const header = sampleHeader(sample, payload);
  return encodedBatch(header, encodeBatchHeader(header), sample.packed ? encodeZstd(payload) : encodeRaw(payload));
}
