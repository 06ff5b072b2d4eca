import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageFormUrl } from '../../../src/reading/repository.ts';

test('the form that is filled in has the fields that are named', () => {
  const { searchParams } = new URL(pageFormUrl('cosign/x', 'Helped: a & b'));
  const file = `.github/ISSUE_TEMPLATE/${searchParams.get('template') ?? ''}`;
  const { body } = parse(readFileSync(file, 'utf8')) as { body: { id: string }[] };
  expect(body.map(({ id }) => id)).toContain('page');
  expect(searchParams.get('page')).toBe('cosign/x');
  expect(searchParams.get('title')).toBe('Helped: a & b');
});
