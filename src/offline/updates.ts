/** An update that is found within this time of opening a page, in milliseconds, was found by opening it: the page is as new. */
const FRESH = 60_000;
/** A page that stays open looks for an update when it is looked at again, at most this often. In milliseconds. */
const CHECK_EVERY = 3_600_000;

/** Offers newer versions of the site while the page is open. */
export function watchForUpdates(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  registration.addEventListener('updatefound', () => watch(registration.installing, container));
  let checked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - checked < CHECK_EVERY) return;
    checked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Offers a version once it is there; the very first is none. */
function watch(worker: ServiceWorker | null, container: ServiceWorkerContainer): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state !== 'installed' || container.controller === null || performance.now() < FRESH) return;
    void import('./update-offer.ts').then(({ offerUpdate }) => offerUpdate(worker, container));
  });
}
