import type { CommandKey } from '../envelope/command-envelope.ts';
import type { LogRecord } from './record.codec.ts';

export interface LogBounds {
  readonly ageMillisMax: number;
  readonly entriesMax: number;
  readonly replyBytesMax: number;
}

export interface Marks {
  readonly term: number;
  readonly epoch: number;
}

export interface LogEntry {
  readonly key: CommandKey;
  readonly name: string;
  readonly digest: string;
  /** `begun`: an intent without outcome. `ended`: with a refusal or failure. */
  readonly state: 'begun' | 'done' | 'ended';
  readonly atMillis: number;
  /** Of `done`: base64 of the reply envelope. */
  readonly reply?: string;
}

/** What the records of a log come to. Pure: no clock, no files. */
export class LogState {
  /** In the order of their newest record: what is forgotten first stands first. */
  readonly #entries = new Map<string, LogEntry>();
  #marks: Marks = { term: 0, epoch: 0 };
  #replyBytes = 0;

  get marks(): Marks {
    return this.#marks;
  }

  get size(): number {
    return this.#entries.size;
  }

  find(key: CommandKey): LogEntry | undefined {
    return this.#entries.get(keyText(key));
  }

  *unfinished(): Iterable<LogEntry> {
    for (const entry of this.#entries.values()) if (entry.state === 'begun') yield entry;
  }

  apply(record: LogRecord): void {
    if (record.kind !== 'outcome' && isHigher(record, this.#marks))
      this.#marks = { term: record.term, epoch: record.epoch };
    if (record.kind === 'intent') {
      const { jobId, step, name, digest, atMillis } = record;
      this.#set({ key: { jobId, step }, name, digest, state: 'begun', atMillis });
    }
    if (record.kind === 'outcome') this.#end(record);
  }

  #end({ jobId, step, atMillis, reply }: Extract<LogRecord, { kind: 'outcome' }>): void {
    const { reply: _, ...begun } = this.find({ jobId, step }) ?? { key: { jobId, step }, name: '', digest: '' };
    this.#set({ ...begun, atMillis, ...(reply === undefined ? { state: 'ended' } : { state: 'done', reply }) });
  }

  #set(entry: LogEntry): void {
    this.#remove(entry.key);
    this.#entries.set(keyText(entry.key), entry);
    this.#replyBytes += entry.reply?.length ?? 0;
  }

  #remove(key: CommandKey): void {
    this.#replyBytes -= this.find(key)?.reply?.length ?? 0;
    this.#entries.delete(keyText(key));
  }

  /** Never what is unfinished. */
  forget(nowMillis: number, bounds: LogBounds): void {
    for (const entry of this.#entries.values()) {
      const old = entry.atMillis + bounds.ageMillisMax < nowMillis;
      if (!old && this.#entries.size <= bounds.entriesMax && this.#replyBytes <= bounds.replyBytesMax) return;
      if (entry.state !== 'begun') this.#remove(entry.key);
    }
  }

  /** The fewest records that come to this state. */
  *records(): Iterable<LogRecord> {
    yield { kind: 'marks', ...this.#marks };
    for (const { key, name, digest, state, atMillis, reply } of this.#entries.values()) {
      yield { kind: 'intent', ...key, name, digest, atMillis, ...this.#marks };
      if (state !== 'begun') yield { kind: 'outcome', ...key, atMillis, ...(reply !== undefined && { reply }) };
    }
  }
}

/** A higher term begins epochs anew. */
export function isHigher(a: Marks, b: Marks): boolean {
  return a.term > b.term || (a.term === b.term && a.epoch > b.epoch);
}

export const keyText = ({ jobId, step }: CommandKey): string => JSON.stringify([jobId, step]);
