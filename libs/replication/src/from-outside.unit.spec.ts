import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzzBytes } from '@understudy/testkit';
import { BatchFormatError } from './batch/batch.errors.ts';
import { decodePayload } from './batch/frame.codec.ts';
import { decodeRecord } from './batch/record.codec.ts';
import { decodeControl, encodeControl } from './stream/control.codec.ts';
import { MESSAGE_HEAD_BYTES, MessageCutter } from './stream/message-frame.ts';
import { StreamError } from './stream/stream.errors.ts';
import { keptBatch } from './testing/corpus.ts';
import { samplePayload } from './testing/sample-batch.ts';

const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name);
const hello = readFileSync(fixture('hello-v1.bin'));
const helloType = hello[4] as number;

/** What the bytes are to a receiver, given to it in pieces: types and bodies, and how it ends. */
function cut(chunks: readonly Uint8Array[]): { readonly messages: readonly string[]; readonly end: string } {
  const cutter = new MessageCutter();
  const messages: string[] = [];
  try {
    for (const chunk of chunks)
      for (let at = 0; at < chunk.length; ) {
        at = cutter.feed(chunk, at);
        for (let message = cutter.take(); message !== undefined; message = cutter.take())
          messages.push(`${message.type} ${Buffer.from(message.body).toString('hex')}`);
      }
    return { messages, end: 'open' };
  } catch (error) {
    if (!(error instanceof StreamError)) throw error;
    return { messages, end: error.code };
  }
}

test('a record that is read is the one that was written, however it was damaged', () => {
  const payload = samplePayload(keptBatch);
  const chain = decodeRecord(readFileSync(fixture('record-v1-raw.bin'))).chain;
  return fuzzBytes({
    keptPath: fixture('records.json'),
    wellFormed: {
      raw: readFileSync(fixture('record-v1-raw.bin')),
      zstd: readFileSync(fixture('record-v1-zstd.bin')),
    },
    judge: (bytes) => {
      try {
        const batch = decodeRecord(bytes);
        expect(Buffer.compare(decodePayload(batch), payload)).toBe(0);
        expect(Buffer.compare(batch.chain, chain)).toBe(0);
      } catch (error) {
        if (!(error instanceof BatchFormatError)) throw error;
      }
    },
  });
});

test('a stream is cut the same wherever it was split; damage ends it as malformed or too large', () =>
  fuzzBytes({
    keptPath: fixture('streams.json'),
    wellFormed: { hello, two: Buffer.concat([hello, hello]) },
    judge: (bytes) => {
      const whole = cut([bytes]);
      expect(cut(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))).toEqual(whole);
      for (const message of whole.messages)
        expect(message).toBe(`${helloType} ${hello.subarray(MESSAGE_HEAD_BYTES).toString('hex')}`);
    },
  }));

test('a control message is read and can be sent on, or is malformed, also when its sum is right', () =>
  fuzzBytes({
    keptPath: fixture('control-messages.json'),
    wellFormed: { hello: hello.subarray(MESSAGE_HEAD_BYTES) },
    judge: (body) => {
      try {
        const message = decodeControl(helloType, body);
        expect(decodeControl(helloType, encodeControl(message).subarray(MESSAGE_HEAD_BYTES))).toEqual(message);
      } catch (error) {
        if (!(error instanceof StreamError)) throw error;
      }
    },
  }));
