import fc from 'fast-check';
import { type ExtentCursor, keyOf, ZERO_BIT } from './extent.ts';
import { ExtentColumns, MemoryRun } from './extent-columns.ts';
import { MergedCursor } from './merged-cursor.ts';
import { newestOnly } from './newest-only.ts';

const entry = fc.record({
  disk: fc.integer({ min: 0, max: 1 }),
  block: fc.integer({ min: 0, max: 40 }),
  blocks: fc.integer({ min: 1, max: 12 }),
  zero: fc.boolean(),
});
type Entry = { disk: number; block: number; blocks: number; zero: boolean };

/** For each block: which entry wrote it last and where in its payload. */
function plain(entries: readonly Entry[], offsets = 0): Map<number, string> {
  const blocks = new Map<number, string>();
  entries.forEach((item, index) => {
    for (let at = 0; at < item.blocks; at += 1) {
      blocks.set(keyOf(item.disk, item.block) + at, item.zero ? 'zero' : `${offsets + index}:${1000 * index + at}`);
    }
  });
  return blocks;
}

function columns(entries: readonly Entry[], offsets = 0, segment = 7): ExtentColumns {
  const log = new ExtentColumns(segment, 1);
  entries.forEach((item, index) => {
    log.push(
      keyOf(item.disk, item.block),
      item.blocks + (item.zero ? ZERO_BIT : 0),
      offsets + index,
      item.zero ? 0 : 1000 * index,
    );
  });
  return log;
}

function told(cursor: ExtentCursor, from = 0): Map<number, string> {
  const blocks = new Map<number, string>();
  let end = 0;
  for (let more = cursor.seek(from); more; more = cursor.advance()) {
    expect(Math.max(cursor.key, from)).toBeGreaterThanOrEqual(end);
    end = cursor.key + cursor.blocks;
    for (let key = cursor.key; key < end; key += 1) {
      if (key < from) continue;
      blocks.set(key, cursor.zero ? 'zero' : `${cursor.offset64}:${cursor.payloadBlock + key - cursor.key}`);
    }
  }
  return blocks;
}

function sorted(blocks: Map<number, string>): [number, string][] {
  return [...blocks].sort((a, b) => a[0] - b[0]);
}

describe('sorted runs', () => {
  it('hold the newest version of every block, whatever overlaps', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const run = new MemoryRun(newestOnly(columns(entries), 0, entries.length));
        expect(sorted(told(run.cursor()))).toEqual(sorted(plain(entries)));
      }),
    );
  });

  it('merge to what one run over everything says, from any key on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(entry, { maxLength: 20 }), { minLength: 1, maxLength: 6 }),
        fc.nat(60),
        (parts, from) => {
          let before = 0;
          const cursors: ExtentCursor[] = [];
          const model = new Map<number, string>();
          for (const part of parts) {
            const log = columns(part, before);
            for (const [key, value] of plain(part, before)) model.set(key, value);
            cursors.unshift(new MemoryRun(newestOnly(log, 0, part.length)).cursor());
            before += part.length;
          }
          const wanted = sorted(model).filter(([key]) => key >= from);
          expect(sorted(told(new MergedCursor(cursors), from))).toEqual(wanted);
        },
      ),
    );
  });
});
