/** @import { Facet, SearchProgress, SearchSummary } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import { connection } from '../../api/connection.js';
import * as search from '../../api/search.js';
import { el, fill, icon } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { oncePerFrame, View } from '../../lib/view.js';
import { errorNote } from '../../ui/error-note.js';
import { Conditions, conditionText } from '../search/conditions.js';
import { areaOf } from './clusters.js';
import { MapWhere } from './map-where.js';
import { texts } from './texts.js';
import { WorldMap } from './world-map.js';

await style('/features/map/map.css');

/** The service is asked again once the map has rested for so long, in milliseconds. */
const REST = 150;

/**
 * Where photos were taken: on a map that asks nobody else, and as a list of towns and countries.
 *
 * @implements {PageParts}
 */
export class MapPage extends View {
  title = common.bar.map;
  #map = new WorldMap();
  #where = new MapWhere();
  #describe = oncePerFrame(() => this.#where.describe(this.#map.viewport));
  #body = el('div', { class: 'map-body', 'aria-busy': 'true' });
  /** Ends the request that is under way. */
  #asking = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  /** The circles are not those of what is shown, because the last request failed. */
  #missing = false;

  render() {
    fill(this, el('h1', { class: 'unseen', tabindex: -1 }, common.bar.map), this.#body);
    this.listen(this.#map, 'move', () => this.#moved());
    this.listen(connection, 'again', () => this.#missing && void this.#ask());
    this.life.addEventListener('abort', () => {
      clearTimeout(this.#resting);
      this.#asking.abort();
    });
  }

  arrive() {
    scrollTo({ top: 0 });
    void this.#load();
  }

  async #load() {
    try {
      fill(this.#body, el('p', { class: 'remark waiting', role: 'status' }, common.oneMoment));
      const summary = await search.summary({ located: true }, (progress) => this.#tell(progress), this.life);
      if (!summary.total) return fill(this.#body, nowhere());
      const { clusters } = await search.places({ located: true }, 32, () => {}, this.life);
      const place = history.state?.map ?? null;
      fill(this.#body, el('div', { class: 'map-window' }, this.#map, this.#where.element), list(summary));
      const area = areaOf(clusters);
      if (area) this.#map.viewport.reach(area);
      this.#map.show(place ?? (area ? this.#map.viewport.fitting(area) : this.#map.viewport.place));
    } catch (error) {
      if (!this.life.aborted)
        fill(
          this.#body,
          errorNote(texts.page.failed, error, () => void this.#load()),
        );
    } finally {
      this.#body.ariaBusy = null;
    }
  }

  /** @param {SearchProgress | null} progress */
  #tell(progress) {
    if (!progress) return;
    const { indexed, total } = progress;
    const bar = el('progress', { 'aria-label': texts.page.prepared, max: Math.max(1, total), value: indexed });
    const present = this.#body.querySelector('progress');
    if (present) Object.assign(present, { max: Math.max(1, total), value: indexed });
    else fill(this.#body, el('div', { class: 'map-progress' }, el('p', { role: 'status' }, texts.page.preparing), bar));
  }

  #moved() {
    this.#describe();
    this.#asking.abort();
    clearTimeout(this.#resting);
    this.#map.ariaBusy = 'true';
    this.#resting = setTimeout(() => void this.#ask(), REST);
  }

  async #ask() {
    const { viewport } = this.#map;
    if (!this.isConnected) return;
    history.replaceState({ ...history.state, map: viewport.place }, '');
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const { clusters } = await search.places({ box: viewport.around }, viewport.cells, () => {}, signal);
      if (signal.aborted) return;
      this.#map.clusters = clusters;
      this.#miss(false);
    } catch {
      if (!signal.aborted) this.#miss(true);
    }
    if (!signal.aborted) this.#map.ariaBusy = null;
  }

  /** What is shown stays. @param {boolean} missing */
  #miss(missing) {
    this.#missing = missing;
    this.#where.missing = missing;
  }
}

/** All places in words, for those who see no map or want none. @param {SearchSummary} summary */
const list = ({ total, cities, countries }) =>
  el(
    'section',
    { class: 'map-list', 'aria-label': texts.list.title },
    el('p', {}, el('a', { href: `/search${new Conditions([{ name: 'place', value: 'yes' }]).fragment}` }, texts.list.located(total))),
    group(texts.list.towns, 'city', cities),
    group(texts.list.countries, 'country', countries),
  );

/**
 * @param {string} title
 * @param {string} name of the condition
 * @param {Facet[]} places the most frequent first
 */
const group = (title, name, places) =>
  places.length > 0 && [
    el('h2', {}, title),
    el(
      'ul',
      { role: 'list' },
      places.map(({ value, count }) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: `/search${new Conditions([{ name, value }]).fragment}` },
            el('span', {}, conditionText({ name, value })),
            el('span', { class: 'place-count' }, numberText(count)),
          ),
        ),
      ),
    ),
  ];

const nowhere = () =>
  el(
    'div',
    { class: 'empty' },
    icon('map', 'plate'),
    el('h2', {}, texts.page.nowhereTitle),
    el('p', {}, texts.page.nowhere),
    el('p', {}, el('a', { href: '/' }, texts.page.toPhotos)),
  );

customElements.define('map-page', MapPage);
