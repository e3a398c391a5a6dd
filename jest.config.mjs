// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {boolean} jsx @returns {[string, object]} */
const swc = (jsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx: jsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
  },
];

/** Packages that are written as ES modules (NestJS among them): Jest runs them as CommonJS, so they are compiled too. */
function esmPackages() {
  const root = path.resolve(import.meta.dirname, 'node_modules');
  const names = readdirSync(root).flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join(root, name)).map((part) => `${name}/${part}`) : [name],
  );
  return names.filter((name) => {
    const file = path.join(root, name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).type === 'module';
  });
}

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  transform: { '\\.tsx$': swc(true), '\\.(ts|js|mjs)$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages().join('|')})/)`],
  moduleNameMapper: {
    '^@zhanggui/platform/testing$': '<rootDir>/libs/platform/src/testing/index.ts',
    '^@zhanggui/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    // Sources name each other by what they compile to.
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/tools/test/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/test/global-teardown.mjs',
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  watchman: false,
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,tools}/**/*.spec.{ts,tsx}', '<rootDir>/apps/*/src/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
    },
    { ...shared, ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/{libs,apps}/**/*.db.spec.ts'] },
    { ...shared, ...withDatabase, displayName: 'http', testMatch: ['<rootDir>/apps/api-e2e/src/**/*.e2e.ts'] },
    { ...shared, ...withDatabase, displayName: 'browser', testMatch: ['<rootDir>/apps/web-e2e/src/**/*.e2e.ts'] },
  ],
};
