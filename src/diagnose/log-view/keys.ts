/** What the keys do while the focus is in the log view, but not in its field. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Listens for single keys, upper and lower case apart. Only while the focus is within: elsewhere they belong to the page. */
export function listenForKeys(element: HTMLElement, actions: KeyActions): void {
  element.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement) return;
    const action = actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
