/** @import { MenuItem } from '../../ui/menu.js' */
import { explain } from '../../api/problem.js';
import { router } from '../../lib/router.js';
import { giveMenu } from '../../ui/menu.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { pickFiles, pickFolder, takePhoto } from '../uploads/file-picker.js';
import { isUploading } from '../uploads/lazy-uploads.js';
import { texts } from './texts.js';

/** The menus of the top bar. */
const MENUS = {
  /** @returns {MenuItem[]} */
  add: () => [
    { name: texts.menus.photos, symbol: 'photos', run: pickFiles },
    ...('webkitdirectory' in HTMLInputElement.prototype ? [{ name: texts.menus.folder, symbol: 'folder', run: pickFolder }] : []),
    ...(matchMedia('(pointer: coarse)').matches ? [{ name: texts.menus.takePhoto, symbol: 'camera', run: takePhoto }] : []),
    { name: texts.menus.import, symbol: 'archive', href: '/settings/import' },
  ],
  /** @returns {MenuItem[]} */
  account: () => [
    { name: texts.menus.settings, symbol: 'settings', href: '/settings/account' },
    ...(session.user?.role === 'administrator' ? [{ name: texts.menus.administration, symbol: 'people', href: '/administration' }] : []),
    { name: texts.menus.signOut, symbol: 'leave', run: () => void signOut() },
  ],
};

/**
 * @param {HTMLButtonElement} button
 * @param {keyof typeof MENUS} name
 */
export const giveBarMenu = (button, name) => giveMenu(button, MENUS[name]);

async function signOut() {
  if (isUploading() && !confirm(texts.menus.stillSending)) return;
  try {
    await session.signOut();
    router.go('/sign-in', { replace: true });
  } catch (error) {
    notices.show({ text: texts.menus.stillSignedIn(explain(error)), grave: true });
  }
}
