import type { CaptureTuning } from '@understudy/capture';
import type { RetentionPolicy } from '@understudy/replica-store';
import type { Chance } from './chance.ts';
import type { StoreLimits } from './replica-store-host.ts';

const KIB = 1024;

export interface RelaySettings {
  readonly spoolBytesMax: number;
  readonly windowBytes: number;
  readonly bytesPerSecond: number | undefined;
}

/** Everything of a run that an operator could have configured, or bought. */
export interface Settings {
  readonly diskBytes: readonly number[];
  readonly ringBytes: number;
  readonly tuning: Partial<CaptureTuning>;
  readonly packing: 'raw' | 'zstd';
  readonly timesAreTrusted: boolean;
  readonly relays: readonly RelaySettings[];
  readonly windowBytes: number;
  readonly policy: RetentionPolicy;
  readonly limits: StoreLimits & { readonly segmentBytesMax: number };
  readonly foldBytesMax: number;
  readonly journalBudgetBytes: number | undefined;
  /** Drills and stand-ins are made while replication goes on. */
  readonly usesBranches: boolean;
  /** Faults begin within this time. */
  readonly faultMicros: number;
}

/** Draws them small, so that little data meets every bound. */
export function drawSettings(random: Chance): Settings {
  const limits = {
    pageCacheBytes: random.magnitude(64, 4096) * KIB,
    frameCacheBytes: random.magnitude(64, 4096) * KIB,
    pendingBytesMax: random.magnitude(64, 16_384) * KIB,
    segmentBytesMax: random.magnitude(64, 8192) * KIB,
    segmentExtentsMax: random.magnitude(16_384, 65_536),
    segmentBatchesMax: random.magnitude(8, 4096),
  };
  const budget = 4 * limits.segmentBytesMax + random.magnitude(1024, 32_768) * KIB;
  return {
    diskBytes: [random.magnitude(16, 1024) * 4 * KIB, random.magnitude(1, 512) * 4 * KIB],
    ringBytes: random.magnitude(1024, 16_384) * KIB,
    tuning: drawTuning(random),
    packing: random.pick(['raw', 'zstd'] as const),
    timesAreTrusted: random.chance(0.7),
    relays: Array.from({ length: random.pick([0, 1, 1, 2]) }, () => drawRelay(random)),
    windowBytes: random.magnitude(64, 16_384) * KIB,
    policy: drawPolicy(random),
    limits,
    foldBytesMax: random.magnitude(64, 8192) * KIB,
    journalBudgetBytes: random.chance(0.3) ? budget : undefined,
    faultMicros: random.magnitude(20, 240) * 1_000_000,
    usesBranches: random.chance(0.5),
  };
}

function drawTuning(random: Chance): Partial<CaptureTuning> {
  return {
    batchBytes: random.magnitude(64, 1024) * KIB,
    batchIntervalMillis: random.magnitude(1, 200),
    batchesInFlight: random.magnitude(4, 1024),
    copyReadBytes: random.pick([64, 128, 256, 1024]) * KIB,
    copyReadsInFlight: random.between(1, 8),
    hashLeavesInFlight: random.magnitude(1, 4096),
    copyWithoutHashBytes: random.magnitude(1, 4096) * KIB,
    scratchBytes: random.magnitude(64, 65_536) * KIB,
  };
}

function drawRelay(random: Chance): RelaySettings {
  return {
    spoolBytesMax: random.magnitude(64, 16_384) * KIB,
    windowBytes: random.magnitude(64, 16_384) * KIB,
    bytesPerSecond: random.chance(0.2) ? random.magnitude(200, 20_000) * KIB : undefined,
  };
}

export function drawPolicy(random: Chance): RetentionPolicy {
  const tier = { everyMillis: random.magnitude(1000, 30_000), forMillis: random.magnitude(10_000, 300_000) };
  return { continuousMillis: random.magnitude(2000, 200_000), tiers: random.chance(0.5) ? [] : [tier] };
}
