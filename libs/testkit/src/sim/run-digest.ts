import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * Condenses everything that happened, in order: two runs are the same run exactly when their digests are equal. Big contents go in as their sums.
 */
export class RunDigest {
  readonly #hash = createHash('sha256');

  event(...parts: readonly (string | number | boolean)[]): void {
    this.#hash.update(`${parts.join(' ')}\n`);
  }

  bytes(name: string, content: Uint8Array): void {
    this.event(name, content.length, crc32(content));
  }

  /** 16 hex digits. */
  end(): string {
    return this.#hash.digest('hex').slice(0, 16);
  }
}
