import { ControlSessionError } from './control-session.error.ts';

export const LENGTH_BYTES = 4;
export const FRAME_BYTES_MAX = (1 << 20) + 4096;

/** Cuts a stream of bytes into frames, wherever it was split. Frames are copies: a slice would pin the socket's chunk. */
export class FrameParser {
  readonly #length = Buffer.alloc(LENGTH_BYTES);
  #lengthFilled = 0;
  #frame: Buffer | undefined;
  #frameFilled = 0;

  /** Calls back for each frame that is whole now. Throws `ControlSessionError` `malformed`; nothing may be pushed after that. */
  push(chunk: Uint8Array, onFrame: (frame: Buffer) => void): void {
    let at = 0;
    while (at < chunk.length) {
      at = this.#frame === undefined ? this.#takeLength(chunk, at) : this.#takeFrame(this.#frame, chunk, at);
      if (this.#frame === undefined || this.#frameFilled < this.#frame.length) continue;
      const frame = this.#frame;
      this.#frame = undefined;
      onFrame(frame);
    }
  }

  #takeLength(chunk: Uint8Array, at: number): number {
    const end = Math.min(chunk.length, at + LENGTH_BYTES - this.#lengthFilled);
    this.#length.set(chunk.subarray(at, end), this.#lengthFilled);
    this.#lengthFilled += end - at;
    if (this.#lengthFilled < LENGTH_BYTES) return end;
    this.#lengthFilled = 0;
    const length = this.#length.readUInt32LE();
    if (length === 0 || length > FRAME_BYTES_MAX)
      throw new ControlSessionError('malformed', `a frame of ${length} bytes`);
    this.#frame = Buffer.allocUnsafeSlow(length);
    this.#frameFilled = 0;
    return end;
  }

  #takeFrame(frame: Buffer, chunk: Uint8Array, at: number): number {
    const end = Math.min(chunk.length, at + frame.length - this.#frameFilled);
    frame.set(chunk.subarray(at, end), this.#frameFilled);
    this.#frameFilled += end - at;
    return end;
  }
}
