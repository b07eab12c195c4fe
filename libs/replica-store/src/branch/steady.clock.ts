import type { Clock, Entropy } from '@understudy/block';

/**
 * Wall time for times-to-live: read once, then carried on by the monotonic clock, so that a step of the wall clock ends no drill and keeps none
 * alive. Over a restart the wall clock is all there is.
 */
export function steadyMicros(clock: Clock): () => number {
  const wallMicros = clock.wallMicros();
  const startMillis = clock.monotonicMillis();
  return () => Math.round(wallMicros + (clock.monotonicMillis() - startMillis) * 1000);
}

/** A random UUID (version 4). */
export function randomUuid(entropy: Entropy): string {
  const bytes = Buffer.from(entropy.bytes(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
