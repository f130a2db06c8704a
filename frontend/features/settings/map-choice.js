import { el } from '../../lib/dom.js';
import { chooseMapService, MAP_SERVICES, mapService, NO_MAP_SERVICE } from '../../lib/map-services.js';
import { phrase } from '../../lib/phrase.js';
import { choice } from '../../ui/field.js';
import { settingsPart } from './settings-frame.js';
import { texts } from './texts.js';

/** The choice of the map service to which the details of a photo link, and whose work the names of places are. */
export function mapChoice() {
  const present = mapService();
  const services = MAP_SERVICES.map(({ id, name }) => ({ value: id, text: name, selected: id === present?.id }));
  const field = choice(texts.map.label, 'map-service', [...services, { value: NO_MAP_SERVICE, text: texts.map.none, selected: !present }]);
  field.addEventListener('change', ({ target }) => chooseMapService(/** @type {HTMLSelectElement} */ (target).value));
  return settingsPart(
    texts.map.title,
    el('p', {}, texts.map.about),
    field,
    el('p', { class: 'remark' }, texts.choice.kept),
    el(
      'p',
      { class: 'remark' },
      phrase(texts.map.towns, {
        source: outside('https://www.geonames.org', 'GeoNames'),
        licence: outside('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
      }),
    ),
  );
}

/**
 * @param {string} href
 * @param {string} name
 */
const outside = (href, name) => el('a', { href, target: '_blank', rel: 'noreferrer noopener' }, name);
