// Only what needs types: promise rules. Everything else is Biome's.
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/gen/**', '**/.nx/**'] },
  {
    files: ['{libs,services,apps}/*/src/**/*.ts'],
    // What only specs use is in no tsconfig of its own (tools/sync-tsconfigs.mjs).
    ignores: ['**/*.spec.ts', '**/gen/**', '**/dist/**', '{libs/!(testkit),services/*}/src/{sim,testing}/**'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
);
