import type { SeededRandom } from '@understudy/testkit';
import protobuf from 'protobufjs';

/** The protobuf files as they are, so that a new command or field is fuzzed from the day it is there. */
export function loadProtos(files: readonly string[]): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => (target.startsWith('understudy/') ? `proto/${target}` : target);
  root.loadSync([...files]);
  root.resolveAll();
  return root;
}

export const typeOf = (root: protobuf.Root, name: string): protobuf.Type => root.lookupType(`understudy.v1.${name}`);

const NASTY = [
  '',
  ' ',
  '.',
  '..',
  '../../etc/passwd',
  '\0',
  '\u202e\ufeff',
  'x'.repeat(5000),
  "'; DROP TABLE events; --",
  '__proto__',
  'constructor',
  '-1',
  '1e999',
  '{"a":',
  'us.v1.>',
  '😀'.repeat(300),
  '\r\nPUB x 1\r\n',
  '%s%n',
];
const WHOLE = [0, 1, 2, 255, 65_535, 2 ** 31 - 1, 2 ** 32 - 1];

/** Values of the right wire type and nothing else right about them; now and then one that is missing. */
export function wildMessage(type: protobuf.Type, random: SeededRandom, depth = 0): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const field of type.fieldsArray) {
    if (random.chance(0.15)) continue;
    fields[field.name] = wildField(field, random, depth);
  }
  return fields;
}

function wildField(field: protobuf.Field, random: SeededRandom, depth: number): unknown {
  if (field instanceof protobuf.MapField) return { [pick(NASTY, random)]: wildValue(field, random, depth) };
  if (!field.repeated) return wildValue(field, random, depth);
  const length = depth > 1 ? 1 : pick([0, 1, 3, 200], random);
  return Array.from({ length }, () => wildValue(field, random, depth));
}

function wildValue(field: protobuf.Field, random: SeededRandom, depth: number): unknown {
  const { resolvedType, type } = field;
  if (resolvedType instanceof protobuf.Type) return depth > 4 ? {} : wildMessage(resolvedType, random, depth + 1);
  if (resolvedType instanceof protobuf.Enum) return pick([0, 1, 2, 77, -5], random);
  if (type === 'string') return random.chance(0.3) ? likely(field.name, random) : pick(NASTY, random);
  if (type === 'bytes') return Buffer.from(Array.from({ length: random.below(64) }, () => random.below(256)));
  if (type === 'bool') return random.chance(0.5);
  if (type === 'double' || type === 'float') return pick([0, -1, 1.5, Number.NaN, Infinity, -Infinity, 1e308], random);
  if (type.startsWith('u'))
    return type.endsWith('64') ? pick([...WHOLE, 2 ** 53, 2 ** 63], random) : pick(WHOLE, random);
  return pick([...WHOLE, -1, -(2 ** 31)], random);
}

/** What might pass the first look. */
function likely(name: string, random: SeededRandom): string {
  const hex = (length: number) => Array.from({ length }, () => random.below(16).toString(16)).join('');
  if (/id$/i.test(name)) return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  return pick(
    ['web-1', 'succeeded', 'application', 'process-server', 'mobility-agent', 'test-failover', 'done'],
    random,
  );
}

function pick<Item>(items: readonly Item[], random: SeededRandom): Item {
  return items[random.below(items.length)]!;
}

/** One byte changed, cut short, or something hung on. */
export function mangled(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (copy.length > 0 && random.chance(0.6)) copy[random.below(copy.length)] = random.below(256);
  if (random.chance(0.3)) return copy.subarray(0, random.below(copy.length + 1));
  return random.chance(0.2) ? Buffer.concat([copy, Buffer.from([random.below(256), random.below(256)])]) : copy;
}
