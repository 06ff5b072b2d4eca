/** How long a button says how it went, in milliseconds. */
const SAID = 2000;

/** Copies a text; the button that was pressed says how it went, and carries it as `data-copied` as long as it does. */
export async function copyWith(button: HTMLButtonElement, text: string): Promise<void> {
  const face = button.textContent;
  if (button.dataset['copied'] !== undefined) return;
  const said = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  button.dataset['copied'] = said;
  button.textContent = said;
  setTimeout(() => {
    delete button.dataset['copied'];
    button.textContent = face;
  }, SAID);
}
