// @ts-check
// What the house forbids. Sizes, ownership of tables and catalogues are watched by tools/tidy/tidy.spec.ts.
import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { createProjectGraphAsync } from 'nx/src/project-graph/project-graph.js';
import ts from 'typescript-eslint';
import { house } from './tools/tidy/lint-rules.mjs';

// Nx checks boundaries against its graph, and checks nothing where there is none yet, as on a fresh clone.
await createProjectGraphAsync({ exitOnError: true });

/** Who may import whom, from the ground up; a lib's root index.ts is its only door. One line per scope. */
const MAY_IMPORT = {
  shared: [],
  platform: ['shared'],
  catalog: ['shared', 'platform'],
  inventory: ['shared', 'platform', 'catalog'],
  orders: ['shared', 'platform', 'catalog', 'inventory'],
  fulfilment: ['shared', 'platform', 'catalog', 'inventory', 'orders'],
  purchasing: ['shared', 'platform', 'catalog', 'inventory'],
  api: ['shared', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment', 'purchasing'],
  bench: ['shared', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment', 'purchasing'],
  'api-e2e': ['shared', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment', 'purchasing'],
  'web-e2e': ['shared', 'platform'],
  'api-client': ['shared'],
  ui: ['shared'],
  web: ['shared', 'api-client', 'ui'],
};

const SERVER = ['libs/*/src/**/*.ts', 'apps/{api,api-e2e,web-e2e,bench}/**/*.ts', 'tools/**/*.ts'];
const SCREENS = ['libs/{ui,api-client}/src/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'];
const TOOLS = ['**/*.mjs'];
const TESTS = [
  '**/*.{spec,e2e}.{ts,tsx}',
  'apps/{api-e2e,web-e2e,bench}/**/*.ts',
  'libs/platform/src/testing/**/*.ts',
  'tools/**/*.ts',
];
/** May speak to PostgreSQL and TypeORM themselves, because this is what they are for. */
const AT_THE_DATABASE = ['libs/platform/src/db/**/*.ts', 'apps/api/src/migrations/**/*.ts', 'apps/api/src/migrate.ts'];

const features = readdirSync(new URL('apps/web/src/features', import.meta.url));

/** @param {string} file a tsconfig.json */
const typedBy = (file) => ({ parserOptions: { project: [file], tsconfigRootDir: import.meta.dirname } });

export default defineConfig(
  {
    ignores: [
      '{dist,.data,.nx,coverage}/',
      'apps/web/public/',
      'apps/api/src/openapi-metadata.ts',
      'libs/api-client/src/schema.d.ts',
      '**/*.d.mts',
    ],
  },
  eslint.configs.recommended,
  ts.configs.recommendedTypeChecked,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: SERVER, ignores: SCREENS, languageOptions: typedBy('tsconfig.json') },
  { files: SCREENS, languageOptions: typedBy('apps/web/tsconfig.json') },
  { files: TOOLS, languageOptions: typedBy('tools/tsconfig.json') },
  {
    plugins: { '@nx': /** @type {any} */ (nx), 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'apps/web/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: Object.entries(MAY_IMPORT).map(([scope, others]) => ({
            sourceTag: `scope:${scope}`,
            onlyDependOnLibsWithTags: [scope, ...others].map((name) => `scope:${name}`),
          })),
          // The generated metadata imports every DTO file late; that makes no lib a lazy one.
          checkDynamicDependenciesExceptions: ['.*'],
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // Leaves files with decorators alone: Nest's injection needs the values there.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // Dropping a field by destructuring is how a row becomes an answer; `_` says that it is meant.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // TypeScript knows what exists, also in tools/*.mjs.
      'no-undef': 'off',
      // An adapter may be async by contract; an assertion may say more than the compiler needs.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Numbers in a text are meant to be there.
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: SERVER,
    ignores: [...SCREENS, ...TESTS, ...AT_THE_DATABASE],
    plugins: { house },
    rules: {
      'house/database-at-its-door': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'pg', message: 'db.tx is the only way to the database.' },
            { name: '@nestjs/typeorm', message: 'Operations take a Tx; nothing is injected.' },
            { name: '@zhanggui/platform/testing', message: 'For specs and bench only.' },
            {
              name: 'typeorm',
              allowImportNames: ['Column', 'Entity', 'PrimaryColumn'],
              message: 'Entities map columns, no relations; everything else of TypeORM stays in platform/db.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: `${import.meta.dirname}/apps/web/src`,
          zones: [
            ...features.map((feature) => ({
              target: `features/${feature}`,
              from: 'features',
              except: [`./${feature}`],
              message: 'A feature never imports another; what both need belongs into lib or libs/ui.',
            })),
            { target: 'features', from: 'app', message: 'The app imports features, not the other way round.' },
            { target: 'lib', from: ['app', 'features'], message: 'lib is below features.' },
          ],
        },
      ],
    },
  },
  {
    files: SCREENS,
    rules: {
      // TanStack Router's redirects are thrown.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      // React takes handlers that return a promise; no-floating-promises still watches what they await.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // JSDoc types JSON and caught errors as any, and so do Jest's matchers.
    files: [...TOOLS, ...TESTS],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
);
