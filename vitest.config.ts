import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The machine that the project is built for has two cores; more workers only wait for each other.
    maxWorkers: 2,
    // A deprecated call of the infrastructure fails its test instead of warning.
    env: { JSII_DEPRECATED: 'fail' },
  },
});
