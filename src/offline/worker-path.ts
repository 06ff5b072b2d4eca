/** Address of the service worker; it answers for the whole site because it lies at its root. In a file of its own: every page loads it. */
export const WORKER_PATH = '/sw.js';
