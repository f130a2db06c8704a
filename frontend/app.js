import './features/shell/top-bar.js';
import './features/shell/offline-note.js';
import './features/session/lazy-reauthentication.js';
import './features/notices/toast-stack.js';
import { loadSprite } from './api/sprite.js';
import { notices } from './features/notices/notices.js';
import { PageOutlet } from './features/shell/page-outlet.js';
import { session } from './features/session/session.js';
import { common } from './lib/texts.js';
import { whenIdle } from './lib/view.js';
import { router } from './navigation.js';
import { fallback, routes } from './routes.js';

const outlet = document.querySelector('page-outlet');
const restore = () => void session.restore().catch(stayAway);

/** @param {unknown} error */
function stayAway(error) {
  if (!(outlet instanceof PageOutlet)) return;
  outlet.fail(error, restore);
  void import('./features/device/seen-photos.js').then(({ showSeen }) => showSeen(outlet)).catch(() => {});
}

session.addEventListener('notices', () => void import('./features/shell/security-note.js'));
session.addEventListener('change', () => {
  if (!session.user) return;
  void import('./features/uploads/drop-zone.js');
  void lookForDamage().catch(() => {}); // It is asked again at the next visit.
});
document.querySelector('drop-zone')?.addEventListener('archives', (/** @type {any} */ { detail }) => {
  const failed = () => notices.show({ text: common.outlet.archivesNotImported, grave: true });
  void import('./features/imports/dropped-archives.js').then(({ receive }) => receive(detail)).catch(failed);
});

/** Hardly anybody has damaged photos: the note is loaded for those who have. */
async function lookForDamage() {
  const { damaged } = await import('./api/damaged.js');
  const { items } = await damaged({ limit: 1 });
  if (items.length) await import('./features/damaged/damaged-note.js');
}

document.querySelector('.skip')?.replaceChildren(common.bar.skip);
loadSprite();
router.start(routes, fallback);
restore();
whenIdle(() => void import('./features/device/device.js').then(({ start }) => start()).catch(() => {}));
