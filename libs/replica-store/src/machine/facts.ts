import { type Generation, hex, isGeneration, type Lineage, type Sequence } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import type { Point } from '../points/point.types.ts';

/** The durable facts of a replica (docs/formats/replica-store.md §2). */
export interface Facts {
  /** `first-run`: no seal yet, batches go straight to the base. */
  readonly phase: 'first-run' | 'journal';
  readonly incarnation: number;
  readonly lineage: Lineage;
  /** The base sequence: the base holds every disk's content after this batch. */
  readonly baseSequence: number;
  /** Chain value of that batch, 64 hex digits. */
  readonly baseChain: string;
  /** Incarnation in that batch's header; 0: none yet. */
  readonly baseIncarnation: number;
  /** Definition in force at the base; 0: none yet. */
  readonly baseDefinition: number;
  /** Highest definition number in use. */
  readonly definition: number;
  /** The point at the base sequence, when that batch was a seal. */
  readonly basePoint?: Point;
  /** Points below this sequence are gone. */
  readonly oldestPoint: number;
  /** Segments below this number were folded into the base. */
  readonly lowestSegment: number;
  /** The next segment gets at least this number: numbers are never used again. */
  readonly nextSegment: number;
}

export function firstFacts(generationId: Uint8Array): Facts {
  const generation: Generation = { number: 1, id: hex(generationId) };
  return {
    phase: 'first-run',
    incarnation: 0,
    lineage: [{ generation, beganAt: 1 as Sequence }],
    baseSequence: 0,
    baseChain: '0'.repeat(64),
    baseIncarnation: 0,
    baseDefinition: 0,
    definition: 0,
    oldestPoint: 0,
    lowestSegment: 0,
    nextSegment: 0,
  };
}

const numbers = [
  'incarnation',
  'baseSequence',
  'baseIncarnation',
  'baseDefinition',
  'definition',
  'oldestPoint',
  'lowestSegment',
  'nextSegment',
] as const;

/** Checks what was read from a slot (its sum is right, but it may come from another version). Throws StoreError('facts-damaged'). */
export function parseFacts(value: unknown, path: string): Facts {
  const facts = value as Facts;
  const wholes = numbers.every((name) => Number.isSafeInteger(facts[name]) && facts[name] >= 0);
  const phase = facts.phase === 'first-run' || facts.phase === 'journal';
  const chain = typeof facts.baseChain === 'string' && /^[0-9a-f]{64}$/.test(facts.baseChain);
  const lineage =
    Array.isArray(facts.lineage) &&
    facts.lineage.length > 0 &&
    facts.lineage.every((item) => isGeneration(item.generation));
  if (!wholes || !phase || !chain || !lineage)
    throw new StoreError('facts-damaged', `${path}: not the facts of a replica`);
  return facts;
}
