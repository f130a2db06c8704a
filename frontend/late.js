/** What nobody needs before the first page is seen: `app.js` loads it then. */
import './features/notices/toast-stack.js';
import './features/shell/offline-note.js';
import { ask } from './api/client.js';
import { whenReached } from './api/connection.js';
import { notices } from './features/notices/notices.js';
import { session } from './features/session/session.js';
import { common } from './lib/texts.js';

/**
 * Hardly anybody has damaged photos, or an invitation: what says so is loaded for those who have.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} load
 * @param {(part: T, count: number) => void} [tell] how many there are
 */
async function lookFor(path, load, tell = () => {}) {
  const { user } = session;
  const { items } = await ask(path).catch(() => ({ items: [] })); // It is asked again at the next visit.
  if (items.length)
    await load().then(
      (part) => session.user?.id === user?.id && tell(part, items.length),
      () => {},
    );
}

function serveMember() {
  if (!session.user) return;
  void whenReached(() => import('./features/uploads/drop-zone.js'));
  void lookFor('/images/damaged?limit=1', () => import('./features/damaged/damaged-note.js'));
  void lookFor(
    '/users/me/invitations',
    () => import('./features/members/invitation-mark.js'),
    ({ mark }, count) => mark(count),
  );
}

document.querySelector('drop-zone')?.addEventListener('archives', (/** @type {any} */ { detail }) => {
  const failed = () => notices.show({ text: common.outlet.archivesNotImported, grave: true });
  void import('./features/imports/dropped-archives.js').then(({ receive }) => receive(detail)).catch(failed);
});
session.addEventListener('change', serveMember);
serveMember();
void import('./features/device/device.js').then(({ start }) => start()).catch(() => {});
