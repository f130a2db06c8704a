/** @import { UserView } from '../../api/types.js' */
import * as users from '../../api/users.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { newPassword } from '../session/new-password.js';
import { texts } from './security-texts.js';

const CHANGE = { submit: texts.password.change, busy: texts.password.changing, done: texts.password.changed };
const FIRST = { submit: texts.password.set, busy: texts.password.setting };

/**
 * @param {UserView} user
 * @param {() => void} changed all other devices are signed out
 */
export function passwordForm({ username, email, hasPassword }, changed) {
  const element = form({
    ...(hasPassword ? CHANGE : FIRST),
    fields: [
      nameForManagers(username),
      hasPassword && field({ label: texts.password.current, name: 'currentPassword', type: 'password', autocomplete: 'current-password' }),
      newPassword({ label: texts.password.new, name: 'newPassword' }, () => [username, email]),
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
