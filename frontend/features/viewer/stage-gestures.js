/** @import { GestureHandlers } from '../../lib/gestures.js' */
/** @import { Point, Pose } from '../../lib/zoom.js' */
/** @import { ImageStage } from './image-stage.js' */
import { FRICTION, landing } from '../../lib/spring.js';
import { clamp, soft } from '../../lib/zoom.js';

/** A flick of this speed goes to the neighbour, in pixels per millisecond. */
const MIN_FLICK_SPEED = 0.35;
/** Dragging an image down by this share of the window's height closes the viewer. */
const DISMISS_SHARE = 0.22;
/** How much one pixel of the wheel enlarges, as a power of two. */
const WHEEL_ZOOM = 0.003;
const PINCH_ZOOM = 0.012;
/** Some browsers count in lines. */
const LINE_HEIGHT = 18;

/**
 * Handles gestures on the stage: a whole image is swiped to the neighbour or dragged down to close, a large one is
 * panned.
 *
 * @implements {GestureHandlers}
 */
export class StageGestures {
  #stage;
  /** @type {Pose} */
  #pose = { x: 0, y: 0, scale: 1 };
  #offset = 0;
  /** @type {'' | 'turn' | 'away' | 'pan'} what this drag turned out to be */
  #act = '';
  #down = 0;

  /** @param {ImageStage} stage */
  constructor(stage) {
    this.#stage = stage;
  }

  start() {
    this.#stage.halt();
    this.#pose = this.#stage.current?.pose ?? this.#pose;
    this.#offset = this.#stage.offset;
    this.#act = '';
  }

  /**
   * @param {Point} way
   * @param {'x' | 'y'} axis
   */
  drag(way, axis) {
    const slide = this.#stage.current;
    this.#act ||= this.#meaning(way, axis);
    this.#down = way.y;
    if (this.#act === 'turn') this.#turn(way.x);
    else if (this.#act === 'away') this.#draw(way);
    else if (slide?.zoom) slide.lie(slide.zoom.elastic({ ...this.#pose, x: this.#pose.x + way.x, y: this.#pose.y + way.y }));
  }

  /** @param {Point} velocity */
  dropped(velocity) {
    if (this.#act === 'turn') return this.#turned(velocity);
    if (this.#act === 'away') return this.#drawn(velocity);
    const slide = this.#stage.current;
    if (!slide?.zoom) return;
    const { pose, zoom } = slide;
    const to = zoom.within({ ...pose, x: landing(pose.x, velocity.x), y: landing(pose.y, velocity.y) });
    this.#stage.settle({ pose: to, velocity, pace: FRICTION });
  }

  /** @param {{ from: Point, to: Point, ratio: number }} pinch */
  pinch({ from, to, ratio }) {
    const zoom = this.#stage.current?.zoom;
    if (!zoom) return;
    this.#stage.slip(0);
    const { x, y, scale } = zoom.at(this.#pose, zoom.elasticScale(this.#pose.scale * ratio), from);
    this.#stage.lie({ x: x + to.x - from.x, y: y + to.y - from.y, scale });
  }

  /** @param {Point} at */
  released(at) {
    const slide = this.#stage.current;
    if (slide?.zoom) this.#stage.settle({ pose: slide.zoom.settled(slide.pose, at) });
  }

  /**
   * @param {Point} _
   * @param {boolean} touch
   */
  tap(_, touch) {
    if (touch) this.#stage.dispatchEvent(new Event('tap'));
  }

  /** @param {Point} at */
  doubleTap(at) {
    this.#stage.zoom.toggle(at);
  }

  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    const slide = this.#stage.current;
    if (!slide?.zoom) return;
    this.#stage.halt();
    const { zoom, pose } = slide;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
    if (!event.ctrlKey && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      if (slide.zoomed) this.#stage.lie(zoom.within({ ...pose, x: pose.x - event.deltaX * unit }));
      return;
    }
    const { left, top } = this.#stage.getBoundingClientRect();
    // A pinch on a touchpad comes as a wheel with the control key, in much smaller steps.
    const factor = 2 ** (-event.deltaY * unit * (event.ctrlKey ? PINCH_ZOOM : WHEEL_ZOOM));
    const scale = clamp(pose.scale * factor, { min: zoom.fit, max: zoom.max });
    this.#stage.lie(zoom.within(zoom.at(pose, scale, { x: event.clientX - left, y: event.clientY - top })));
  }

  cancel() {
    this.#fade(1);
    this.#stage.settle();
  }

  /**
   * A large image that lies at its edge already makes way for its neighbour.
   *
   * @param {Point} way
   * @param {'x' | 'y'} axis
   */
  #meaning(way, axis) {
    const slide = this.#stage.current;
    if (this.#offset !== 0) return 'turn';
    if (!slide?.zoom || !slide.zoomed) return axis === 'x' ? 'turn' : 'away';
    const { min, max } = slide.zoom.limits(this.#pose.scale).x;
    const atEdge = (way.x > 0 && this.#pose.x > max - 1) || (way.x < 0 && this.#pose.x < min + 1);
    return axis === 'x' && atEdge ? 'turn' : 'pan';
  }

  /** @param {number} way */
  #turn(way) {
    const { span, around } = this.#stage;
    this.#stage.slip(soft(this.#offset + way, { min: around.older ? -span : 0, max: around.newer ? span : 0 }));
  }

  /** @param {Point} velocity */
  #turned(velocity) {
    const { offset, span, around } = this.#stage;
    const thrown = Math.abs(velocity.x) > MIN_FLICK_SPEED && Math.sign(velocity.x) === Math.sign(offset);
    const by = offset < 0 ? 1 : -1;
    const there = by > 0 ? around.older : around.newer;
    if (there && (thrown || Math.abs(offset) > span / 2)) this.#stage.dispatchEvent(new CustomEvent('step', { detail: by }));
    else this.#stage.settle({ velocity });
  }

  /**
   * Dragged down, the image follows and shrinks, and the page underneath shows through; upwards it yields a little.
   *
   * @param {Point} way
   */
  #draw(way) {
    const zoom = this.#stage.current?.zoom;
    if (!zoom) return;
    const share = clamp(way.y / zoom.place.height, { min: 0, max: 1 });
    const y = soft(way.y, { min: 0, max: Infinity });
    const smaller = zoom.at(this.#pose, this.#pose.scale * (1 - share / 3), zoom.middle);
    this.#stage.current?.lie({ ...smaller, x: smaller.x + way.x * Math.min(1, share * 4), y: smaller.y + y });
    this.#fade(1 - share);
  }

  /** @param {Point} velocity */
  #drawn(velocity) {
    const away = this.#down > 0 && landing(this.#down, velocity.y) > this.#stage.clientHeight * DISMISS_SHARE;
    if (away) return void this.#stage.dispatchEvent(new Event('leave'));
    this.#fade(1);
    this.#stage.settle({ pose: this.#stage.current?.zoom?.home, velocity });
  }

  /** @param {number} share opacity of the background */
  #fade(share) {
    this.#stage.dispatchEvent(new CustomEvent('fade', { detail: share }));
  }
}
