import { defineConfig } from 'vitest/config';

/** Tests of the matcher alone: `npm run mutate` runs them once for each mutant. */
export default defineConfig({
  test: {
    include: ['tests/unit/matcher/**/*.test.ts', 'tests/property/**/*.test.ts'],
    // Long, and no better at telling mutants than the others.
    exclude: [
      'tests/property/fuzz.test.ts',
      'tests/unit/matcher/adversarial.test.ts',
      'tests/unit/matcher/memory.test.ts',
    ],
    testTimeout: 120_000,
  },
});
