import './features/shell/top-bar.js';
import { whenReached } from './api/connection.js';
import { Problem } from './api/problem.js';
import { reauthenticateBy } from './api/client.js';
import { loadSprite } from './api/sprite.js';
import { notices } from './features/notices/notices.js';
import { session } from './features/session/session.js';
import { PageOutlet } from './features/shell/page-outlet.js';
import { common } from './lib/texts.js';
import { router } from './lib/router.js';
import { fallback, routes } from './routes.js';

const outlet = document.querySelector('page-outlet');
const restore = () => void session.restore().catch(stayAway);

/** @param {unknown} error */
function stayAway(error) {
  if (!(outlet instanceof PageOutlet)) return;
  outlet.fail(error, restore);
  void import('./features/device/seen-photos.js').then(({ showSeen }) => showSeen(outlet)).catch(() => {});
}

/** What is done with the app comes once its first page is seen, or with the first thing that is to be told. */
function follow() {
  void whenReached(() => import('./late.js'));
}

/** The password dialog is loaded when the service first asks for it. */
reauthenticateBy(async (question) => {
  const { askForPassword } = await import('./features/session/reauthentication-dialog.js').catch(() => {
    throw new Problem(0);
  });
  return askForPassword(question);
});
session.addEventListener('notices', () => void whenReached(() => import('./features/shell/security-note.js')));
notices.addEventListener('change', () => notices.list.length && follow());
outlet?.addEventListener('seen', follow, { once: true });

document.querySelector('.skip')?.replaceChildren(common.bar.skip);
loadSprite();
router.start(routes, fallback);
restore();
