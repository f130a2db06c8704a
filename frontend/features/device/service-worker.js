/** @import { ImageView } from '../../api/types.js' */
import { forget, forgetAllOf, keepFor } from '../../lib/kept.js';
import { keepsThumbnails } from '../../lib/keeping-choice.js';
import { workerAddress } from '../../lib/worker-address.js';
import { library } from '../images/library.js';
import { session } from '../session/session.js';

/** Browsers have it only on https and localhost. */
const workers = navigator.serviceWorker;

async function register() {
  const { waiting } = await workers.register(workerAddress('service'), { type: 'module', scope: '/', updateViaCache: 'none' });
  waiting?.postMessage('take-over');
  const { active } = await workers.ready;
  active?.postMessage('keep-app');
}

/** @param {ImageView[]} images */
const forgetThumbnails = (images) => void forget(images.flatMap(({ thumbnail }) => (thumbnail ? [new URL(thumbnail, location.origin).href] : [])));

/** What is kept goes with the user. A browser that knows no such worker does without. */
export function startWorker() {
  /** Of this page, null for nobody. @type {string | null | undefined} */
  let owner;
  const follow = async () => {
    if (session.status === 'unknown') return;
    const former = owner;
    owner = session.user?.id ?? null;
    if (owner) return keepFor(keepsThumbnails() ? owner : null).then(register);
    if (former === undefined) await keepFor(null);
    // Somebody else may be signed in by now: a page that had been put to sleep hears late of the end of its session.
    else if (former) await forgetAllOf(former);
  };
  const goOn = () => void follow().catch(() => {});
  session.addEventListener('change', goOn);
  goOn();
  for (const event of /** @type {const} */ (['trashed', 'destroyed'])) library.on(event, forgetThumbnails);
}
