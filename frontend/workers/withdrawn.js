/**
 * Takes the service worker back: what it keeps goes, and then the worker itself. It is served in the place of `service-worker.js` when that must go, and
 * browsers take it with the next visit.
 */
const worker = /** @type {any} */ (globalThis);

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (/** @type {import('./app-files.js').ExtendableEvent} */ event) => event.waitUntil(withdraw()));

async function withdraw() {
  for (const name of await caches.keys()) await caches.delete(name);
  await worker.registration.unregister();
}
