import { dirname } from 'node:path';
import type { FileHandle, FileSystem } from '@understudy/block';
import { CommandLogError } from './command-log.error.ts';
import type { LogState } from './log-state.ts';
import { type LogDamage, readLog } from './read-log.ts';
import { encodeHeader, encodeRecord, HEADER_BYTES, type LogRecord } from './record.codec.ts';

const NAME = /^log-([0-9a-f]{16})$/;
const DAMAGED_KEPT = 4;

/** The files of a log: one that rules, replaced by the next. Not for concurrent callers: `LogWriter` calls it. */
export class LogFile {
  readonly #files: FileSystem;
  readonly #folder: string;
  #handle: FileHandle | undefined;
  #generation = 0;
  #endBytes = 0;
  #nextNumber = 1;
  /** Bytes when it was begun: what is behind that was appended. */
  #begunBytes = 0;

  constructor(files: FileSystem, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  get appendedBytes(): number {
    return this.#endBytes - this.#begunBytes;
  }

  get begunBytes(): number {
    return this.#begunBytes;
  }

  /** Applies what stands there to `state`; what was damaged is set aside and the rest is written anew. */
  async open(state: LogState): Promise<readonly LogDamage[]> {
    this.#files.makeFolder(this.#folder);
    await this.#files.syncFolder(dirname(this.#folder));
    for (const name of this.#files.list(this.#folder)) if (name.endsWith('.new')) this.#files.remove(this.#path(name));
    const damage: LogDamage[] = [];
    for (const generation of this.#generations().reverse()) {
      this.#generation = Math.max(this.#generation, generation);
      if (await this.#openOne(generation, state, damage)) break;
    }
    if (this.#handle === undefined || damage.length > 0) await this.replace(state, damage.length > 0);
    return damage;
  }

  /** Not yet durable. After a rejection only `replace` may follow. */
  async append(records: readonly LogRecord[]): Promise<void> {
    const bytes = Buffer.concat(records.map((record, index) => encodeRecord(this.#nextNumber + index, record)));
    await this.#opened().write(bytes, this.#endBytes);
    this.#endBytes += bytes.length;
    this.#nextNumber += records.length;
  }

  sync(): Promise<void> {
    return this.#opened().sync();
  }

  /** Begins the next file with what `state` comes to. The old one rules until the new one is durable under its name. */
  async replace(state: LogState, keepOld = false): Promise<void> {
    const generation = this.#generation + 1;
    const name = nameOf(generation);
    this.#files.remove(this.#path(`${name}.new`));
    const handle = this.#files.open(this.#path(`${name}.new`), 'create');
    try {
      lock(handle);
      const records = [...state.records()].map((record, index) => encodeRecord(this.#nextNumber + index, record));
      const bytes = Buffer.concat([encodeHeader(this.#nextNumber), ...records]);
      await handle.write(bytes, 0);
      await handle.sync();
      this.#files.rename(this.#path(`${name}.new`), this.#path(name));
      await this.#files.syncFolder(this.#folder);
      this.#use(handle, generation, bytes.length, records.length);
    } catch (cause) {
      handle.close();
      throw cause;
    }
    this.#removeOlder(generation, keepOld);
    await this.#files.syncFolder(this.#folder);
  }

  close(): void {
    this.#handle?.close();
    this.#handle = undefined;
  }

  #opened(): FileHandle {
    if (this.#handle === undefined) throw new CommandLogError('closed', 'the command log is closed');
    return this.#handle;
  }

  #use(handle: FileHandle, generation: number, bytes: number, records: number): void {
    this.#handle?.close();
    this.#handle = handle;
    this.#generation = generation;
    this.#nextNumber += records;
    this.#endBytes = bytes;
    this.#begunBytes = bytes;
  }

  async #openOne(generation: number, state: LogState, damage: LogDamage[]): Promise<boolean> {
    const path = this.#path(nameOf(generation));
    const handle = this.#files.open(path, 'write');
    lock(handle);
    const bytes = Buffer.alloc(handle.sizeBytes());
    await handle.read(bytes, 0);
    const content = readLog(path, bytes);
    if (content === undefined) {
      handle.close();
      damage.push({ file: path, offsetBytes: 0, lengthBytes: bytes.length, reason: 'header' });
      return false;
    }
    for (const record of content.records) state.apply(record);
    damage.push(...content.damage);
    if (content.endBytes < bytes.length) handle.truncate(content.endBytes);
    this.#handle = handle;
    this.#nextNumber = content.nextNumber;
    this.#endBytes = content.endBytes;
    this.#begunBytes = HEADER_BYTES;
    return true;
  }

  #removeOlder(generation: number, keep: boolean): void {
    for (const older of this.#generations()) {
      if (older >= generation) continue;
      const path = this.#path(nameOf(older));
      if (keep) this.#files.rename(path, this.#path(`damaged-${nameOf(older).slice(4)}`));
      else this.#files.remove(path);
    }
    const damaged = this.#files.list(this.#folder).filter((name) => name.startsWith('damaged-'));
    for (const name of damaged.sort().slice(0, -DAMAGED_KEPT)) this.#files.remove(this.#path(name));
  }

  #generations(): number[] {
    const names = this.#files.list(this.#folder).map((name) => NAME.exec(name)?.[1]);
    return names.flatMap((hex) => (hex === undefined ? [] : [Number.parseInt(hex, 16)])).sort((a, b) => a - b);
  }

  #path(name: string): string {
    return `${this.#folder}/${name}`;
  }
}

const nameOf = (generation: number): string => `log-${generation.toString(16).padStart(16, '0')}`;

function lock(handle: FileHandle): void {
  if (!handle.tryLock()) throw new CommandLogError('locked', `${handle.path} is used by another process`);
}
