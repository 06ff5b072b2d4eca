import { expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
import { inBothViews } from '../../../src/matcher/error-marks.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';

test.each([
  ['Error: No files were found', ['##[error]No files were found', 'Error: No files were found']],
  ['##[error]No files were found', ['##[error]No files were found', 'Error: No files were found']],
  ['An Error: in the middle', ['An Error: in the middle']],
])('%s', (text, texts) => {
  expect(inBothViews(text, new Set())).toEqual(texts);
});

test('what the issue has already is not made again', () => {
  const texts = new Set(['Error: Password required', '##[error]Password required']);
  expect([...texts].flatMap((text) => inBothViews(text, texts))).toEqual([...texts]);
});

test.each(['Error: Password required by the registry', '##[error]Password required by the registry'])(
  'a signature seen in one view is certain in both: %s',
  (line) => {
    const signatures = [{ text: 'Error: Password required by the {host}', strength: 'strong' as const }];
    const index = sampleIndex([sampleIssue('t/a', 'T', { signatures })]);
    const { findings } = diagnose(`##[group]Run it\n${line}\n`, index);
    expect(findings).toMatchObject([{ issue: 't/a', confidence: 'certain' }]);
  },
);
