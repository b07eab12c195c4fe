import { crc32, type FileSystem } from '@understudy/block';
import { BranchError } from './branch.errors.ts';

const FIRST_LINE = /^understudy-document 1 ([0-9a-f]{8})$/;
const DOCUMENT_BYTES_MAX = 1024 * 1024;
export const UNFINISHED_SUFFIX = '.new';

function sumOf(text: string): string {
  return crc32(Buffer.from(text)).toString(16).padStart(8, '0');
}

/** Puts a small JSON document in place, durably and as a whole (docs/formats/branch.md). `value` must be plain JSON. */
export async function writeDocument(files: FileSystem, folder: string, name: string, value: unknown): Promise<void> {
  const path = `${folder}/${name}`;
  const unfinished = path + UNFINISHED_SUFFIX;
  const text = JSON.stringify(value);
  files.remove(unfinished);
  const handle = files.open(unfinished, 'create');
  try {
    await handle.write(Buffer.from(`understudy-document 1 ${sumOf(text)}\n${text}\n`), 0);
    await handle.sync();
  } finally {
    handle.close();
  }
  files.rename(unfinished, path);
  await files.syncFolder(folder);
}

/** Makes a folder; its name is durable when it resolves. Its parent must be there. */
export async function makeFolderDurably(files: FileSystem, folder: string): Promise<void> {
  files.makeFolder(folder);
  await files.syncFolder(folder.slice(0, Math.max(folder.lastIndexOf('/'), 0)) || (folder.startsWith('/') ? '/' : '.'));
}

/** Throws BranchError `branch-damaged` when the sum does not fit. The shape of the value is the caller's to check. */
export async function readDocument(files: FileSystem, path: string): Promise<unknown> {
  const handle = files.open(path, 'read');
  try {
    const length = handle.sizeBytes();
    if (length > DOCUMENT_BYTES_MAX) throw damaged(path, `${length} bytes`);
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0);
    const [first = '', text = ''] = bytes.toString('utf8').split('\n');
    if (FIRST_LINE.exec(first)?.[1] !== sumOf(text)) throw damaged(path, 'its sum does not fit');
    return JSON.parse(text);
  } finally {
    handle.close();
  }
}

function damaged(path: string, reason: string): BranchError {
  return new BranchError('branch-damaged', `the document ${path} is damaged: ${reason}`);
}
