import { BlockIoError, type FileSystem } from '@understudy/block';
import type { EncodedBatch } from '../batch/batch.types.ts';
import type { ChainPosition, MachineId } from '../identity.ts';
import { sameBytes } from '../identity.values.ts';
import { type SegmentPlace, SpoolSegment } from './spool-segment.ts';
import { decodeSpoolState, encodeSpoolState, type SpoolState, STATE_BYTES_MAX } from './spool-state.codec.ts';

export interface SpoolOptions {
  readonly files: FileSystem;
  /** A folder of its own; made when missing. */
  readonly folder: string;
  readonly machineId: MachineId;
  readonly bytesMax: number;
}

const SEGMENT_BYTES_MAX = 16 * 1024 * 1024;
const SEGMENTS_PER_SPOOL = 8;
const STATE_NAME = 'state';

/**
 * Batches of one machine and one incarnation on the relay's disk: from the newest one that is durable at the replica on to the newest that
 * came. Survives a kill of the process (page cache), not a power loss: then its tail is cut, and the chain tells everybody.
 */
export class Spool {
  readonly #options: SpoolOptions;
  readonly #segmentBytes: number;
  #segments: SpoolSegment[] = [];
  #state: SpoolState | undefined;
  #start: ChainPosition | undefined;
  /** A record is on its way to the open segment, on a disk that takes its time: the segment has to stay until it is there. */
  #appending = false;

  private constructor(options: SpoolOptions) {
    this.#options = options;
    this.#segmentBytes = Math.min(SEGMENT_BYTES_MAX, Math.ceil(options.bytesMax / SEGMENTS_PER_SPOOL));
  }

  /** Finds again what is in the folder. Leftovers that belong to nothing are removed. */
  static open(options: SpoolOptions): Spool {
    const { files, folder } = options;
    if (!files.exists(folder)) files.makeFolder(folder);
    const spool = new Spool(options);
    spool.#recover();
    return spool;
  }

  /** Undefined: empty, never opened. */
  get state(): SpoolState | undefined {
    return this.#state;
  }

  /** The batch before the first one kept; only with a state. */
  get start(): ChainPosition {
    return this.#segments[0]?.place.after ?? (this.#start as ChainPosition);
  }

  /** The newest batch; only with a state. */
  get end(): ChainPosition {
    return this.#segments.at(-1)?.last ?? (this.#start as ChainPosition);
  }

  get chargedBytes(): number {
    return this.#segments.reduce((sum, segment) => sum + segment.chargedBytes, 0);
  }

  get freeBytes(): number {
    return Math.max(0, this.#options.bytesMax - this.chargedBytes);
  }

  get overfull(): boolean {
    return this.chargedBytes > this.#options.bytesMax;
  }

  get batchCount(): number {
    return this.#segments.reduce((sum, segment) => sum + segment.count, 0);
  }

  /**
   * Empties the spool and starts again behind `after`. Order: the new state is in place before the old segments go, so that a
   * killed relay never takes batches of one incarnation for those of another.
   */
  reset(state: SpoolState, after: ChainPosition): void {
    this.#writeState(state);
    this.#removeSegments(this.#segments.length);
    this.#state = state;
    this.#start = after;
  }

  /** Forgets everything. */
  clear(): void {
    this.#options.files.remove(this.#path(STATE_NAME));
    this.#removeSegments(this.#segments.length);
    this.#state = undefined;
    this.#start = undefined;
  }

  /** The record (borrowed until it is written) must follow `end`; the caller has checked that. Throws BlockIoError; nothing is kept then. */
  async append(batch: EncodedBatch, record: Uint8Array): Promise<void> {
    const segment = this.#open();
    this.#appending = true;
    try {
      await segment.append(batch, record);
    } finally {
      this.#appending = false;
    }
  }

  #open(): SpoolSegment {
    const last = this.#segments.at(-1);
    if (last && !last.broken && last.endBytes < this.#segmentBytes) return last;
    const next = this.#create(this.end);
    // A broken segment without batches had the same name. It stays until the next one is there: it says where the stream stands.
    if (last?.count === 0) this.#segments.pop()?.close();
    this.#segments.push(next);
    return next;
  }

  #create(after: ChainPosition): SpoolSegment {
    const place = this.#placeAfter(after);
    return SpoolSegment.create(this.#options.files, this.#path(segmentName(place)), place);
  }

  read(sequence: number): Promise<{ readonly batch: EncodedBatch; readonly record: Uint8Array }> {
    const segment = this.#segments.find(({ last }) => sequence <= last.sequence);
    if (!segment) throw new RangeError(`batch ${sequence} is not in the spool`);
    return segment.read(sequence);
  }

  /** The chain at a position in [start, end]; undefined outside. */
  chainAt(sequence: number): Uint8Array | undefined {
    if (sequence === this.start.sequence) return this.start.chain;
    return this.#segments.find(({ last }) => sequence <= last.sequence)?.chainAt(sequence);
  }

  /** What is durable at the replica is not needed any more: whole segments go. False: the disk has no room for the one that takes their place. */
  dropThrough(sequence: number): boolean {
    const end = this.#segments.length - 1;
    const kept = this.#segments.findIndex(({ last }, index) => last.sequence > sequence || index === end);
    if (kept > 0) this.#removeSegments(kept);
    return this.#dropOpen(sequence);
  }

  /** The open segment goes only when it is worth the trouble: a quiet stream does not make a file per batch. */
  #dropOpen(sequence: number): boolean {
    const open = this.#segments[0];
    if (this.#appending || this.#segments.length !== 1 || !open || open.last.sequence > sequence) return true;
    const worth = open.endBytes >= this.#segmentBytes / 2 || open.chargedBytes >= this.#segmentBytes / 2;
    if (!worth) return true;
    // The next one is there before this one goes: a killed relay still knows where it stood.
    const next = this.#createIfRoom(open.last);
    if (next === undefined) return false;
    this.#segments.push(next);
    this.#removeSegments(1);
    return true;
  }

  /** An acknowledgement must not fail for want of room. */
  #createIfRoom(after: ChainPosition): SpoolSegment | undefined {
    try {
      return this.#create(after);
    } catch (cause) {
      if (cause instanceof BlockIoError) return undefined;
      throw cause;
    }
  }

