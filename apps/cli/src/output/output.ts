/** Where results go. People get tables on standard output, programs one JSON document. */
export interface Output {
  readonly json: boolean;
  /** The command's result: the document as it is, or what people read. */
  result(document: unknown, text: () => string): void;
  /** Progress and remarks: standard error, and only for people. */
  note(line: string): void;
}

export function processOutput(json: boolean): Output {
  return {
    json,
    result: (document, text) => process.stdout.write(`${json ? JSON.stringify(document) : text()}\n`),
    note: (line) => {
      if (!json) process.stderr.write(`${line}\n`);
    },
  };
}

export type Row = readonly (string | number)[];

/** Columns as wide as their widest cell; numbers to the right. An empty list says so. */
export function table(heads: readonly string[], rows: readonly Row[], empty = 'nothing'): string {
  if (rows.length === 0) return empty;
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const line = (cells: Row) =>
    cells
      .map((cell, column) =>
        typeof cell === 'number' ? String(cell).padStart(widths[column]!) : String(cell).padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [line(heads), ...rows.map(line)].join('\n');
}

/** `name  value` lines. */
export function facts(pairs: readonly (readonly [string, string | number | undefined])[]): string {
  const known = pairs.filter(([, value]) => value !== undefined);
  const width = Math.max(...known.map(([name]) => name.length));
  return known.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
