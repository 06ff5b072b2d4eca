import { expect, test } from 'vitest';
import { titleHtml } from '../../../src/reading/title-html.ts';

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test.each([
  'Invalid ref: … Expected ref of the form refs/tags/vX.Y.Z',
  'must specify --bundle with --new-bundle-format',
  'a <b> & "c" > d',
  'slsa-framework/slsa-github-generator/.github/workflows/x.yml@v2.1.0',
])('the text of %j stays as it is', (title) => {
  expect(plain(titleHtml(title))).toBe(title);
});

test('markup in a title is text', () => {
  expect(titleHtml('<script>')).toBe('&lt;script&gt;');
});

test('long words may break, options may not', () => {
  expect(titleHtml('slsa-framework/slsa-github-generator')).toContain('/<wbr>');
  expect(titleHtml('use --output')).toContain('<span class="keep">--o</span>utput');
});
