import { expect, test } from 'vitest';
import { bodyOf, escaped, link, list } from '../../../../src/reading/machine/markdown-text.ts';
import { twinPath } from '../../../../src/reading/machine/twins.ts';
import { siteUrl } from '../../../../src/site.ts';

test('the frontmatter goes, links within the site lead to Markdown, others stay', () => {
  const source = '---\ntitle: a\n---\n\nSee [one](/issues/a/b/#fix), [all](/issues/) and [x](https://x.example/).\n';
  expect(bodyOf(source)).toBe(
    `See [one](${siteUrl}/issues/a/b.md), [all](${siteUrl}/issues/) and [x](https://x.example/).`,
  );
});

test.each(['```', '   ````', '~~~'])('code after %j stays as it is', (fence) => {
  const code = `${fence}sh\n[a](/guides/b/)\n${fence}`;
  expect(bodyOf(`---\n---\nText.\n\n${code}\n[a](/guides/b/)`)).toBe(`Text.\n\n${code}\n[a](${siteUrl}/guides/b.md)`);
});

test('a shorter fence inside a longer one does not end it', () => {
  const code = '````md\n```\n[a](/guides/b/)\n```\n````';
  expect(bodyOf(`---\n---\n${code}`)).toBe(code);
});

test.each([
  ['NODE_AUTH_TOKEN', 'NODE_AUTH_TOKEN'],
  ['*.whl', String.raw`\*.whl`],
  ['_start and [x] <b> `c`', String.raw`\_start and \[x\] \<b> \`c\``],
])('%j is shown as it is', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test('brackets in an address do not end the link', () => {
  expect(link('a', 'https://x.example/b_(c)')).toBe('[a](https://x.example/b_%28c%29)');
});

test('an empty list is none', () => {
  expect([list([]), list(['a', 'b'])]).toEqual([undefined, '- a\n- b']);
});

test('only pages of the content have Markdown', () => {
  expect(['/issues/a/b/', '/tools/a/', '/guides/a/'].map(twinPath)).toEqual([
    '/issues/a/b.md',
    '/tools/a.md',
    '/guides/a.md',
  ]);
  expect(['/', '/issues/', '/issues/a/', '/phases/sign/', '/about/'].map(twinPath)).toEqual(Array(5).fill(undefined));
});
