import { startWorker } from './service-worker.js';

/** What makes the app one of the device's own; loaded once the page is idle. */
export function start() {
  startWorker();
  // On its home screen iOS leaves it to the app. Every other browser has such a gesture of its own.
  if (/** @type {any} */ (navigator).standalone) void pullToRefresh().catch(() => {});
}

async function pullToRefresh() {
  const { PullToRefresh } = await import('./pull-to-refresh.js');
  document.body.append(new PullToRefresh());
}