  /** After `close`: the folder goes with all that is in it. */
  remove(): void {
    const { files, folder } = this.#options;
    for (const name of files.list(folder)) files.remove(this.#path(name));
    files.remove(folder);
  }

  close(): void {
    for (const segment of this.#segments) segment.close();
    this.#segments = [];
  }

  #removeSegments(count: number): void {
    for (const segment of this.#segments.splice(0, count)) segment.remove();
  }

  #placeAfter(after: ChainPosition): SegmentPlace {
    const incarnation = (this.#state as SpoolState).welcome.incarnation;
    return { machineId: this.#options.machineId, incarnation, after };
  }

  #writeState(state: SpoolState): void {
    const { files } = this.#options;
    const draft = this.#path(`${STATE_NAME}.new`);
    files.remove(draft);
    const file = files.open(draft, 'create');
    try {
      file.writeSync(encodeSpoolState(state), 0);
    } finally {
      file.close();
    }
    files.rename(draft, this.#path(STATE_NAME));
  }

  #recover(): void {
    this.#state = this.#readState();
    const names = this.#options.files.list(this.#options.folder).filter((name) => name !== STATE_NAME);
    const recovered = this.#state ? this.#recoverSegments(names, this.#state) : new Set<string>();
    for (const name of names) if (!recovered.has(name)) this.#options.files.remove(this.#path(name));
    this.#start ??= this.#state?.welcome.held;
  }

  #readState(): SpoolState | undefined {
    const { files, machineId } = this.#options;
    if (!files.exists(this.#path(STATE_NAME))) return undefined;
    const file = files.open(this.#path(STATE_NAME), 'read');
    try {
      const bytes = new Uint8Array(Math.min(file.sizeBytes(), STATE_BYTES_MAX));
      file.readSync(bytes, 0);
      const state = decodeSpoolState(bytes);
      return state?.definition.machineId === machineId ? state : undefined;
    } finally {
      file.close();
    }
  }

  /** Segments of the state's incarnation that follow one another, in order; the first gap ends it. */
  #recoverSegments(names: readonly string[], { welcome }: SpoolState): Set<string> {
    const mine = names.flatMap((name) => parseName(name) ?? []).filter((at) => at.incarnation === welcome.incarnation);
    const recovered = new Set<string>();
    for (const { name, after } of mine.sort((a, b) => a.after.sequence - b.after.sequence)) {
      const { sequence, chain } = this.#segments.at(-1)?.last ?? after;
      if (sequence !== after.sequence || !sameBytes(chain, after.chain)) break;
      const segment = SpoolSegment.recover(this.#options.files, this.#path(name), this.#placeAfter(after));
      if (!segment) break;
      this.#segments.push(segment);
      recovered.add(name);
    }
    return recovered;
  }

  #path(name: string): string {
    return `${this.#options.folder}/${name}`;
  }
}

interface NamedSegment {
  readonly name: string;
  readonly incarnation: number;
  readonly after: ChainPosition;
}

/** `<incarnation>-<sequence before its first batch>-<chain there>.spool`, numbers as 16 hex digits: sorted by name they are in order. */
function segmentName({ incarnation, after }: SegmentPlace): string {
  const digits = (value: number): string => value.toString(16).padStart(16, '0');
  return `${digits(incarnation)}-${digits(after.sequence)}-${Buffer.from(after.chain).toString('hex')}.spool`;
}

function parseName(name: string): NamedSegment | undefined {
  const [, incarnation, sequence, chain] = /^([0-9a-f]{16})-([0-9a-f]{16})-([0-9a-f]{64})\.spool$/.exec(name) ?? [];
  if (!incarnation || !sequence || !chain) return undefined;
  const after = { sequence: Number.parseInt(sequence, 16), chain: Buffer.from(chain, 'hex') };
  return { name, incarnation: Number.parseInt(incarnation, 16), after: after as unknown as ChainPosition };
}
