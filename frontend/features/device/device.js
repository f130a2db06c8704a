import { session } from '../session/session.js';

/** The address to which what another app has shared leads. */
const SHARED = '/?shared';

/** What makes the app one of the device's own; loaded once the page is idle. */
export async function start() {
  // On its home screen iOS leaves it to the app. Every other browser has such a gesture of its own.
  if (/** @type {any} */ (navigator).standalone) void pullToRefresh().catch(() => {});
  if (isOpenedToShare()) await receiveShared().catch(() => {});
  if (navigator.serviceWorker) await followSession();
}

async function pullToRefresh() {
  const { PullToRefresh } = await import('./pull-to-refresh.js');
  document.body.append(new PullToRefresh());
}

/** By the address that the page was opened with: the present one may be the sign-in's. After a reload the files have been taken. */
function isOpenedToShare() {
  const [opening] = performance.getEntriesByType('navigation');
  const { pathname, search } = new URL(opening.name);
  return pathname + search === SHARED && /** @type {PerformanceNavigationTiming} */ (opening).type === 'navigate';
}

/** Before a new service worker takes over from the one that has the files. */
async function receiveShared() {
  const { handedOver, offer } = await import('./shared-files.js');
  void offer(await handedOver());
}

/** Strangers need no service worker, unless there is something here of whoever was signed in before. */
async function followSession() {
  const isUsed = (await caches.keys()).length > 0;
  const look = () => {
    if (!session.user && !isUsed) return;
    session.removeEventListener('change', look);
    void import('./service-worker.js').then(({ startWorker }) => startWorker()).catch(() => {});
  };
  session.addEventListener('change', look);
  look();
}
