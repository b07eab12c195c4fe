// Long: one decision table. Every case of a torn or rotten tail stands here, side by side, with the order in which they are looked at.
import type { FileHandle, FileSystem } from '@understudy/block';
import { type BatchHeader, chainOf, decodeBatchHeader, type MachineId, type Sequence } from '@understudy/replication';
import { IndexDamage, reasonOf, StoreError } from '../errors.ts';
import type { HandlePool } from '../files/handle-pool.ts';
import { type Catalogue, parseFinalName, type Segment } from '../index/catalogue.ts';
import { BATCH_ROW_BYTES } from '../index/index-page.ts';
import type { StoreFault } from '../machine/faults.ts';
import { readDropped } from '../retention/dropped.frames.ts';
import type { HeldPosition } from './journal.ts';
import { type Finding, judge, type Verdict } from './recovery-table.ts';
import { rottenFrames } from './rotten-frames.ts';
import { BATCH_ALIGNMENT, ENVELOPE_BYTES, type SegmentHeader, segmentName } from './segment.format.ts';
import type { PendingBatch } from './segment.writer.ts';
import { SegmentLog } from './segment-log.ts';
import { bodyFault, type FoundBatch, readSegmentHeader, readWholeBatch, scanSegment } from './segment-scan.ts';

/** What a start found in the journal. Nothing on disk was changed. */
export interface RecoveredJournal {
  /** The newest batch that is certainly on the medium. */
  readonly durable: HeldPosition;
  /** Whole batches above it. */
  readonly unsure: readonly PendingBatch[];
  readonly faults: readonly StoreFault[];
  /** Files that hold nothing any more: unfinished, superseded, torn. */
  readonly leftOver: readonly string[];
  /** Segments behind a lost batch: kept for a person under another name. */
  readonly lost: readonly string[];
  readonly nextSegment: number;
  /** Vault time and source time of the newest batch; zeros when there is none. */
  readonly lastVaultMicros: number;
  readonly lastSourceMicros: number;
}

export interface RecoveryInput {
  readonly files: FileSystem;
  readonly pool: HandlePool;
  readonly catalogue: Catalogue;
  readonly machineId: MachineId;
  /** The base position. */
  readonly base: HeldPosition;
  readonly lowestSegment: number;
  /** For reading only: whole batches above the known durable position count as there, nothing will be written anew. */
  readonly trustTail: boolean;
}

/** A segment without a complete index, as it was found. */
interface TailSegment {
  readonly number: number;
  readonly header: SegmentHeader | undefined;
  readonly found: readonly FoundBatch[];
}

/** Reads a machine's journal and index folders, fills the catalogue, and decides by the table where the journal ends. */
export function recoverJournal(input: RecoveryInput): RecoveredJournal {
  return new Recovery(input).run();
}

class Recovery {
  readonly #input: RecoveryInput;
  readonly #faults: StoreFault[] = [];
  readonly #leftOver: string[] = [];
  readonly #lost: string[] = [];
  readonly #unsure: PendingBatch[] = [];
  #position: HeldPosition;
  #durablePosition: HeldPosition;
  #knownDurable: number;
  #lastVault = 0;
  #lastSource = 0;

  constructor(input: RecoveryInput) {
    this.#input = input;
    this.#position = input.base;
    this.#durablePosition = input.base;
    this.#knownDurable = input.base.sequence;
  }

  run(): RecoveredJournal {
    const numbers = this.#listSegments();
    const indexed = this.#listIndexes();
    const tail: TailSegment[] = [];
    for (const segment of indexed.values()) this.#knownDurable = Math.max(this.#knownDurable, segment.lastSequence);
    for (const number of new Set([...numbers, ...indexed.keys()].sort((a, b) => a - b))) {
      const segment = indexed.get(number);
      const follows = segment !== undefined && segment.firstSequence <= this.#position.sequence + 1;
      if (segment !== undefined && follows && tail.length === 0) this.#addIndexed(segment, numbers.includes(number));
      else if (numbers.includes(number)) tail.push(this.#readTail(number));
    }
    this.#walk(tail);
    const highest = Math.max(-1, ...numbers, ...indexed.keys(), ...this.#lostNumbers());
    return {
      durable: this.#durablePosition,
      unsure: this.#unsure,
      faults: this.#faults,
      leftOver: this.#leftOver,
      lost: this.#lost,
      nextSegment: highest + 1,
      lastVaultMicros: this.#lastVault,
      lastSourceMicros: this.#lastSource,
    };
  }

  #listSegments(): number[] {
    const { files, catalogue, lowestSegment } = this.#input;
    const numbers: number[] = [];
    for (const name of files.list(catalogue.journalFolder)) {
      const path = `${catalogue.journalFolder}/${name}`;
      if (name.endsWith('.new')) this.#leftOver.push(path);
      const match = /^([0-9a-f]{8})\.seg$/.exec(name);
      if (match === null) continue;
      const number = Number.parseInt(match[1] as string, 16);
      if (number < lowestSegment) this.#leftOver.push(path);
      else numbers.push(number);
    }
    return numbers.sort((a, b) => a - b);
  }

  #lostNumbers(): number[] {
    const names = this.#input.files.list(this.#input.catalogue.journalFolder);
    return names.filter((name) => name.endsWith('.lost')).map((name) => Number.parseInt(name, 16));
  }

