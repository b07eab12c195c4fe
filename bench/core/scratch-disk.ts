import { closeSync, openSync, writeSync } from 'node:fs';

/** A raw file whose blocks are all allocated and hold data that does not compress to nothing. */
export function preallocatedDisk(path: string, sizeMiB: number): void {
  const file = openSync(path, 'w');
  const mebibyte = new Uint32Array(262_144);
  let state = 0x9e3779b9;
  try {
    for (let index = 0; index < sizeMiB; index += 1) {
      for (let at = 0; at < mebibyte.length; at += 2) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        mebibyte[at] = state; // every other word: about the half of it compresses, like real files
      }
      writeSync(file, mebibyte);
    }
  } finally {
    closeSync(file);
  }
}
