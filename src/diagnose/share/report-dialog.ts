import { formatCount, formatNumber } from '../../format.ts';
import { el } from '../../browser/el.ts';
import { MAX_LINES } from './excerpt.ts';
import { countMasked } from './masked.ts';
import { missingErrorUrl } from './report-url.ts';

/**
 * Shows what a report would say of the log, to be edited first; only then a link leads to the form. Closing it forgets the text.
 * @param host takes the dialog @param excerpt masked @param newIssueUrl where the repository takes new issues
 */
export function openReport(host: HTMLElement, excerpt: string, newIssueUrl: string): void {
  const text = el('textarea', {
    id: 'report-excerpt',
    rows: '12',
    spellcheck: 'false',
    autocapitalize: 'none',
    'aria-describedby': 'report-note report-lines',
  });
  text.value = excerpt;
  const lines = el('p', { id: 'report-lines', class: 'report-lines', role: 'status' });
  const go = el('a', { class: 'report-go', target: '_blank', rel: 'noopener noreferrer' }, 'Open the form on GitHub');
  const cancel = el('button', { type: 'button' }, 'Cancel');
  const dialog = el(
    'dialog',
    { class: 'report', 'aria-labelledby': 'report-title' },
    el('h2', { id: 'report-title' }, 'Report this error'),
    el('p', { id: 'report-note' }, noteOf(excerpt)),
    el('label', { for: 'report-excerpt' }, 'What the report will hold of your log'),
    text,
    lines,
    el('div', { class: 'report-foot' }, go, cancel),
  );
  const check = (): void => {
    const count = text.value.split('\n').length;
    const fits = count <= MAX_LINES && text.value.trim() !== '';
    lines.textContent = tellLines(count, text.value);
    lines.classList.toggle('wrong', !fits);
    if (fits) go.href = missingErrorUrl(newIssueUrl, text.value);
    else go.removeAttribute('href');
    go.setAttribute('aria-disabled', String(!fits));
  };
  text.addEventListener('input', check);
  cancel.addEventListener('click', () => dialog.close());
  go.addEventListener('click', () => {
    if (go.hasAttribute('href')) setTimeout(() => dialog.close());
  });
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  check();
  dialog.showModal();
  // The field has the focus now: its text is shown from the beginning.
  text.setSelectionRange(0, 0);
  text.scrollTo(0, 0);
}

function noteOf(excerpt: string): string {
  const masked = countMasked(excerpt);
  const told =
    masked === 0
      ? 'Nothing in it looked like a secret, but no program knows them all.'
      : `${formatCount(masked, 'place that looks', 'places that look')} like a secret or a name ${masked === 1 ? 'is' : 'are'} masked, but no program knows them all.`;
  return `${told} Read it, and take out what others should not see: the form is public. Nothing is sent before you send the form.`;
}

function tellLines(count: number, text: string): string {
  if (text.trim() === '') return 'Nothing is left to report: leave at least the line with the error.';
  const over = count - MAX_LINES;
  if (over > 0) return `${formatNumber(count)} lines, ${formatNumber(over)} too many: keep the ones around the error.`;
  return `${formatCount(count, 'line')} of ${formatNumber(MAX_LINES)} at most`;
}
