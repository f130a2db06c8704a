/** @import { InvitationView, Link, Role } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { quotaFields, quotaIn } from './quota-form.js';
import { texts } from './texts.js';

const { newInvitation, roles } = texts;

const LIFETIMES = [
  { value: '1', text: newInvitation.day },
  { value: '7', text: newInvitation.week, selected: true },
  { value: '30', text: newInvitation.month },
];

const ROLES = [
  { value: 'member', text: roles.member },
  { value: 'administrator', text: roles.administrator },
];

/** @param {(made: InvitationView & Link) => Promise<void>} made */
export function invitationForm(made) {
  const element = form({
    submit: newInvitation.submit,
    busy: newInvitation.busy,
    fields: [
      field({ label: newInvitation.note, name: 'note', maxlength: 64, autocomplete: 'off', required: false, hint: newInvitation.noteHint }),
      choice(newInvitation.role, 'role', ROLES),
      choice(newInvitation.lifetime, 'days', LIFETIMES),
      ...quotaFields({ images: null, bytes: null }),
    ],
    send: async ({ note, role, days, ...values }) => {
      const invitation = await admin.invite({
        ...(note.trim() && { note: note.trim() }),
        role: /** @type {Role} */ (role),
        days: Number(days),
        quota: quotaIn(values),
      });
      element.reset();
      await made(invitation);
    },
  });
  return element;
}
