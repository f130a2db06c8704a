/** @import { UserView } from '../../api/types.js' */
import * as users from '../../api/users.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { newPassword } from '../session/new-password.js';

const CHANGE = {
  submit: 'Change password',
  busy: 'Changing the password',
  done: 'Your password is changed, and all your other devices are signed out.',
};
const FIRST = { submit: 'Set a password', busy: 'Setting the password' };

/**
 * @param {UserView} user
 * @param {() => void} changed all other devices are signed out
 */
export function passwordForm({ username, email, hasPassword }, changed) {
  const element = form({
    ...(hasPassword ? CHANGE : FIRST),
    fields: [
      nameForManagers(username),
      hasPassword && field({ label: 'Current password', name: 'currentPassword', type: 'password', autocomplete: 'current-password' }),
      newPassword({ label: 'New password', name: 'newPassword' }, () => [username, email]),
    ].filter((part) => part !== false),
    send: async ({ currentPassword, newPassword }) => {
      await users.changePassword({ currentPassword, newPassword });
      element.reset();
      element.dispatchEvent(new Event('input', { bubbles: true }));
      changed();
    },
  });
  return element;
}
