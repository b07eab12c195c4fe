import type { ReplicaMemory } from '../capture.port.ts';
import { hex } from '../identity.values.ts';
import { compareLineages } from '../stream/lineage.ts';
import type { Welcome } from '../stream/message.types.ts';

export interface TrustVerdict {
  readonly trust: 'trusted' | 'in-doubt' | 'empty';
  readonly reason: string;
}

/**
 * Whether the replica is what this side remembers (replication.md §2): if it answers less, another chain or another store, something
 * went back in time and everything is in doubt. Lineages that do not agree never come here: both sides refuse them before.
 */
export function judgeTrust(memory: ReplicaMemory | undefined, welcome: Welcome): TrustVerdict {
  if (welcome.held.sequence === 0) return { trust: 'empty', reason: 'the replica holds nothing yet' };
  const doubt = memory ? doubtOf(memory, welcome) : 'this side remembers no replica';
  return doubt
    ? { trust: 'in-doubt', reason: doubt }
    : { trust: 'trusted', reason: 'the replica is what is remembered' };
}

function doubtOf(memory: ReplicaMemory, welcome: Welcome): string | undefined {
  if (memory.storeId !== welcome.storeId)
    return `another store (${welcome.storeId}) than remembered (${memory.storeId})`;
  if (compareLineages(memory.lineage, welcome.lineage).relation !== 'equal') return 'another lineage than remembered';
  if (welcome.held.sequence < memory.durableSequence) {
    return `the replica ends at batch ${welcome.held.sequence}, durable was ${memory.durableSequence}`;
  }
  if (welcome.heldIncarnation > memory.incarnation) {
    return `the newest batch is of incarnation ${welcome.heldIncarnation}, this side was granted ${memory.incarnation}`;
  }
  if (memory.durableSequence === 0) return undefined;
  if (!welcome.chainAtMemory) return `the replica does not know batch ${memory.durableSequence} any more`;
  const same = hex(welcome.chainAtMemory) === memory.durableChain;
  return same ? undefined : `batch ${memory.durableSequence} is another one than remembered`;
}
