import { crc32 } from '@understudy/block';
import type { ReplicaMemory } from '@understudy/replication';
import { HEADER_FIXED_BYTES, HEADER_MAGIC, HEADER_SLOT_BYTES } from './dirty-map.layout.ts';

export interface MapHeader {
  /** 32 hex digits. */
  readonly mapId: string;
  readonly bootId: string;
  readonly regionBytes: number;
  readonly disk: { readonly device: string; readonly inode: string; readonly sizeBytes: number };
  readonly state: 'open' | 'closed' | 'abandoned';
  readonly reason?: string;
  /** Decimal strings of nanoseconds. */
  readonly closed?: { readonly modifiedNanos: string; readonly changedNanos: string };
  readonly memory?: ReplicaMemory;
}

/** The bytes of a header slot. RangeError when the body is larger than a slot (a lineage of hundreds of generations). */
export function encodeHeader(header: MapHeader, counter: number): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(header));
  if (body.length > HEADER_SLOT_BYTES - HEADER_FIXED_BYTES)
    throw new RangeError('the header does not fit into its slot');
  const slot = new Uint8Array(HEADER_FIXED_BYTES + body.length);
  const view = new DataView(slot.buffer);
  slot.set(HEADER_MAGIC);
  view.setUint32(12, body.length, true);
  view.setBigUint64(16, BigInt(counter), true);
  slot.set(body, HEADER_FIXED_BYTES);
  view.setUint32(8, crc32(slot.subarray(12)), true);
  return slot;
}

/** Undefined when the slot is empty, torn, damaged or of another version: which of them makes no difference to what follows. */
export function decodeHeader(slot: Uint8Array): { readonly header: MapHeader; readonly counter: number } | undefined {
  if (slot.length < HEADER_FIXED_BYTES || HEADER_MAGIC.some((byte, at) => slot[at] !== byte)) return undefined;
  const view = new DataView(slot.buffer, slot.byteOffset, slot.byteLength);
  const bodyBytes = view.getUint32(12, true);
  if (bodyBytes > slot.length - HEADER_FIXED_BYTES) return undefined;
  const end = HEADER_FIXED_BYTES + bodyBytes;
  if (crc32(slot.subarray(12, end)) !== view.getUint32(8, true)) return undefined;
  const counter = Number(view.getBigUint64(16, true));
  const header = parseBody(new TextDecoder().decode(slot.subarray(HEADER_FIXED_BYTES, end)));
  return header !== undefined && Number.isSafeInteger(counter) ? { header, counter } : undefined;
}

function parseBody(text: string): MapHeader | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A body that is no JSON is one of the forms of damage; the caller treats them all alike.
    return undefined;
  }
  return isHeader(value) ? value : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, pattern = /^.{1,1024}$/s): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isHeader(value: unknown): value is MapHeader {
  if (!isFields(value) || !isText(value['mapId'], /^[0-9a-f]{32}$/) || !isText(value['bootId'])) return false;
  const { regionBytes, state, closed, memory } = value;
  if (!isCount(regionBytes) || regionBytes < 65_536 || !Number.isInteger(Math.log2(regionBytes))) return false;
  if (!isDisk(value['disk']) || !(state === 'open' || state === 'closed' || state === 'abandoned')) return false;
  if (state === 'closed' && !isTimes(closed)) return false;
  return memory === undefined || isMemory(memory);
}

function isDisk(value: unknown): boolean {
  return isFields(value) && isText(value['device']) && isText(value['inode']) && isCount(value['sizeBytes']);
}

function isTimes(value: unknown): boolean {
  const nanos = /^-?\d{1,24}$/;
  return isFields(value) && isText(value['modifiedNanos'], nanos) && isText(value['changedNanos'], nanos);
}

function isMemory(value: unknown): boolean {
  if (!isFields(value) || !isText(value['storeId']) || !isCount(value['durableSequence'])) return false;
  if (!isCount(value['incarnation'])) return false;
  const { lineage } = value;
  return isText(value['durableChain'], /^[0-9a-f]{64}$/) && Array.isArray(lineage) && lineage.every(isGeneration);
}

function isGeneration(value: unknown): boolean {
  if (!isFields(value) || !isCount(value['beganAt'])) return false;
  const generation = value['generation'];
  return isFields(generation) && isCount(generation['number']) && isText(generation['id'], /^[0-9a-f]{32}$/);
}
