/** @import { ImageView } from '../../api/types.js' */
/** @import { Pose, Size } from '../../lib/zoom.js' */
import { connection } from '../../api/connection.js';
import { isThere } from '../../api/image-files.js';
import { el, fill, icon } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { Zoom } from '../../lib/zoom.js';
import { altOf } from '../images/image-tile.js';
import { placeholder } from '../images/placeholder.js';
import { texts } from './texts.js';

/** The longer side of a preview. */
const PREVIEW_SIDE = 2048;
/** Media types that this browser failed to show. @type {Set<string>} */
const unshowable = new Set();
/** Raw files of cameras, which no browser shows: they are large, and not even tried. */
const OF_NO_BROWSER = /^image\/x-/;

/** One image in the viewer: its layers, the sharper over the softer, and its position. */
export class ImageSlide {
  #frame = el('div', { class: 'frame' });
  /** @type {Zoom | null} */
  zoom = null;
  /** @type {Pose} */
  pose = { x: 0, y: 0, scale: 1 };
  element = el('div', { class: 'slide', 'aria-hidden': 'true' }, this.#frame);
  /** @type {'none' | 'thumbnail' | 'preview' | 'original'} */
  #shown = 'none';
  /** @type {Promise<void> | null} */
  #preview = null;
  /** @type {'' | 'coming' | 'there' | 'refused'} */
  original = '';
  #active = false;
  /** Degrees by which it is shown rotated, ahead of renditions that are. */
  ahead = 0;
  /** @type {Size} */
  #place = { width: 0, height: 0 };

  /** @param {ImageView} image */
  constructor(image) {
    this.image = image;
    if (image.preview) fill(this.#frame, placeholder(image.placeholder), image.thumbnail && layer(image.thumbnail));
    else this.#showPlain();
  }

  /** Whether the image is shown larger than it fits. */
  get zoomed() {
    return this.zoom !== null && !this.zoom.isHome(this.pose);
  }

  /** The image's box in the window. */
  get box() {
    return this.#frame.getBoundingClientRect();
  }

  /** The address of the sharpest layer that is painted, for the transition. */
  get painted() {
    return [...this.#frame.querySelectorAll('img')].findLast((img) => img.naturalWidth > 0)?.currentSrc ?? null;
  }

  /**
   * @param {Size} place
   * @param {number} margin
   */
  resize(place, margin) {
    const { width, height, preview } = this.image;
    if (!preview || !place.width || !place.height) return;
    this.#place = place;
    const before = this.zoom;
    const size = { width: width || PREVIEW_SIDE, height: height || PREVIEW_SIDE };
    this.zoom = new Zoom(place, size, { density: devicePixelRatio, margin });
    this.#frame.style.width = `${size.width * this.zoom.fit}px`;
    this.#frame.style.height = `${size.height * this.zoom.fit}px`;
    this.lie(before ? this.zoom.carriedOver(this.pose, before) : this.zoom.home);
  }

  /** @param {Pose} pose */
  lie(pose) {
    if (!this.zoom) return;
    this.pose = pose;
    this.#frame.style.transform = `translate(${pose.x}px, ${pose.y}px) scale(${pose.scale / this.zoom.fit})`;
    if (this.#active) this.#sharpen(pose.scale);
  }

  /** Makes it the current image: it has a name for screen readers, and is loaded as sharp as it is shown. */
  activate() {
    this.#active = true;
    this.element.removeAttribute('aria-hidden');
    return this.load();
  }

  /** Makes it a neighbour: shown whole, and without the original, which may be large. */
  rest() {
    if (!this.#active) return;
    this.#active = false;
    this.element.setAttribute('aria-hidden', 'true');
    if (this.zoom) this.lie(this.zoom.home);
    if (this.#shown === 'original' && this.image.preview) void this.#lay(this.image.preview, 'preview', () => !this.#active);
    this.original = '';
  }

  /** @returns {Promise<void>} once the preview is painted, or cannot be */
  load() {
    const { preview } = this.image;
    this.#preview ??= preview
      ? this.#lay(preview, 'preview', () => this.#shown !== 'original').then((there) => void (there || this.#fail()))
      : Promise.resolve();
    return this.#preview;
  }

  /**
   * Shows the moving original, or the still preview.
   *
   * @param {boolean} moving
   */
  async play(moving) {
    if (this.image.preview) await this.#lay(moving ? this.image.content : this.image.preview, moving ? 'original' : 'preview');
  }

  /** @param {number} degrees by which it is shown rotated, as large as it fits so */
  rotate(degrees) {
    this.ahead = degrees;
    const { offsetWidth: width, offsetHeight: height } = this.#frame;
    const across = degrees % 180 !== 0 && !this.zoomed && width > 0;
    const { style } = this.element;
    style.rotate = degrees ? `${degrees}deg` : '';
    style.scale = across ? String(Math.min(this.#place.width / height, this.#place.height / width)) : '';
  }

  /**
   * Called when the name or description has changed.
   *
   * @param {ImageView} image
   */
  rename(image) {
    this.image = image;
    for (const img of this.#frame.querySelectorAll('img')) img.alt = altOf(image);
  }

  /** @param {number} scale at which the preview's pixels would show */
  #sharpen(scale) {
    const { width, height, preview, mediaType } = this.image;
    const previewScale = Math.min(1, PREVIEW_SIDE / Math.max(width ?? 0, height ?? 0));
    if (!preview || this.original || previewScale === 1 || scale * devicePixelRatio < previewScale * 1.05) return;
    if (unshowable.has(mediaType) || OF_NO_BROWSER.test(mediaType)) return this.#setOriginal('refused');
    this.#setOriginal('coming');
    void this.#original();
  }

  async #original() {
    const { content, mediaType } = this.image;
    await connection.client.fresh().catch(() => {});
    const there = await this.#lay(content, 'original');
    // A file that did not arrive may come at the next try; one that arrived and cannot be decoded never will.
    if (!there && (await isThere(content))) unshowable.add(mediaType);
    if (this.#active) this.#setOriginal(there ? 'there' : unshowable.has(mediaType) ? 'refused' : '');
  }

  /** @param {ImageSlide['original']} original */
  #setOriginal(original) {
    this.original = original;
    this.element.dispatchEvent(new CustomEvent('original', { bubbles: true }));
  }

  /**
   * Replaces the present layer with another one, once that can be painted.
   *
   * @param {string} source
   * @param {'preview' | 'original'} kind
   * @param {() => boolean} [wanted] whether it still is, once it is here
   */
  async #lay(source, kind, wanted = () => kind === 'preview' || this.#active) {
    const above = layer(source, altOf(this.image));
    // The original knows nothing of it.
    if (kind === 'original' && this.image.rotation) above.dataset.rotation = String(this.image.rotation);
    const stay = connection.client.staying();
    const letGo = () => above.removeAttribute('src');
    stay.addEventListener('abort', letGo, { once: true });
    const painted = () =>
      above.decode().then(
        () => true,
        () => false,
      );
    let there = await painted();
    if (!there && kind === 'preview' && !stay.aborted) {
      await connection.client.fresh().catch(() => {});
      above.src = source;
      there = await painted();
    }
    stay.removeEventListener('abort', letGo);
    if (there && wanted()) {
      this.#shown = kind;
      fill(this.#frame, above);
    }
    return there;
  }

  #fail() {
    const again = () => {
      note.remove();
      this.#preview = null;
      void this.load();
    };
    const note = el(
      'div',
      { class: 'frame-error', role: 'alert' },
      el('p', {}, texts.stage.failed),
      el('button', { type: 'button', class: 'quiet', onclick: again }, common.tryAgain),
    );
    this.element.append(note);
    connection.addEventListener('again', () => note.isConnected && again(), { once: true });
    void connection.client.tryService();
  }

  #showPlain() {
    this.#frame.classList.add('plain');
    const { content, fileName } = this.image;
    fill(this.#frame, icon('plate', 'plate'), el('p', {}, texts.stage.plain), content && el('p', { class: 'remark' }, texts.stage.stored(fileName)));
  }
}

/**
 * @param {string} src
 * @param {string} [alt]
 */
const layer = (src, alt = '') => el('img', { src, alt, draggable: 'false' });
