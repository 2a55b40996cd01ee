import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/runner/same-properties.ts', 'tests/runner/leave-nothing.ts'],
    // A worker keeps what it has loaded and warmed from one file to the next, as a function does between its events.
    isolate: false,
    // Limits for what hangs: a busy machine may take many times what a quiet one does.
    testTimeout: 240_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // The machine that the project is built for has two cores; more workers only wait for each other.
    maxWorkers: 2,
    // A deprecated call of the infrastructure fails its test instead of warning.
    env: { JSII_DEPRECATED: 'fail' },
  },
});
