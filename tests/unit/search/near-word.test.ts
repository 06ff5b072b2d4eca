import { expect, test } from 'vitest';
import { corrected } from '../../../src/search/near-word.ts';

const TOOLS = ['Cosign', 'slsa-verifier', 'npm', 'GitHub artifact attestations'];

test.each([
  ['cosgin bundle', ['cosgin'], 'cosign bundle'],
  ['atestation misssing', ['atestation'], 'attestation misssing'],
  ['Provenence', ['Provenence'], 'provenance'],
  ['slsa-verifer fails', ['slsa-verifer'], 'slsa-verifier fails'],
])('%j is put right', (term, suspects, better) => {
  expect(corrected(term, suspects, TOOLS)).toBe(better);
});

test.each([
  ['a word that is known', 'cosign', ['cosign']],
  ['a word that some page has', 'cosgin', []],
  ['a short word', 'npn', ['npn']],
  ['a word that is near to none', 'zebra', ['zebra']],
  ['two slips in a short word', 'cogsni', ['cogsni']],
])('%s stays', (_, term, suspects) => {
  expect(corrected(term, suspects, TOOLS)).toBeUndefined();
});
