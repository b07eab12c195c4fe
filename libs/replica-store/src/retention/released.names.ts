import type { FileSystem } from '@understudy/block';
import { BranchError } from '../branch/branch.errors.ts';
import { readDocument, UNFINISHED_SUFFIX, writeDocument } from '../branch/document.file.ts';

const NAME = 'released-names';
/** They are forgotten with their points, so there are never more than named points in the journal. */
const NAMES_MAX = 10_000;

interface ReleasedName {
  readonly sequence: number;
  readonly name: string;
}

/**
 * Names that stand in the stream and that a person took away (docs/formats/retention.md, "Names"): headers are never changed, so this list says which markers
 * count no more. A list that cannot be read releases nothing: more is kept, never less.
 */
export class ReleasedNames {
  readonly #files: FileSystem;
  readonly #folder: string;
  #names: readonly ReleasedName[] = [];

  private constructor(files: FileSystem, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  static async open(files: FileSystem, folder: string): Promise<ReleasedNames> {
    const released = new ReleasedNames(files, folder);
    files.remove(`${folder}/${NAME}${UNFINISHED_SUFFIX}`);
    if (files.exists(`${folder}/${NAME}`)) await released.#load(`${folder}/${NAME}`);
    return released;
  }

  has(sequence: number, name: string): boolean {
    return this.#names.some((one) => one.sequence === sequence && one.name === name);
  }

  /** Durable when it resolves. What stood at points below `oldestPoint` is forgotten. Rejects with BranchError `branch-busy` beyond 10,000 names. */
  async add(sequence: number, name: string, oldestPoint: number): Promise<void> {
    if (this.has(sequence, name)) return;
    const kept = this.#names.filter((one) => one.sequence >= oldestPoint);
    if (kept.length >= NAMES_MAX) throw new BranchError('branch-busy', `${NAMES_MAX} names were removed already`);
    const names = [...kept, { sequence, name }];
    await writeDocument(this.#files, this.#folder, NAME, names);
    this.#names = names;
  }

  async #load(path: string): Promise<void> {
    try {
      const value = await readDocument(this.#files, path);
      if (Array.isArray(value)) this.#names = value.filter(isReleasedName);
    } catch (error) {
      if (!(error instanceof BranchError)) throw error;
    }
  }
}

function isReleasedName(value: unknown): value is ReleasedName {
  const one = value as Partial<Record<keyof ReleasedName, unknown>> | null;
  return typeof one === 'object' && one !== null && Number.isSafeInteger(one.sequence) && typeof one.name === 'string';
}
