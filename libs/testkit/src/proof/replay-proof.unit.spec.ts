import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proveByReplay } from './replay-proof.ts';
import { type LoggedWrite, readWriteLog } from './write-log.ts';

const original = Buffer.alloc(64 * 512, 1);
const write = (sector: number, fill: number): LoggedWrite => {
  return { kind: 'write', offsetBytes: sector * 512, data: Buffer.alloc(1024, fill) };
};
const log = [write(0, 2), write(1, 3), { kind: 'flush', offsetBytes: 0, data: undefined } as const, write(0, 4)];

function viewOf(writes: readonly LoggedWrite[]): Buffer {
  const view = Buffer.from(original);
  for (const each of writes) if (each.data) view.set(each.data, each.offsetBytes);
  return view;
}

test.each([
  [0, 0, 3],
  [1, 1, 2],
  [2, 3, 1],
  [4, 4, 0],
])('a view of the first %d entries is found as instant %d', (count, writes, writesAfter) => {
  expect(proveByReplay(original, log, viewOf(log.slice(0, count)))).toMatchObject({ equal: true, writes, writesAfter });
});

test('a view that misses a write and holds a later one equals no instant', () => {
  const proof = proveByReplay(original, log, viewOf([log[0]!, log[3]!]));
  expect(proof.equal).toBe(false);
  expect(proof.differingSectors).toBeGreaterThan(0);
});

test('a log is read to its last whole entry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-log-'));
  try {
    const entry = (sector: bigint, sectors: bigint, flags: bigint): Buffer => {
      const bytes = Buffer.alloc(512);
      for (const [index, value] of [sector, sectors, flags].entries()) bytes.writeBigUInt64LE(value, index * 8);
      return bytes;
    };
    const parts = [Buffer.alloc(512), entry(3n, 2n, 0n), Buffer.alloc(1024, 9), entry(0n, 0n, 1n), entry(8n, 4n, 4n)];
    const path = join(folder, 'log');
    writeFileSync(path, Buffer.concat([...parts, entry(5n, 2n, 0n), Buffer.alloc(512)]));
    expect(readWriteLog(path)).toEqual([
      { kind: 'write', offsetBytes: 1536, data: Buffer.alloc(1024, 9) },
      { kind: 'flush', offsetBytes: 0, data: undefined },
      { kind: 'discard', offsetBytes: 4096, data: undefined },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
