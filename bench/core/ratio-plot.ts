import type { BenchResult } from './bench.types.ts';

const ROW = 26;
const LEFT = 190;
const WIDTH = 720;

/** Horizontal bars of the ratios to the peers; the line is 1×: the peer itself. */
export function ratioPlot(results: readonly BenchResult[]): string {
  const rows = results.filter((result) => result.ratio !== null);
  const longest = Math.max(2, ...rows.map((result) => result.ratio!));
  const scale = (WIDTH - LEFT - 70) / longest;
  const bars = rows.map((result, index) => {
    const y = 10 + index * ROW;
    const colour = result.met ? '#2b8a3e' : '#c92a2a';
    return (
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${result.id}</text>` +
      `<rect x="${LEFT}" y="${y}" width="${(result.ratio! * scale).toFixed(1)}" height="18" fill="${colour}"/>` +
      `<text x="${(LEFT + result.ratio! * scale + 6).toFixed(1)}" y="${y + 14}">${result.ratio}×</text>`
    );
  });
  const height = 20 + rows.length * ROW;
  const one = (LEFT + scale).toFixed(1);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">` +
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>${bars.join('')}` +
    `<line x1="${one}" x2="${one}" y1="4" y2="${height - 8}" stroke="#495057" stroke-dasharray="4 3"/></svg>\n`
  );
}
