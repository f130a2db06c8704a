/** @import { ImageView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { ask } from '../session/session-dialog.js';
import { TagField } from './tag-field.js';
import { texts } from './texts.js';

/**
 * Lets the user add tags to images, and remove them.
 *
 * @param {ImageView[]} images
 */
export const editTags = (images) =>
  ask(images.length === 1 ? texts.tagDialog.ofOne(images[0].fileName) : texts.tagDialog.ofMany(images.length), (/** @type {(done: true) => void} */ answer) => {
    const field = new TagField();
    field.images = images;
    // A tag is a link to its page, which must not open underneath.
    field.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && answer(true));
    return [field, el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', { class: 'main' }, texts.tagDialog.done))];
  });
