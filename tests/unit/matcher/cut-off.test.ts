import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
import { collectInRegions } from '../../support/collecting.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';

const issue = (id: string, text: string) => sampleIssue(id, 'Saw', { signatures: [{ text, strength: 'strong' }] });
const index = sampleIndex([
  issue('saw/wet', 'the plank was refused by the bench: moisture is over the limit'),
  issue('saw/long', 'the plank was refused by the bench: longer than the bed'),
  issue('saw/dull', 'teeth of blade {blade:int} are worn beyond sharpening'),
]);
const found = (log: string) => diagnose(log, index).findings.map((finding) => [finding.issue, finding.confidence]);

describe('a log that was cut off inside a message', () => {
  test('at its end is likely to be about it', () => {
    expect(found('one\ntwo\nthe plank was refused by the bench: moist')).toEqual([['saw/wet', 'likely']]);
  });

  test('at its start too', () => {
    expect(found('eeth of blade 4 are worn beyond sharpening\ntwo\nthree')).toEqual([['saw/dull', 'likely']]);
  });

  test('where it could be either of two messages neither is likely', () => {
    const findings = found('one\ntwo\nthe plank was refused by the ben');
    expect(findings.map(([id]) => id).sort()).toEqual(['saw/long', 'saw/wet']);
    expect(new Set(findings.map(([, confidence]) => confidence))).toEqual(new Set(['possible']));
  });

  test('shows the line and the part that stands there', () => {
    const [finding] = diagnose('one\nsaw: the plank was refused by the bench: moist', index).findings;
    expect(finding?.evidence).toMatchObject({ line: 2, start: 5, end: 46 });
  });

  test('not where the line ended', () => {
    expect(found('teeth of blade 4 are wor')).toEqual([['saw/dull', 'likely']]);
    expect(found('teeth of blade 4 are wor\n')).not.toContainEqual(['saw/dull', 'likely']);
  });

  test('not in an echo', () => {
    expect(found('one\ntwo\necho "the plank was refused by the bench: moist')).not.toContainEqual([
      'saw/wet',
      'likely',
    ]);
  });
});

test('the first line is read once, however the log is cut into regions', () => {
  const log = `eeth of blade 4 are worn beyond sharpening\n${'x\n'.repeat(50)}`;
  const dull = index.signatures.findIndex(({ issue: at }) => index.issues[at]?.id === 'saw/dull');
  for (const size of [16, 64, Infinity]) {
    const { sightings } = collectInRegions(log, size, index);
    expect(sightings.bySignature.get(dull)).toMatchObject({ best: { how: 'cut-off' }, lines: [1] });
  }
});
