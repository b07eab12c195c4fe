import { type FileSystem, systemClock } from '@understudy/block';
import type { MachineId, StoreId } from '@understudy/replication';
import { IndexDamage, reasonOf, StoreError } from '../errors.ts';
import { SlotPair } from '../files/slot-pair.ts';
import { type Catalogue, parseFinalName, type Segment } from '../index/catalogue.ts';
import type { ExtentCursor } from '../index/extent.ts';
import { IndexFile } from '../index/index-file.ts';
import { MergedCursor } from '../index/merged-cursor.ts';
import { SegmentLog } from '../journal/segment-log.ts';
import { readSegmentHeader, scanSegment } from '../journal/segment-scan.ts';
import { faultOf } from '../machine/damage-log.ts';
import type { StoreFault } from '../machine/faults.ts';
import { type ScrubProgress, scrub } from '../machine/scrub.ts';
import { pointsOfLog } from '../points/point-columns.ts';
import { readDropped } from '../retention/dropped.frames.ts';
import { type OfflineMachine, OfflineStore } from './offline-machine.ts';

export interface MachineCheck {
  readonly machineId: MachineId;
  readonly faults: readonly StoreFault[];
  readonly points: number;
  readonly segments: number;
  readonly batches: number;
  readonly leavesChecked: number;
  /** Leaves of the base without a digest: nothing to compare with. */
  readonly leavesUnknown: number;
}

export interface StoreCheck {
  readonly storeId: StoreId;
  /** Every byte that content or points depend on is what was written. */
  readonly ok: boolean;
  readonly faults: readonly StoreFault[];
  readonly machines: readonly MachineCheck[];
}

export type CheckProgress = ScrubProgress & { readonly machineId: MachineId };

/**
 * Reads a whole store that nobody has open and compares everything with everything: slots, envelopes, headers, chains, frames, index files with segments, points, base with leaf
 * table. Changes nothing. Throws StoreError when there is no store or it is in use.
 */
export async function checkStore(
  files: FileSystem,
  folder: string,
  onProgress: (progress: CheckProgress) => void = () => undefined,
): Promise<StoreCheck> {
  const store = new OfflineStore(files, folder);
  try {
    const faults = slotFaults(files, folder, 'store');
    const machines: MachineCheck[] = [];
    for (const machineId of store.machines()) machines.push(await checkMachine(store, machineId, onProgress));
    const all = [...faults, ...machines.flatMap((machine) => machine.faults)];
    return { storeId: store.storeId, ok: !all.some((fault) => fault.affectsData), faults, machines };
  } finally {
    store.close();
  }
}

function slotFaults(files: FileSystem, folder: string, name: string): StoreFault[] {
  return new SlotPair(files, folder, name).faults().map((message) => ({ kind: 'slot', message, affectsData: false }));
}

async function checkMachine(
  store: OfflineStore,
  machineId: MachineId,
  onProgress: (progress: CheckProgress) => void,
): Promise<MachineCheck> {
  const faults = slotFaults(store.context.files, `${store.folder}/machines/${machineId}`, 'facts');
  let machine: OfflineMachine;
  try {
    machine = store.machine(machineId);
  } catch (cause) {
    if (!(cause instanceof StoreError)) throw cause;
    faults.push({ kind: 'slot', message: `${machineId}: ${cause.message}`, affectsData: true });
    return { machineId, faults, points: 0, segments: 0, batches: 0, leavesChecked: 0, leavesUnknown: 0 };
  }
  try {
    return await checkOpened(store, machine, faults, (progress) => onProgress({ ...progress, machineId }));
  } finally {
    machine.close();
  }
}

