import { describe, expect, test } from 'vitest';
import { clashes } from '../../../../src/knowledge/checks/clashes.ts';
import { duplicateSignature } from '../../../../src/knowledge/checks/duplicate-signature.ts';
import { ownSample } from '../../../../src/knowledge/checks/own-sample.ts';
import { signatureFires } from '../../../../src/knowledge/checks/signature-fires.ts';
import { templates } from '../../../../src/knowledge/checks/templates.ts';
import { unrelated } from '../../../../src/knowledge/checks/unrelated.ts';
import { issueText, knowledgeOf, knowledgeWith, said } from '../../../support/content.ts';

const TEXT = "text: 'signer: key alpha-{id:hex} has no secret half'";
const SAMPLE = 'signer: key alpha-0f3a has no secret half';

test('no rule objects to the good page', () => {
  for (const rule of [clashes, duplicateSignature, ownSample, signatureFires, templates, unrelated]) {
    expect(said(rule, knowledgeWith([]))).toEqual([]);
  }
});

describe('templates', () => {
  test.each(["text: 'signer: {key is lost'", "text: 'signer: {id:colour} is lost'", "text: 'signer} is lost'"])(
    'FL301: %s',
    (text) => {
      expect(said(templates, knowledgeWith([[TEXT, text]]))).toEqual(['FL301 8']);
    },
  );
  test('FL302: literal runs that are too short', () => {
    expect(said(templates, knowledgeWith([[TEXT, "text: 'key: {id} lost {x}'"]]))).toEqual(['FL302 8']);
  });
  test('FL303: requires and excludes that are too short', () => {
    const more = '    strength: strong\n    requires: [signer import]\n    excludes:\n      - green';
    expect(said(templates, knowledgeWith([['    strength: strong', more]]))).toEqual(['FL303 12']);
  });
});

test('FL305: the same strong signature on two pages, whatever its placeholders are called', () => {
  const other = issueText('beta', ['{id:hex}', '{key:hex}'], ["'signer: key beta", "'signer:  KEY alpha"]);
  expect(said(duplicateSignature, knowledgeWith([], { 'content/issues/signer/beta.mdx': other }))).toEqual(['FL305 8']);
  const weak = other.replace('strength: strong', 'strength: weak');
  expect(said(duplicateSignature, knowledgeWith([], { 'content/issues/signer/beta.mdx': weak }))).toEqual([]);
});

describe('samples', () => {
  test('FL306: a sample that leads nowhere', () => {
    expect(said(ownSample, knowledgeWith([[SAMPLE, 'all is well']]))).toEqual(['FL306 25']);
  });
  test('FL306: a sample that leads to another page', () => {
    const other = issueText('beta', ['beta-0f3a has no secret half', 'alpha-0f3a has no secret half']);
    expect(said(ownSample, knowledgeWith([], { 'content/issues/signer/beta.mdx': other }))).toEqual(['FL306 25']);
  });
  test('a page that another one replaced has no samples to stand for', () => {
    const files = { 'content/issues/signer/beta.mdx': issueText('beta') };
    const replaced: [string, string][] = [
      ['frequency: low', 'frequency: low\nreplacedBy: signer/beta'],
      [SAMPLE, 'all is well'],
    ];
    expect(said(ownSample, knowledgeWith(replaced, files))).toEqual([]);
  });
  test('FL307: a signature that no sample shows', () => {
    const second = `${TEXT}\n    strength: strong\n    source: sign.c\n  - text: 'signer: the agent is not running'`;
    expect(said(signatureFires, knowledgeWith([[TEXT, second]]))).toEqual(['FL307 11']);
  });
  test('FL307: a weak signature needs its context in the sample', () => {
    const weak = '    strength: weak\n    requires: [importing keys]';
    expect(said(signatureFires, knowledgeWith([['    strength: strong', weak]]))).toEqual(['FL307 8']);
    expect(
      said(
        signatureFires,
        knowledgeWith([
          ['    strength: strong', weak],
          [SAMPLE, `importing keys\n${SAMPLE}`],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('clashes', () => {
  const greedy = ["'signer: key beta-{id:hex} has no secret half'", "'has no secret half'"] as const;
  const good = { 'content/issues/signer/alpha.mdx': issueText('alpha') };
  test('FL308: a strong signature that fires on the sample of another page', () => {
    const knowledge = knowledgeOf({ ...good, 'content/issues/signer/beta.mdx': issueText('beta', greedy) });
    expect(said(clashes, knowledge)).toEqual(['FL308 8']);
  });
  test('it may where the pages know of each other, and the owner of the sample comes first', () => {
    const related = ['frequency: low', 'frequency: low\nconsequenceOf: [signer/alpha]'] as const;
    const knowledge = knowledgeOf({ ...good, 'content/issues/signer/beta.mdx': issueText('beta', greedy, related) });
    expect(said(clashes, knowledge)).toEqual([]);
  });
});

describe('unrelated text', () => {
  const corpus = [{ file: 'tests/corpus/unrelated/x.log', text: 'make: done\nwarning: alpha has no secret half\nok' }];
  test('FL309: a strong signature that fires there', () => {
    expect(said(unrelated, knowledgeWith([[TEXT, "text: 'has no secret half'"]]), corpus)).toEqual(['FL309 8']);
  });
  test('one that does not', () => {
    expect(said(unrelated, knowledgeWith([]), corpus)).toEqual([]);
  });
});
