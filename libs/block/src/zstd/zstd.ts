import { loadNativeZstd } from './native-zstd.ts';
import { plainZstd } from './plain-zstd.ts';
import type { Zstd } from './zstd.port.ts';

/** The fastest zstd that this machine has. */
export const zstd: Zstd = loadNativeZstd(() => undefined) ?? plainZstd;
