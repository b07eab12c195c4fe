/**
 * The few system calls on open files that `node:fs` does not have. Everything answers in the same turn; errors are `BlockIoError`s.
 * Two implementations: `loadNativeFiles` (koffi, Linux) and `plainFiles` (nothing but node:fs).
 */
export interface NativeFiles {
  /** False: the calls below only imitate; nothing is told about holes and other processes are not locked out. */
  readonly native: boolean;
  /** Reserves storage for a range and extends the file to its end. False: this file system cannot. */
  allocate(descriptor: number, offsetBytes: number, lengthBytes: number): boolean;
  /** Gives storage back without changing the size; the range reads as zeros. False: this file system cannot, nothing was changed. */
  punchHole(descriptor: number, offsetBytes: number, lengthBytes: number): boolean;
  /** The next data (hole) at or after the offset; undefined when there is none, or nobody knows. */
  seek(descriptor: number, offsetBytes: number, what: 'data' | 'hole'): number | undefined;
  /** Exclusive advisory lock (flock, and QEMU's byte locks beside it), ends with the descriptor. False: somebody else holds it. Undefined: locks do not work here. */
  tryLock(descriptor: number): boolean | undefined;
  /** The size of a block device in bytes; undefined when it cannot be told. */
  deviceBytes(descriptor: number): number | undefined;
}
