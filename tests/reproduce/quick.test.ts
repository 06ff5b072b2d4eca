import { describe, expect, test } from 'vitest';
import { loadMatcher } from '../../src/cli/matcher.ts';
import { reproduceAll } from './support/reproduce.ts';
import { SUITES } from './suites.ts';

const matcher = loadMatcher();

/** What common tools print leads to the right page. All others, and the versions: `npm run reproduce`. */
describe('reproduced', () => {
  for (const suite of SUITES.filter(({ quick }) => quick)) {
    describe(suite.tool.name, async () => {
      for await (const { reproduction, verdict, reason } of reproduceAll(suite, matcher)) {
        test(`${reproduction.issue}: ${reproduction.state}`, ({ skip }) => {
          if (verdict === 'skipped') skip(reason);
          expect(verdict, reason).toBe('reproduced');
        });
      }
    });
  }
});
