// @ts-check
// What the house forbids. Sizes, ownership of tables and catalogues are watched by tools/tidy/tidy.spec.ts.
import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import ts from 'typescript-eslint';
import { house } from './tools/tidy/lint-rules.mjs';

// Nx checks boundaries against its graph and says nothing where there is none yet, as on a fresh clone.
await createProjectGraphAsync({ exitOnError: true });

/**
 * Who may import whom, from the ground up. A lib that is not listed may be imported by nobody.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  shared: [],
  platform: ['shared'],
  catalog: ['shared', 'platform'],
  inventory: ['shared', 'platform', 'catalog'],
  orders: ['shared', 'platform', 'catalog', 'inventory'],
  fulfilment: ['shared', 'platform', 'catalog', 'inventory', 'orders'],
  api: ['shared', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment'],
  'api-e2e': ['shared', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment'],
  bench: ['shared', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment'],
  'api-client': ['shared'],
  ui: ['shared'],
  web: ['shared', 'api-client', 'ui'],
  'web-e2e': ['shared', 'platform'],
};

const SERVER = ['libs/*/src/**/*.ts', 'apps/{api,api-e2e,web-e2e,bench}/**/*.ts', 'tools/**/*.ts'];
const SCREEN = ['libs/{ui,api-client}/src/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'];
const TOOLS = ['**/*.mjs'];
const TESTS = ['**/*.spec.{ts,tsx}', '**/*.e2e.ts', 'apps/{api-e2e,web-e2e}/**/*.ts', 'libs/platform/src/testing/**/*.ts'];
/** Where the database is spoken to directly, because this is what they are for. */
const AT_THE_DATABASE = [...TESTS, 'libs/platform/src/db/**/*.ts', 'apps/api/src/migrat*/**', 'apps/api/src/migrate.ts', 'apps/bench/**/*.ts'];

const features = readdirSync(new URL('apps/web/src/features', import.meta.url));

export default ts.config(
  { ignores: ['dist/', '.data/', '.nx/', 'coverage/', 'apps/api/src/openapi-metadata.ts', 'libs/api-client/src/schema.d.ts', 'apps/web/public/', '**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  ts.configs.recommendedTypeChecked,
  { languageOptions: { globals: globals.node, ecmaVersion: 2024 }, plugins: { 'import-x': importX, '@nx': nx, house } },
  { files: SERVER, ignores: SCREEN, languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } } },
  { files: SCREEN, languageOptions: { globals: globals.browser, parserOptions: { project: ['./apps/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname } } },
  { files: TOOLS, languageOptions: { parserOptions: { project: ['./tools/tsconfig.json'], tsconfigRootDir: import.meta.dirname } } },
  {
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: ['tsconfig.json', 'apps/web/tsconfig.json'] })],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'import-x/no-cycle': 'error',
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: Object.entries(MAY_IMPORT).map(([scope, others]) => ({ sourceTag: `scope:${scope}`, onlyDependOnLibsWithTags: [scope, ...others].map((name) => `scope:${name}`) })) }],
    },
  },
);
