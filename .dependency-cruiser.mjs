// The directions of docs/explanation/architecture.md, checked.
const plain = '^libs/(block|nbd|replication|replica-store|capture)/src';
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'data-plane-is-plain-typescript',
      comment: 'No Nest, no NATS, no telemetry behind the data path: the simulator drives it.',
      severity: 'error',
      from: { path: plain, pathNot: '\\.spec\\.ts$' },
      to: {
        path: ['@nestjs/', '@nats-io/', '@opentelemetry/', '^libs/(messaging|observability|identity|event-sourcing)'],
      },
    },
    {
      name: 'libs-do-not-know-services',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(services|apps)/' },
    },
    {
      name: 'no-testkit-in-products',
      comment: 'The demo is a test that people watch: it builds its guest and proves its point with the testkit.',
      severity: 'error',
      from: { path: '/src/', pathNot: ['\\.spec\\.ts$', '^libs/testkit', '^apps/cli/src/demo'] },
      to: { path: '^libs/testkit' },
    },
    {
      name: 'documents-are-not-made-at-runtime',
      comment: 'Who makes the OpenAPI document is several MB that a running configuration server has no use for.',
      severity: 'error',
      from: { path: '^services/config-server/src/', pathNot: 'openapi(\\.main)?\\.ts$' },
      to: { path: ['@nestjs/swagger', 'openapi\\.ts$'] },
    },
    {
      name: 'one-entry-per-package',
      severity: 'error',
      from: { path: '^(libs|services|apps)/([^/]+)/' },
      to: {
        path: '^(libs|services|apps)/[^/]+/src/',
        pathNot: ['^$1/$2/', '^(libs|services|apps)/[^/]+/src/index\\.ts$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Not those of packages: rules about them could never fire.
    exclude: { path: '^(libs|services|apps)/.*/(dist|gen)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.spec.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@understudy/source', 'import', 'types', 'node', 'default'],
    },
  },
};
