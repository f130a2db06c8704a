/** @import { UserView } from '../../api/types.js' */
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { drafts } from '../session/drafts.js';
import { remembered } from '../session/remembered-form.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

/** @param {UserView} user */
export function accountForm({ username, email }) {
  /** What was changed elsewhere meanwhile stays as it is. @type {Record<string, string>} */
  let before = { username, email };
  return remembered(
    form({
      submit: texts.account.save,
      busy: texts.account.saving,
      done: texts.account.saved,
      fields: [
        field({
          label: texts.account.username,
          name: 'username',
          value: username,
          autocomplete: 'username',
          autocapitalize: 'none',
          spellcheck: 'false',
          hint: texts.account.usernameHint,
        }),
        field({
          label: texts.account.email,
          name: 'email',
          type: 'email',
          value: email,
          autocomplete: 'email',
          maxlength: 254,
          hint: texts.account.emailHint,
        }),
      ],
      send: async (values) => {
        const changes = changesOf(before, values);
        if (Object.keys(changes).length) await session.changeUser(changes);
        before = { ...before, ...changes };
        drafts.drop('account');
      },
    }),
    'account',
  );
}

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} values
 */
function changesOf(before, values) {
  const entries = Object.keys(before).map((name) => [name, values[name].trim()]);
  return Object.fromEntries(entries.filter(([name, value]) => value !== before[name]));
}
