import { BlockIoError, type FileSystem } from '@understudy/block';

interface FileCopy {
  readonly path: string;
  readonly sizeBytes: number;
  readonly parts: readonly { readonly offsetBytes: number; readonly content: Uint8Array }[];
}

export interface FilesCopy {
  readonly folders: readonly string[];
  readonly files: readonly FileCopy[];
}

/** All files as they are at this instant, as a snapshot of the volume would have them. */
export function copyFiles(from: FileSystem): FilesCopy {
  const { folders, paths } = treeOf(from);
  return { folders, files: paths.map((path) => copyFile(from, path)) };
}

/** Of all files, in an order that repeats. */
export function pathsOf(files: FileSystem): readonly string[] {
  return treeOf(files).paths;
}

export function sizeOf(files: FileSystem, path: string): number {
  const handle = files.open(path, 'read');
  const sizeBytes = handle.sizeBytes();
  handle.close();
  return sizeBytes;
}

function treeOf(files: FileSystem): { readonly folders: readonly string[]; readonly paths: readonly string[] } {
  const folders: string[] = [];
  const paths: string[] = [];
  const walk = (folder: string): void => {
    for (const name of files.list(folder).sort()) {
      const path = `${folder === '/' ? '' : folder}/${name}`;
      if (!isFolder(files, path)) {
        paths.push(path);
        continue;
      }
      folders.push(path);
      walk(path);
    }
  };
  walk('/');
  return { folders, paths };
}

/** Puts a copy onto an empty file system; all of it is durable when the answer is there. */
export async function restoreFiles(copy: FilesCopy, to: FileSystem): Promise<void> {
  for (const folder of copy.folders) to.makeFolder(folder);
  for (const { path, sizeBytes, parts } of copy.files) {
    const handle = to.open(path, 'create');
    for (const { offsetBytes, content } of parts) handle.writeSync(content, offsetBytes);
    handle.truncate(sizeBytes);
    await handle.sync();
    handle.close();
  }
  for (const folder of ['/', ...copy.folders]) await to.syncFolder(folder);
}

function isFolder(files: FileSystem, path: string): boolean {
  try {
    files.list(path);
    return true;
  } catch (error) {
    if (error instanceof BlockIoError && error.code === 'ENOTDIR') return false;
    throw error;
  }
}

function copyFile(from: FileSystem, path: string): FileCopy {
  const handle = from.open(path, 'read');
  const sizeBytes = handle.sizeBytes();
  const parts: { offsetBytes: number; content: Uint8Array }[] = [];
  for (let at = handle.seekData(0); at < sizeBytes; ) {
    const end = handle.seekHole(at);
    const content = new Uint8Array(end - at);
    handle.readSync(content, at);
    parts.push({ offsetBytes: at, content });
    at = handle.seekData(end);
  }
  handle.close();
  return { path, sizeBytes, parts };
}
