import { type Clock, type Entropy, type FileSystem, isPromise } from '@understudy/block';
import type { MachineId, Sequence, StoreId } from '@understudy/replication';
import { BaseDisks } from '../base/base-disks.ts';
import { StoreError } from '../errors.ts';
import { HandlePool } from '../files/handle-pool.ts';
import { SlotPair } from '../files/slot-pair.ts';
import { Catalogue } from '../index/catalogue.ts';
import type { PageCache } from '../index/page-cache.ts';
import { type FrameCache, FrameReader } from '../journal/frame-reader.ts';
import type { HeldPosition, SegmentLimits } from '../journal/journal.ts';
import { type RecoveredJournal, recoverJournal } from '../journal/recovery.ts';
import { parseDamage } from './damage-log.ts';
import { Definitions } from './definitions.ts';
import { type Facts, firstFacts, parseFacts } from './facts.ts';
import type { StoreFault } from './faults.ts';

/** Told to whoever operates the store; nothing here is needed to go on. */
export type StoreEvent =
  | { readonly type: 'fault'; readonly machineId: MachineId; readonly fault: StoreFault }
  /** Nothing is acknowledged for this machine until it is over. */
  | { readonly type: 'commit-failed'; readonly machineId: MachineId; readonly cause: unknown }
  | { readonly type: 'commit-recovered'; readonly machineId: MachineId }
  | { readonly type: 'index-failed'; readonly machineId: MachineId; readonly cause: unknown };

/** What all machines of a store share. */
export interface StoreContext {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly storeId: StoreId;
  readonly pages: PageCache;
  readonly frames: FrameCache;
  readonly pool: HandlePool;
  readonly limits: SegmentLimits;
  /** Bytes of batches in memory that are not durable; more waits. */
  readonly pendingBytesMax: number;
  readonly observe: (event: StoreEvent) => void;
  /** Runs background work of machines one after the other, in two lanes: long merges never hold up the indexing that appends wait for. */
  readonly background: (lane: 'index' | 'merge', work: () => Promise<void>) => void;
}

/** Everything a start found of one machine. */
export interface ReplicaParts {
  readonly folder: string;
  readonly machineId: MachineId;
  readonly slots: SlotPair;
  readonly facts: Facts;
  readonly base: BaseDisks;
  readonly catalogue: Catalogue;
  readonly frames: FrameReader;
  readonly definitions: Definitions;
  readonly recovered: RecoveredJournal;
  readonly damageSlots: SlotPair;
  /** Damage that an earlier start found. */
  readonly damage: readonly StoreFault[];
}

const FOLDERS = ['base', 'journal', 'index', 'definitions'] as const;

/**
 * Makes the folder of a machine with its first facts: generation 1 begins at the first batch. A folder that has content but no facts has lost them, and is
 * never taken for a new one: StoreError('facts-damaged').
 */
export async function createMachine(context: StoreContext, folder: string): Promise<void> {
  const { files } = context;
  files.makeFolder(folder);
  if (hasContent(files, folder))
    throw new StoreError(
      'facts-damaged',
      `${folder} holds a replica, but its facts are gone: put facts.0 or facts.1 back`,
    );
  for (const name of FOLDERS) files.makeFolder(`${folder}/${name}`);
  const synced = files.syncFolder(folder);
  if (isPromise(synced)) await synced;
  await new SlotPair(files, folder, 'facts').writeBoth(firstFacts(context.entropy.bytes(16)));
  const parent = files.syncFolder(folder.slice(0, folder.lastIndexOf('/')));
  if (isPromise(parent)) await parent;
}

/** Whether a batch was ever taken into the folder. A crash while it was being made leaves it without. */
function hasContent(files: FileSystem, folder: string): boolean {
  return ['base', 'journal'].some(
    (name) => files.exists(`${folder}/${name}`) && files.list(`${folder}/${name}`).length > 0,
  );
}

/** Reads a machine's folder; changes nothing. Throws StoreError. */
export function loadMachine(
  context: StoreContext,
  folder: string,
  machineId: MachineId,
  mode: 'read' | 'write',
): ReplicaParts {
  const slots = new SlotPair(context.files, folder, 'facts');
  const value = slots.read();
  if (value === undefined) throw new StoreError('machine-missing', `${folder} has no replica`);
  const facts = parseFacts(value, folder);
  const catalogue = new Catalogue(context.files, context.pool, context.pages, folder);
  const base: HeldPosition = {
    sequence: facts.baseSequence as Sequence,
    chain: Buffer.from(facts.baseChain, 'hex'),
    incarnation: facts.baseIncarnation,
  };
  const { files, pool } = context;
  const { lowestSegment } = facts;
  const trustTail = mode === 'read';
  const slotFaults = slots.faults().map((message): StoreFault => ({ kind: 'slot', message, affectsData: false }));
  const known = loadDamage(files, folder, facts.baseSequence);
  const recovered = recoverJournal({ files, pool, catalogue, machineId, base, lowestSegment, trustTail });
  return {
    folder,
    machineId,
    slots,
    facts,
    base: new BaseDisks(files, `${folder}/base`, mode),
    catalogue,
    frames: new FrameReader(pool, context.frames),
    definitions: new Definitions(files, `${folder}/definitions`),
    recovered,
    ...known,
    damage: [...known.damage, ...slotFaults],
  };
}

/** The list is a reminder: when it cannot be read, reading and scrub find the damage again. */
function loadDamage(
  files: FileSystem,
  folder: string,
  baseSequence: number,
): Pick<ReplicaParts, 'damageSlots' | 'damage'> {
  const damageSlots = new SlotPair(files, folder, 'damage');
  try {
    return { damageSlots, damage: parseDamage(damageSlots.read(), baseSequence) };
  } catch (cause) {
    if (!(cause instanceof StoreError)) throw cause;
    return { damageSlots, damage: [{ kind: 'slot', message: cause.message, affectsData: false }] };
  }
}
