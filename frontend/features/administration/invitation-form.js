/** @import { InvitationView, Link, Role } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';

const LIFETIMES = [
  { value: '1', text: '1 day' },
  { value: '7', text: '1 week', selected: true },
  { value: '30', text: '1 month' },
];

const ROLES = [
  { value: 'member', text: 'Member' },
  { value: 'administrator', text: 'Administrator' },
];

/** @param {(made: InvitationView & Link) => Promise<void>} made */
export function invitationForm(made) {
  const element = form({
    submit: 'Make the link',
    busy: 'Making the link',
    fields: [
      field({ label: 'For whom (optional)', name: 'note', maxlength: 64, autocomplete: 'off', required: false, hint: 'Only administrators see it.' }),
      choice('Role', 'role', ROLES),
      choice('Good for', 'days', LIFETIMES),
    ],
    send: async ({ note, role, days }) => {
      const invitation = await admin.invite({ ...(note.trim() && { note: note.trim() }), role: /** @type {Role} */ (role), days: Number(days) });
      element.reset();
      await made(invitation);
    },
  });
  return element;
}
