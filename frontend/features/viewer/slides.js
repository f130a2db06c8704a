/** @import { ImageView } from '../../api/types.js' */
/** @import { Neighbours } from '../images/image-list.js' */
/** @import { Size } from '../../lib/zoom.js' */
import { el } from '../../lib/dom.js';
import { ImageSlide } from './image-slide.js';

/** The gap between two images while swiping, in pixels. */
export const GAP = 24;

/** The slide in front, and those of its neighbours beside it. */
export class Slides {
  element = el('div', { class: 'track' });
  /** @type {Map<string, ImageSlide>} */
  #all = new Map();
  /** @type {ImageSlide | null} */
  current = null;
  /** @type {Neighbours} */
  around = { newer: null, older: null };
  /** @type {Size} */
  #place = { width: 0, height: 0 };
  #margin = 0;

  /** Brings an image to the front. @param {ImageView} image */
  bring(image) {
    this.current?.rest();
    this.current = this.#of(image);
    this.#all.set(image.id, this.current);
    return this.current;
  }

  /** @param {Neighbours} around */
  surround(around) {
    this.around = around;
    this.#arrange();
  }

  /** Loads the large views of the neighbours. */
  loadBeside() {
    for (const slide of this.#all.values()) if (slide !== this.current) void slide.load();
  }

  /**
   * @param {Size} place
   * @param {number} margin that stays free around an image
   */
  resize(place, margin) {
    this.#place = place;
    this.#margin = margin;
    for (const slide of this.#all.values()) slide.resize(place, margin);
  }

  /**
   * Shows an image rotated until its new renditions are here, which are taken in its place.
   *
   * @param {string} id
   * @param {90 | -90} by
   */
  rotate(id, by) {
    const slide = this.#all.get(id);
    slide?.rotate(slide.ahead + by);
  }

  /** @param {string} id of an image whose new renditions will not come */
  straighten(id) {
    this.#all.get(id)?.rotate(0);
  }

  /**
   * @param {ImageView} image whose words changed, or what is shown of it
   * @returns {Promise<boolean>} whether another slide is in front for that
   */
  async take(image) {
    const slide = this.#all.get(image.id);
    if (slide && slide.image.preview !== image.preview) return this.#renew(slide, image);
    slide?.rename(image);
    return false;
  }

  /**
   * Puts a slide in the place of another one, once it can be painted.
   *
   * @param {ImageSlide} old
   * @param {ImageView} image
   */
  async #renew(old, image) {
    const slide = new ImageSlide(image);
    await slide.load();
    if (this.#all.get(image.id) !== old) return false;
    this.#all.set(image.id, slide);
    const ahead = old.ahead - (image.rotation - old.image.rotation);
    const isCurrent = this.current === old;
    old.element.remove();
    if (isCurrent) {
      this.current = slide;
      void slide.activate();
    }
    this.#arrange();
    slide.rotate(((ahead % 360) + 360) % 360);
    return isCurrent;
  }

  #arrange() {
    const { current } = this;
    const { newer, older } = this.around;
    const kept = new Map(current ? [[current.image.id, current]] : []);
    for (const image of [newer, older]) if (image && image.id !== current?.image.id) kept.set(image.id, this.#of(image));
    for (const [id, slide] of this.#all) if (!kept.has(id)) slide.element.remove();
    this.#all = kept;
    for (const [id, slide] of kept) this.#lay(slide, id === newer?.id ? -1 : id === older?.id ? 1 : 0);
  }

  /** @param {ImageView} image */
  #of(image) {
    return this.#all.get(image.id) ?? new ImageSlide(image);
  }

  /**
   * @param {ImageSlide} slide
   * @param {-1 | 0 | 1} side
   */
  #lay(slide, side) {
    slide.element.style.transform = side ? `translateX(calc(${side} * (100% + ${GAP}px)))` : '';
    if (slide.element.isConnected) return;
    this.element.append(slide.element);
    slide.resize(this.#place, this.#margin);
  }
}
