/** @import { ImageView } from '../../api/types.js' */
/** @import { Pose, Point } from '../../lib/zoom.js' */
/** @import { Neighbours } from '../images/image-list.js' */
import { fill } from '../../lib/dom.js';
import { onGestures } from '../../lib/gestures.js';
import { move, still } from '../../lib/motion.js';
import { View } from '../../lib/view.js';
import { MotionButton } from './motion-button.js';
import { GAP, Slides } from './slides.js';
import { StageGestures } from './stage-gestures.js';
import { StageZoom } from './stage-zoom.js';
import { ZoomNote } from './zoom-note.js';

const FADE = { duration: 500, easing: 'ease-out' };

/** The width below which an image touches the edges of the window, in pixels. */
const NARROW = 736;
const MARGIN = 16;

/**
 * One image as large as the stage allows, with its neighbours beside it out of sight, and whatever moves them. Events:
 * `step` (detail: 1 or -1) and `leave` when a gesture asked for it, `tap`, `zoom`.
 */
export class ImageStage extends View {
  slides = new Slides();
  zoom = new StageZoom(this);
  #motion = new MotionButton();
  #note = new ZoomNote();
  #offset = 0;
  #width = 0;
  #stop = () => {};
  /** The pose at which the present animation ends. @type {Pose | null} */
  #goal = null;
  #gestures = new StageGestures(this);

  /** @override */
  render() {
    fill(this, this.slides.element, this.#motion.element, this.#note.element);
    this.listen(this, 'wheel', (event) => this.#gestures.wheel(event), { passive: false });
    this.listen(this, 'original', () => this.#zoomed());
    onGestures(this, this.#gestures, this.life);
    this.#measure();
    const watcher = new ResizeObserver(() => this.#resize());
    watcher.observe(this);
    this.life.addEventListener('abort', () => watcher.disconnect());
  }

  get current() {
    return this.slides.current;
  }

  get around() {
    return this.slides.around;
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
   * @param {Neighbours} around
   * @param {{ fade?: boolean }} [options] whether it fades in
   * @returns {Promise<void>} once it is painted
   */
  async show(image, around, { fade = false } = {}) {
    const side = image.id === this.around.older?.id ? 1 : image.id === this.around.newer?.id ? -1 : 0;
    const carried = this.#offset !== 0 && side !== 0;
    this.halt();
    this.#motion.hide();
    this.#note.hide();
    const slide = this.slides.bring(image);
    this.slides.surround(around);
    this.slip(carried ? this.#offset + side * this.span : 0);
    if (carried) this.settle();
    if (fade && !still.matches) slide.element.animate([{ opacity: 0 }, {}], FADE);
    await slide.activate();
    if (this.current !== slide) return;
    this.slides.loadBeside();
    await this.#motion.offer(slide);
  }

  /** @param {ImageView} image whose words changed, or what is shown of it */
  async take(image) {
    if (!(await this.slides.take(image))) return;
    this.halt();
    this.#zoomed();
    if (this.current) void this.#motion.offer(this.current);
  }

  /** @param {number} offset of the track */
  slip(offset) {
    this.#offset = offset;
    this.slides.element.style.transform = offset ? `translateX(${offset}px)` : '';
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

  #resize() {
    if (this.#goal) this.current?.lie(this.#goal);
    this.halt();
    this.slip(0);
    this.#measure();
  }

  #measure() {
    this.#width = this.clientWidth;
    const margin = this.clientWidth < NARROW || document.fullscreenElement ? 0 : MARGIN;
    this.slides.resize({ width: this.clientWidth, height: this.clientHeight }, margin);
  }

  #zoomed() {
    if (this.current) this.#note.show(this.current);
    this.dispatchEvent(new Event('zoom'));
  }
}

customElements.define('image-stage', ImageStage);
