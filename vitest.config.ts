import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/no-network.ts', 'test/scratch-folder.ts'],
    // Processes rather than threads: the network guard patches net.Socket for one worker only, and
    // tests that spawn the bundles need real working directories. Two, since CI has two cores.
    pool: 'forks',
    maxWorkers: 2,
    // No test is about time. On a busy machine, one that starts processes takes many times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    reporters: ['default', 'json'],
    outputFile: { json: 'build/test-results.json' },
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts', 'src/amplitude/**/*.ts'],
      // Generated, and compared with a fresh one by a test.
      exclude: ['src/core/plan/schema-validator.ts', 'src/core/plan/settings-validator.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
