import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // One slow machine with two cores and a property that runs thousands of inputs.
    testTimeout: 120_000,
  },
});
