/** @import { ImageView } from '../../api/types.js' */
/** @import { Pose, Point } from '../../lib/zoom.js' */
import { isAnimated } from '../../api/originals.js';
import { el, fill } from '../../lib/dom.js';
import { onGestures } from '../../lib/gestures.js';
import { move, still } from '../../lib/motion.js';
import { View } from '../../lib/view.js';
import { ImageSlide } from './image-slide.js';
import { StageGestures } from './stage-gestures.js';
import { ZoomNote } from './zoom-note.js';

/** The gap between two images while swiping, in pixels. */
const GAP = 24;
const ZOOM_STEP = 1.5;
const FADE = { duration: 500, easing: 'ease-out' };

/**
 * One image as large as the stage allows, with its neighbours beside it out of sight. Events: `step` (detail: 1 or -1)
 * and `leave` when a gesture asked for it, `tap`, `zoom`.
 */
export class ImageStage extends View {
  /** @type {Map<string, ImageSlide>} */
  #slides = new Map();
  /** @type {ImageSlide | null} */
  current = null;
  /** @type {{ newer: ImageView | null, older: ImageView | null }} */
  around = { newer: null, older: null };
  #track = el('div', { class: 'track' });
  #motion = el('button', { type: 'button', class: 'motion', hidden: true });
  #note = new ZoomNote();
  #offset = 0;
  #width = 0;
  #stop = () => {};
  /** The pose at which the present animation ends. @type {Pose | null} */
  #goal = null;
  #gestures = new StageGestures(this);

