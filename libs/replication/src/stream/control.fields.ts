import type { understudy } from '@understudy/contracts';
import type { ChainPosition, Generation, Lineage, Sequence } from '../identity.ts';
import { CHAIN_BYTES, hex, isGeneration, isMachineId, sequence } from '../identity.values.ts';
import { LINEAGE_MAX } from './message.types.ts';
import { StreamError } from './stream.errors.ts';

/** A decoded protobuf message as a plain object: integers are numbers (beyond 2^53 not safe, refused here), bytes are views. */
export type Fields = Readonly<Record<string, unknown>>;
export type Item = Fields;

const TEXT_MAX = 4096;

export function fail(reason: string): never {
  throw new StreamError('stream-malformed', reason);
}

export function readWhole(from: Fields, key: string, min = 0): number {
  const value = from[key];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min) return value;
  return fail(`${key} is not a whole number of at least ${min}`);
}

export function readWholes(from: Fields, key: string, max: number): number[] {
  const values = from[key] as readonly unknown[];
  if (values.length > max) fail(`${key} has ${values.length} items`);
  return values.map((_, index) => readWhole(values as unknown as Fields, String(index)));
}

export function readText(from: Fields, key: string): string {
  const value = from[key];
  return typeof value === 'string' && value.length <= TEXT_MAX ? value : fail(`${key} is not a text`);
}

export function needUuid(from: Fields, key: string): string {
  const value = readText(from, key);
  return isMachineId(value) ? value : fail(`${key} is not a lower-case UUID`);
}

export function needPosition(from: Fields, key: string): ChainPosition {
  const value = from[key] as Fields | null | undefined;
  return value ? readPosition(value) : fail(`${key} is missing`);
}

function readPosition(from: Fields): ChainPosition {
  const chain = from['chain'] as Uint8Array;
  if (chain.byteLength !== CHAIN_BYTES) fail('a chain is not 32 bytes');
  const at = sequence(readWhole(from, 'sequence'));
  if (chain.every((byte) => byte === 0) !== (at === 0)) fail('chain and sequence contradict');
  return { sequence: at, chain: Uint8Array.from(chain) };
}

export function readLineage(items: readonly Item[]): Lineage {
  if (items.length > LINEAGE_MAX) fail(`a lineage of ${items.length} generations`);
  const lineage = items.map(readLineageEntry);
  const rising = lineage.every((entry, index) => index === 0 || risesAfter(lineage[index - 1], entry));
  return rising ? lineage : fail('a lineage does not rise');
}

type LineageEntry = Lineage[number];

function risesAfter(before: LineageEntry | undefined, entry: LineageEntry): boolean {
  return before !== undefined && entry.generation.number > before.generation.number && entry.beganAt >= before.beganAt;
}

function readLineageEntry(item: Item): LineageEntry {
  const from = item['generation'] as Fields | null;
  if (!from) return fail('a lineage entry without a generation');
  const generation: Generation = { number: readWhole(from, 'number'), id: hex(from['id'] as Uint8Array) };
  if (!isGeneration(generation)) fail('not a generation');
  return { generation, beganAt: readWhole(item, 'beganAt') as Sequence };
}

export function wirePosition(position: ChainPosition): understudy.v1.IChainPosition {
  return { sequence: position.sequence, chain: position.chain };
}

export function wireLineage(lineage: Lineage): understudy.v1.ILineageEntry[] {
  return lineage.map(({ generation, beganAt }) => ({
    generation: { number: generation.number, id: Buffer.from(generation.id, 'hex') },
    beganAt,
  }));
}
