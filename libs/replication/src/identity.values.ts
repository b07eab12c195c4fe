import type { ChainPosition, Generation, MachineId, Sequence, StoreId } from './identity.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const GENERATION_ID = /^[0-9a-f]{32}$/;

export const CHAIN_BYTES = 32;
/** The chain before the first batch. */
export const CHAIN_START: Uint8Array = new Uint8Array(CHAIN_BYTES);

export function isMachineId(text: string): text is MachineId {
  return UUID.test(text);
}

/** Throws RangeError when the text is no lower-case UUID. */
export function machineId(text: string): MachineId {
  if (!isMachineId(text)) throw new RangeError(`not a machine id: ${text}`);
  return text;
}

/** Throws RangeError when the text is no lower-case UUID. */
export function storeId(text: string): StoreId {
  if (!UUID.test(text)) throw new RangeError(`not a store id: ${text}`);
  return text as StoreId;
}

/** 0 stands for "no batch yet"; throws RangeError when it is no whole number ≥ 0. */
export function sequence(value: number): Sequence {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a sequence: ${value}`);
  return value as Sequence;
}

export function isGeneration(generation: Generation): boolean {
  const { number, id } = generation;
  return Number.isInteger(number) && number >= 1 && number <= 0xffff_ffff && GENERATION_ID.test(id);
}

/** The position before the first batch of a stream. */
export const STREAM_START: ChainPosition = { sequence: 0 as Sequence, chain: CHAIN_START };

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** UUID text ↔ its 16 bytes. */
export function uuidBytes(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

export function uuidText(bytes: Uint8Array): string {
  const digits = hex(bytes);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  );
}
