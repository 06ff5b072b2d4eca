import { copyWith } from './copy-with.ts';

/** Gives every block of code inside it a button that copies the code; of a diff, what it comes to: without the signs and the removed lines. */
export class CopyCode extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#stop;
    for (const figure of this.querySelectorAll<HTMLElement>('figure.code')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy';
      button.textContent = 'Copy';
      button.addEventListener('click', () => void copyWith(button, textOf(figure)), { signal });
      figure.append(button);
    }
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    for (const button of this.querySelectorAll('button.copy')) button.remove();
  }
}

function textOf(figure: HTMLElement): string {
  const lines = [...figure.querySelectorAll('.l:not(del)')];
  return lines.map((line) => line.textContent.slice(line.querySelector('.sign')?.textContent.length ?? 0)).join('\n');
}

customElements.define('copy-code', CopyCode);
