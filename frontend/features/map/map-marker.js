/** @import { PlaceCluster } from '../../api/types.js' */
import { el, fill, set } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { common } from '../../lib/texts.js';
import { thumbnail } from '../images/image-tile.js';
import { Conditions } from '../search/conditions.js';
import { boxText, townText } from './clusters.js';
import { texts } from './texts.js';

/** The photos of a cluster: a link to them, with the newest on it. */
export class MapMarker {
  #face = el('span', { class: 'marker-face' });
  #count = el('span', { class: 'marker-count' });
  #name = el('span', { class: 'marker-name' });
  element = el('a', { class: 'marker', draggable: 'false' });

  /** @param {PlaceCluster} cluster */
  constructor(cluster) {
    this.cluster = cluster;
    fill(this.element, this.#face, this.#count, this.#name);
    this.update(cluster);
  }

  /** @param {PlaceCluster} cluster with the same newest photo */
  update(cluster) {
    this.cluster = cluster;
    const { count, town, towns, box } = cluster;
    this.#count.textContent = count > 1 ? numberText(count) : '';
    this.#name.textContent = town ? town.replace(/, [^,]*$/, '') + (towns > 1 ? ' …' : '') : '';
    const href = `/search${new Conditions([{ name: 'box', value: boxText(box) }]).fragment}`;
    set(this.element, { href, 'aria-label': texts.marker.label(common.photos(count), townText(cluster)) });
  }

  /** Loads the newest photo at the first call. */
  load() {
    const { thumbnail: source } = this.cluster;
    if (source && !this.#face.firstChild) this.#face.append(thumbnail(source));
  }

  /** @param {{ x: number, y: number }} pixel */
  moveTo({ x, y }) {
    this.element.style.translate = `${Math.round(x * 10) / 10}px ${Math.round(y * 10) / 10}px`;
  }
}
