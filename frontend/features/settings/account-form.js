/** @import { UserView } from '../../api/types.js' */
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { drafts } from '../session/drafts.js';
import { remembered } from '../session/remembered-form.js';
import { session } from '../session/session.js';

/** @param {UserView} user */
export const accountForm = ({ username, email }) =>
  remembered(
    form({
      submit: 'Save',
      busy: 'Saving',
      done: 'Saved.',
      fields: [
        field({
          label: 'User name',
          name: 'username',
          value: username,
          autocomplete: 'username',
          autocapitalize: 'none',
          spellcheck: 'false',
          hint: '3 to 32 letters, digits, dots, hyphens or underscores.',
        }),
        field({
          label: 'E-mail',
          name: 'email',
          type: 'email',
          value: email,
          autocomplete: 'email',
          maxlength: 254,
          hint: 'You can sign in with either.',
        }),
      ],
      send: async (values) => {
        const changes = changesOf(values);
        if (Object.keys(changes).length) await session.changeUser(changes);
        drafts.drop('account');
      },
    }),
    'account',
  );

/** @param {Record<string, string>} values */
function changesOf(values) {
  const entries = /** @type {const} */ (['username', 'email']).map((name) => [name, values[name].trim()]);
  return Object.fromEntries(entries.filter(([name, value]) => value !== session.user?.[/** @type {'username'} */ (name)]));
}
