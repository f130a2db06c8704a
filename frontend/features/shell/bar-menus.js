/** @import { MenuItem } from '../../ui/menu.js' */
import { explain } from '../../api/problem.js';
import { router } from '../../navigation.js';
import { giveMenu } from '../../ui/menu.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { pickFiles, pickFolder, takePhoto } from '../uploads/file-picker.js';
import { isUploading } from '../uploads/lazy-uploads.js';

/** The menus of the top bar. */
const MENUS = {
  /** @returns {MenuItem[]} */
  add: () => [
    { name: 'Photos…', symbol: 'photos', run: pickFiles },
    ...('webkitdirectory' in HTMLInputElement.prototype ? [{ name: 'Folder…', symbol: 'folder', run: pickFolder }] : []),
    ...(matchMedia('(pointer: coarse)').matches ? [{ name: 'Take a photo', symbol: 'camera', run: takePhoto }] : []),
    { name: 'Import…', symbol: 'archive', href: '/settings/import' },
  ],
  /** @returns {MenuItem[]} */
  account: () => [
    { name: 'Settings', symbol: 'settings', href: '/settings/account' },
    ...(session.user?.role === 'administrator' ? [{ name: 'Administration', symbol: 'people', href: '/administration' }] : []),
    { name: 'Sign out', symbol: 'leave', run: () => void signOut() },
  ],
};

/**
 * @param {HTMLButtonElement} button
 * @param {keyof typeof MENUS} name
 */
export const giveBarMenu = (button, name) => giveMenu(button, MENUS[name]);

async function signOut() {
  if (isUploading() && !confirm('Photos are still being sent. Those not sent yet will not be added. Sign out?')) return;
  try {
    await session.signOut();
    router.go('/sign-in', { replace: true });
  } catch (error) {
    notices.show({ text: `You are still signed in. ${explain(error)}`, grave: true });
  }
}
