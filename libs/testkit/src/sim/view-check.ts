import { BLOCK_BYTES, type BlockDevice } from '@understudy/block';
import { contentDigest, type DiskHistory } from './disk-history.ts';
import type { MachineInstant, SealRecord } from './seal-ledger.ts';

const READ_BLOCKS_MOST = 64;

/** I2 and I8: the view at a seal equals the disks at that instant. Answers what is wrong, in words. */
export async function checkView(
  seal: SealRecord,
  views: readonly BlockDevice[],
  histories: readonly DiskHistory[],
): Promise<string | undefined> {
  let wrong: string | undefined;
  for (const instant of seal.instants) {
    wrong = await checkInstant(instant, views, histories);
    if (wrong === undefined) return undefined;
  }
  return `seal ${seal.sequence} ${wrong ?? 'belongs to no instant'}`;
}

async function checkInstant(
  instant: MachineInstant,
  views: readonly BlockDevice[],
  histories: readonly DiskHistory[],
): Promise<string | undefined> {
  for (const [index, history] of histories.entries()) {
    const view = views[index];
    if (view === undefined) return `(version ${instant.version}): disk ${index} is missing`;
    const expected = (block: number): readonly number[] => expectedDigests(history, instant, index, block);
    const wrong = await checkBlocks(view, history, expected);
    if (wrong !== undefined) return `(version ${instant.version}) disk ${index} ${wrong}`;
  }
  return undefined;
}

/** What was settled then; where a change was under way, also what was there before it and what it made of the block. */
function expectedDigests(history: DiskHistory, instant: MachineInstant, disk: number, block: number): number[] {
  const expected = [history.at(block, instant.version)];
  for (const { offsetBytes, lengthBytes, fromVersion, toVersion } of instant.underWay[disk] ?? []) {
    const overlaps = offsetBytes < (block + 1) * BLOCK_BYTES && offsetBytes + lengthBytes > block * BLOCK_BYTES;
    if (overlaps) expected.push(...history.between(block, fromVersion, toVersion ?? Number.POSITIVE_INFINITY));
  }
  return expected;
}

async function checkBlocks(
  view: BlockDevice,
  history: DiskHistory,
  expected: (block: number) => readonly number[],
): Promise<string | undefined> {
  // A disk that has grown since was smaller at the point.
  const blocks = Math.min(history.blocks, view.sizeBytes / BLOCK_BYTES);
  const scratch = new Uint8Array(Math.min(READ_BLOCKS_MOST, blocks) * BLOCK_BYTES);
  for (let block = 0; block < blocks; block += READ_BLOCKS_MOST) {
    const content = scratch.subarray(0, Math.min(READ_BLOCKS_MOST, blocks - block) * BLOCK_BYTES);
    await view.read(content, block * BLOCK_BYTES);
    const wrong = compare(content, block, history, expected);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function compare(
  content: Uint8Array,
  first: number,
  history: DiskHistory,
  expected: (block: number) => readonly number[],
): string | undefined {
  for (let at = 0; at < content.length; at += BLOCK_BYTES) {
    const block = first + at / BLOCK_BYTES;
    const found = contentDigest(content.subarray(at, at + BLOCK_BYTES));
    const allowed = expected(block);
    if (allowed.includes(found)) continue;
    return `block ${block} holds ${history.find(block, found)}, not ${history.find(block, allowed[0] ?? 0)}`;
  }
  return undefined;
}
