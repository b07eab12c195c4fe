export { BLOCK_BYTES, type BlockDevice, type Extent, isPromise, type MaybePromise } from './block-device.ts';
export { BlockIoError } from './errors.ts';
export type { FileHandle, FileSystem } from './file-system.port.ts';
export type { Clock, Entropy, Timer } from './runtime.port.ts';
