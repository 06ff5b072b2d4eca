import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from '@playwright/test';
import { DIST } from '../../src/cli/dist.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Published } from '../../src/knowledge/schema/published.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(DIST, name), 'utf8'));
const data = read('issues.json') as Published;
const schema = read('issues.schema.json') as { $id: string };

// Formats are for readers; that of an address is held by zod when the content is read.
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

test('issues.json is what its schema says', () => {
  validate(data);
  expect(validate.errors).toBeNull();
  expect(data.$schema).toBe(schema.$id);
});

test('the schema refuses what is not so', () => {
  const [issue] = data.issues;
  const { title, ...untitled } = issue ?? {};
  expect(title).toBeTruthy();
  for (const wrong of [untitled, { ...issue, phase: 'lunch' }, { ...issue, id: 'No Id' }, { ...issue, more: 1 }])
    expect(validate({ ...data, issues: [wrong] }), JSON.stringify(wrong)).toBe(false);
});

test('it holds every issue', () => {
  expect(data.issues.map(({ id }) => id)).toEqual(
    loadKnowledge()
      .issues.map(({ id }) => id)
      .sort(),
  );
});

test('other sites may read it', async ({ request }) => {
  for (const path of ['/issues.json', '/issues.schema.json'])
    expect((await request.get(path)).headers()['access-control-allow-origin'], path).toBe('*');
});
