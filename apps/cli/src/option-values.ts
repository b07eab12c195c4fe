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