  /** @override */
  render() {
    fill(this, this.#track, this.#motion, this.#note.element);
    this.listen(this.#motion, 'click', () => this.#play(this.#motion.textContent === 'Play'));
    this.listen(this, 'wheel', (event) => this.#gestures.wheel(event), { passive: false });
    this.listen(this, 'original', () => this.#zoomed());
    onGestures(this, this.#gestures, this.life);
    const watcher = new ResizeObserver(() => this.#resize());
    watcher.observe(this);
    this.life.addEventListener('abort', () => watcher.disconnect());
  }

  /** The distance to the neighbour, in pixels. */
  get span() {
    return this.#width + GAP;
  }

  get offset() {
    return this.#offset;
  }

  /**
   * @param {ImageView} image
   * @param {{ newer: ImageView | null, older: ImageView | null }} around
   * @param {{ fade?: boolean }} [options] whether it fades in
   * @returns {Promise<void>} once it is painted
   */
  async show(image, around, { fade = false } = {}) {
    const side = image.id === this.around.older?.id ? 1 : image.id === this.around.newer?.id ? -1 : 0;
    const carried = this.#offset !== 0 && side !== 0;
    this.halt();
    this.current?.rest();
    this.#motion.hidden = true;
    this.#note.hide();
    const slide = this.#slides.get(image.id) ?? new ImageSlide(image);
    this.#slides.set(image.id, slide);
    this.current = slide;
    this.surround(around);
    this.slip(carried ? this.#offset + side * this.span : 0);
    if (carried) this.settle();
    if (fade && !still.matches) slide.element.animate([{ opacity: 0 }, {}], FADE);
    await slide.activate();
    if (this.current !== slide) return;
    this.#arrange(true);
    await this.#animate(slide);
  }

  /** @param {{ newer: ImageView | null, older: ImageView | null }} around */
  surround(around) {
    this.around = around;
    this.#arrange(false);
  }

  /**
   * Shows an image rotated until its new renditions are here, which are taken in its place.
   *
   * @param {string} id
   * @param {90 | -90} by
   */
  rotate(id, by) {
    const slide = this.#slides.get(id);
    slide?.rotate(slide.ahead + by);
  }

  /** @param {string} id of an image whose new renditions will not come */
  straighten(id) {
    this.#slides.get(id)?.rotate(0);
  }

  /** @param {ImageView} image whose words changed, or what is shown of it */
  take(image) {
    const slide = this.#slides.get(image.id);
    if (slide && slide.image.preview !== image.preview) void this.#renew(slide, image);
    else slide?.rename(image);
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
    if (this.#slides.get(image.id) !== old) return;
    this.#slides.set(image.id, slide);
    const ahead = old.ahead - (image.rotation - old.image.rotation);
    old.element.remove();
    if (this.current === old) {
      this.halt();
      this.current = slide;
      void slide.activate();
    }
    this.#arrange(false);
    slide.rotate(((ahead % 360) + 360) % 360);
    this.#zoomed();
  }

  /** @param {number} offset of the track */
  slip(offset) {
    this.#offset = offset;
    this.#track.style.transform = offset ? `translateX(${offset}px)` : '';
  }

  /**
   * Animates the track and the image on it to where they belong, from wherever a gesture has left them.
   *
   * @param {{ pose?: Pose, velocity?: Point, pace?: number }} [to]
   */
  settle({ pose, velocity = { x: 0, y: 0 }, pace } = {}) {
    const slide = this.current;
    if (!slide) return;
    const goal = pose ?? slide.zoom?.settled(slide.pose) ?? slide.pose;
    this.#stop();
    const sliding = this.#offset !== 0;
    const from = { ...slide.pose, offset: this.#offset };
    const speeds = sliding ? { offset: velocity.x } : { x: velocity.x, y: velocity.y };
    const paint = (/** @type {typeof from} */ { offset, ...now }) => {
      this.slip(offset);
      slide.lie(now);
      if (now.scale !== from.scale) this.#zoomed();
    };
    this.#goal = goal;
    this.#stop = move(from, { ...goal, offset: 0 }, paint, { velocity: speeds, pace, done: () => (this.#goal = null) });
  }

  /** Stops whatever moves, where it is. */
  halt() {
    this.#stop();
    this.#goal = null;
  }

  /** @param {Pose} pose */
  lie(pose) {
    this.current?.lie(pose);
    this.#zoomed();
  }

  /** @param {Point} [at] */
  toggleZoom(at) {
    const slide = this.current;
    if (!slide?.zoom) return;
    this.zoomTo(slide.zoomed ? slide.zoom.fit : slide.zoom.detail, at);
  }

  /** @param {1 | -1} direction */
  zoomBy(direction) {
    if (this.current) this.zoomTo(this.current.pose.scale * ZOOM_STEP ** direction);
  }

  /**
   * @param {number | 'full'} scale
   * @param {Point} [at]
   */
  zoomTo(scale, at) {
    const slide = this.current;
    if (!slide?.zoom) return;
    const { zoom, pose } = slide;
    const wanted = scale === 'full' ? zoom.full : scale;
    const to = Math.min(zoom.max, Math.max(zoom.fit, wanted));
    this.settle({ pose: zoom.within(zoom.at(pose, to, at ?? zoom.middle)) });
  }

  /**
   * @param {number} x share of the place
   * @param {number} y
   */
  pan(x, y) {
    const slide = this.current;
    if (!slide?.zoom || !slide.zoomed) return false;
    const { pose, zoom } = slide;
    this.settle({ pose: zoom.within({ ...pose, x: pose.x - x * zoom.place.width, y: pose.y - y * zoom.place.height }) });
    return true;
  }

  /** @param {boolean} load the neighbours' large views too: the one in front is there */
  #arrange(load) {
    const { newer, older } = this.around;
    const beside = [newer, older].filter((image) => image !== null && image.id !== this.current?.image.id);
    const kept = new Map(this.current ? [[this.current.image.id, this.current]] : []);
    for (const image of beside) if (image) kept.set(image.id, this.#slides.get(image.id) ?? new ImageSlide(image));
    for (const [id, slide] of this.#slides) if (!kept.has(id)) slide.element.remove();
    this.#slides = kept;
    for (const [id, slide] of kept) {
      const side = id === newer?.id ? -1 : id === older?.id ? 1 : 0;
      slide.element.style.transform = side ? `translateX(calc(${side} * (100% + ${GAP}px)))` : '';
      if (!slide.element.isConnected) {
        this.#track.append(slide.element);
        slide.resize(this.#place, this.#margin);
      }
      if (load && side) void slide.load();
    }
  }

  #resize() {
    this.#width = this.clientWidth;
    if (this.#goal) this.current?.lie(this.#goal);
    this.halt();
    this.slip(0);
    for (const slide of this.#slides.values()) slide.resize(this.#place, this.#margin);
  }

  get #place() {
    return { width: this.clientWidth, height: this.clientHeight };
  }

  /** Leaves some space around an image on a large screen. */
  get #margin() {
    return this.clientWidth < 736 || document.fullscreenElement ? 0 : 16;
  }

  /** @param {ImageSlide} slide */
  async #animate(slide) {
    if (!(await isAnimated(slide.image).catch(() => false)) || this.current !== slide) return;
    this.#motion.hidden = false;
    this.#play(!still.matches);
  }

  /** @param {boolean} moving */
  #play(moving) {
    this.#motion.textContent = moving ? 'Pause' : 'Play';
    void this.current?.play(moving);
  }

  #zoomed() {
    if (this.current) this.#note.show(this.current);
    this.dispatchEvent(new Event('zoom'));
  }
}

customElements.define('image-stage', ImageStage);
