import { createRequire } from 'node:module';
import type { Zstd } from './zstd.port.ts';

type Koffi = typeof import('koffi').default;
type Context = object;
type Result = number | bigint;
type Pack = (...parameters: unknown[]) => Result;
type PackInPool = (...parameters: [...unknown[], (error: unknown, result: Result) => void]) => void;

const LIBRARY = 'libzstd.so.1';
const LEVEL = 1;
/** zstd.h: error codes are the highest values of size_t, a hundred and twenty of them at most. */
const ERROR_MIN = 2 ** 64 - 4096;
/** Contexts for the thread pool, as many as libuv has threads. One is about 0.5 MiB at level 1. */
const POOL_CONTEXTS = 4;

/**
 * The system's libzstd (Debian's dpkg needs it, so it is there). A frame of 32 KiB is packed for 71 µs and unpacked for 33 µs of CPU, against 194 µs (thread
 * pool) and 59 µs through node:zlib, and nothing is allocated for it: what node:zlib allocates made V8 collect whole heaps several
 * times a second (docs/benchmarks.md). Undefined, with the reason told, where it cannot be had.
 */
export function loadNativeZstd(onMissing: (reason: unknown) => void): Zstd | undefined {
  try {
    if (process.platform !== 'linux') throw new Error(`no ${LIBRARY} on ${process.platform}`);
    const koffi = createRequire(import.meta.url)('koffi') as Koffi;
    return bind(koffi);
  } catch (reason) {
    onMissing(reason);
    return undefined;
  }
}

function bind(koffi: Koffi): Zstd {
  const library = koffi.load(LIBRARY);
  const createPacker = library.func('void *ZSTD_createCCtx()') as () => Context;
  const createUnpacker = library.func('void *ZSTD_createDCtx()') as () => Context;
  const packCall = library.func(
    'size_t ZSTD_compressCCtx(void *context, void *target, size_t room, const void *plain, size_t bytes, int level)',
  );
  const unpackCall = library.func(
    'size_t ZSTD_decompressDCtx(void *context, void *target, size_t room, const void *packed, size_t bytes)',
  ) as unknown as Pack;
  const pack = packCall as unknown as Pack;
  const packInPool = packCall.async as unknown as PackInPool;
  const packer = createPacker();
  const unpacker = createUnpacker();
  const lanes = new Lanes(createPacker);
  return {
    native: true,
    pack: (plain, target) => bytesOf(pack(packer, target, target.byteLength, plain, plain.byteLength, LEVEL)),
    packInPool: (plain, target) =>
      lanes.run((context, done) =>
        packInPool(context, target, target.byteLength, plain, plain.byteLength, LEVEL, done),
      ),
    unpack(packed, target) {
      const bytes = bytesOf(unpackCall(unpacker, target, target.byteLength, packed, packed.byteLength));
      if (bytes === undefined) throw new RangeError(`${packed.byteLength} bytes are not one zstd frame that fits`);
      return bytes;
    },
  };
}

function bytesOf(result: Result): number | undefined {
  const bytes = Number(result);
  return bytes >= ERROR_MIN ? undefined : bytes;
}

type Job = (context: Context, done: (error: unknown, result: Result) => void) => void;

/** A context serves one call at a time: calls wait for one, in the order of asking. */
class Lanes {
  readonly #create: () => Context;
  readonly #idle: Context[] = [];
  readonly #waiting: ((context: Context) => void)[] = [];
  #created = 0;

  constructor(create: () => Context) {
    this.#create = create;
  }

  async run(job: Job): Promise<number | undefined> {
    const context = await this.#take();
    try {
      return await new Promise((resolve, reject) => {
        job(context, (error, result) => (error ? reject(error as Error) : resolve(bytesOf(result))));
      });
    } finally {
      const next = this.#waiting.shift();
      if (next) next(context);
      else this.#idle.push(context);
    }
  }

  #take(): Context | Promise<Context> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#created === POOL_CONTEXTS) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#created += 1;
    return this.#create();
  }
}
