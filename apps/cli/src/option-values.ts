import { InvalidArgumentError } from 'commander';

/** For commander: the text of an option as a whole number from `min` on. */
export function wholeNumberFrom(min: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= min) return value;
    throw new InvalidArgumentError(`must be a whole number, ${min} or more`);
  };
}

/** For commander: an option that may be given again and again. */
export function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

const UNITS_BYTES: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
};

/** For commander: a size like `10MiB`, in bytes. */
export function bytesFrom(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
  const unit = match === null ? undefined : UNITS_BYTES[match[2]!];
  if (match === null || unit === undefined) throw new InvalidArgumentError('must be a size like 512KiB, 10MiB or 2GiB');
  return Math.round(Number(match[1]) * unit);
}
