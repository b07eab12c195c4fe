import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const REDACTED = '[redacted]';
const FILE_BYTES_MAX = 256 * 1024;
/** Shorter values would cut holes into ordinary words. */
const SECRET_CHARS_MIN = 12;

/** Files of a data folder that hold secrets. */
const SECRET_FILES = [
  '**/*token*',
  '**/*.pem',
  '**/*.seed',
  '**/*.nk',
  '**/*nkey*',
  '**/*.key',
  '**/*secret*',
  '**/*.password',
];

/** What a secret looks like, wherever it stands. */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\\n|[A-Za-z0-9+/=\s])*/g,
  /\bus1\.[\w-]{16,}/g,
  /\bus_[0-9a-f]{8,}_[\w-]{16,}/g,
  /\bS[UAONXC][A-Z2-7]{56}\b/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g,
];
/** What follows these words is a secret. The word stays. */
const NAMED: readonly RegExp[] = [
  /(\bBearer )[\w.~+/=-]{8,}/gi,
  /(:\/\/[^\s/:@"]*:)[^\s@/"]+(?=@)/g,
  /("[\w.-]*(?:secret|token|password|passphrase|private_?key|keypem|authorization|cookie|seed|credential)"\s*:\s*")(?:[^"\\]|\\.)*/gi,
  /(\b[\w.-]*(?:secret|token|password|passphrase|private_?key|authorization|seed)\s*[=:]\s*)(?!["[{]|\s)[^\s,;"']{8,}/gi,
];

/** Takes secrets out of text: those that are known by value, and everything that looks like one. */
export class Redactor {
  readonly #values: readonly string[];

  constructor(values: Iterable<string>) {
    this.#values = [...new Set(values)]
      .filter((value) => value.length >= SECRET_CHARS_MIN)
      .sort((a, b) => b.length - a.length);
  }

  /** Knows every secret that lies in the files of a data folder. */
  static of(data: string): Redactor {
    const files = globSync(SECRET_FILES, { cwd: data }).map((file) => join(data, file));
    return new Redactor(files.flatMap(secretsIn));
  }

  text(text: string): string {
    let result = text;
    for (const value of this.#values) result = result.replaceAll(value, REDACTED);
    for (const shape of SHAPES) result = result.replace(shape, REDACTED);
    for (const named of NAMED) result = result.replace(named, `$1${REDACTED}`);
    return result;
  }
}

/** Whole content, and each line: a key may be quoted line by line. */
function secretsIn(path: string): string[] {
  const facts = statSync(path);
  if (!facts.isFile() || facts.size > FILE_BYTES_MAX) return [];
  const text = readFileSync(path, 'utf8').trim();
  if (path.endsWith('ca.pem')) return [];
  const isPem = text.includes('-----BEGIN ');
  const keys = [...text.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----([\s\S]*?)-----END/g)].flatMap((match) =>
    match[1]!.trim().split('\n'),
  );
  return isPem ? keys : [text, ...text.split('\n').map((line) => line.trim())];
}