async function checkOpened(
  store: OfflineStore,
  machine: OfflineMachine,
  faults: StoreFault[],
  onProgress: (progress: ScrubProgress) => void,
): Promise<MachineCheck> {
  const { parts, content } = machine;
  faults.push(...parts.recovered.faults);
  for (const path of parts.recovered.leftOver)
    faults.push({ kind: 'left-over', message: `${path} is left over from a crash`, affectsData: false });
  for (const segment of parts.catalogue.segments) checkIndexes(store, machine, segment, faults);
  checkMerged(store, parts.catalogue, faults);
  checkDefinitions(machine, faults);
  const result = await scrub({
    base: parts.base,
    catalogue: parts.catalogue,
    baseSequence: parts.facts.baseSequence,
    held: () => parts.recovered.durable.sequence,
    openSegment: () => Number.POSITIVE_INFINITY,
    handle: (path) => content.handle(path),
    dropped: (number) => readDropped(store.context.files, parts.catalogue.indexFolder, number),
    clock: systemClock,
    learn: false,
    tell: (rot) => faults.push(faultOf(rot, store.context.pool)),
    onProgress,
  });
  for (const disk of parts.base.all()) {
    for (const page of disk.leaves.damagedPages)
      faults.push({
        kind: 'leaf-table',
        message: `${disk.path}: page ${page} of its leaf table cannot be read`,
        affectsData: false,
      });
  }
  const { segments } = parts.catalogue;
  const { batches, leavesEqual, leavesUnknown } = result;
  return {
    machineId: parts.machineId,
    faults,
    points: content.points.count(),
    segments: segments.length,
    batches,
    leavesChecked: leavesEqual,
    leavesUnknown,
  };
}

/** Log-order index, first final index and points of a segment against its batches. */
function checkIndexes(store: OfflineStore, machine: OfflineMachine, segment: Segment, faults: StoreFault[]): void {
  if (segment.log !== undefined) return;
  const { catalogue } = machine.parts;
  const tell = (kind: 'index' | 'points', message: string): void => {
    faults.push({ kind, message: `segment ${segment.number}: ${message}`, affectsData: false });
  };
  let log: SegmentLog;
  try {
    log = readLog(machine, segment);
  } catch (cause) {
    tell('index', `cannot be compared: ${reasonOf(cause)}`);
    return;
  }
  const inMemory = new MergedCursor(log.runs(0, log.extents.length).map((run) => run.cursor('scan')));
  const first = openFile(store, catalogue.finalPath(0, segment.number), faults);
  if (first !== undefined) tellDifference(first, inMemory, faults);
  try {
    const stored = catalogue.logFile(segment.number).readLog(log.extents.length);
    if (stored.length !== catalogue.logFile(segment.number).footer.extents)
      tell('index', 'its log-order index has more extents than its batches');
    for (const name of ['keys', 'words', 'offsets', 'payloads'] as const) {
      const same = stored[name].every((value, index) => value === log.extents[name][index]);
      if (!same) tell('index', 'its log-order index is not that of its batches');
    }
  } catch (cause) {
    tell('index', reasonOf(cause));
  }
  checkPoints(machine, segment, log, tell);
}

function checkPoints(
  machine: OfflineMachine,
  segment: Segment,
  log: SegmentLog,
  tell: (kind: 'points', message: string) => void,
): void {
  const stored = machine.content.points.load(segment.number);
  if (stored === undefined) {
    tell('points', 'its points cannot be read');
    return;
  }
  const seals = pointsOfLog(log);
  for (let index = 0; index < stored.length; index += 1) {
    const at = seals.lastNotAbove(seals.sequences, stored.sequences[index] as number);
    const same = JSON.stringify(at < 0 ? undefined : seals.point(at)) === JSON.stringify(stored.point(index));
    if (!same) tell('points', `point ${stored.sequences[index]} is not the seal of its batch`);
  }
}

