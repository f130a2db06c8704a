/** @import { AlbumView, MemberRole, MemberView } from '../../api/types.js' */
import * as members from '../../api/members.js';
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { closeButton } from '../../ui/close-button.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';
import { ask } from '../session/session-dialog.js';
import { memberEntry } from './member-entry.js';
import { ROLES } from './roles.js';
import { texts } from './texts.js';

await style('/ui/entries.css', '/features/members/members.css');

const { people } = texts;

/**
 * Shows with whom an album is shared, and lets its owner invite others.
 *
 * @param {Pick<AlbumView, 'id' | 'name'>} album
 */
export const showPeople = ({ id, name }) =>
  ask(people.title(name), () => {
    const list = el('ul', { class: 'entries', role: 'list' });
    const none = el('p', { class: 'remark' }, people.none);
    const place = el('div', { class: 'members' });
    /** @type {Set<string>} */
    const known = new Set(); // Somebody may be invited before the list is loaded.
    const show = (/** @type {MemberView[]} */ found) => {
      const added = found.filter((member) => !known.has(member.id));
      added.forEach((member) => known.add(member.id));
      list.append(...added.map((member) => memberEntry(id, member, leave)));
      none.hidden = list.childElementCount > 0;
      list.hidden = !none.hidden;
    };
    const leave = (/** @type {HTMLElement} */ entry) => {
      const next = /** @type {HTMLElement | null} */ (entry.nextElementSibling ?? entry.previousElementSibling);
      entry.remove();
      show([]);
      (next ?? invitation.querySelector('input'))?.focus();
    };
    const invitation = invitationForm(id, (member) => show([member]));
    void loadSection(place, async () => {
      const all = await members.all(id);
      show(all);
      fill(place, list, none);
    });
    return [el('p', {}, people.about), invitation, el('p', { class: 'remark' }, people.originals), place, closeButton()];
  });

/**
 * @param {string} album
 * @param {(member: MemberView) => void} invited
 */
function invitationForm(album, invited) {
  const element = form({
    submit: people.invite,
    busy: people.inviting,
    fields: [
      field({
        label: people.name,
        name: 'username',
        maxlength: 32,
        autocomplete: 'off',
        autocapitalize: 'none',
        spellcheck: 'false',
        autofocus: true,
        hint: people.nameHint,
      }),
      choice(
        people.role,
        'role',
        ROLES.map((value) => ({ value, text: people.roleChoice(texts.roles[value], texts.aboutRoles[value]) })),
      ),
    ],
    send: async ({ username, role }) => {
      invited(await members.invite(album, { username: username.trim(), role: /** @type {MemberRole} */ (role) }));
      element.reset();
      element.querySelector('input')?.focus();
    },
  });
  return element;
}
