/** @import { ImageView, Tag } from '../../api/types.js' */
import { editImages } from '../images/many-edits.js';
import { texts } from '../images/selection-texts.js';
import { vocabulary } from './vocabulary.js';

/**
 * @param {ImageView[]} images
 * @param {Tag} tag
 */
export function addTag(images, { id, name }) {
  const without = images.filter((image) => !vocabulary.isOn(image, id));
  return editImages(without, {
    changes: () => ({ addTags: [id] }),
    after: on(id),
    without: off(id),
    failure: (count, image) => texts.undone.tagged(count, image, name),
  });
}

/**
 * @param {ImageView[]} images
 * @param {Tag} tag
 */
export function removeTag(images, { id, name }) {
  const carriers = images.filter((image) => vocabulary.isOn(image, id));
  return editImages(carriers, {
    changes: () => ({ removeTags: [id] }),
    after: off(id),
    without: on(id),
    failure: (count, image) => texts.undone.untagged(count, image, name),
  });
}

/** @type {(id: string) => (image: ImageView) => ImageView} */
const on = (id) => (image) => (vocabulary.isOn(image, id) ? image : { ...image, tags: [...image.tags, id] });

/** @type {(id: string) => (image: ImageView) => ImageView} */
const off = (id) => (image) => ({ ...image, tags: image.tags.filter((carried) => vocabulary.resolve(carried) !== id) });

/**
 * The tags of some images, each with how many of them carry it, by name.
 *
 * @param {ImageView[]} images
 * @returns {{ tag: Tag, count: number }[]}
 */
export function carriedBy(images) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { tags } of images) for (const id of new Set(tags.map((carried) => vocabulary.resolve(carried)))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return vocabulary.tags.flatMap((tag) => (counts.has(tag.id) ? [{ tag, count: counts.get(tag.id) ?? 0 }] : []));
}
