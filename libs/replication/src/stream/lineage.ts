import type { Generation, Lineage } from '../identity.ts';
import { ReplicationRefusal } from './stream.errors.ts';

/** How a source's lineage stands to a replica's. `forkedAt`: the first sequence that the source has no part in. */
export type LineageRelation =
  | { readonly relation: 'equal' }
  | { readonly relation: 'source-behind'; readonly forkedAt: number }
  | { readonly relation: 'replica-behind' }
  | { readonly relation: 'diverged'; readonly index: number };

/** Compares two lineages entry by entry (replication.md §2: prefix → resume or fenced; else diverged). */
export function compareLineages(source: Lineage, replica: Lineage): LineageRelation {
  const common = Math.min(source.length, replica.length);
  for (let index = 0; index < common; index += 1) {
    if (!sameEntry(source[index] as Lineage[number], replica[index] as Lineage[number])) {
      return { relation: 'diverged', index };
    }
  }
  const next = replica[common];
  if (next) return { relation: 'source-behind', forkedAt: next.beganAt };
  return source.length > common ? { relation: 'replica-behind' } : { relation: 'equal' };
}

function sameEntry(a: Lineage[number], b: Lineage[number]): boolean {
  return sameGeneration(a.generation, b.generation) && a.beganAt === b.beganAt;
}

export function sameGeneration(a: Generation, b: Generation): boolean {
  return a.number === b.number && a.id === b.id;
}

/**
 * Whether a source may write into a replica that holds something. Both sides ask. Throws ReplicationRefusal with the replica's lineage.
 * A source that remembers nothing is admitted only while the replica was never failed over: otherwise it may be the old machine.
 */
export function admitLineage(source: Lineage | undefined, replica: Lineage): void {
  if (!source || source.length === 0) {
    if (replica.length <= 1) return;
    throw new ReplicationRefusal('lineage-unknown', 'the source remembers no generation, the replica has several', {
      lineage: replica,
    });
  }
  const found = compareLineages(source, replica);
  switch (found.relation) {
    case 'equal':
      return;
    case 'source-behind':
      throw new ReplicationRefusal('fenced', `another generation rules the replica since batch ${found.forkedAt}`, {
        lineage: replica,
      });
    case 'replica-behind':
      throw new ReplicationRefusal('store-behind', 'the replica lacks a generation that the source was granted', {
        lineage: replica,
      });
    case 'diverged':
      throw new ReplicationRefusal('lineage-diverged', `the histories differ at generation ${found.index + 1}`, {
        lineage: replica,
      });
  }
}

/** The generation that rules. Throws ReplicationRefusal when there is none. */
export function rulingGeneration(lineage: Lineage): Generation {
  const last = lineage.at(-1);
  if (!last) throw new ReplicationRefusal('store-unavailable', 'the replica has no generation');
  return last.generation;
}
