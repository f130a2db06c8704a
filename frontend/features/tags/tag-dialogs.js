/** @import { Tag } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as tags from '../../api/tags.js';
import { el } from '../../lib/dom.js';
import { folded } from '../../lib/folded.js';
import { confirmed } from '../../ui/confirmation.js';
import { field } from '../../ui/field.js';
import { finder } from '../../ui/finder.js';
import { form } from '../../ui/form.js';
import { notices } from '../notices/notices.js';
import { ask } from '../session/session-dialog.js';
import { vocabulary } from './vocabulary.js';

/** The most tags that are listed at once; typing finds the others. */
const MAX_LISTED = 100;

/** @returns {Promise<Tag | null>} null: the user made none */
export const makeTag = () => name('New tag', '', 'Make tag', tags.create);

/**
 * @param {Tag} tag
 * @returns {Promise<Tag | null>} null: nothing was changed
 */
export const renameTag = (tag) => name(`Rename ${tag.name}`, tag.name, 'Save', (wanted) => tags.rename(tag.id, wanted));

/**
 * Lets the user choose the tag that another one becomes part of.
 *
 * @param {Tag} tag
 * @returns {Promise<Tag | null>} the one that remains; null: nothing was changed
 */
export const mergeTag = (tag) =>
  ask(`Merge ${tag.name} into another tag`, (/** @type {(remaining: Tag) => void} */ answer) => {
    const merge = async (/** @type {Tag} */ into) => {
      try {
        answer(await tags.merge(tag.id, into.id));
      } catch (error) {
        say(explain(error));
      }
    };
    const { parts, show, say } = finder({
      id: 'merge-into',
      label: 'Find the tag that remains',
      hint: `All photos with ${tag.name} have that tag from then on. This cannot be undone.`,
      attributes: { autofocus: true },
      find: (wanted) => {
        const found = vocabulary.tags.filter(({ id, name }) => id !== tag.id && folded(name).includes(folded(wanted)));
        const entries = found.slice(0, MAX_LISTED).map((other) => ({ symbol: 'tag', name: other.name, choose: () => void merge(other) }));
        return { entries, note: found.length ? '' : 'No other tag has this in its name.' };
      },
    });
    show();
    return [...parts, el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', {}, 'Cancel'))];
  });

/**
 * Deletes a tag after a confirmation.
 *
 * @param {Tag} tag
 * @returns {Promise<boolean>} whether it is gone
 */
export async function deleteTag(tag) {
  const text = 'No photo is deleted: all stay as they are, without this tag. The tag cannot be brought back.';
  if (!(await confirmed({ title: `Delete the tag ${tag.name}?`, text, yes: 'Delete tag' }))) return false;
  try {
    await tags.destroy(tag.id).catch(unlessGone);
    return true;
  } catch (error) {
    notices.show({ text: `The tag was not deleted. ${explain(error)}`, grave: true, seconds: 12 });
    return false;
  }
}

/**
 * @param {string} title
 * @param {string} value
 * @param {string} submit
 * @param {(name: string) => Promise<Tag>} send
 */
const name = (title, value, submit, send) =>
  ask(title, (/** @type {(tag: Tag) => void} */ answer) => [
    form({
      submit,
      busy: 'Saving',
      fields: [field({ label: 'Name', name: 'name', value, maxlength: 200, autocomplete: 'off', autofocus: true })],
      send: async ({ name }) => answer(await send(name.trim())),
    }),
    el('form', { method: 'dialog' }, el('button', {}, 'Cancel')),
  ]);
