import { join } from 'node:path';
import { areas } from './areas.mjs';

const { UNDERSTUDY_MUTATE_AREA: area, UNDERSTUDY_MUTATE_FOLDER: folder } = process.env;

export default {
  ...areas[area],
  plugins: [join(import.meta.dirname, 'runner.mjs')],
  testRunner: 'circus',
  testRunnerNodeArgs: ['--conditions=@understudy/source', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Another text is either prose, which no test should know by heart, or the name of a case, which the compiler rejects.
  mutator: { excludedMutations: ['StringLiteral'] },
  // Code that only runs while it is loaded (tables, constants) would need a new process for each mutant.
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: join(folder, `${area}.json`) },
  clearTextReporter: { reportTests: false, reportScoreTable: false },
  // The copy that is changed stands outside the tree, where no other test run finds it.
  tempDirName: join(folder, 'sandboxes'),
  ignorePatterns: ['bench', 'deploy', 'dist', 'docs', '.nx', '*.tsbuildinfo'],
  // The sources run as they are: there is no TypeScript configuration to adapt.
  tsconfigFile: 'none',
  warnings: { slow: false },
};
