/** @import { Area } from '../../api/types.js' */
import { clamp, latitudeOf, longitudeOf, WORLD, xOf, yOf } from './mercator.js';

/** Where land ends in the north, and where nobody lives any more in the south, as shares of the world's height. */
const [NORTH, SOUTH] = [0.04, 0.9];

/** Pixels per unit of the map: as close as one comes, a pixel is some two metres. */
const MAX_SCALE = 5000;

/** As close as the map opens by itself: a region, not a street. */
const REGION_SCALE = 12;

/** So many pixels of the screen is a square whose photos are one cluster. */
const SQUARE = 56;

/** From here on the outline of the land is coarser than what one looks for. */
const COARSE_SCALE = 20;

const MAX_CELLS = 2 ** 24;

const METRES_OF_A_UNIT = 40_075_017 / WORLD;

/** @typedef {{ x: number, y: number, scale: number }} Place what is in the middle, in units of the map, and how many pixels a unit takes */

/** The part of the map that is shown in a rectangle of the screen. */
export class Viewport {
  /** @type {Place} */
  #at = { x: WORLD / 2, y: WORLD * 0.4, scale: 0 };
  #top = NORTH * WORLD;
  #bottom = SOUTH * WORLD;

  /**
   * @param {number} width
   * @param {number} height
   */
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.place = this.#at;
  }

  get place() {
    return this.#at;
  }

  /** Kept within the world. @param {Place} place */
  set place({ x, y, scale }) {
    const kept = clamp(scale, this.leastScale, MAX_SCALE);
    const [acrossHalf, downHalf] = [this.width / 2 / kept, this.height / 2 / kept];
    this.#at = { x: within(x, acrossHalf, 0, WORLD), y: within(y, downHalf, this.#top, this.#bottom), scale: kept };
  }

  /**
   * @param {number} width
   * @param {number} height
   */
  resize(width, height) {
    Object.assign(this, { width, height });
    this.place = this.#at;
  }

  /** Reaches to the edges where something is beyond what there usually is. @param {Area} area */
  reach({ north, south }) {
    if (yOf(north) < this.#top) this.#top = 0;
    if (yOf(south) > this.#bottom) this.#bottom = WORLD;
  }

  /** The whole world is shown. */
  get leastScale() {
    return Math.min(this.width / WORLD, this.height / (this.#bottom - this.#top));
  }

  get canComeCloser() {
    return this.#at.scale < MAX_SCALE;
  }

  get isCoarse() {
    return this.#at.scale > COARSE_SCALE;
  }

  get canGoBack() {
    return this.#at.scale > this.leastScale * 1.001;
  }

  /**
   * Where something is in the rectangle, in pixels.
   *
   * @param {number} latitude
   * @param {number} longitude
   */
  pixel(latitude, longitude) {
    const { x, y, scale } = this.#at;
    return { x: (xOf(longitude) - x) * scale + this.width / 2, y: (yOf(latitude) - y) * scale + this.height / 2 };
  }

  /** Whether a circle at a point would be seen. @param {{ x: number, y: number }} pixel */
  shows({ x, y }) {
    return x > -SQUARE && x < this.width + SQUARE && y > -SQUARE && y < this.height + SQUARE;
  }

  /**
   * By which the map follows the finger.
   *
   * @param {number} across in pixels
   * @param {number} down
   */
  moved(across, down) {
    const { x, y, scale } = this.#at;
    return { x: x - across / scale, y: y - down / scale, scale };
  }

  /**
   * What is at a point of the rectangle stays there.
   *
   * @param {number} ratio
   * @param {{ x: number, y: number }} [at] the middle by default
   * @returns {Place}
   */
  zoomed(ratio, at = { x: this.width / 2, y: this.height / 2 }) {
    const { x, y, scale } = this.#at;
    const next = clamp(scale * ratio, this.leastScale, MAX_SCALE);
    const [across, down] = [at.x - this.width / 2, at.y - this.height / 2];
    return { x: x + across / scale - across / next, y: y + down / scale - down / next, scale: next };
  }

  /**
   * So that an area is in sight, with something around it.
   *
   * @param {Area} area which does not cross the 180th meridian
   * @returns {Place}
   */
  fitting({ south, west, north, east }) {
    const [left, right, top, bottom] = [xOf(west), xOf(east), yOf(north), yOf(south)];
    const scale = 0.75 * Math.min(this.width / (right - left || 1e-9), this.height / (bottom - top || 1e-9));
    return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.min(scale, REGION_SCALE) };
  }

  /** What is shown, and as much again around it. @returns {Area} */
  get around() {
    const { x, y, scale } = this.#at;
    const [across, down] = [this.width / scale, this.height / scale];
    return {
      south: y + down >= WORLD ? -90 : latitudeOf(y + down),
      west: Math.max(-180, longitudeOf(x - across)),
      north: y - down <= 0 ? 90 : latitudeOf(y - down),
      east: Math.min(180, longitudeOf(x + across)),
    };
  }

  /** How many squares the width of the world has: a power of two, so that the squares stay while one zooms a little. */
  get cells() {
    return clamp(2 ** Math.round(Math.log2((WORLD * this.#at.scale) / SQUARE)), 1, MAX_CELLS);
  }

  get middle() {
    return { latitude: latitudeOf(this.#at.y), longitude: longitudeOf(this.#at.x) };
  }

  /** How much of the world is shown in the middle, from side to side. */
  get metresAcross() {
    return (this.width / this.#at.scale) * METRES_OF_A_UNIT * Math.cos((this.middle.latitude * Math.PI) / 180);
  }
}

/**
 * @param {number} value
 * @param {number} half of what is shown
 * @param {number} least
 * @param {number} most
 */
const within = (value, half, least, most) => (2 * half >= most - least ? (least + most) / 2 : clamp(value, least + half, most - half));
