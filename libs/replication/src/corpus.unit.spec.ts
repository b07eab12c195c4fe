import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePayload } from './batch/frame.codec.ts';
import { decodeRecord } from './batch/record.codec.ts';
import { decodeControl } from './stream/control.codec.ts';
import { MessageCutter, type RawMessage } from './stream/message-frame.ts';
import { corpus, keptBatch } from './testing/corpus.ts';
import { sampleBatch, samplePayload } from './testing/sample-batch.ts';

const kept = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures', name));

describe('files kept from version 1', () => {
  it.each(['record-v1-raw.bin', 'hello-v1.bin'])('%s is written the same to this day', (name) => {
    expect(Buffer.compare(kept(name), corpus[name]?.() as Uint8Array)).toBe(0);
  });

  it.each(['record-v1-raw.bin', 'record-v1-zstd.bin'])('%s is read', (name) => {
    const batch = decodeRecord(kept(name));
    expect(batch.header).toEqual(sampleBatch(keptBatch).header);
    expect(Buffer.compare(decodePayload(batch), samplePayload(keptBatch))).toBe(0);
    expect(Buffer.from(batch.chain).toString('hex')).toBe(
      '46427f305dd868be11d4fddfc9f23c02a67e548337a6a81b427770b064b0121e',
    );
  });

  it('hello-v1.bin is read', () => {
    const cutter = new MessageCutter();
    const bytes = kept('hello-v1.bin');
    expect(cutter.feed(bytes, 0)).toBe(bytes.length);
    const { type, body } = cutter.take() as RawMessage;
    expect(decodeControl(type, body)).toMatchObject({ type: 'hello', intent: { type: 'open', incarnation: 4 } });
  });
});
