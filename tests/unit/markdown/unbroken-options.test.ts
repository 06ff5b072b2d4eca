import { expect, test } from 'vitest';
import type { Child } from '../../../src/markdown/hast.ts';
import { highlight } from '../../../src/markdown/highlight.ts';
import { IN_PROSE, unbrokenOptions } from '../../../src/markdown/unbroken-options.ts';

const FAR = 'x'.repeat(32);

const textOf = (node: Child): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** What is kept in one piece in a line of a shell script. */
async function kept(line: string): Promise<string[]> {
  const [read] = await highlight(line, 'sh');
  const nodes = unbrokenOptions(read?.nodes ?? []);
  expect(nodes.map(textOf).join('')).toBe(line);
  return nodes.filter((node) => node.type === 'element' && node.tagName === 'i').map(textOf);
}

test.each([
  [`cosign verify ${FAR} --key k --certificate-oidc-issuer=https://x`, ['--key', '--certificate-oidc-issuer']],
  [`rpm ${FAR} -qpi my-file --no`, ['-qpi', '--no']],
  [`gh attestation verify a.tar.gz --repo me/it`, ['--repo']],
])('%j keeps its options', async (line, options) => {
  expect(await kept(line)).toEqual(options);
});

test.each([
  ['an option that never comes to the end of a line', 'cosign verify --key cosign.pub'],
  ['a hyphen within a word', `cat ${FAR} slsa-verifier my--file`],
  ['a lone hyphen, and the end of the options', `cat ${FAR} - -- 5`],
  ['an option wider than the narrowest screen', `cat ${FAR} --${'long-'.repeat(6)}option`],
])('%s stays as it is', async (_, line) => {
  expect(await kept(line)).toEqual([]);
});

test('code within prose keeps them from its first column on, unless they are wide', () => {
  const value = 'tool --key --a-very-long-option-of-a-tool';
  expect(unbrokenOptions([{ type: 'text', value }], IN_PROSE).map(textOf)).toEqual([
    'tool ',
    '--key',
    ' --a-very-long-option-of-a-tool',
  ]);
});
