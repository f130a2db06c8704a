/** @import { DeletionRecord, UserView } from '../api/types.js' */
import { el } from '../lib/dom.js';
import { dateText } from '../lib/format.js';
import { saveJson } from '../lib/save.js';
import { field, form } from './field.js';

/**
 * @param {UserView} user
 * @param {(password: string) => Promise<void>} erase
 */
export const eraseSection = (user, erase) =>
  el(
    'section',
    { class: 'danger' },
    el('h2', {}, 'Erase this account'),
    el('p', {}, `This destroys the keys of all your photos and removes the account of ${user.username}. It happens at once and cannot be undone by anybody. Download first what you want to keep.`),
    form({
      submit: 'Erase account',
      busy: 'Erasing',
      grave: true,
      fields: [
        // Password managers look for the name beside the password.
        el('input', { name: 'username', autocomplete: 'username', value: user.username, readonly: true, hidden: true }),
        field({ label: 'Password', name: 'password', type: 'password', autocomplete: 'current-password', hint: 'To be sure that it is you.' }),
      ],
      send: ({ password }) => erase(password),
    }),
  );

/** @param {DeletionRecord | null} record */
export const erasedNote = (record) =>
  el(
    'div',
    { class: 'text-page' },
    el('h1', { tabindex: -1 }, 'Your account is erased'),
    el('p', {}, 'The keys of your photos are destroyed. Copies of the stored files are unreadable from now on.'),
    record?.backupsExpireAt &&
      el('p', {}, `Backups of the database made before today may still hold the keys until ${dateText(record.backupsExpireAt)}. The deletion record says so, signed by this Darkslide.`),
    record && el('p', {}, 'It is shown only now. Save it if you may need to prove the deletion.'),
    record && el('button', { type: 'button', class: 'main', onclick: () => saveJson(record, 'darkslide-account-deletion.json') }, 'Save the deletion record'),
    el('p', {}, el('a', { href: '/sign-in' }, 'Leave this page')),
  );