function readLog(machine: OfflineMachine, segment: Segment): SegmentLog {
  const path = machine.parts.catalogue.segmentPath(segment.number);
  const handle = machine.content.handle(path);
  const header = readSegmentHeader(handle);
  if (header === undefined) throw new Error(`${path}: its header cannot be read`);
  const log = new SegmentLog(segment.number, segment.firstSequence);
  for (const found of scanSegment(handle, header)) {
    const { sequence, definition, vaultMicros } = found.envelope;
    if (sequence < segment.firstSequence || sequence > segment.lastSequence) continue;
    if (found.header === undefined || sequence !== log.lastSequence + 1)
      throw new Error(`${path}: batch ${log.lastSequence + 1} cannot be read`);
    const { seal, clockStepped, markers, sourceTimeMicros } = found.header;
    log.add(found.header, {
      offsetBytes: found.offsetBytes,
      definition,
      seal,
      clockStepped,
      sourceMicros: sourceTimeMicros,
      vaultMicros,
      markers,
    });
  }
  return log;
}

/** Merged indexes against the level below. */
function checkMerged(store: OfflineStore, catalogue: Catalogue, faults: StoreFault[]): void {
  for (const name of store.context.files.list(catalogue.indexFolder)) {
    const final = parseFinalName(name);
    if (final === undefined || final.level === 0) continue;
    const file = openFile(store, `${catalogue.indexFolder}/${name}`, faults);
    if (file === undefined) continue;
    const width = 4 ** final.level;
    const inside = catalogue.segments.filter(
      (segment) => segment.number >= final.firstSegment && segment.number < final.firstSegment + width,
    );
    // With segments folded away there is nothing left to compare the whole with.
    if (inside[0]?.firstSequence !== file.footer.firstSequence) continue;
    const runs = inside.reverse().flatMap((segment) => {
      const first = catalogue.final(0, segment.number);
      return first === undefined ? [] : [first.cursor('scan')];
    });
    if (runs.length === inside.length) tellDifference(file, new MergedCursor(runs), faults);
  }
}

function openFile(store: OfflineStore, path: string, faults: StoreFault[]): IndexFile | undefined {
  try {
    return new IndexFile(path, store.context.pool, store.context.pages);
  } catch (cause) {
    faults.push({ kind: 'index', message: reasonOf(cause), affectsData: false });
    return undefined;
  }
}

function tellDifference(file: IndexFile, wanted: ExtentCursor, faults: StoreFault[]): void {
  try {
    if (sameExtents(file.cursor('scan'), wanted)) return;
    faults.push({ kind: 'index', message: `${file.path}: not the index of its segments`, affectsData: false });
  } catch (cause) {
    if (!(cause instanceof IndexDamage)) throw cause;
    faults.push({ kind: 'index', message: cause.message, affectsData: false });
  }
}

/** Whether two cursors say the same of every block, however they are cut into extents. */
function sameExtents(a: ExtentCursor, b: ExtentCursor): boolean {
  let moreA = a.seek(0);
  let moreB = b.seek(0);
  let position = 0;
  while (moreA && moreB) {
    const startA = Math.max(position, a.key);
    if (startA !== Math.max(position, b.key) || a.zero !== b.zero || a.segment !== b.segment) return false;
    const samePlace =
      a.offset64 === b.offset64 && a.payloadBlock + (startA - a.key) === b.payloadBlock + (startA - b.key);
    if (!a.zero && !samePlace) return false;
    position = Math.min(a.key + a.blocks, b.key + b.blocks);
    if (a.key + a.blocks === position) moreA = a.advance();
    if (b.key + b.blocks <= position) moreB = b.advance();
  }
  return moreA === moreB;
}

function checkDefinitions(machine: OfflineMachine, faults: StoreFault[]): void {
  const seen = new Set<number>();
  for (const point of machine.content.points.list({ limit: 1000, order: 'descending' })) seen.add(point.definition);
  for (const number of seen) {
    try {
      machine.parts.definitions.get(number);
    } catch (cause) {
      faults.push({ kind: 'definition', message: reasonOf(cause), affectsData: true });
    }
  }
}
