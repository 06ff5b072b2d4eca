import { el } from '../../browser/el.ts';

/** A button that is pressed or not. @param title says what pressing it does */
export function toggle(name: string, title: string, pressed: boolean, onToggle: (on: boolean) => void): HTMLElement {
  const button = el('button', { type: 'button', title, 'aria-pressed': String(pressed) }, name);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    onToggle(on);
  });
  return button;
}
