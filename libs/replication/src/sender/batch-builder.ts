import type { BatchHeader } from '../batch/batch.types.ts';
import { type EncodedFrames, encodeZstd, frameCrcs, rawFrameTable } from '../batch/frame.codec.ts';
import { chainOf, encodeBatchHeader } from '../batch/header.codec.ts';
import { assembleRecord } from '../batch/record.codec.ts';
import { giveScratch, takeScratch } from '../batch/scratch.ts';
import type { CapturedBatch } from '../capture.port.ts';
import type { ChainPosition, Generation, MachineDefinition, MachineId, Sequence } from '../identity.ts';
import type { OutgoingBatch } from '../stream/outbound.ts';
import { copyPayload, type RingPayload, readRing } from './ring-payload.ts';

/** What a header takes from the stream rather than from the capture. */
export interface StreamPlace {
  readonly machineId: MachineId;
  readonly generation: Generation;
  readonly incarnation: number;
  readonly previous: ChainPosition;
  /** The definition to carry; undefined when the last one still holds. */
  readonly definition: MachineDefinition | undefined;
}

/** A batch whose header exists: from now on its place and its content are fixed. The content stays in the ring. */
export interface BuiltBatch {
  readonly headerBytes: Uint8Array;
  readonly position: ChainPosition;
  readonly payload: RingPayload;
  readonly seal: boolean;
}

/** Builds the header: reads the content in the ring once for sums and digests. Throws BatchFormatError on a defect of the loop. */
export function buildBatch(ring: Uint8Array, captured: CapturedBatch, place: StreamPlace): BuiltBatch {
  const payload = readRing(ring, captured);
  const sequence = (place.previous.sequence + 1) as Sequence;
  const header: BatchHeader = {
    machineId: place.machineId,
    generation: place.generation,
    incarnation: place.incarnation,
    sequence,
    previousChain: place.previous.chain,
    seal: captured.seal,
    clockStepped: captured.clockStepped,
    sourceTimeMicros: captured.sourceTimeMicros,
    entries: captured.entries,
    digests: payload.digests,
    payloadBytes: payload.payloadBytes,
    frameCrcs: payload.frameCrcs,
    markers: captured.markers,
    ...(place.definition ? { definition: place.definition } : {}),
  };
  const headerBytes = encodeBatchHeader(header);
  return { headerBytes, position: { sequence, chain: chainOf(headerBytes) }, payload, seal: captured.seal };
}

/**
 * `raw`: content is views of the ring, nothing is copied, packing is left to the relay. `zstd`: packed in this thread. `runs`: packed where a
 * batch makes no point yet: copies are most of the bytes, nobody waits for one of them, and each hop behind saves two thirds of its work.
 */
export type Packing = 'raw' | 'zstd' | 'runs';

/** The record to be sent. Without packing its content is views of the ring: nothing is copied. */
export function outgoingOf(built: BuiltBatch, packing: Packing): OutgoingBatch {
  const { headerBytes, payload, position } = built;
  const frames = packing === 'raw' || (packing === 'runs' && built.seal) ? undefined : packed(payload);
  if (frames === undefined) {
    const record = assembleRecord(headerBytes, rawFrameTable(payload.payloadBytes), payload.views);
    return { sequence: position.sequence, ...record };
  }
  const sent = () => giveScratch(frames.frames);
  return { sequence: position.sequence, ...assembleRecord(headerBytes, frames, [frames.frames]), sent };
}

/** Undefined when the content in the ring is not what the sums were made of: sent as it is, the next hop sees it and refuses it. */
function packed(payload: RingPayload): EncodedFrames | undefined {
  const scratch = takeScratch(payload.payloadBytes);
  const plain = copyPayload(payload, scratch);
  const unchanged = frameCrcs(plain).every((crc, index) => crc === payload.frameCrcs[index]);
  const frames = unchanged ? encodeZstd(plain) : undefined;
  giveScratch(scratch);
  return frames;
}
