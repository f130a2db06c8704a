/** @import { ImageView } from '../api/types.js' */
import { fresh } from '../api/access.js';
import { isAnimated } from '../api/images.js';
import { el, fill, icon } from '../lib/dom.js';
import { onSwipe } from '../lib/swipe.js';
import { View } from '../lib/view.js';
import { placeholder } from './placeholder.js';

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** One picture as large as the place allows. Event: `swipe` (detail: left, right or down). */
export class PhotoStage extends View {
  /** @type {ImageView | null} */
  #image = null;
  #frame = el('div', { class: 'frame' });
  #motion = el('button', { type: 'button', class: 'motion', hidden: true });

  render() {
    fill(this, this.#frame, this.#motion);
    this.listen(this.#motion, 'click', () => this.#play(this.#motion.textContent === 'Play'));
    onSwipe(this, {
      moved: (x, y) => (this.#frame.style.translate = `${x}px ${Math.max(0, Math.abs(y) > Math.abs(x) ? y : 0)}px`),
      ended: (direction) => this.#swiped(direction),
      signal: this.life,
    });
  }

  /** @param {ImageView} image */
  async show(image) {
    this.#image = image;
    this.#motion.hidden = true;
    this.#frame.style.translate = '';
    this.#frame.style.aspectRatio = image.width && image.height ? `${image.width} / ${image.height}` : '';
    this.#frame.style.setProperty('--ratio', String((image.width ?? 1) / (image.height ?? 1)));
    this.#frame.classList.toggle('plain', !image.preview);
    if (!image.preview) return this.#showPlain(image);
    const under = image.thumbnail ? layer(image.thumbnail, '') : null;
    fill(this.#frame, placeholder(image.placeholder), under);
    await this.#lay(image.preview, image);
    if (this.#image !== image || !(await isAnimated(image).catch(() => false)) || this.#image !== image) return;
    this.#motion.hidden = false;
    this.#play(!still.matches);
  }

  /** @param {ImageView} image */
  #showPlain(image) {
    fill(
      this.#frame,
      icon('plate', 'plate'),
      el('p', {}, 'Kept, no preview'),
      el('p', { class: 'remark' }, `${image.fileName} is stored whole. This Darkslide cannot show its kind yet; you can download the original.`),
    );
  }

  /** @param {boolean} moving */
  #play(moving) {
    const image = this.#image;
    if (!image?.preview) return;
    this.#motion.textContent = moving ? 'Pause' : 'Play';
    void this.#lay(moving ? image.content : image.preview, image);
  }

  /**
   * Puts a sharper layer on what is there once it can be painted.
   *
   * @param {string} source
   * @param {ImageView} image
   */
  async #lay(source, image) {
    const above = layer(source, image.fileName);
    const painted = () => above.decode().then(() => true, () => false);
    let there = await painted();
    if (!there) {
      await fresh().catch(() => {});
      above.src = source;
      there = await painted();
    }
    if (this.#image !== image) return;
    if (there) fill(this.#frame, above);
    else this.#frame.append(el('p', { class: 'frame-error', role: 'alert' }, 'The large view could not be loaded. The photo itself is safe. Check the connection and open it again.'));
  }

  /** @param {'left' | 'right' | 'down' | null} direction */
  #swiped(direction) {
    if (direction === null) this.#frame.style.translate = '';
    else this.dispatchEvent(new CustomEvent('swipe', { detail: direction }));
  }
}

/**
 * @param {string} src
 * @param {string} alt
 */
const layer = (src, alt) => el('img', { src, alt, draggable: 'false' });

customElements.define('photo-stage', PhotoStage);
