import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // By default one core is left to the watcher; here nothing watches.
    maxWorkers: '100%',
    // One slow machine with two cores and a property that runs thousands of inputs.
    testTimeout: 120_000,
  },
});
