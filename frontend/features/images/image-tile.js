/** @import { ImageView } from '../../api/types.js' */
import { connection } from '../../api/connection.js';
import { el, icon } from '../../lib/dom.js';
import { badgeOf, needsPreview } from './looks.js';
import { placeholder } from './placeholder.js';
import { texts } from './texts.js';

/** How often an image is tried again though the service answers: it may have been away just before, or the image is broken. */
const MAX_TRIES = 5;

const { tile, grid } = texts;

/**
 * The text that stands for an image where it cannot be seen.
 *
 * @param {ImageView} image
 */
export const altOf = ({ description, fileName }) => description || fileName;

/** What the look of a tile is made from, the heart of a favourite apart. */
const LOOKS = /** @type {const} */ (['id', 'thumbnail', 'placeholder', 'fileName', 'damaged']);

/**
 * An image in the grid: its face, which opens it, and the mark that selects it, once it has been described as one that can be selected.
 * The grid sets its position.
 */
export class ImageTile {
  #loaded = false;
  #sharp = false;
  /** What selects it. @type {HTMLElement | null} */
  #box = null;

  /**
   * @param {ImageView} image
   * @param {string | null} path of the viewer, where the face is a link to it
   */
  constructor(image, path) {
    this.image = image;
    const attributes = { class: 'face', tabindex: -1, 'data-id': image.id };
    this.face = path ? el('a', { ...attributes, href: path }) : el('button', { ...attributes, type: 'button' });
    this.element = el('div', { class: image.thumbnail ? 'tile' : 'tile plain', role: 'gridcell' }, this.face);
    if (image.damaged) this.element.dataset.damaged = '';
    const blur = image.thumbnail && placeholder(image.placeholder);
    if (blur) this.face.append(blur);
    this.badge = badgeOf(image);
    if (this.badge) this.face.append(el('span', { class: 'badge' }, this.badge));
    if (!image.thumbnail)
      this.face.append(icon('plate', 'plate'), el('span', { class: 'tile-name' }, image.fileName), el('span', { class: 'tile-note' }, tile.noPreview));
  }

  /**
   * Takes the new state of its image, if that looks the same: then nothing that is shown has to be loaded again.
   *
   * @param {ImageView} image
   */
  takes(image) {
    const before = this.image;
    const looksSame = LOOKS.every((part) => before[part] === image[part]);
    if (looksSame) this.image = image;
    return looksSame;
  }

  /**
   * Loads the thumbnail at the first call and, over it, the preview where the thumbnail would not be sharp.
   *
   * @param {{ width: number, height: number }} box that it fills
   * @param {boolean} inSight whether it is to come before those that are not
   */
  load(box, inSight) {
    const { thumbnail: small, preview } = this.image;
    if (!this.#loaded && small) this.face.append(thumbnail(small, inSight ? 'high' : 'low'));
    this.#loaded = true;
    if (this.#sharp || !small || !preview || !needsPreview(this.image, box, devicePixelRatio)) return;
    this.#sharp = true;
    this.face.append(thumbnail(preview, inSight ? 'auto' : 'low'));
  }

  /**
   * @param {string} label
   * @param {boolean | null} selected null: it cannot be
   * @param {boolean} current in the tab order
   */
  describe(label, selected, current) {
    if (selected !== null) this.#mark(selected);
    this.#showHeart();
    this.face.ariaLabel = [label, this.badge, this.image.favourite && tile.favourite, this.image.damaged && tile.damaged, selected && tile.selected]
      .filter(Boolean)
      .join(', ');
    this.face.tabIndex = current ? 0 : -1;
  }

  /** @param {boolean} selected */
  #mark(selected) {
    this.element.classList.toggle('selected', selected);
    this.element.ariaSelected = String(selected);
    this.#box ??= this.#newBox();
    this.#box.ariaChecked = String(selected);
    this.#box.ariaLabel = grid.select(altOf(this.image));
  }

  #newBox() {
    const box = el('button', { type: 'button', class: 'mark-box', tabindex: -1, role: 'checkbox', 'data-id': this.image.id }, icon('check'));
    this.element.append(box);
    return box;
  }

  #showHeart() {
    const heart = this.face.querySelector('.heart');
    if (!this.image.favourite) heart?.remove();
    else if (!heart) this.face.append(icon('heart-full', 'heart'));
  }
}

/**
 * An image of the service, which appears once it is there.
 *
 * @param {string} source
 * @param {'high' | 'auto' | 'low'} [fetchPriority]
 */
export function thumbnail(source, fetchPriority = 'auto') {
  const img = el('img', { alt: '', fetchpriority: fetchPriority, src: source, decoding: 'async', draggable: 'false' });
  img.addEventListener('load', () => img.classList.add('there'));
  loadAgain(img, () => {
    if (img.isConnected) img.src = source;
  });
  return img;
}

/**
 * Loads an image again where it does not come: with a new cookie first, and then once the service can be reached again.
 *
 * @param {EventTarget} image
 * @param {() => void} load
 */
export function loadAgain(image, load) {
  const { client } = connection;
  let tries = 0;
  const wait = async () => {
    const over = new AbortController();
    const again = () => {
      over.abort();
      load();
    };
    client.access.addEventListener('granted', again, { signal: over.signal });
    connection.addEventListener('again', again, { signal: over.signal });
    if (tries === MAX_TRIES || !(await client.tryService())) return;
    tries++;
    connection.failed();
  };
  // The cookie that authorizes images expires: after a sleep it has to be renewed first.
  const renew = () => {
    image.addEventListener('error', wait);
    void client.fresh().then(load, wait);
  };
  image.addEventListener('error', renew, { once: true });
}
