// Writes the types of the generated contracts by protobufjs' own reflection. `pbjs --dts` would run JSDoc over megabytes of
// generated comments: minutes of CPU time for what takes 0.2 s here.
import protobuf from 'protobufjs';

const SCALARS = { double: 'number', float: 'number', bool: 'boolean', string: 'string', bytes: 'Uint8Array' };
const LONGS = ['int64', 'uint64', 'sint64', 'fixed64', 'sfixed64'];
const HEAD = `import * as $protobuf from "protobufjs/minimal.js";\nimport Long = require("long");\n\n`;

/** The text of contracts.d.ts for these proto files. */
export function contractTypes(sources) {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => (target.startsWith('understudy/') ? `proto/${target}` : target);
  for (const source of sources) root.loadSync(source, { alternateCommentMode: true });
  root.resolveAll();
  return `${HEAD}${namespace(root.nested.understudy, 'export ').join('\n')}\n`;
}

function namespace(from, prefix = '') {
  const inner = from.nestedArray.flatMap(declaration).map((line) => line && `  ${line}`);
  return [`${prefix}namespace ${from.name} {`, ...inner, '}'];
}

function declaration(from) {
  if (from instanceof protobuf.Enum) return enumeration(from);
  if (from instanceof protobuf.Type) return message(from);
  return from instanceof protobuf.Namespace ? namespace(from) : [];
}

function enumeration({ name, values, comment, comments }) {
  const entries = Object.entries(values).flatMap(([key, value]) => [...doc(comments[key], 1), `  ${key} = ${value},`]);
  return ['', ...doc(comment), `enum ${name} {`, ...entries, '}'];
}

function message(type) {
  const { name, comment } = type;
  const properties = `${name}.$Properties`;
  return [
    '',
    `interface I${name} extends ${properties} {}`,
    '',
    ...doc(comment),
    `class ${name} {`,
    `  constructor(properties?: ${properties});`,
    ...type.fieldsArray.map(
      (field) =>
        `  ${field.name}${isAbsentByDefault(field) ? `?: (${valueType(field)}|null)` : `: ${valueType(field)}`};`,
    ),
    ...oneofs(type).map(oneofLine),
    `  static create(properties?: ${properties}): ${name};`,
    `  static encode(message: ${properties}, writer?: $protobuf.Writer): $protobuf.Writer;`,
    `  static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ${name};`,
    `  static fromObject(object: { [k: string]: any }): ${name};`,
    `  static toObject(message: ${name}, options?: $protobuf.IConversionOptions): { [k: string]: any };`,
    '  toJSON(): { [k: string]: any };',
    '  static getTypeUrl(prefix?: string): string;',
    '}',
    '',
    `namespace ${name} {`,
    ...interfaceOf(type),
    ...type.nestedArray.flatMap((nested) => declaration(nested).map((line) => line && `  ${line}`)),
    '}',
  ];
}

function interfaceOf(type) {
  const fields = type.fieldsArray.flatMap((field) => [
    ...doc(field.comment, 2),
    `    ${field.name}?: (${valueType(field)}|null);`,
  ]);
  return [
    '  interface $Properties {',
    ...fields,
    ...oneofs(type).map((oneof) => `  ${oneofLine(oneof)}`),
    '    $unknowns?: Uint8Array[];',
    '  }',
  ];
}

const oneofs = (type) => type.oneofsArray.filter(({ isProto3Optional }) => !isProto3Optional);
const oneofLine = ({ name, fieldsArray }) =>
  `  ${name}?: (${fieldsArray.map((field) => `"${field.name}"`).join('|')});`;

function valueType(field) {
  const { type, resolvedType, repeated, map } = field;
  const one = resolvedType
    ? `${resolvedType.fullName.slice(1)}${resolvedType instanceof protobuf.Type ? '.$Properties' : ''}`
    : (SCALARS[type] ?? (LONGS.includes(type) ? '(number|Long)' : 'number'));
  if (map) return `{ [k: string]: ${one} }`;
  return repeated ? `${one}[]` : one;
}

function isAbsentByDefault({ resolvedType, repeated, map, partOf }) {
  return !repeated && !map && (partOf !== null || resolvedType instanceof protobuf.Type);
}

function doc(comment, depth = 0) {
  if (!comment) return [];
  const text = comment.replaceAll('*/', '* /').split('\n');
  const indent = '  '.repeat(depth);
  return text.length === 1
    ? [`${indent}/** ${text[0]} */`]
    : [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`), `${indent} */`];
}
