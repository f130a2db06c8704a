/** @import { PlaceCluster } from '../../api/types.js' */
/** @import { Place } from './viewport.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { move } from '../../lib/motion.js';
import { oncePerFrame, View } from '../../lib/view.js';
import { joined } from './clusters.js';
import { graticule } from './graticule.js';
import { LAND } from './land.js';
import { onMapGestures } from './map-gestures.js';
import { MapMarker } from './map-marker.js';
import { texts } from './texts.js';
import { Viewport } from './viewport.js';

const SVG = 'http://www.w3.org/2000/svg';

/** How much room a name needs at each side of the middle of its circle, and below and above it, in pixels. */
const NAME = { beside: 90, below: 72, above: 20 };

/**
 * The world, with a circle for the photos of each cluster. Event: `move`, whenever it shows another part of the world.
 */
export class WorldMap extends View {
  viewport = new Viewport(1, 1);
  /** Those in the document, by the id of their newest photo. @type {Map<string, MapMarker>} */
  #markers = new Map();
  #svg = document.createElementNS(SVG, 'svg');
  #land = shape('land');
  #grid = shape('graticule');
  #circles = el('div', { class: 'markers' });
  #closer = tool('add', texts.world.closer, () => this.#zoom(2));
  #back = tool('less', texts.world.back, () => this.#zoom(0.5));
  #whole = tool('whole', texts.world.whole, () => this.#go({ ...this.viewport.place, scale: 0 }));
  #frame = oncePerFrame(() => this.#draw());
  #halt = () => {};

  render() {
    this.#land.setAttribute('d', LAND);
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.replaceChildren(this.#land, this.#grid);
    const tools = el('div', { class: 'map-tools' }, this.#closer, this.#back, this.#whole);
    const stage = el('div', { class: 'map-stage', role: 'group', tabindex: 0, 'aria-label': texts.world.title });
    stage.append(this.#svg, this.#circles);
    fill(this, stage, tools);
    this.#listenTo(stage);
    const sizes = new ResizeObserver(() => this.#measure());
    sizes.observe(this);
    this.life.addEventListener('abort', () => sizes.disconnect());
    this.#measure();
  }

  /** @param {HTMLElement} stage */
  #listenTo(stage) {
    let start = this.viewport.place;
    const handlers = {
      start: () => {
        this.#halt();
        start = this.viewport.place;
      },
      pan: (/** @type {{ x: number, y: number }} */ way) => this.show({ ...start, x: start.x - way.x / start.scale, y: start.y - way.y / start.scale }),
      pinch: (/** @type {{ from: Point, to: Point, ratio: number }} */ { from, to, ratio }) => {
        this.viewport.place = start;
        const { x, y, scale } = this.viewport.zoomed(ratio, from);
        this.show({ x: x - (to.x - from.x) / scale, y: y - (to.y - from.y) / scale, scale });
      },
      wheel: (/** @type {number} */ ratio, /** @type {Point} */ at) => {
        this.#halt();
        this.show(this.viewport.zoomed(ratio, at));
      },
      zoom: (/** @type {number} */ ratio, /** @type {Point | undefined} */ at) => this.#zoom(ratio, at),
      step: (/** @type {number} */ across, /** @type {number} */ down) =>
        this.#go(this.viewport.moved(across * this.viewport.width, down * this.viewport.height)),
      whole: () => this.#whole.click(),
    };
    onMapGestures(stage, handlers, this.life);
  }

  /** @param {Place} place */
  show(place) {
    this.viewport.place = place;
    this.#changed();
  }

  /** @param {PlaceCluster[]} all the largest first */
  set clusters(all) {
    const before = this.#markers;
    this.#markers = new Map();
    for (const cluster of joined(all, this.viewport)) {
      const marker = before.get(cluster.image) ?? new MapMarker(cluster);
      marker.update(cluster);
      this.#markers.set(cluster.image, marker);
    }
    const focused = this.#circles.contains(document.activeElement);
    const stay = new Set([...this.#markers.values()].map(({ element }) => element));
    for (const element of [...this.#circles.children]) if (!stay.has(/** @type {HTMLAnchorElement} */ (element))) element.remove();
    for (const element of stay) if (!element.isConnected) this.#circles.append(element);
    if (focused && !this.#circles.contains(document.activeElement)) /** @type {HTMLElement} */ (this.#circles.parentElement).focus({ preventScroll: true });
    this.#name();
    this.#draw();
  }

  /** Circles bear their names where no other one would cover them. */
  #name() {
    const at = [...this.#markers.values()].map((marker) => ({ marker, ...this.viewport.pixel(marker.cluster.latitude, marker.cluster.longitude) }));
    for (const { marker, x, y } of at) {
      const crowded = at.some(
        (other) => other.marker !== marker && Math.abs(other.x - x) < NAME.beside && other.y - y < NAME.below && other.y - y > -NAME.above,
      );
      marker.element.classList.toggle('named', !crowded);
    }
  }

  #measure() {
    const { width, height } = this.getBoundingClientRect();
    if (!width || !height) return;
    this.viewport.resize(width, height);
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#changed();
  }

  /**
   * @param {number} ratio
   * @param {Point} [at]
   */
  #zoom(ratio, at) {
    this.#go(this.viewport.zoomed(ratio, at));
  }

  /** On the way the scale changes by the same factor in the same time. @param {Place} to */
  #go(to) {
    this.#halt();
    const from = this.viewport.place;
    this.viewport.place = to;
    const end = this.viewport.place;
    this.viewport.place = from;
    const still = 1 / end.scale - 1 / from.scale;
    this.#halt = move({ way: 0, zoom: Math.log(from.scale) }, { way: 1, zoom: Math.log(end.scale) }, ({ way, zoom }) => {
      const scale = Math.exp(zoom);
      // Linear in the size of what is shown, so that the point that stays does.
      const share = still ? (1 / scale - 1 / from.scale) / still : way;
      this.show(way === 1 ? end : { x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share, scale });
    });
  }

  #changed() {
    this.#frame();
    this.dispatchEvent(new Event('move'));
  }

  #draw() {
    const { viewport } = this;
    const { x, y, scale } = viewport.place;
    this.#land.setAttribute('transform', `translate(${viewport.width / 2 - x * scale} ${viewport.height / 2 - y * scale}) scale(${scale})`);
    this.#grid.setAttribute('d', graticule(viewport));
    for (const marker of this.#markers.values()) {
      const pixel = viewport.pixel(marker.cluster.latitude, marker.cluster.longitude);
      marker.moveTo(pixel);
      if (viewport.shows(pixel)) marker.load();
    }
    this.classList.toggle('coarse', viewport.isCoarse);
    this.#closer.ariaDisabled = viewport.canComeCloser ? null : 'true';
    for (const button of [this.#back, this.#whole]) button.ariaDisabled = viewport.canGoBack ? null : 'true';
  }
}

/** @import { Point } from '../../lib/gestures.js' */

/** @param {string} name */
function shape(name) {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', name);
  return path;
}

/**
 * @param {string} symbol
 * @param {string} title
 * @param {() => void} act
 */
const tool = (symbol, title, act) => el('button', { type: 'button', class: 'square', title, onclick: act }, icon(symbol));

customElements.define('world-map', WorldMap);
