// The tests say their cost in the name: .unit (milliseconds, no outside tool), .int (real server or tool),
// .sim (seeded simulator), .e2e (whole product), .soak (an hour). `KIND=unit,sim jest` picks; ./understudy test runs all but the last.
const kinds = (process.env.KIND ?? 'unit,int,sim,e2e').split(',').join('|');

export default {
  testEnvironment: 'node',
  testRegex: [`\\.(${kinds})\\.spec\\.ts$`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['@understudy/source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 30_000,
};
