import { expect, test } from 'vitest';
import type { Card } from '../../../src/diagnose/card.ts';
import { caughtIn, titledCards } from '../../../src/diagnose/titled-cards.ts';
import { diagnosis, finding } from './diagnoses.ts';

const card = (title: string, fills?: Card['fills']): Card => ({
  title,
  toolName: 'Signer',
  summary: 'Sign.',
  tell: 'It is red.',
  url: '/issues/a/one/',
  ...(fills && { fills }),
});

const titleOf = (own: Card, values: Record<string, string>): string | undefined =>
  titledCards({ 'a/one': own }, [['a/one', values]])['a/one']?.title;

test.each([
  ['tag v1.2.3 is there', { tag: 'v1.2.3' }, { tag: 'v2.0.1' }, 'tag v2.0.1 is there'],
  ['denied to OWNER/REPO.git', { repository: 'OWNER/REPO.git' }, { repository: 'me/it.git' }, 'denied to me/it.git'],
  ['repos/OWNER/REPO: 404', { repository: 'OWNER/REPO' }, { repository: 'me/it' }, 'repos/me/it: 404'],
])('%j holds what the log has', (title, fills, values, shown) => {
  expect(titleOf(card(title, fills), values)).toBe(shown);
});

test.each([
  ['nothing was caught', 'denied to OWNER/REPO.git for USER.', 'denied to ….git for ….'],
  ['a name in angle brackets', 'no tag <version> in <image-name>', 'no tag … in …'],
  ['what a tool prints', 'got <nil>, want OWNERSHIP', 'got <nil>, want OWNERSHIP'],
])('%s', (_, title, shown) => {
  expect(titleOf(card(title), {})).toBe(shown);
});

test('what is caught is not read as a placeholder, and other cards stay as they are', () => {
  const cards = { 'a/one': card('tag v1.2.3', { tag: 'v1.2.3' }), 'a/two': card('by OWNER') };
  const titled = titledCards(cards, [['a/one', { tag: 'REPO' }]]);
  expect(titled['a/one']?.title).toBe('tag REPO');
  expect(titled['a/two']).toBe(cards['a/two']);
});

test('causes, what follows from them, and pages that come near are named', () => {
  const cause = { ...finding('a/one', 1), consequences: [finding('a/two', 2)] };
  const named = caughtIn({ diagnosis: diagnosis([cause]), clues: { near: ['a/three'], words: '' } });
  expect([...named].map(([id]) => id).toSorted()).toEqual(['a/one', 'a/three', 'a/two']);
});
