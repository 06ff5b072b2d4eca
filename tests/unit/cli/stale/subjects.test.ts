import { expect, test } from 'vitest';
import { subjectsOf } from '../../../../src/cli/stale/subjects.ts';
import { formatVersion } from '../../../../src/cli/stale/version.ts';

const read = (against: string): string[] =>
  subjectsOf(against).map(({ name, version }) => `${name} ${formatVersion(version)}`);

test.each([
  ['cosign v3.1.2', ['cosign 3.1.2']],
  ['cosign v2.6.4, v3.1.2 and v2.4.0', ['cosign 3.1.2']],
  ['scorecard-action v2.0.3 to v2.4.4', ['scorecard-action 2.4.4']],
  ['Scorecard v5.5.0 with OSV-Scanner v2.3.2, Scorecard v5.3.0', ['Scorecard 5.5.0', 'OSV-Scanner 2.3.2']],
  [
    'aws-actions/configure-aws-credentials v6.2.3 and v1.7.0; the answers of AWS',
    ['aws-actions/configure-aws-credentials 6.2.3'],
  ],
  ['GnuPG 2.2.40, run with wrong passphrases', ['GnuPG 2.2.40']],
  ['npm 12.2.1 and 11.5.1 against a registry that answers so', ['npm 12.2.1']],
])('%s', (against, subjects) => {
  expect(read(against)).toEqual(subjects);
});

test.each(['GitHub’s documentation of August 2026', 'NuGetGallery 55d8cc0', 'actions/toolkit 4b9afa4c', '1.2.3'])(
  'nothing can be newer than %j',
  (against) => {
    expect(read(against)).toEqual([]);
  },
);
