import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import { machineId } from '@understudy/replication';
import { IndexDamage } from '../errors.ts';
import { HandlePool } from '../files/handle-pool.ts';
import { keyOf } from './extent.ts';
import { IndexFile } from './index-file.ts';
import { IndexFileWriter } from './index-file.writer.ts';
import { IndexType } from './index-page.ts';
import { PageCache } from './page-cache.ts';

const EXTENTS = 200_000;
const identity = {
  type: IndexType.final,
  level: 0,
  firstSegment: 3,
  lastSegment: 3,
  firstSequence: 10,
  lastSequence: 20,
  machineId: machineId('11111111-2222-4333-8444-555555555555'),
  salt: Buffer.alloc(16, 7),
};

describe('an index file on a real file system', () => {
  let folder: string;
  let pool: HandlePool;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'index-'));
    const writer = new IndexFileWriter(nodeFileSystem, folder, 'a.idx', identity);
    for (let index = 0; index < EXTENTS; index += 1) {
      if (writer.full) await writer.flush();
      // Every second pair of blocks.
      writer.add({
        key: keyOf(1, index * 4),
        blocks: 2,
        zero: index % 3 === 0,
        segment: 3,
        offset64: index,
        payloadBlock: 5,
      });
    }
    await writer.finishFinal();
  });
  beforeEach(() => {
    pool = new HandlePool(nodeFileSystem, 4);
  });
  afterEach(() => pool.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds every kind of key through several levels of fences, with a cache of 64 pages', () => {
    const file = new IndexFile(join(folder, 'a.idx'), pool, new PageCache(0));
    expect(file.footer).toMatchObject({ extents: EXTENTS, fenceLevels: 2 });
    const cursor = file.cursor('lookup');
    for (let index = 0; index < EXTENTS; index += 397) {
      for (const [inside, wanted] of [
        [0, index],
        [1, index],
        [2, index + 1],
        [3, index + 1],
      ] as const) {
        const more = cursor.seek(keyOf(1, index * 4 + inside));
        expect(more).toBe(wanted < EXTENTS);
        if (more)
          expect([cursor.offset64, cursor.zero, cursor.key]).toEqual([wanted, wanted % 3 === 0, keyOf(1, wanted * 4)]);
      }
    }
    expect(cursor.seek(keyOf(0, 0)) && cursor.offset64).toBe(0);
    expect(cursor.seek(keyOf(2, 0))).toBe(false);
  });

  it('scans everything in order', () => {
    const file = new IndexFile(join(folder, 'a.idx'), pool, new PageCache(0));
    const cursor = file.cursor('scan');
    let count = 0;
    let wrong = 0;
    for (let more = cursor.seek(0); more; more = cursor.advance()) if (cursor.offset64 !== count++) wrong += 1;
    expect(wrong).toBe(0);
    expect(count).toBe(EXTENTS);
  });

  it('tells a flipped bit in any page, and a cut file', () => {
    const bytes = readFileSync(join(folder, 'a.idx'));
    const path = join(folder, 'bad.idx');
    for (const at of [20, 4096 * 700 + 9, 4096 * 1176 + 100, bytes.length - 4000, bytes.length - 1]) {
      writeFileSync(path, bytes);
      const descriptor = openSync(path, 'r+');
      writeSync(descriptor, Buffer.from([(bytes[at] as number) ^ 4]), 0, 1, at);
      closeSync(descriptor);
      pool.forget(path);
      const read = (): void => {
        const cursor = new IndexFile(path, pool, new PageCache(0)).cursor('lookup');
        for (let index = 0; index < EXTENTS; index += 50) cursor.seek(keyOf(1, index * 4));
      };
      expect(read).toThrow(IndexDamage);
    }
    writeFileSync(path, bytes.subarray(0, bytes.length - 4096));
    pool.forget(path);
    expect(() => new IndexFile(path, pool, new PageCache(0))).toThrow(IndexDamage);
  });
});
