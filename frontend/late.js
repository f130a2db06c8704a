/** What nobody needs before the first page is seen: `app.js` loads it then. */
import './features/notices/toast-stack.js';
import './features/shell/offline-note.js';
import { whenReached } from './api/connection.js';
import { notices } from './features/notices/notices.js';
import { session } from './features/session/session.js';
import { common } from './lib/texts.js';

/** Hardly anybody has damaged photos: the note is loaded for those who have. */
async function lookForDamage() {
  const { damaged } = await import('./api/damaged.js');
  const { items } = await damaged({ limit: 1 });
  if (items.length) await import('./features/damaged/damaged-note.js');
}

function serveMember() {
  if (!session.user) return;
  void whenReached(() => import('./features/uploads/drop-zone.js'));
  void import('./features/members/invitation-mark.js').then(({ mark }) => mark()).catch(() => {});
  void lookForDamage().catch(() => {}); // It is asked again at the next visit.
}

document.querySelector('drop-zone')?.addEventListener('archives', (/** @type {any} */ { detail }) => {
  const failed = () => notices.show({ text: common.outlet.archivesNotImported, grave: true });
  void import('./features/imports/dropped-archives.js').then(({ receive }) => receive(detail)).catch(failed);
});
session.addEventListener('change', serveMember);
serveMember();
void import('./features/device/device.js').then(({ start }) => start()).catch(() => {});
