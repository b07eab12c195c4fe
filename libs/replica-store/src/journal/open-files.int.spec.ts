import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import { seededRandom } from '@understudy/testkit';
import { openFilesUnder } from '../retention/real.fixture.spec.ts';
import { appendPlan, definition, openStore, randomPlan } from '../store.fixture.spec.ts';

// Found at scale (2026-11-20): a segment whose last batch was durable before the next segment began stayed open for ever, and its storage with it after the fold.
describe('the files of a journal', () => {
  it('are closed when they are full, whether their last batch was durable before or not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-files-'));
    const random = seededRandom(1);
    try {
      const { store, replica } = await openStore(nodeFileSystem, `${folder}/store`, { segmentBatchesMax: 2 });
      await replica.openIncarnation(1, definition());
      for (let count = 0; count < 60; count += 1) {
        await appendPlan(replica, { ...randomPlan(random), seal: true });
        if (random.chance(0.7)) await replica.flush();
      }
      await replica.flush();
      const segments = openFilesUnder(folder).filter((path) => path.includes('.seg'));
      expect(segments.length).toBeLessThanOrEqual(1);
      store.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
