import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { DropZone } from '../uploads/drop-zone.js';

/** The address to which the service worker leads with files that another app has shared. */
const SHARED = '/?shared';

const LOST = 'What you shared did not arrive, because this device had ended Darkslide in the background. Share it again.';

/**
 * Takes the files that were shared with the app, if that is why it was opened, and adds them as if they had been dropped. Where nobody
 * is signed in they wait for that, in memory.
 *
 * @param {ServiceWorker} worker
 */
export async function receiveShared(worker) {
  if (!isOpenedToShare()) return;
  const files = await handedOver(worker);
  await signedIn();
  if (location.pathname + location.search === SHARED) history.replaceState(history.state, '', '/');
  if (!files.length) return void notices.show({ text: LOST, grave: true, seconds: 20 });
  const zone = document.querySelector('drop-zone');
  if (zone instanceof DropZone) zone.take(files);
}

/** By the address that the page was opened with: the present one may be the sign-in's. After a reload the files have been taken. */
function isOpenedToShare() {
  const [opening] = performance.getEntriesByType('navigation');
  const { pathname, search } = new URL(opening.name);
  return pathname + search === SHARED && /** @type {PerformanceNavigationTiming} */ (opening).type === 'navigate';
}

/**
 * @param {ServiceWorker} worker
 * @returns {Promise<File[]>}
 */
function handedOver(worker) {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage('shared-files', [port2]);
  return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
}

/** @returns {Promise<void>} */
const signedIn = () =>
  new Promise((resolve) => {
    const look = () => {
      if (!session.user) return;
      session.removeEventListener('change', look);
      resolve();
    };
    session.addEventListener('change', look);
    look();
  });
