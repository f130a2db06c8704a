/** @import { Tag } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as tags from '../../api/tags.js';
import { el } from '../../lib/dom.js';
import { folded } from '../../lib/folded.js';
import { common } from '../../lib/texts.js';
import { closeButton } from '../../ui/close-button.js';
import { confirmed } from '../../ui/confirmation.js';
import { field } from '../../ui/field.js';
import { finder } from '../../ui/finder.js';
import { form } from '../../ui/form.js';
import { notices } from '../notices/notices.js';
import { ask } from '../session/session-dialog.js';
import { texts } from './texts.js';
import { vocabulary } from './vocabulary.js';

/** The most tags that are listed at once; typing finds the others. */
const MAX_LISTED = 100;

/** @returns {Promise<Tag | null>} null: the user made none */
export const makeTag = () => name(texts.tagForm.create, '', texts.tagForm.createNow, tags.create);

/**
 * @param {Tag} tag
 * @returns {Promise<Tag | null>} null: nothing was changed
 */
export const renameTag = (tag) => name(texts.tagForm.rename(tag.name), tag.name, texts.tagForm.save, (wanted) => tags.rename(tag.id, wanted));

/**
 * Lets the user choose the tag that another one becomes part of.
 *
 * @param {Tag} tag
 * @returns {Promise<Tag | null>} the one that remains; null: nothing was changed
 */
export const mergeTag = (tag) =>
  ask(texts.tagMerging.title(tag.name), (/** @type {(remaining: Tag) => void} */ answer) => {
    const merge = async (/** @type {Tag} */ into) => {
      try {
        answer(await tags.merge(tag.id, into.id));
      } catch (error) {
        say(explain(error));
      }
    };
    const { parts, show, say } = finder({
      id: 'merge-into',
      label: texts.tagMerging.label,
      hint: texts.tagMerging.hint(tag.name),
      attributes: { autofocus: true },
      find: (wanted) => {
        const found = vocabulary.tags.filter(({ id, name }) => id !== tag.id && folded(name).includes(folded(wanted)));
        const entries = found.slice(0, MAX_LISTED).map((other) => ({ symbol: 'tag', name: other.name, choose: () => void merge(other) }));
        return { entries, note: found.length ? '' : texts.tagMerging.noneFound };
      },
    });
    show();
    return [...parts, el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', {}, common.cancel))];
  });

/**
 * Deletes a tag after a confirmation.
 *
 * @param {Tag} tag
 * @returns {Promise<boolean>} whether it is gone
 */
export async function deleteTag(tag) {
  const { tagDeletion } = texts;
  if (!(await confirmed({ title: tagDeletion.title(tag.name), text: tagDeletion.photosStay, yes: tagDeletion.yes }))) return false;
  try {
    await tags.destroy(tag.id).catch(unlessGone);
    return true;
  } catch (error) {
    notices.show({ text: tagDeletion.failed(explain(error)), grave: true, seconds: 12 });
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
      busy: texts.tagForm.saving,
      fields: [field({ label: texts.tagForm.name, name: 'name', value, maxlength: 200, autocomplete: 'off', autofocus: true })],
      send: async ({ name }) => answer(await send(name.trim())),
    }),
    closeButton(common.cancel),
  ]);
