import { el } from '../../browser/el.ts';

/** How long the button says what happened, in milliseconds. */
const SHOWN_FOR = 2000;

/**
 * A button that copies a text and says so, also to a screen reader.
 * @param what completes the button's name: "Copy the command"
 * @param face what stands on the button, where the place does not say what is copied
 */
export function copyButton(text: string, what: string, face = 'Copy'): HTMLElement {
  const label = el('span', { 'aria-hidden': 'true' }, face);
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${what}` }, label);
  const status = el('span', { role: 'status', class: 'unseen' });
  button.addEventListener('click', () => {
    void copy(text).then((done) => {
      label.textContent = done ? 'Copied' : 'Not copied';
      status.textContent = done
        ? 'Copied.'
        : 'The browser did not allow copying. Select the text and copy it yourself.';
      setTimeout(() => {
        label.textContent = face;
        status.textContent = '';
      }, SHOWN_FOR);
    });
  });
  return el('span', { class: 'copying' }, button, status);
}

/**
 * What is worth having of a code block: of a diff the new state, without the marks.
 */
export function copyableText(code: string, lang: string | undefined): string {
  if (lang !== 'diff') return code;
  return code
    .split('\n')
    .filter((line) => !line.startsWith('-'))
    .map((line) => line.replace(/^(\+ ?| {2})/, ''))
    .join('\n');
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by a permission, or the page is not served over https.
    return false;
  }
}
