import { describe, expect, test } from 'vitest';
import { fences } from '../../../../src/knowledge/checks/fences.ts';
import { links } from '../../../../src/knowledge/checks/links.ts';
import { placeholders } from '../../../../src/knowledge/checks/placeholders.ts';
import { plainMarkdown } from '../../../../src/knowledge/checks/plain-markdown.ts';
import type { Rule } from '../../../../src/knowledge/checks/rule.ts';
import { samples } from '../../../../src/knowledge/checks/samples.ts';
import { sections } from '../../../../src/knowledge/checks/sections.ts';
import { tables } from '../../../../src/knowledge/checks/tables.ts';
import { knowledgeWith, said } from '../../../support/content.ts';

const CAUSE = 'The public half alone was imported.';

/** What the rule says of the page with another Cause. */
const ofCause = (rule: Rule, text: string): string[] => said(rule, knowledgeWith([[CAUSE, text]]));

test('no rule objects to the good page', () => {
  for (const rule of [fences, links, placeholders, plainMarkdown, samples, sections, tables])
    expect(said(rule, knowledgeWith([]))).toEqual([]);
});

describe('sections', () => {
  test('FL202: one is missing', () => {
    expect(said(sections, knowledgeWith([['## Cause\n\nThe public half alone was imported.\n\n', '']]))).toEqual([
      'FL202 1',
    ]);
  });
  test('FL203: one is out of order, and one does not belong', () => {
    expect(
      said(
        sections,
        knowledgeWith([
          ['## Cause', '## Verify'],
          ['## Verify\n\n```', '## Cause\n\n```'],
        ]),
      ),
    ).toEqual(['FL203 33', 'FL203 41']);
    expect(ofCause(sections, `${CAUSE}\n\n## Notes\n\nMore.`)).toEqual(['FL203 33']);
  });
  test('FL204: one is empty, or holds headings only', () => {
    expect(ofCause(sections, '')).toEqual(['FL204 29']);
    expect(ofCause(sections, '### Why')).toEqual(['FL204 29']);
  });
  test('FL215: a Fix without steps', () => {
    expect(said(sections, knowledgeWith([['1. Import', 'Import']]))).toEqual(['FL215 33']);
  });
});

describe('samples', () => {
  test('FL205: signatures, but nothing that shows them', () => {
    expect(said(samples, knowledgeWith([['```log', '```text']]))).toEqual(['FL205 23']);
  });
  test('FL206: a log block elsewhere', () => {
    expect(said(samples, knowledgeWith([['```text', '```log']]))).toEqual(['FL206 43']);
  });
  test('FL304: neither signatures nor enough phrases', () => {
    const signatures = /signatures:\n(?: .*\n)+/.exec(knowledgeWith([]).pages[0]?.source ?? '')?.[0] ?? '';
    expect(said(samples, knowledgeWith([[signatures, '']]))).toEqual(['FL304 7']);
    const phrases = ['one', 'two', 'three'].map((word) => `  - a phrase that says ${word}\n`).join('');
    expect(
      said(
        samples,
        knowledgeWith([
          [signatures, ''],
          ['phrases:\n', `phrases:\n${phrases}`],
        ]),
      ),
    ).toEqual([]);
  });
});

test('FL207: a fence without a language, or with an unknown one', () => {
  expect(ofCause(fences, '```\nx\n```')).toEqual(['FL207 31']);
  expect(ofCause(fences, '- a\n\n  ```bash\n  x\n  ```')).toEqual(['FL207 33']);
  expect(ofCause(fences, '```yaml title=".github/workflows/release.yml"\nx: 1\n```')).toEqual([]);
});

describe('plain Markdown', () => {
  test.each([
    ['FL208', 'HTML', 'The <b>public</b> half.'],
    ['FL208', 'a component', '<Note />'],
    ['FL208', 'an expression', 'The {half} alone.'],
    ['FL208', 'an import', "import x from 'y'"],
    ['FL210', 'an image', '![x](x.png)'],
  ])('%s: %s', (code, _, text) => {
    expect(ofCause(plainMarkdown, text)).toEqual([`${code} 31`]);
  });
  test('FL209: a directive, at its own line', () => {
    expect(ofCause(plainMarkdown, 'Text.\n:::note\nMore.\n:::')).toEqual(['FL209 32']);
  });
  test('all of it may stand in code', () => {
    expect(ofCause(plainMarkdown, 'Write `<b>`, `{x}` and `:::`.\n\n```text\n<b>{x}\n:::note\n```')).toEqual([]);
  });
});

describe('tables', () => {
  test('FL218: a column without a heading, but not a cell without words', () => {
    expect(ofCause(tables, '| | a |\n| --- | --- |\n| b | c |')).toEqual(['FL218 31']);
    expect(ofCause(tables, '| d | a |\n| --- | --- |\n| | c |')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['no page', '[x](/issues/signer/nowhere/)'],
    ['no slash at the end', '[x](/issues/signer/alpha)'],
    ['relative', '[x](alpha/)'],
    ['not encrypted', '[x](http://signer.example/)'],
    ['no such heading', '[x](/issues/signer/alpha/#why)'],
    ['no such heading here', '[x](#why)'],
    ['a reference', '[x][y]\n\n[y]: /nowhere/'],
  ])('FL211: %s', (name, text) => {
    expect(ofCause(links, text)).toEqual([name === 'a reference' ? 'FL211 33' : 'FL211 31']);
  });
  test('links that lead somewhere', () => {
    const good =
      '[a](/issues/signer/alpha/#cause) [b](#fix) [c](/tools/signer/) [d](/phases/sign/) [e](https://signer.example/x#y)';
    expect(ofCause(links, good)).toEqual([]);
  });
});

test('FL214: made-up names, at their lines', () => {
  expect(ofCause(placeholders, 'Use `my-org`.')).toEqual(['FL214 31']);
  expect(ofCause(placeholders, '```sh\ngh release view\ngh repo view <owner>/<repo>\n```')).toEqual([
    'FL214 33',
    'FL214 33',
  ]);
  expect(ofCause(placeholders, '```xml\n<version>1.2.3</version>\n```')).toEqual([]);
  expect(said(placeholders, knowledgeWith([['no secret half', 'no secret half in <version>']]))).toEqual(['FL214 2']);
  expect(ofCause(placeholders, 'Use `OWNER/REPO` and `my-tool.tar.gz`, not my-org.')).toEqual([]);
});
