import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = globSync('{services,libs/observability,libs/hosting}/**/src/**/*.ts', {
  cwd: root,
  exclude: ['**/dist/**', '**/node_modules/**'],
}).filter((path) => !path.includes('.spec.'));
const text = sources.map((path) => readFileSync(`${root}${path}`, 'utf8')).join('\n');
const reference = readFileSync(`${root}docs/reference/metrics.md`, 'utf8');

test('every metric stands in the reference, and nothing else', () => {
  const defined = new Set(text.match(/(?<=')understudy_[a-z0-9_]+(?=')/g));
  const documented = new Set(reference.match(/(?<=`)understudy_[a-z0-9_]+/g));
  expect([...documented].sort()).toEqual([...defined].sort());
  expect(defined.size).toBeGreaterThan(30);
});

test('every health reason stands in the reference, and nothing else', () => {
  const defined = new Set(text.match(/(?<=code: ')[a-z-]+(?=',\s+state\b)/g));
  const table = reference.slice(reference.indexOf('## Health reasons'));
  const documented = new Set(table.match(/(?<=`)[a-z-]+(?=`)/g));
  expect([...documented].sort()).toEqual([...defined].sort());
});