  /** Segments whose index is complete: log-order index, points and first final index are there. */
  #listIndexes(): Map<number, Segment> {
    const { files, catalogue, lowestSegment } = this.#input;
    const names = new Set(files.list(catalogue.indexFolder));
    const segments = new Map<number, Segment>();
    for (const name of names) {
      if (name.endsWith('.new')) this.#leftOver.push(`${catalogue.indexFolder}/${name}`);
      const final = parseFinalName(name);
      if (final !== undefined) catalogue.addFinal(final.level, final.firstSegment);
      const match = /^([0-9a-f]{8})\.log$/.exec(name);
      if (match === null) continue;
      const number = Number.parseInt(match[1] as string, 16);
      const complete = names.has(`${match[1]}.pts`) && names.has(`0-${match[1]}.idx`);
      if (number < lowestSegment || !complete) continue;
      const segment = this.#openIndexed(number);
      if (segment !== undefined) segments.set(number, segment);
    }
    return segments;
  }

  #openIndexed(number: number): Segment | undefined {
    const { catalogue, machineId } = this.#input;
    try {
      const { footer } = catalogue.logFile(number);
      if (footer.machineId !== machineId || footer.firstSegment !== number)
        throw new StoreError('foreign-segment', 'index of another machine or segment');
      const { firstSequence, lastSequence } = footer;
      return { number, firstSequence, lastSequence, bytes: 0, log: undefined };
    } catch (cause) {
      if (!(cause instanceof IndexDamage) && !(cause instanceof StoreError)) throw cause;
      if (cause instanceof IndexDamage) catalogue.dropDamaged(cause);
      this.#faults.push({ kind: 'index', message: reasonOf(cause), affectsData: false });
      return undefined;
    }
  }

  #addIndexed(segment: Segment, hasFile: boolean): void {
    const { catalogue } = this.#input;
    const path = catalogue.segmentPath(segment.number);
    if (!hasFile) this.#faults.push(lostSegment(path, segment));
    else segment.bytes = this.#input.pool.get(path).sizeBytes();
    catalogue.segments.push(segment);
    const last = hasFile ? this.#lastBatch(segment) : undefined;
    // Where the last header cannot be read the chain is not known; the next segment's header says it.
    const chain = last === undefined ? new Uint8Array(32) : last.chain;
    if (last !== undefined) {
      this.#lastVault = last.vaultMicros;
      this.#lastSource = last.header.sourceTimeMicros;
    }
    const incarnation = last?.header.incarnation ?? this.#position.incarnation;
    this.#position = { sequence: segment.lastSequence as Sequence, chain, incarnation };
    this.#durablePosition = this.#position;
    this.#knownDurable = Math.max(this.#knownDurable, segment.lastSequence);
  }

  #lastBatch(segment: Segment): { header: BatchHeader; chain: Uint8Array; vaultMicros: number } | undefined {
    try {
      const { catalogue, pool } = this.#input;
      const handle = pool.get(catalogue.segmentPath(segment.number));
      const rows = catalogue.logFile(segment.number).readRows();
      const offsetBytes = rows.readUInt32LE(rows.length - BATCH_ROW_BYTES) * BATCH_ALIGNMENT;
      return readHeaderAt(handle, offsetBytes, Number(rows.readBigUInt64LE(rows.length - 8)));
    } catch (cause) {
      this.#faults.push({
        kind: 'index',
        message: `segment ${segmentName(segment.number)}: ${reasonOf(cause)}`,
        affectsData: false,
      });
      return undefined;
    }
  }

  #readTail(number: number): TailSegment {
    const { pool, catalogue, machineId } = this.#input;
    const path = catalogue.segmentPath(number);
    const handle = pool.get(path);
    const header = readSegmentHeader(handle);
    if (header === undefined) return { number, header, found: [] };
    if (header.machineId !== machineId || header.number !== number) {
      throw new StoreError(
        'foreign-segment',
        `${path} belongs to machine ${header.machineId}, segment ${header.number}`,
      );
    }
    return { number, header, found: [...scanSegment(handle, header)] };
  }

  #walk(tail: readonly TailSegment[]): void {
    for (const [index, segment] of tail.entries()) {
      const nextFirst = firstOfLater(tail, index);
      for (const batch of segment.found) {
        if (batch.envelope.sequence >= nextFirst) continue;
        this.#knownDurable = Math.max(this.#knownDurable, batch.envelope.durableBefore);
      }
    }
    for (const [index, segment] of tail.entries()) {
      if (!this.#walkSegment(segment, firstOfLater(tail, index))) {
        this.#dropLater(tail.slice(index + 1));
        return;
      }
    }
    this.#judgeEnd(tail.at(-1));
  }

  /** False: the journal ends in this segment. */
  #walkSegment(segment: TailSegment, nextFirst: number): boolean {
    const path = this.#input.catalogue.segmentPath(segment.number);
    if (segment.header !== undefined && segment.header.firstSequence >= nextFirst) {
      this.#leftOver.push(path);
      return true;
    }
    if (this.#chainUnknown && segment.header?.firstSequence === this.#position.sequence + 1) {
      this.#position = { ...this.#position, chain: segment.header.previousChain };
      this.#durablePosition = this.#position;
    }
    // A segment may begin below the base: what is folded into it already is left out.
    const first = this.#position.sequence + 1;
    const log = new SegmentLog(segment.number, first);
    const entry: Segment = { number: segment.number, firstSequence: first, lastSequence: first - 1, bytes: 0, log };
    const goesOn = this.#walkBatches(segment, entry, nextFirst);
    if (log.batches > 0) this.#input.catalogue.segments.push(entry);
    else if (nextFirst > first && this.#isDurable(this.#position.sequence + 1)) this.#lost.push(path);
    else this.#leftOver.push(path);
    return goesOn;
  }

  get #chainUnknown(): boolean {
    return this.#position.sequence > this.#input.base.sequence && this.#position.chain.every((byte) => byte === 0);
  }

  #walkBatches(segment: TailSegment, entry: Segment, nextFirst: number): boolean {
    for (const batch of segment.found) {
      const sequence = this.#position.sequence + 1;
      if (sequence >= nextFirst) return true;
      if (batch.envelope.sequence < entry.firstSequence) continue;
      const finding = this.#finding(segment, batch, nextFirst);
      const verdict = judge(finding);
      if (!this.#apply(segment, entry, batch, verdict)) return false;
    }
    const sequence = this.#position.sequence + 1;
    if (sequence >= nextFirst) return true;
    if (nextFirst === Number.POSITIVE_INFINITY) return true;
    const verdict = judge({
      superseded: false,
      envelope: 'gap',
      header: 'bad',
      chain: 'breaks',
      body: 'bad',
      durable: this.#isDurable(sequence),
    });
    this.#tellCut(verdict, `segment ${segmentName(segment.number)} ends before batch ${sequence}`);
    return false;
  }

  #finding(segment: TailSegment, batch: FoundBatch, nextFirst: number): Finding {
    const sequence = this.#position.sequence + 1;
    const placed = batch.envelope.sequence === sequence;
    const fits = batch.header !== undefined && sameChain(batch.header.previousChain, this.#position.chain);
    const handle = this.#input.pool.get(this.#input.catalogue.segmentPath(segment.number));
    return {
      superseded: sequence >= nextFirst,
      envelope: placed ? 'valid' : 'bad',
      header: batch.header === undefined ? 'bad' : 'valid',
      chain: fits ? 'fits' : 'breaks',
      body: fits && this.#bodyIsSound(segment.number, handle, batch) ? 'valid' : 'bad',
      durable: this.#isDurable(sequence),
    };
  }

  #bodyIsSound(number: number, handle: FileHandle, batch: FoundBatch): boolean {
    if (bodyFault(handle, batch) === undefined) return true;
    const { files, catalogue } = this.#input;
    const dropped = readDropped(files, catalogue.indexFolder, number);
    if (dropped === undefined) return false;
    return rottenFrames(handle, batch, number, catalogue.segmentPath(number), dropped).length === 0;
  }

  /** False: the journal is cut here. */
  #apply(segment: TailSegment, entry: Segment, batch: FoundBatch, verdict: Verdict): boolean {
    const path = this.#input.catalogue.segmentPath(segment.number);
    if (verdict.label === 'rotten-frames') {
      this.#faults.push({
        kind: 'rotten-frames',
        message: `${path}: batch ${batch.envelope.sequence} has frames that are not what was sent`,
        fromSequence: batch.envelope.sequence,
        affectsData: true,
      });
    }
    if (verdict.label !== 'whole' && verdict.label !== 'rotten-frames') {
      const at = `${path} at ${batch.offsetBytes}`;
      this.#tellCut(
        verdict,
        `${at}: batch ${this.#position.sequence + 1} ${batch.fault ?? 'does not follow the one before'}`,
      );
      return false;
    }
    this.#keep(segment, entry, batch);
    return true;
  }

  #keep(segment: TailSegment, entry: Segment, batch: FoundBatch): void {
    const header = batch.header as BatchHeader;
    const { sequence, incarnation } = header;
    this.#position = { sequence, chain: batch.chain as Uint8Array, incarnation };
    this.#lastVault = batch.envelope.vaultMicros;
    this.#lastSource = header.sourceTimeMicros;
    if (this.#isDurable(header.sequence) || this.#input.trustTail) {
      addFound(entry, batch);
      this.#durablePosition = this.#position;
      return;
    }
    const handle = this.#input.pool.get(this.#input.catalogue.segmentPath(segment.number));
    const { vaultMicros, definition } = batch.envelope;
    this.#unsure.push({ batch: readWholeBatch(handle, batch), vaultMicros, definition });
  }

  #judgeEnd(last: TailSegment | undefined): void {
    const sequence = this.#position.sequence + 1;
    const durable = this.#isDurable(sequence);
    const verdict = judge({ superseded: false, envelope: 'end', header: 'bad', chain: 'breaks', body: 'bad', durable });
    this.#tellCut(
      verdict,
      `the journal ends before batch ${sequence}${last === undefined ? '' : ` in segment ${segmentName(last.number)}`}`,
    );
  }

  #tellCut(verdict: Verdict, message: string): void {
    if (verdict.label !== 'lost-batch') return;
    this.#faults.push({
      kind: 'lost-batch',
      message: `${message} (${verdict.row}): what was acknowledged from there on is lost`,
      fromSequence: this.#position.sequence + 1,
      throughSequence: this.#knownDurable,
      affectsData: true,
    });
  }

  #dropLater(later: readonly TailSegment[]): void {
    const lost = this.#isDurable(this.#position.sequence + 1);
    for (const segment of later) {
      const path = this.#input.catalogue.segmentPath(segment.number);
      if (lost) this.#lost.push(path);
      else this.#leftOver.push(path);
    }
  }

  #isDurable(sequence: number): boolean {
    return sequence <= this.#knownDurable;
  }
}

