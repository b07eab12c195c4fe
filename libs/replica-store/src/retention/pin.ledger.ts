import type { Clock, Entropy, FileSystem } from '@understudy/block';
import type { Sequence } from '@understudy/replication';
import { BranchError } from '../branch/branch.errors.ts';
import { makeFolderDurably, readDocument, UNFINISHED_SUFFIX, writeDocument } from '../branch/document.file.ts';
import { randomUuid, steadyMicros } from '../branch/steady.clock.ts';
import { parsePin } from './pin.document.ts';
import type { Pin, PinnedPoints, PinRequest } from './pin.types.ts';
import { ReleasedNames } from './released.names.ts';

export interface PinLedgerOptions {
  readonly files: FileSystem;
  /** `<machine>/pins`. */
  readonly folder: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
}

const SUFFIX = '.json';

/**
 * The pins of a machine's points (docs/formats/retention.md). Retention sees a pin from the moment it is asked for; whoever asked may rely on
 * it when `acquire` has resolved, because then it is durable and will be found after a restart.
 */
export class PinLedger {
  readonly #options: PinLedgerOptions;
  readonly #pins = new Map<string, Pin>();
  readonly #enders = new Map<string, (reason: string) => void>();
  readonly #damaged: string[] = [];
  readonly #nowMicros: () => number;
  /** Names in the stream that do not count any more. */
  readonly releasedNames: ReleasedNames;

  private constructor(options: PinLedgerOptions, releasedNames: ReleasedNames) {
    this.#options = options;
    this.releasedNames = releasedNames;
    this.#nowMicros = steadyMicros(options.clock);
  }

  static async open(options: PinLedgerOptions): Promise<PinLedger> {
    const { files, folder } = options;
    await makeFolderDurably(files, folder);
    const ledger = new PinLedger(options, await ReleasedNames.open(files, folder));
    for (const name of files.list(folder)) {
      if (name.endsWith(UNFINISHED_SUFFIX)) files.remove(`${folder}/${name}`);
      else if (name.endsWith(SUFFIX)) await ledger.#load(`${folder}/${name}`);
    }
    return ledger;
  }

  /** Files that are pins but cannot be read. While there is one, nothing may be given up: it is not known what it holds. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  list(): Pin[] {
    return [...this.#pins.values()];
  }

  get(id: string): Pin | undefined {
    return this.#pins.get(id);
  }

  /**
   * Pins a point; durable when it resolves. `exists` is asked in the same turn in which the pin begins to count, so that a point cannot be given
   * up in between; it says false → refused with `branch-missing`. `onEnd` is called when the pin is ended by somebody else than its owner.
   */
  async acquire(
    request: PinRequest,
    exists: (sequence: Sequence) => boolean,
    onEnd?: (reason: string) => void,
  ): Promise<Pin> {
    if (!exists(request.sequence)) {
      throw new BranchError('branch-missing', `there is no recovery point at ${request.sequence}`);
    }
    const pin = this.#make(request);
    this.#pins.set(pin.id, pin);
    try {
      await this.#save(pin);
    } catch (error) {
      this.#pins.delete(pin.id);
      throw error;
    }
    if (onEnd !== undefined) this.#enders.set(pin.id, onEnd);
    return pin;
  }

  /** A pin that was found after a restart gets its owner back. */
  adopt(id: string, onEnd: (reason: string) => void): void {
    this.#enders.set(id, onEnd);
  }

  /** Starts its time-to-live anew; undefined: for ever. */
  async renew(id: string, ttlMillis: number | undefined): Promise<void> {
    const pin = this.#pins.get(id);
    if (pin === undefined) throw new BranchError('branch-missing', `there is no pin ${id}`);
    const { expiresAtMicros: _, ...rest } = pin;
    const renewed = ttlMillis === undefined ? rest : { ...rest, expiresAtMicros: this.#after(ttlMillis) };
    await this.#save(renewed);
    this.#pins.set(id, renewed);
  }

  /** Its owner needs it no more. Nothing happens when there is none. */
  async release(id: string): Promise<void> {
    if (!this.#pins.has(id)) return;
    const { files, folder } = this.#options;
    files.remove(`${folder}/${id}${SUFFIX}`);
    await files.syncFolder(folder);
    this.#pins.delete(id);
    this.#enders.delete(id);
  }

  /** Ends a pin for its owner, who is told first and stops using the view in that call. */
  async end(id: string, reason: string): Promise<void> {
    this.#enders.get(id)?.(reason);
    await this.release(id);
  }

  expired(): Pin[] {
    const now = this.#nowMicros();
    return this.list().filter((pin) => pin.expiresAtMicros !== undefined && pin.expiresAtMicros <= now);
  }

  /** Ends what has expired; answers it. Branches' pins are the branch directory's to end. */
  async sweep(): Promise<Pin[]> {
    const swept = this.expired().filter((pin) => pin.kind !== 'branch');
    for (const pin of swept) await this.end(pin.id, 'its time-to-live is over');
    return swept;
  }

  held(): PinnedPoints {
    const points = new Set<number>();
    let onwardFrom: number | undefined = this.#damaged.length > 0 ? 0 : undefined;
    let oldest = onwardFrom;
    for (const pin of this.#pins.values()) {
      points.add(pin.sequence);
      oldest = Math.min(oldest ?? pin.sequence, pin.sequence);
      if (pin.span === 'onward') onwardFrom = Math.min(onwardFrom ?? pin.sequence, pin.sequence);
    }
    return { points, onwardFrom, oldest };
  }

  #make(request: PinRequest): Pin {
    const { kind, owner, sequence, span = 'point', ttlMillis, byteBudget } = request;
    return {
      id: randomUuid(this.#options.entropy),
      kind,
      owner,
      sequence,
      span,
      createdAtMicros: this.#nowMicros(),
      ...(ttlMillis === undefined ? {} : { expiresAtMicros: this.#after(ttlMillis) }),
      ...(byteBudget === undefined ? {} : { byteBudget }),
    };
  }

  #after(ttlMillis: number): number {
    return Math.round(this.#nowMicros() + ttlMillis * 1000);
  }

  async #save(pin: Pin): Promise<void> {
    await writeDocument(this.#options.files, this.#options.folder, pin.id + SUFFIX, pin);
  }

  async #load(path: string): Promise<void> {
    try {
      const pin = parsePin(await readDocument(this.#options.files, path), path);
      this.#pins.set(pin.id, pin);
    } catch (error) {
      if (!(error instanceof BranchError)) throw error;
      this.#damaged.push(path);
    }
  }
}
