import { keptOr } from '../lib/kept.js';
import { appFile, keepApp } from './app-files.js';
import { kindOf } from './request-kinds.js';
import { handOver, receive } from './shared-files.js';

/**
 * What the browser asks for passes here. Only what `request-kinds.js` names is answered; all else goes its way as if this were not here.
 *
 * @import { FetchEvent } from './app-files.js'
 */
const worker = /** @type {any} */ (globalThis);

/** @type {Record<string, (event: FetchEvent) => Promise<Response>>} */
const ANSWERS = {
  file: appFile,
  share: ({ request }) => receive(request),
  thumbnail: (event) =>
    keptOr(
      event.request.url,
      () => fetch(event.request),
      (work) => event.waitUntil(work),
    ),
};

worker.addEventListener('activate', (/** @type {FetchEvent} */ event) => {
  // Preloads of navigations are not used: one that is not answered here, such as the way back from a provider, would reach the service twice.
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.disable()]));
});

worker.addEventListener('fetch', (/** @type {FetchEvent} */ event) => {
  const kind = kindOf(event.request, location.origin);
  if (kind) event.respondWith(ANSWERS[kind](event));
});

worker.addEventListener('message', (/** @type {FetchEvent & MessageEvent} */ event) => {
  if (event.data === 'keep-app') event.waitUntil(keepApp());
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'shared-files') event.ports[0].postMessage(handOver());
});
