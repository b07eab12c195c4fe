// Not a test: what the killed process and the test that kills it share.
import type { RealOptions } from './real.fixture.spec.ts';

export const KILL_OPTIONS: Omit<RealOptions, 'folder' | 'seed'> = {
  policy: {
    continuousMillis: 30_000,
    tiers: [{ everyMillis: 5000, forMillis: 80_000 }],
    markersForMillis: 80_000,
  },
  batchMillis: 1000,
  limits: { segmentBytesMax: 1024 * 1024, segmentBatchesMax: 20 },
  retention: { passEveryMillis: 2000, removeDelayMillis: 2000, foldBytesMax: 1024 * 1024 },
};
