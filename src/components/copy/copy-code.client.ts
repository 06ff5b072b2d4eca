/** How long the button says how it went, in milliseconds. */
const SAID = 2000;

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
      button.addEventListener('click', () => void copy(button, textOf(figure)), { signal });
      figure.append(button);
    }
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    for (const button of this.querySelectorAll('button.copy')) button.remove();
  }
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  const said = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  button.textContent = said;
  setTimeout(() => (button.textContent = 'Copy'), SAID);
}

function textOf(figure: HTMLElement): string {
  const lines = [...figure.querySelectorAll('.l:not(del)')];
  return lines.map((line) => line.textContent.slice(line.querySelector('.sign')?.textContent.length ?? 0)).join('\n');
}

customElements.define('copy-code', CopyCode);
