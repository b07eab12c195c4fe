import { constants, createZstdCompress, type ZstdCompress } from 'node:zlib';
import { FRAME_BYTES } from '../batch/batch.types.ts';
import { zstdLevel1 } from '../batch/frame.codec.ts';

/** zstd's bound for a frame that does not get shorter, rounded up. */
const OUTPUT_BYTES = FRAME_BYTES + FRAME_BYTES / 64 + 512;

/**
 * Packs one frame after the other with one zstd context, in the thread pool. A context per frame costs 1.7 times the CPU, and counts as external
 * memory: V8 then collected the whole heap five times a second (docs/benchmarks.md).
 */
class FrameEncoder {
  /** `ZSTD_e_end` with each write: each makes a whole zstd frame, and the next one begins anew. */
  readonly #stream: ZstdCompress = createZstdCompress({
    ...zstdLevel1,
    flush: constants.ZSTD_e_end,
    chunkSize: OUTPUT_BYTES,
  });
  #failure: Error | undefined;

  constructor() {
    this.#stream.on('error', (cause) => {
      this.#failure = cause;
    });
  }

  get failed(): boolean {
    return this.#stream.destroyed;
  }

  /** One at a time. `plain` is borrowed until the result is there, which is owned by the caller. */
  encode(plain: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#stream.write(plain, (cause) => {
        const packed = cause || this.failed ? [] : this.#takeOutput();
        if (packed.length > 0) resolve(packed.length === 1 ? packed[0]! : Buffer.concat(packed));
        else reject(cause ?? this.#failure ?? new Error('zstd made nothing of a frame'));
      });
    });
  }

  /** In pieces where a buffer of the stream ended. One frame is less than the stream holds, so its write never waits for a reader. */
  #takeOutput(): Buffer[] {
    const pieces: Buffer[] = [];
    for (let piece = this.#stream.read(); piece !== null; piece = this.#stream.read()) pieces.push(piece as Buffer);
    return pieces;
  }
}

interface Waiting {
  readonly plain: Uint8Array;
  readonly resolve: (packed: Promise<Uint8Array>) => void;
}

/** Some encoders for any number of frames, in the order of asking. */
export class FrameEncoders {
  readonly #countMax: number;
  readonly #idle: FrameEncoder[] = [];
  readonly #waiting: Waiting[] = [];
  #busy = 0;

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  /** `plain` is borrowed until the result is there. Rejects when zstd fails; the next frame gets another encoder then. */
  encode(plain: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.#waiting.push({ plain, resolve });
      this.#startNext();
    });
  }

  #startNext(): void {
    if (this.#busy === this.#countMax) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#busy += 1;
    next.resolve(this.#encode(next.plain));
  }

  async #encode(plain: Uint8Array): Promise<Uint8Array> {
    const encoder = this.#idle.pop() ?? new FrameEncoder();
    try {
      return await encoder.encode(plain);
    } finally {
      if (!encoder.failed) this.#idle.push(encoder);
      this.#busy -= 1;
      this.#startNext();
    }
  }
}
