import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeAssets, type Card } from '../../../src/knowledge/assets.ts';
import { contentState } from '../../../src/knowledge/state.ts';
import { diagnose, loadIndex, type IndexFile } from '../../../src/matcher/index.ts';
import { issueText, knowledgeOf, knowledgeWith } from '../../support/content.ts';

test('a card says what to do first, and where to read on', () => {
  const { cards } = makeAssets(knowledgeWith([]));
  expect((JSON.parse(cards.body) as Record<string, Card>)['signer/alpha']).toEqual({
    title: 'key alpha has no secret half',
    toolName: 'Signer',
    summary: 'Import the secret key before you sign.',
    tell: 'The line names a key that begins with 0x.',
    url: '/issues/signer/alpha/',
    firstStep: { text: 'Import the secret key.', code: 'signer import secret.key', lang: 'sh' },
  });
});

test('the index is named by what is in it, and diagnoses', () => {
  const { index } = makeAssets(knowledgeWith([]));
  expect(index.path).toMatch(/^\/matcher\/index\.[0-9a-f]{12}\.json$/);
  expect(makeAssets(knowledgeWith([])).index).toEqual(index);
  expect(makeAssets(knowledgeWith([['no secret half', 'no other half']])).index.path).not.toBe(index.path);
  const { findings } = diagnose(
    'signer: key alpha-0f3a has no secret half',
    loadIndex(JSON.parse(index.body) as IndexFile),
  );
  expect(findings[0]).toMatchObject({ issue: 'signer/alpha', confidence: 'certain', values: { id: '0f3a' } });
});

test('a signature that is no template is left out, and the rest goes on', () => {
  const broken = issueText('beta', ['{id:hex}', '{id']);
  const knowledge = knowledgeOf({
    'content/issues/signer/alpha.mdx': issueText(),
    'content/issues/signer/beta.mdx': broken,
  });
  expect(Object.keys(JSON.parse(makeAssets(knowledge).cards.body) as object)).toEqual(['signer/alpha', 'signer/beta']);
});

test('the state of the content changes with every saved file', () => {
  const root = mkdtempSync(join(tmpdir(), 'faultline-'));
  try {
    const file = join(root, 'content/issues/a/b.mdx');
    mkdirSync(join(root, 'content/issues/a'), { recursive: true });
    writeFileSync(file, 'one');
    const before = contentState(root);
    expect(contentState(root)).toBe(before);
    utimesSync(file, 1, 1);
    expect(contentState(root)).not.toBe(before);
  } finally {
    rmSync(root, { recursive: true });
  }
});
