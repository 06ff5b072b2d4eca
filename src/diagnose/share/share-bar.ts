import type { Finding } from '../../matcher/types.ts';
import { cutAround, printable } from '../display-text.ts';
import { copyButton } from '../view/copy-button.ts';
import { el } from '../../browser/el.ts';
import { foundHash } from './found-link.ts';
import { diagnosisMarkdown, type MarkdownOptions } from './markdown.ts';

/** Longest line that is passed on, in UTF-16 units. */
const MAX_LINE = 500;

/** The lines that findings rest on, as they are shown, to be masked. */
export const linesToMask = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ evidence }) => (evidence ? [cutAround(printable(evidence), MAX_LINE).text] : []));

/**
 * The ways to pass a diagnosis on: as Markdown, and as a link that names the issues only.
 * @param masked the lines of `linesToMask` without secrets
 */
export function shareBar(
  findings: readonly Finding[],
  masked: readonly string[],
  options: Omit<MarkdownOptions, 'masked' | 'site'>,
): HTMLElement {
  const site = new URL('/', location.href).href;
  const lines = [...masked];
  const markdown = diagnosisMarkdown(findings, {
    ...options,
    site,
    masked: findings.map(({ evidence }) => (evidence ? lines.shift() : undefined)),
  });
  return el(
    'div',
    { class: 'share', role: 'group', 'aria-label': 'Pass it on' },
    copyButton(markdown, 'as Markdown', 'Copy as Markdown'),
    copyButton(`${site}${foundHash(findings.map(({ issue }) => issue))}`, 'link to what was found', 'Copy link'),
    el('small', {}, 'Secrets in the line are masked. The link names the pages and holds nothing of the log.'),
  );
}
