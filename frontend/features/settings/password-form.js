/** @import { UserView } from '../../api/types.js' */
import * as users from '../../api/users.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { newPassword } from '../session/new-password.js';

/**
 * @param {UserView} user
 * @param {() => void} changed all other devices are signed out
 */
export function passwordForm({ username, email }, changed) {
  const element = form({
    submit: 'Change password',
    busy: 'Changing the password',
    done: 'Your password is changed, and all your other devices are signed out.',
    fields: [
      nameForManagers(username),
      field({ label: 'Current password', name: 'currentPassword', type: 'password', autocomplete: 'current-password' }),
      newPassword({ label: 'New password', name: 'newPassword' }, () => [username, email]),
    ],
    send: async ({ currentPassword, newPassword }) => {
      await users.changePassword({ currentPassword, newPassword });
      element.reset();
      element.dispatchEvent(new Event('input', { bubbles: true }));
      changed();
    },
  });
  return element;
}
