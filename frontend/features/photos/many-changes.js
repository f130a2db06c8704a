/** @import { ImageView } from '../../api/types.js' */
/** @import { ManyEdit } from '../images/many-edits.js' */
import { el } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { closeButton } from '../../ui/close-button.js';
import { form } from '../../ui/form.js';
import { editImages } from '../images/many-edits.js';
import { texts } from '../images/selection-texts.js';
import { offerUndo } from '../images/undo.js';
import { notices } from '../notices/notices.js';
import { ask } from '../session/session-dialog.js';
import { askForDates } from './date-dialog.js';
import { dateEdit, formerDates, movedBy } from './new-dates.js';

const SECONDS_TO_UNDO = 15;

/** @typedef {{ images: ImageView[], edit: ManyEdit }} Part of what takes a change back */

/**
 * Changes when images were taken, as the user says. It can be undone.
 *
 * @param {ImageView[]} images
 */
export async function changeDates(images) {
  const change = await askForDates(images);
  if (!change) return;
  const before = movedBy(images, change);
  await changeMany(before, dateEdit(change), texts.done.dated, (done) => [{ images: done, edit: formerDates(done) }]);
}

/**
 * Describes images, all with the same words. It can be undone.
 *
 * @param {ImageView[]} images
 */
export async function describeAll(images) {
  const description = await askForDescription(images);
  if (description === null) return;
  const before = images.filter((image) => (image.description ?? '') !== description);
  await changeMany(before, describing(description), description ? texts.done.described : texts.done.undescribed, (done) =>
    [...Map.groupBy(done, (image) => image.description ?? '')].map(([words, group]) => ({ images: group, edit: describing(words) })),
  );
}

/**
 * @param {ImageView[]} before
 * @param {ManyEdit} edit
 * @param {(count: number) => string} text says what so many have now
 * @param {(done: ImageView[]) => Part[]} back by their state before
 */
async function changeMany(before, edit, text, back) {
  if (!before.length) return void notices.show({ text: texts.done.nothing });
  const changed = await editImages(before, edit);
  const ids = new Set(changed.map(({ id }) => id));
  const done = before.filter(({ id }) => ids.has(id));
  if (!done.length) return;
  offerUndo(text(done.length), SECONDS_TO_UNDO, changed, (latest) => {
    for (const part of back(done))
      void editImages(
        part.images.map((image) => latest.of(image)),
        part.edit,
      );
  });
}

/** @param {string} words @returns {ManyEdit} */
const describing = (words) => ({
  changes: () => ({ description: words || null }),
  after: (image) => ({ ...image, description: words || null }),
  failure: texts.undone.described,
});

/** @param {ImageView[]} images */
const askForDescription = (images) =>
  ask(texts.description.title(images.length), (/** @type {(words: string) => void} */ answer) => {
    const [first] = images;
    const same = images.every(({ description }) => description === first.description);
    const others = images.filter(({ description }) => description).length;
    const text = el('textarea', { id: 'many-description', name: 'description', rows: 4, maxlength: 2000, 'aria-describedby': 'many-description-hint' });
    text.value = (same && first.description) || '';
    const hint = others ? texts.description.replaces(others) : '';
    return [
      form({
        submit: texts.description.submit,
        busy: texts.description.busy,
        fields: [
          el(
            'div',
            { class: 'field' },
            el('label', { for: text.id }, texts.description.words),
            text,
            el('p', { class: 'field-hint', id: 'many-description-hint' }, hint),
          ),
        ],
        send: async ({ description }) => answer(description.trim()),
      }),
      closeButton(common.cancel),
    ];
  });
