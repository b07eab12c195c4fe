// Writes every package's tsconfig.json and the root's list from the package.json files, so that the
// dependencies stand in one place only. `--check` fails on a difference instead of writing.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const check = process.argv.includes('--check');
const packages = globSync('{libs,services,apps}/*/package.json').sort();
const folders = new Map(packages.map((file) => [JSON.parse(readFileSync(file, 'utf8')).name, dirname(file)]));
const decorated = (folder) => folder.startsWith('services/');
/** What only specs use is checked with them and not built. In the testkit it is the product. */
const testOnly = (folder) =>
  folder === 'libs/testkit' ? [] : ['src/sim', 'src/testing'].filter((name) => existsSync(`${folder}/${name}`));
let differing = 0;

function put(file, value) {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  differing += 1;
  if (check) console.error(`${file} does not match package.json: run node tools/sync-tsconfigs.mjs`);
  else writeFileSync(file, text);
}

for (const file of packages) {
  const folder = dirname(file);
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
  const references = Object.keys(dependencies)
    .filter((name) => folders.has(name))
    .map((name) => ({ path: relative(folder, folders.get(name)) }));
  put(`${folder}/tsconfig.json`, {
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      rootDir: 'src',
      outDir: 'dist',
      tsBuildInfoFile: 'dist/.tsbuildinfo',
      ...(decorated(folder)
        ? { experimentalDecorators: true, emitDecoratorMetadata: true }
        : { erasableSyntaxOnly: true }),
    },
    include: ['src'],
    exclude: ['src/**/*.spec.ts', ...testOnly(folder)],
    references,
  });
}
put('tsconfig.json', { files: [], references: [...folders.values()].map((path) => ({ path })) });
put('tsconfig.spec.json', {
  extends: './tsconfig.base.json',
  compilerOptions: {
    composite: false,
    incremental: false,
    noEmit: true,
    // What is not emitted needs no nameable types of its exports.
    declaration: false,
    declarationMap: false,
    types: ['node', 'jest'],
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  },
  include: [
    'libs/*/src/**/*.spec.ts',
    'services/*/src/**/*.spec.ts',
    'apps/*/src/**/*.spec.ts',
    'test/**/*.ts',
    'bench/**/*.ts',
  ],
});
process.exitCode = check && differing > 0 ? 1 : 0;
