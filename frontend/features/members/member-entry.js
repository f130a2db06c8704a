/** @import { MemberRole, MemberView } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as members from '../../api/members.js';
import { el } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { confirmed } from '../../ui/confirmation.js';
import { ROLES } from './roles.js';
import { texts } from './texts.js';

const { entry, removal, withdrawal, roles } = texts;

/**
 * Somebody an album is shared with, or who is invited: what they may do, and the way to end it.
 *
 * @param {string} album
 * @param {MemberView} member
 * @param {(entry: HTMLElement) => void} gone called once they no longer are
 */
export function memberEntry(album, member, gone) {
  const { id, username, acceptedAt } = member;
  const news = el('p', { class: 'form-done', role: 'status' });
  const way = acceptedAt
    ? { name: removal.act, whole: removal.of(username), failed: removal.failed }
    : { name: withdrawal.act, whole: withdrawal.of(username), failed: withdrawal.failed };
  const remove = async () => {
    if (acceptedAt && !(await confirmed({ title: removal.title(username), text: removal.text, yes: removal.yes }))) return;
    try {
      await members.remove(album, id).catch(unlessGone);
      gone(item);
    } catch (error) {
      news.textContent = way.failed(username, explain(error));
    }
  };
  const item = el(
    'li',
    { class: 'member', tabindex: -1 },
    el('p', { class: 'entry-title' }, username, !acceptedAt && el('span', { class: 'tag' }, entry.invited)),
    el('p', { class: 'remark' }, acceptedAt ? entry.since(dateText(acceptedAt)) : entry.invitedOn(dateText(member.invitedAt))),
    el(
      'div',
      { class: 'member-acts' },
      roleChoice(album, member, news),
      el('button', { type: 'button', class: 'quiet', 'aria-label': way.whole, onclick: () => void remove() }, way.name),
    ),
    news,
  );
  return item;
}

/**
 * @param {string} album
 * @param {MemberView} member
 * @param {HTMLElement} news
 */
function roleChoice(album, { id, username, role }, news) {
  let present = role;
  const select = el(
    'select',
    { 'aria-label': entry.roleOf(username), onchange: () => void change() },
    ROLES.map((value) => el('option', { value, selected: value === role }, roles[value])),
  );
  const change = async () => {
    news.textContent = '';
    try {
      present = (await members.change(album, id, /** @type {MemberRole} */ (select.value))).role;
      news.textContent = entry.changed(username, roles[present]);
    } catch (error) {
      news.textContent = entry.notChanged(explain(error));
    }
    select.value = present;
  };
  return select;
}
