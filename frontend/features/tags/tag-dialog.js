/** @import { ImageView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { countText } from '../../lib/format.js';
import { ask } from '../session/session-dialog.js';
import { TagField } from './tag-field.js';

/**
 * Lets the user add tags to images, and remove them.
 *
 * @param {ImageView[]} images
 */
export const editTags = (images) =>
  ask(images.length === 1 ? `Tags of ${images[0].fileName}` : `Tags of ${countText(images.length, 'photo')}`, (/** @type {(done: true) => void} */ answer) => {
    const field = new TagField();
    field.images = images;
    // A tag is a link to its page, which must not open underneath.
    field.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && answer(true));
    return [field, el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', { class: 'main' }, 'Done'))];
  });
