import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MODELS, SLICES } from './slices.ts';

/** Sources of all services: deciders live in two of them. */
const SERVICES = join(import.meta.dirname, '../../..');
const found = (pattern: string) => globSync(pattern, { cwd: SERVICES }).sort();
const read = (path: string) => readFileSync(join(SERVICES, path), 'utf8');

test('every decider has its given/when/then', () => {
  const deciders = found('*/src/**/*.decider.ts');
  expect(deciders.length).toBeGreaterThan(Object.keys(SLICES).length);
  const specs = found('*/src/**/*.unit.spec.ts').map(read);
  const without = deciders.filter((path) => !specs.some((text) => text.includes(`/${basename(path)}'`)));
  expect(without).toEqual([]);
});
test('every read model is one that the service runs, and so one that is rebuilt in models.rebuild', () => {
  const definitions = found('*/src/**/*.ts')
    .filter((path) => !path.includes('.spec.') && read(path).includes('defineReadModel<'))
    .map((path) => basename(path));
  // One definition makes the documents of all slices.
  expect(definitions.filter((name) => name !== 'document-model.ts')).toHaveLength(MODELS.length);
});
