/** As much of JSON schema as the OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}

/** A value that does not fit, and the top-level field it is about; '' when it is about the whole. */
export interface Mutation {
  readonly value: unknown;
  readonly what: string;
  readonly field: string;
}

export type Resolve = (schema: Schema) => Schema;

export function resolver(components: Readonly<Record<string, Schema>>): Resolve {
  const resolve: Resolve = (schema) =>
    schema.$ref === undefined ? schema : resolve(components[schema.$ref.split('/').at(-1)!]!);
  return resolve;
}

const STRINGS = [
  'a',
  'abc',
  '00000000-0000-4000-8000-000000000000',
  '/a',
  'http://a.example/x',
  'a@b.example',
  'env=prod',
  'SiteRegistered',
  'UAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '52:54:00:00:00:01',
  'latest',
  '2026-11-20T14:03:07Z',
];

/** Something that fits, as far as can be told from the schema; `depth` ends recursion. */
export function sample(given: Schema, resolve: Resolve, depth = 0): unknown {
  const schema = resolve(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0];
  if (choice !== undefined) return sample(choice, resolve, depth + 1);
  switch (typeOf(schema)) {
    case 'string':
      return STRINGS.find((text) => fitsString(text, schema)) ?? 'a'.repeat(Math.max(1, schema.minLength ?? 1));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    case 'boolean':
      return true;
    case 'array':
      return depth > 6
        ? []
        : Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, resolve, depth + 1));
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {}, resolve, depth + 1)]),
      );
    default:
      return null;
  }
}

/** Values that do not fit: every rule of the schema broken once, at every place of it. */
export function mutationsOf(given: Schema, resolve: Resolve, depth = 0): Mutation[] {
  const schema = resolve(given);
  const own = brokenHere(schema).map((value) => ({ value, what: describe(value), field: '' }));
  if (depth > 4) return own;
  if (typeOf(schema) === 'object') return [...own, ...inObject(schema, resolve, depth)];
  if (typeOf(schema) === 'array' && schema.items !== undefined)
    return [
      ...own,
      ...mutationsOf(schema.items, resolve, depth + 1).map((inner) => ({
        ...inner,
        value: [inner.value],
        what: `[${inner.what}]`,
      })),
    ];
  return own;
}

function inObject(schema: Schema, resolve: Resolve, depth: number): Mutation[] {
  const base = sample(schema, resolve) as Record<string, unknown>;
  const found: Mutation[] = [];
  for (const name of schema.required ?? []) {
    const { [name]: _, ...without } = base;
    found.push({ value: without, what: `without ${name}`, field: name });
  }
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    for (const { value, what } of mutationsOf(inner, resolve, depth + 1))
      found.push({ value: { ...base, [name]: value }, what: `${name}: ${what}`, field: name });
  if (schema.additionalProperties === false)
    found.push({ value: { ...base, 'no-such-field': 1 }, what: 'an unknown field', field: 'no-such-field' });
  return found;
}

/** Wrong kinds, and just beyond each bound. */
function brokenHere(schema: Schema): unknown[] {
  if (schema.anyOf ?? schema.oneOf ?? schema.allOf) return [['a', { b: ['c'] }], { 'no-such-field': { deep: true } }];
  if (schema.enum !== undefined || schema.const !== undefined) return ['no-such-value', 12345, null, {}, []];
  switch (typeOf(schema)) {
    case 'string':
      return [12345, null, {}, [], true, ...brokenStrings(schema)];
    case 'integer':
    case 'number':
      return ['no number', null, {}, [], Number.MAX_VALUE, ...brokenNumbers(schema)];
    case 'boolean':
      return ['yes', 1, null, {}, []];
    case 'array':
      return [
        'text',
        5,
        null,
        { a: 1 },
        ...(schema.maxItems === undefined ? [] : [Array(schema.maxItems + 1).fill(null)]),
      ];
    case 'object':
      return ['text', 5, null, [], true];
    default:
      return [];
  }
}

function brokenStrings(schema: Schema): string[] {
  const { minLength = 0, maxLength, pattern } = schema;
  const tries = [
    '',
    '\u0000',
    ' ',
    '../../etc/passwd',
    'é'.repeat(3),
    "'; DROP TABLE events; --",
    '__proto__',
    '\uD800',
  ];
  const tooLong = maxLength === undefined ? [] : ['x'.repeat(maxLength + 1)];
  const tooShort = minLength > 0 ? [''] : [];
  const unfit =
    pattern === undefined && schema.format === undefined ? [] : tries.filter((text) => !fitsString(text, schema));
  return [...new Set([...tooLong, ...tooShort, ...unfit])];
}

function brokenNumbers({ minimum, maximum, type }: Schema): number[] {
  return [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [maximum + 1]),
    ...(type === 'integer' ? [1.5] : []),
  ];
}

function fitsString(
  text: string,
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format }: Schema,
): boolean {
  if (text.length < minLength || text.length > maxLength) return false;
  if (format === 'uri' && URL.parse(text) === null) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function typeOf({ type, properties }: Schema): string | undefined {
  const first = typeof type === 'string' ? type : type?.[0];
  return first ?? (properties === undefined ? undefined : 'object');
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
