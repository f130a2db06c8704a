/** @import { Viewport } from './viewport.js' */
import { el, set } from '../../lib/dom.js';
import { mapService } from '../../lib/map-services.js';
import { texts } from './texts.js';
import { coordinatesText, distanceText } from './words.js';

/** The line that says what the map shows. Its parts stay, so that the link keeps the focus while the map moves. */
export class MapWhere {
  #place = el('span');
  #coarse = el('span', { hidden: true }, texts.where.coarse);
  #missing = el('span', { role: 'status' });
  #link = el('a', { hidden: true, target: '_blank', rel: 'noreferrer noopener' });
  element = el('p', { class: 'map-where' }, this.#place, this.#coarse, this.#missing, this.#link);

  /** @param {Viewport} viewport */
  describe({ middle, metresAcross, isCoarse }) {
    const service = mapService();
    const href = service?.address(`${middle.latitude.toFixed(5)},${middle.longitude.toFixed(5)}`);
    this.#place.textContent = texts.where.shown(coordinatesText(middle), distanceText(metresAcross));
    this.#coarse.hidden = !isCoarse;
    this.#link.textContent = service && texts.where.showOn(service.name);
    this.#link.hidden = !href;
    set(this.#link, { href });
  }

  /** The photos of what is shown could not be asked for. @param {boolean} missing */
  set missing(missing) {
    this.#missing.textContent = missing ? texts.where.missing : '';
  }
}
