import { describe, expect, test } from 'vitest';
import { compileIndex, diagnose, loadIndex } from '../../src/matcher/index.ts';
import { examples } from '../../src/knowledge/examples.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { issueSources } from '../../src/knowledge/sources.ts';

const knowledge = loadKnowledge(process.cwd());
const index = loadIndex(compileIndex(issueSources(knowledge)));

describe('an example of the paste box', () => {
  test.each(examples(knowledge))('is answered as $issue: $name', ({ issue, text }) => {
    const { verdict, findings, lineCount } = diagnose(text, index);
    expect(findings[0]?.issue).toBe(issue);
    expect(verdict).toBe(issue === undefined ? 'unknown' : 'known');
    // Fewer lines are not shown as a log.
    expect(lineCount).toBeGreaterThanOrEqual(3);
  });
});
