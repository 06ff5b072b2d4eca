import type { ToWorker } from './names.ts';
import { WORKER_PATH } from './worker-path.ts';

if ('serviceWorker' in navigator) {
  const { serviceWorker } = navigator;
  if (import.meta.env.PROD) whenLoaded(() => void start(serviceWorker).catch(() => undefined));
  // One that a built site left at this address would show old pages.
  else void serviceWorker.getRegistrations().then((all) => all.forEach((one) => void one.unregister()));
}

/** Not while the page loads: it needs the network more. */
function whenLoaded(then: () => void): void {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then);
}

async function start(container: ServiceWorkerContainer): Promise<void> {
  const first = container.controller === null;
  const registration = await container.register(WORKER_PATH);
  if (first) (await container.ready).active?.postMessage(opened());
  const { watchForUpdates } = await import('./updates.ts');
  watchForUpdates(registration, container);
}

/** This page, which was loaded without the worker, and the files of it that can be kept for good. */
function opened(): ToWorker {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, ''))
    .filter((path) => path.startsWith('/_astro/'));
  return { type: 'keep', page: location.pathname, files };
}
