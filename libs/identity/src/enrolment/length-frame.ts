import type { Duplex } from 'node:stream';

const LENGTH_BYTES = 4;

/** Wire: length u32 big-endian, then so many bytes. */
export function writeFrame(stream: Duplex, bytes: Uint8Array): void {
  const head = Buffer.alloc(LENGTH_BYTES);
  head.writeUInt32BE(bytes.length);
  stream.cork();
  stream.write(head);
  stream.write(bytes);
  stream.uncork();
}

/** One frame. Rejects when it is larger than allowed, late, or the stream ends before it is complete. What comes after it is not looked at. */
export function readFrame(stream: Duplex, bytesMax: number, timeoutMillis: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => end(new Error(`no answer within ${timeoutMillis} ms`)), timeoutMillis);
    const end = (error: Error | undefined, frame?: Buffer) => {
      clearTimeout(timer);
      stream.removeListener('data', take);
      stream.removeListener('close', gone);
      if (error !== undefined) reject(error);
      else resolve(frame!);
    };
    const gone = () => end(new Error('the connection ended before the answer'));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes < LENGTH_BYTES) return;
      const all = Buffer.concat(chunks);
      const length = all.readUInt32BE(0);
      if (length > bytesMax) end(new Error(`a frame of ${length} bytes is too large`));
      else if (bytes >= LENGTH_BYTES + length) end(undefined, all.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
    };
    stream.on('data', take);
    stream.on('close', gone);
  });
}
