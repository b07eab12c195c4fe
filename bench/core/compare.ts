import { readFileSync } from 'node:fs';
import type { BenchResult } from './bench.types.ts';

/** What a change did: ratios (or values, without a peer) beside those of an older result file. */
export function comparison(path: string, results: readonly BenchResult[]): string {
  const older = new Map((JSON.parse(readFileSync(path, 'utf8')) as BenchResult[]).map((result) => [result.id, result]));
  return results
    .map((result) => {
      const before = older.get(result.id);
      if (before === undefined) return `${result.id}: new`;
      const [was, is] = [before.ratio ?? before.value, result.ratio ?? result.value];
      const change = ((is / was - 1) * 100).toFixed(0);
      const noise = Math.max(before.spread, result.spread) * 100;
      const judged = Math.abs(Number(change)) <= noise ? 'within the spread' : 'more than the spread';
      return `${result.id}: ${was} → ${is} (${change} %, ${judged})`;
    })
    .join('\n');
}
