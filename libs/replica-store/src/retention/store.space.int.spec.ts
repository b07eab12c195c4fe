import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import { StoreSpace } from './store.space.ts';

const RESERVE_BYTES = 1024 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-space-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function space(): StoreSpace {
  return new StoreSpace({
    files: nodeFileSystem,
    folder,
    lowBytes: 0,
    criticalBytes: 0,
    reserveBytes: RESERVE_BYTES,
  });
}

test.each(['reserve', 'reserve.new'])(
  'after a kill while the reserve was made, “%s” left empty, it is made anew',
  async (left) => {
    writeFileSync(join(folder, left), '');
    const found = space();
    expect(found.hasReserve).toBe(false);
    await found.assess();
    expect(found.hasReserve).toBe(true);
    const { size, blocks } = statSync(join(folder, 'reserve'));
    expect(size).toBe(RESERVE_BYTES);
    expect(blocks * 512).toBeGreaterThanOrEqual(RESERVE_BYTES);
    expect(existsSync(join(folder, 'reserve.new'))).toBe(false);
  },
);

test('a reserve that was made is kept as it is', async () => {
  await space().assess();
  const before = statSync(join(folder, 'reserve')).ino;
  await space().assess();
  expect(statSync(join(folder, 'reserve')).ino).toBe(before);
});
