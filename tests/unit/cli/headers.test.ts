import { expect, test } from 'vitest';
import { parseHeaders } from '../../../src/cli/serve/headers.ts';

const headersFor = parseHeaders(`# Of all files
/*
  X-Frame: deny
  Content-Security-Policy: default-src 'none'; img-src 'self' data:

/matcher/*
  Cache-Control: max-age=1
/a+b.html
  X-Frame: allow
`);

test('a rule for all, values with colons, names in lower case', () => {
  expect(headersFor('/')).toEqual({
    'x-frame': 'deny',
    'content-security-policy': "default-src 'none'; img-src 'self' data:",
  });
});

test('rules add up', () => {
  expect(headersFor('/matcher/x.json')).toMatchObject({ 'x-frame': 'deny', 'cache-control': 'max-age=1' });
});

test('a later rule wins, and a path is no regular expression', () => {
  expect(headersFor('/a+b.html')['x-frame']).toBe('allow');
  expect(headersFor('/aab.html')['x-frame']).toBe('deny');
});
