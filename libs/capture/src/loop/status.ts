import { BLOCK_BYTES } from '@understudy/block';
import { LEAF_BYTES } from '@understudy/replication';
import type { CaptureProgress, CaptureStatus } from '../capture.types.ts';
import type { CaptureCore } from './capture-core.ts';
import type { LoopMemory } from './loop-memory.ts';
import type { Pulse } from './pulse.ts';

/** Below this rate (bytes per second) nothing is forecast. */
const ETA_RATE_MIN = 1024;

export function readStatus(core: CaptureCore, memory: LoopMemory, pulse: Pulse): CaptureStatus {
  const { ring } = core.writer;
  const dirtyBlocks = core.disks.reduce((sum, { dirty, frozen }) => sum + dirty.count + (frozen?.count ?? 0), 0);
  const dirtyBytes = (dirtyBlocks + core.scratch.count) * BLOCK_BYTES;
  const doubtBytes = core.doubtLeaves * LEAF_BYTES;
  const progress = core.run === 'none' ? undefined : progressOf(core, pulse, dirtyBytes + doubtBytes);
  const rpoMillis = pulse.rpoMillis();
  return {
    mode: core.mode,
    reason: core.fenced ?? core.refused ?? core.defect?.message ?? '',
    connected: core.connected,
    run: core.run === 'none' ? 'none' : core.cut === undefined ? 'open' : 'cut',
    // A fenced machine is protected by nobody: it has no RPO.
    rpoMillis: memory.hasPoint && core.fenced === undefined ? rpoMillis : undefined,
    lagBytes: dirtyBytes + doubtBytes + ring.usedBytes,
    dirtyBytes,
    doubtBytes,
    ringBytes: ring.capacityBytes,
    ringUsedBytes: ring.usedBytes,
    progress,
    forecastRpoMillis: forecast(core, progress, rpoMillis),
    writtenBytes: core.writtenBytes,
    sentBytes: core.sentBytes,
    sealedLocalId: core.seals.sealedLocalId,
    durableLocalId: memory.durableLocalId,
    memory: memory.replica,
    defect: core.defect?.message,
  };
}

function progressOf(core: CaptureCore, pulse: Pulse, leftBytes: number): CaptureProgress {
  const doneBytes = (core.policy.copiedBlocks + core.comparedBlocks) * BLOCK_BYTES;
  const { bytesPerSecond } = pulse;
  // An average that fades out while nothing moves would forecast ages of the universe.
  const etaMillis = bytesPerSecond >= ETA_RATE_MIN ? Math.ceil((leftBytes * 1000) / bytesPerSecond) : undefined;
  return { doneBytes, totalBytes: doneBytes + leftBytes, bytesPerSecond: Math.round(bytesPerSecond), etaMillis };
}

/** An open run's seal covers what is written until then; a cut's seal is as old as its transfer takes. */
function forecast(core: CaptureCore, progress: CaptureProgress | undefined, rpoMillis: number): number | undefined {
  if (progress?.etaMillis === undefined) return undefined;
  const cutAge = core.cut === undefined ? 0 : core.clock.monotonicMillis() - core.cut.atMillis;
  return core.cut === undefined ? rpoMillis + progress.etaMillis : cutAge + progress.etaMillis;
}
