import { defineConfig } from 'vitest/config';

/** Tests of the matcher alone: `npm run mutate` runs them once for each mutant. */
export default defineConfig({
  test: { include: ['tests/unit/matcher/**/*.test.ts', 'tests/property/**/*.test.ts'], testTimeout: 30_000 },
});