function firstOfLater(tail: readonly TailSegment[], index: number): number {
  return tail
    .slice(index + 1)
    .reduce((lowest, segment) => Math.min(lowest, segment.header?.firstSequence ?? lowest), Number.POSITIVE_INFINITY);
}

function addFound(entry: Segment, batch: FoundBatch): void {
  const header = batch.header as BatchHeader;
  (entry.log as SegmentLog).add(header, {
    offsetBytes: batch.offsetBytes,
    definition: batch.envelope.definition,
    seal: header.seal,
    clockStepped: header.clockStepped,
    sourceMicros: header.sourceTimeMicros,
    vaultMicros: batch.envelope.vaultMicros,
    markers: header.markers,
  });
  entry.lastSequence = header.sequence;
  entry.bytes = batch.offsetBytes + ENVELOPE_BYTES + batch.envelope.recordBytes;
}

function lostSegment(path: string, segment: Segment): StoreFault {
  return {
    kind: 'missing-segment',
    message: `${path} is missing: content of batches ${segment.firstSequence} to ${segment.lastSequence}`,
    fromSequence: segment.firstSequence,
    throughSequence: segment.lastSequence,
    affectsData: true,
  };
}

function sameChain(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** The header of the batch whose envelope stands at an offset. Throws when it cannot be read. */
export function readHeaderAt(
  handle: { readSync(target: Uint8Array, offsetBytes: number): number },
  offsetBytes: number,
  vaultMicros: number,
): { header: BatchHeader; headerBytes: Uint8Array; chain: Uint8Array; vaultMicros: number } {
  const preamble = Buffer.alloc(20);
  handle.readSync(preamble, offsetBytes + ENVELOPE_BYTES);
  const headerBytes = Buffer.allocUnsafeSlow(Math.min(preamble.readUInt32LE(8), 1024 * 1024));
  handle.readSync(headerBytes, offsetBytes + ENVELOPE_BYTES + 20);
  return { header: decodeBatchHeader(headerBytes), headerBytes, chain: chainOf(headerBytes), vaultMicros };
}
