/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(ts|mjs|js)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@noble|@valibot|discord-api-spec)/)'],
  // The package exports its schemas to `import` alone, and the tests run as CommonJS.
  moduleNameMapper: {
    '^discord-api-spec/zod$': '<rootDir>/node_modules/discord-api-spec/build/discord-api-spec.zod.js',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/cdk.out'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/cdk.out', '<rootDir>/.sparta'],
  maxWorkers: 2,
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/setup/closing-line.cjs'],
  globalSetup: '<rootDir>/test/setup/run-id.cjs',
  setupFiles: ['<rootDir>/test/setup/environment.cjs'],
};

export default config;
