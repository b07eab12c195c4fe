import { setFlagsFromString } from 'node:v8';

/**
 * Content passes through these processes in buffers outside the heap. By default V8 marks its whole heap each time 64 MiB of them were made, five times a
 * second at 100 MB/s; counted together with the heap they are collected as part of it: an initial copy of 0.87 GB takes 8.9 instead of 11.6 s of CPU over
 * agent, process server and master target (docs/benchmarks.md). Must run before anything else grows the heap.
 */
export function countBuffersWithTheHeap(): void {
  setFlagsFromString('--external-memory-accounted-in-global-limit');
}
