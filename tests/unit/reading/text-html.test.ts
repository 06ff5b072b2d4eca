import { expect, test } from 'vitest';
import { sentenceHtml, titleHtml } from '../../../src/reading/text-html.ts';

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
  expect(titleHtml('use --certificate-identity=https://x')).toBe(
    'use <span class="keep">--certificate-identity</span>=https://x',
  );
});

test('a sentence has its code and its options, and no markup of its own', () => {
  expect(sentenceHtml('Add `a <b> --x` & --key-ref <k>.')).toBe(
    'Add <code>a &lt;b&gt; --x</code> &amp; <span class="keep">--key-ref</span> &lt;k&gt;.',
  );
});
