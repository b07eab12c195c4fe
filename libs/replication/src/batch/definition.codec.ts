import { BLOCK_BYTES } from '@understudy/block';
import type { DiskDefinition, MachineDefinition } from '../identity.ts';
import { isMachineId } from '../identity.values.ts';
import { BatchFormatError, rule } from './batch.errors.ts';

export const DEFINITION_BYTES_MAX = 65_536;
export const DISKS_MAX = 64;
const NICS_MAX = 64;
const FABRIC_SETTINGS_MAX = 64;
const DISK_INDEX_MAX = 0xffff;
const TEXT_MAX = 4096;

/** §1.4: JSON text of a definition as it stands in a header and in a hello. Throws BatchFormatError('batch-definition'). */
export function encodeDefinition(definition: MachineDefinition): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(parseDefinition(definition)), 'utf8');
  rule(bytes.length <= DEFINITION_BYTES_MAX, 'batch-definition', `a definition of ${bytes.length} bytes`);
  return bytes;
}

/** Reads and checks a definition; unknown keys are dropped. */
export function decodeDefinition(bytes: Uint8Array): MachineDefinition {
  rule(bytes.length <= DEFINITION_BYTES_MAX, 'batch-definition', `a definition of ${bytes.length} bytes`);
  try {
    return parseDefinition(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (cause) {
    if (cause instanceof BatchFormatError) throw cause;
    throw new BatchFormatError('batch-definition', 'the machine definition is not JSON', { cause });
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parseDefinition(value: unknown): MachineDefinition {
  const from = fields(value, 'definition');
  const machineId = text(from, 'machineId');
  rule(isMachineId(machineId), 'batch-definition', 'machineId is not a lower-case UUID');
  const firmware = text(from, 'firmware');
  rule(firmware === 'bios' || firmware === 'uefi', 'batch-definition', `firmware ${firmware}`);
  return {
    machineId,
    name: text(from, 'name'),
    revision: whole(from, 'revision', 0, Number.MAX_SAFE_INTEGER),
    cpus: whole(from, 'cpus', 1, 65_536),
    memoryMiB: whole(from, 'memoryMiB', 1, 2 ** 32),
    firmware,
    nics: list(from, 'nics', NICS_MAX).map(parseNic),
    disks: distinctDisks(list(from, 'disks', DISKS_MAX).map(parseDisk)),
    fabric: parseFabric(fields(from['fabric'], 'fabric')),
  };
}

function parseNic(value: unknown): MachineDefinition['nics'][number] {
  const from = fields(value, 'nic');
  return { mac: text(from, 'mac'), network: text(from, 'network') };
}

function parseDisk(value: unknown): DiskDefinition {
  const from = fields(value, 'disk');
  const sizeBytes = whole(from, 'sizeBytes', 0, Number.MAX_SAFE_INTEGER);
  const exactBytes = whole(from, 'exactBytes', 0, sizeBytes);
  rule(sizeBytes % BLOCK_BYTES === 0, 'batch-definition', `a disk of ${sizeBytes} bytes`);
  rule(sizeBytes - exactBytes < BLOCK_BYTES, 'batch-definition', 'exactBytes is more than one block below sizeBytes');
  return {
    index: whole(from, 'index', 0, DISK_INDEX_MAX),
    id: text(from, 'id'),
    name: text(from, 'name'),
    sizeBytes,
    exactBytes,
  };
}

function distinctDisks(disks: DiskDefinition[]): DiskDefinition[] {
  const distinct = new Set(disks.map((disk) => disk.index)).size === disks.length;
  rule(distinct, 'batch-definition', 'two disks have one index');
  return disks;
}

function parseFabric(from: Fields): Record<string, string> {
  const names = Object.keys(from);
  rule(names.length <= FABRIC_SETTINGS_MAX, 'batch-definition', `more than ${FABRIC_SETTINGS_MAX} fabric settings`);
  return Object.fromEntries(names.map((name) => [name, text(from, name)]));
}

function fields(value: unknown, what: string): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  rule(isObject, 'batch-definition', `${what} is not an object`);
  return value as Fields;
}

function text(from: Fields, key: string): string {
  const value = Object.hasOwn(from, key) ? from[key] : undefined;
  rule(typeof value === 'string' && value.length <= TEXT_MAX, 'batch-definition', `${key} is not a text`);
  return value;
}

function whole(from: Fields, key: string, min: number, max: number): number {
  const value = from[key];
  const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
  rule(fits, 'batch-definition', `${key} is not a whole number in [${min}, ${max}]`);
  return value;
}

function list(from: Fields, key: string, max: number): unknown[] {
  const value = from[key];
  rule(Array.isArray(value) && value.length <= max, 'batch-definition', `${key} is not a list of at most ${max}`);
  return value;
}
