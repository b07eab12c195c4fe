import { BlockBitmap, type Entropy, type FileHandle, type FileSystem } from '@understudy/block';
import type { DiskIdentity } from '../capture.types.ts';
import { CaptureRefusal } from '../errors.ts';
import { decodeHeader, type MapHeader } from './dirty-map.header.ts';
import {
  HEADER_SLOT_BYTES,
  PAGE_BYTES,
  PAGES_OFFSET,
  pagesOf,
  regionsOf,
  STAMP_BYTES,
  STAMP_SLOT_BYTES,
  STAMPS_OFFSET,
} from './dirty-map.layout.ts';
import { decodePage } from './dirty-map.pages.ts';
import { decodeStamp, type Stamp } from './dirty-map.stamp.ts';
import { DirtyMap } from './dirty-map.ts';
import { judgeMap, type MapVerdict } from './map.trust.ts';

export interface OpenDirtyMap {
  readonly fileSystem: FileSystem;
  readonly entropy: Entropy;
  readonly path: string;
  readonly bootId: string;
  readonly identity: DiskIdentity;
  /** Only for a file that is made; an existing one keeps its own. */
  readonly regionBytes: number;
}

export interface OpenedDirtyMap {
  readonly map: DirtyMap;
  /** 'trusted': only marked regions may differ. Otherwise all regions are marked and everything is in doubt. */
  readonly verdict: MapVerdict;
  /**
   * Wall time after which writes may be without a durable seal: the oldest such write as last noted, else the last instant that was known to
   * be safe. 0: not known.
   */
  readonly unsafeSinceMicros: number;
}

/** Opens or makes the file, decides whether it is believed and says so. CaptureRefusal `map-in-use` when another process holds it. */
export function openDirtyMap(options: OpenDirtyMap): OpenedDirtyMap {
  const { fileSystem, path, identity } = options;
  const exists = fileSystem.exists(path);
  const file = fileSystem.open(path, exists ? 'write' : 'create');
  try {
    if (!file.tryLock()) throw new CaptureRefusal('map-in-use', `another process holds the dirty map ${path}`);
    const found = exists ? readMap(file, identity.sizeBytes) : NOTHING;
    const verdict = judgeMap({ exists, ...found }, options.bootId, identity);
    const map = prepareMap(options, file, found, verdict === 'trusted');
    return { map, verdict, unsafeSinceMicros: found.stamp?.oldestMicros || found.stamp?.aliveMicros || 0 };
  } catch (error) {
    file.close();
    throw error;
  }
}

interface ReadMap {
  readonly header: MapHeader | undefined;
  readonly headerCounter: number;
  readonly stamp: Stamp | undefined;
  readonly regions: BlockBitmap | undefined;
  readonly pagesValid: boolean;
}

const NOTHING: ReadMap = {
  header: undefined,
  headerCounter: 0,
  stamp: undefined,
  regions: undefined,
  pagesValid: false,
};

function readMap(file: FileHandle, sizeBytes: number): ReadMap {
  const found = [0, 1].map((slot) => decodeHeader(readUpTo(file, slot * HEADER_SLOT_BYTES, HEADER_SLOT_BYTES)));
  const newest = found.reduce((a, b) => (a === undefined || (b !== undefined && b.counter > a.counter) ? b : a));
  if (newest === undefined) return NOTHING;
  const { header, counter } = newest;
  const mapId = Buffer.from(header.mapId, 'hex');
  // The pages of a file made for another size say nothing that would be believed; sizes from the file are never used to allocate.
  const regions = header.disk.sizeBytes === sizeBytes ? readPages(file, header, mapId) : undefined;
  const pagesValid = regions !== undefined || header.disk.sizeBytes !== sizeBytes;
  return { header, headerCounter: counter, stamp: readStamp(file, mapId), regions, pagesValid };
}

function readPages(file: FileHandle, header: MapHeader, mapId: Uint8Array): BlockBitmap | undefined {
  const { regionBytes, disk } = header;
  const regions = new BlockBitmap(regionsOf(disk.sizeBytes, regionBytes));
  for (let page = 0; page < pagesOf(disk.sizeBytes, regionBytes); page++) {
    const bytes = readUpTo(file, PAGES_OFFSET + page * PAGE_BYTES, PAGE_BYTES);
    if (bytes.length < PAGE_BYTES || !decodePage(bytes, mapId, page, regions)) return undefined;
  }
  return regions;
}

function readStamp(file: FileHandle, mapId: Uint8Array): Stamp | undefined {
  const stamps = [0, 1].map((slot) =>
    decodeStamp(readUpTo(file, STAMPS_OFFSET + slot * STAMP_SLOT_BYTES, STAMP_BYTES), mapId),
  );
  return stamps.reduce((a, b) => (a === undefined || (b !== undefined && b.counter > a.counter) ? b : a));
}

function readUpTo(file: FileHandle, offsetBytes: number, lengthBytes: number): Uint8Array {
  const bytes = new Uint8Array(lengthBytes);
  return bytes.subarray(0, file.readSync(bytes, offsetBytes));
}

/** Writes the file's state for the time that begins now, in the order the format asks for. */
function prepareMap(options: OpenDirtyMap, file: FileHandle, found: ReadMap, trusted: boolean): DirtyMap {
  const { identity, entropy } = options;
  const { device, inode, sizeBytes } = identity;
  const reuse = trusted ? found.header : undefined;
  const regionBytes = reuse?.regionBytes ?? options.regionBytes;
  const mapId = reuse === undefined ? entropy.bytes(16) : Buffer.from(reuse.mapId, 'hex');
  const memory = found.header?.memory;
  const header: MapHeader = {
    mapId: Buffer.from(mapId).toString('hex'),
    bootId: options.bootId,
    regionBytes,
    disk: { device, inode, sizeBytes },
    state: 'open',
    ...(memory === undefined ? {} : { memory }),
  };
  const regions =
    trusted && found.regions !== undefined ? found.regions : new BlockBitmap(regionsOf(sizeBytes, regionBytes));
  if (!trusted) file.allocate(0, PAGES_OFFSET + pagesOf(sizeBytes, regionBytes) * PAGE_BYTES);
  const counters = { headerCounter: found.headerCounter, stampCounter: found.stamp?.counter ?? 0 };
  const map = new DirtyMap({ fileSystem: options.fileSystem, file, mapId, header, regions, ...counters });
  if (!trusted) map.markAll();
  map.remember(memory);
  return map;
}
