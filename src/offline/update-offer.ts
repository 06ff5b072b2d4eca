import { el } from '../browser/el.ts';
import { loadStyles } from '../browser/load-styles.ts';
import type { ToWorker } from './names.ts';
import styles from './update-offer.css?url&no-inline';

/** Says that a newer version is ready, and reloads the page under it when the reader agrees. Other open pages stay as they are. */
export function offerUpdate(worker: ServiceWorker, container: ServiceWorkerContainer): void {
  document.querySelector('.update-offer')?.remove();
  const reload = el('button', { type: 'button', class: 'plain-button main' }, 'Reload');
  const later = el('button', { type: 'button', class: 'plain-button' }, 'Later');
  const text = el('p', { role: 'status' });
  const offer = el('aside', { class: 'update-offer', 'aria-label': 'Update', hidden: true }, text, reload, later);
  reload.addEventListener('click', () => {
    container.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'take-over' } satisfies ToWorker);
  });
  later.addEventListener('click', () => offer.remove());
  document.body.append(offer);
  const show = (): void => {
    offer.hidden = false;
    // Set when it is in the page and can be seen, so that it is read out.
    text.textContent = 'A newer version is ready.';
  };
  void loadStyles(styles).then(show);
}
