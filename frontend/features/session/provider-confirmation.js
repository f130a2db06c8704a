import { renew } from '../../api/access.js';
import { Problem } from '../../api/problem.js';
import { beginConfirmation } from '../../api/single-sign-on.js';
import { texts } from './texts.js';

/** Between the window at the provider and the page that waits: the provider's pages cut every other tie of the two. */
const channel = () => new BroadcastChannel('darkslide.confirmation');

/**
 * Lets the user prove to the provider that it is them. In a window of its own, so that what is being done here stays.
 *
 * @param {AbortSignal} signal of nobody waiting any more
 * @returns {Promise<void>} resolves once the session counts as freshly signed in
 */
export async function confirmAtProvider(signal) {
  const opened = open('', '_blank', 'popup,width=520,height=720'); // before anything is waited for, or it would be blocked
  if (!opened) throw new Problem(409, { detail: texts.reauthentication.noWindow });
  const news = channel();
  try {
    opened.location.href = await beginConfirmation();
    await new Promise((resolve, reject) => {
      news.addEventListener('message', resolve, { once: true });
      signal.addEventListener('abort', reject, { once: true });
    });
  } catch (error) {
    opened.close();
    throw error;
  } finally {
    news.close();
  }
  await renew();
}

/** Tells the page that waits. */
export function tellConfirmed() {
  const news = channel();
  news.postMessage('confirmed');
  news.close();
}
