import { BlockIoError } from '@understudy/block';
import type { SeededRandom } from './seeded-random.ts';
import { SimulatedInode } from './simulated-inode.ts';

export class SimulatedFolder {
  readonly entries = new Map<string, SimulatedNode>();
  /** What the medium has. */
  readonly durable = new Map<string, SimulatedNode>();
}

export type SimulatedNode = SimulatedInode | SimulatedFolder;

interface Edit {
  readonly folder: SimulatedFolder;
  readonly name: string;
  readonly node: SimulatedNode | undefined;
}

/** Folders and names. A change of names is durable after `syncFolder`; until then a power loss takes it or leaves it, as a whole. */
export class SimulatedTree {
  readonly #root = new SimulatedFolder();
  #pending: Edit[][] = [];

  find(path: string): SimulatedNode | undefined {
    let node: SimulatedNode = this.#root;
    for (const name of namesOf(path)) {
      const next: SimulatedNode | undefined = node instanceof SimulatedFolder ? node.entries.get(name) : undefined;
      if (next === undefined) return undefined;
      node = next;
    }
    return node;
  }

  folder(path: string): SimulatedFolder {
    const node = this.find(path);
    if (node === undefined) throw new BlockIoError('ENOENT', `no such folder: ${path}`);
    if (!(node instanceof SimulatedFolder)) throw new BlockIoError('ENOTDIR', `not a folder: ${path}`);
    return node;
  }

  create(path: string): SimulatedInode {
    const { folder, name } = this.#place(path);
    if (folder.entries.has(name)) throw new BlockIoError('EEXIST', `exists: ${path}`);
    const inode = new SimulatedInode();
    this.#edit([{ folder, name, node: inode }]);
    return inode;
  }

  makeFolder(path: string): void {
    let at = this.#root;
    for (const name of namesOf(path)) {
      const found = at.entries.get(name);
      if (found instanceof SimulatedInode) throw new BlockIoError('ENOTDIR', `not a folder: ${path}`);
      const next = found ?? new SimulatedFolder();
      if (found === undefined) this.#edit([{ folder: at, name, node: next }]);
      at = next;
    }
  }

  rename(from: string, to: string): void {
    const source = this.#place(from);
    const target = this.#place(to);
    const node = source.folder.entries.get(source.name);
    if (node === undefined) throw new BlockIoError('ENOENT', `no such file: ${from}`);
    const replaced = target.folder.entries.get(target.name);
    if (replaced === node) return;
    if (replaced instanceof SimulatedFolder && replaced.entries.size > 0) {
      throw new BlockIoError('ENOTEMPTY', `not empty: ${to}`);
    }
    if (replaced instanceof SimulatedFolder !== node instanceof SimulatedFolder && replaced !== undefined) {
      throw new BlockIoError(replaced instanceof SimulatedFolder ? 'EISDIR' : 'ENOTDIR', `cannot rename onto ${to}`);
    }
    this.#edit([
      { ...source, node: undefined },
      { ...target, node },
    ]);
  }

  remove(path: string): void {
    const node = this.find(path);
    if (node === undefined) return;
    if (node instanceof SimulatedFolder && node.entries.size > 0) {
      throw new BlockIoError('ENOTEMPTY', `not empty: ${path}`);
    }
    this.#edit([{ ...this.#place(path), node: undefined }]);
  }

  syncFolder(path: string): void {
    const folder = this.folder(path);
    const isDue = (edits: Edit[]): boolean => edits.some((edit) => edit.folder === folder);
    for (const edits of this.#pending) if (isDue(edits)) persist(edits);
    this.#pending = this.#pending.filter((edits) => !isDue(edits));
  }

  losePower(random: SeededRandom): void {
    for (const edits of this.#pending) if (random.chance(0.5)) persist(edits);
    this.#pending = [];
    const seen = new Set<SimulatedNode>();
    this.#restore(this.#root, random, seen);
  }

  /** Every inode that has a name. */
  *inodes(folder: SimulatedFolder = this.#root): Generator<SimulatedInode> {
    for (const node of folder.entries.values()) {
      if (node instanceof SimulatedInode) yield node;
      else yield* this.inodes(node);
    }
  }

  #restore(folder: SimulatedFolder, random: SeededRandom, seen: Set<SimulatedNode>): void {
    folder.entries.clear();
    for (const [name, node] of folder.durable) {
      // A rename between two folders of which only one was synced may leave two names; the first one found wins, as fsck would have it.
      if (seen.has(node)) continue;
      seen.add(node);
      folder.entries.set(name, node);
      if (node instanceof SimulatedFolder) this.#restore(node, random, seen);
      else node.losePower(random);
    }
  }

  #place(path: string): { folder: SimulatedFolder; name: string } {
    const names = namesOf(path);
    const name = names.pop();
    if (name === undefined) throw new BlockIoError('EINVAL', 'the root has no name');
    return { folder: this.folder(names.join('/')), name };
  }

  #edit(edits: Edit[]): void {
    for (const { folder, name, node } of edits) {
      if (node === undefined) folder.entries.delete(name);
      else folder.entries.set(name, node);
    }
    this.#pending.push(edits);
  }
}

function persist(edits: Edit[]): void {
  for (const { folder, name, node } of edits) {
    if (node === undefined) folder.durable.delete(name);
    else folder.durable.set(name, node);
  }
}

function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}
