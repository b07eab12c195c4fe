import { BLOCK_BYTES, type BlockDevice } from '@understudy/block';
import type { Chance } from './chance.ts';
import { contentDigest, type DiskHistory } from './disk-history.ts';
import type { SealRecord } from './seal-ledger.ts';

const READ_BLOCKS_MOST = 64;

/** Which blocks of a view are compared: all, or those that changed since the seal before and some by chance. */
export type ViewCoverage = { readonly kind: 'whole' } | { readonly kind: 'changed'; readonly since: number; readonly more: number };

/** I2 and I8: the view at a seal equals the disks at that instant. Answers what is wrong, in words. */
export async function checkView(
  seal: SealRecord,
  views: readonly BlockDevice[],
  histories: readonly DiskHistory[],
  coverage: ViewCoverage,
  random: Chance,
): Promise<string | undefined> {
  for (const [index, history] of histories.entries()) {
    const view = views[index];
    if (view === undefined) return `seal ${seal.sequence}: disk ${index} is missing`;
    const wanted = wantedBlocks(history, seal.version, coverage, random);
    const wrong = await checkBlocks(view, history, seal.version, wanted);
    if (wrong !== undefined) return `seal ${seal.sequence} (version ${seal.version}) disk ${index} ${wrong}`;
  }
  return undefined;
}

function wantedBlocks(history: DiskHistory, version: number, coverage: ViewCoverage, random: Chance): (block: number) => boolean {
  if (coverage.kind === 'whole') return () => true;
  const chance = coverage.more / history.blocks;
  return (block) => history.changedBetween(block, coverage.since, version) || random.chance(chance);
}

async function checkBlocks(
  view: BlockDevice,
  history: DiskHistory,
  version: number,
  wanted: (block: number) => boolean,
): Promise<string | undefined> {
  for (let block = 0; block < history.blocks; ) {
    if (!wanted(block)) {
      block += 1;
      continue;
    }
    let end = block + 1;
    while (end < history.blocks && end - block < READ_BLOCKS_MOST && wanted(end)) end += 1;
    const content = new Uint8Array((end - block) * BLOCK_BYTES);
    await view.read(content, block * BLOCK_BYTES);
    const wrong = compare(content, block, history, version);
    if (wrong !== undefined) return wrong;
    block = end;
  }
  return undefined;
}

function compare(content: Uint8Array, first: number, history: DiskHistory, version: number): string | undefined {
  for (let at = 0; at < content.length; at += BLOCK_BYTES) {
    const block = first + at / BLOCK_BYTES;
    const found = contentDigest(content.subarray(at, at + BLOCK_BYTES));
    if (found === history.at(block, version)) continue;
    return `block ${block} holds ${history.find(block, found)}, not ${history.find(block, history.at(block, version))}`;
  }
  return undefined;
}
