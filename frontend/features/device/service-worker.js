/** @import { ImageView } from '../../api/types.js' */
import { keepFor, forget } from '../../lib/kept.js';
import { keepsThumbnails } from '../../lib/keeping-choice.js';
import { workerAddress } from '../../lib/worker-address.js';
import { library } from '../images/library.js';
import { session } from '../session/session.js';
import { receiveShared } from './shared-files.js';

/** Browsers have it only on https and localhost. @type {ServiceWorkerContainer | undefined} */
const workers = navigator.serviceWorker;

/** What the worker keeps goes with the user; so may the worker, because a sign-out clears all that this browser keeps for the app. */
async function follow() {
  if (!workers || session.status === 'unknown') return;
  await keepFor((keepsThumbnails() && session.user?.id) || null);
  await workers.register(workerAddress('service'), { type: 'module', scope: '/', updateViaCache: 'none' });
  const { active } = await workers.ready;
  if (session.user) active?.postMessage('keep-app');
}

/** @param {ImageView[]} images */
const forgetThumbnails = (images) => void forget(images.flatMap(({ thumbnail }) => (thumbnail ? [new URL(thumbnail, location.origin).href] : [])));

/** A browser that knows no such worker does without. */
export const startWorker = () => {
  const goOn = () => void follow().catch(() => {});
  session.addEventListener('change', goOn);
  goOn();
  for (const event of /** @type {const} */ (['trashed', 'destroyed'])) if (workers) library.on(event, forgetThumbnails);
  if (workers?.controller) void receiveShared(workers.controller);
};
